#include "db/exchange/hand_over/sdtm/sdtm_rows.h"

#include "db/exchange/hand_over/sdtm/sdtm_dates.h"
#include "db/exchange/hand_over/sdtm/sdtm_results.h"
#include "db/exchange/hand_over/sdtm/sdtm_words.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace {
/// The arm that was planned for a subject, and the one that was given: code and words.
struct Arm {
  QString code;
  QString name;
};

Arm armOf(const QString& level) {
  return {u"L" + level, u"Dose level " + level};
}

Arm plannedArm(const SdtmSubject& subject) {
  if (!subject.level.isEmpty()) return armOf(subject.level);
  return subject.failed ? Arm{u"SCRNFAIL"_qs, u"Screen Failure"_qs} : Arm{u"NOTASSGN"_qs, u"Not Assigned"_qs};
}

Arm givenArm(const SdtmSubject& subject) {
  if (!subject.infusedAt.isEmpty() || subject.level.isEmpty()) return plannedArm(subject);
  return {u"NOTTRT"_qs, u"Not Treated"_qs};
}

/// A consent of which only the day is known is kept as the midnight of that day.
QString consentTime(const SdtmStudy& study, const QString& at, bool timeKnown) {
  const QString dtc = sdtmTime(at, study.zone);
  return timeKnown ? dtc : dtc.section(u'T', 0, 0);
}

SdtmRows dmRows(const SdtmStudy& study, const NamedRow& row) {
  const SdtmSubject subject = study.subjects.value(row.subject());
  const QString start = study.reference(row.subject());
  const QString end = sdtmTime(subject.infusionEndedAt, study.zone);
  const QString lastExposure = end.isEmpty() ? start : end;
  const QString consent = consentTime(study, subject.consentedAt, subject.consentTimeKnown);
  const Arm planned = plannedArm(subject);
  const Arm given = givenArm(subject);
  return {{subject.number.isEmpty() ? row.subject() : subject.number, start, lastExposure, start,
           lastExposure, consent, subject.diedOn, subject.diedOn.isEmpty() ? QString() : u"Y"_qs,
           study.siteName, subject.age, subject.age.isEmpty() ? QString() : u"YEARS"_qs,
           subject.sex.isEmpty() ? u"U"_qs : subject.sex.left(1).toUpper(), planned.code, planned.name,
           given.code, given.name, consent, sdtmDay(consent, start)}};
}

QStringList criteriaOf(const NamedRow& failure) {
  QStringList codes;
  for (const auto& code : QJsonDocument::fromJson(failure["FAILCRIT"].toUtf8()).array())
    codes << code.toString();
  return codes;
}

SdtmRows ieRows(const SdtmStudy& study, const NamedRow& row) {
  SdtmRows rows;
  const QString date = row["FAILDTC"];
  for (const QString& code : criteriaOf(row)) {
    const Criterion* inclusion = study.protocol.criterion(code);
    const QString answer = inclusion ? u"N"_qs : u"Y"_qs;
    rows.push_back({code, inclusion ? inclusion->text.en : study.exclusions.value(code),
                    inclusion ? u"INCLUSION"_qs : u"EXCLUSION"_qs, answer, answer, date,
                    sdtmDay(date, study.reference(row.subject()))});
  }
  return rows;
}

SdtmRows exRows(const SdtmStudy& study, const NamedRow& row) {
  const QString start = sdtmTime(row["EXSTDTC"], study.zone);
  const QString end = sdtmTime(row["EXENDTC"], study.zone);
  return {{QString::number(row.id()), study.protocol.product.en, row["EXCELLS"], u"CELLS"_qs,
           u"INTRAVENOUS"_qs, row["EXLOT"], start, end, sdtmDay(start, start), sdtmDay(end, start)}};
}

/// One of several parts of the disposition: DSTERM, DSDECOD, DSCAT, DSSTDTC, DSSTDY.
SdtmRows disposition(const SdtmStudy& study, const NamedRow& row, const QString& term, const QString& code,
                     bool isMilestone, const QString& on) {
  return {{QString::number(row.id()), term, code,
           isMilestone ? u"PROTOCOL MILESTONE"_qs : u"DISPOSITION EVENT"_qs, on,
           sdtmDay(on, study.reference(row.subject()))}};
}

SdtmRows consentRows(const SdtmStudy& study, const NamedRow& row) {
  const QString on = consentTime(study, row["ICDTC"], row.isYes("ICTMKN"));
  return disposition(study, row, u"INFORMED CONSENT OBTAINED, VERSION " + row["ICVER"],
                     u"INFORMED CONSENT OBTAINED"_qs, true, on);
}

SdtmRows assignmentRows(const SdtmStudy& study, const NamedRow& row) {
  return disposition(study, row, u"ASSIGNED TO L" + row["DOSELVL"], u"ENROLLED"_qs, true, row["ASGDTC"]);
}

SdtmRows failureRows(const SdtmStudy& study, const NamedRow& row) {
  return disposition(study, row, u"SCREEN FAILURE: " + criteriaOf(row).join(u", "), u"SCREEN FAILURE"_qs,
                     false, row["FAILDTC"]);
}

/// Being alive is no disposition.
SdtmRows followUpRows(const SdtmStudy& study, const NamedRow& row) {
  const QString code = dispositionTerm(row["FUSTAT"]);
  return code.isEmpty() ? SdtmRows() : disposition(study, row, code, code, false, row["FUDTC"]);
}
} // namespace

const std::vector<SdtmDomain>& sdtmDomains() {
  static const std::vector<SdtmDomain> domains{
      {"DM",
       false,
       "SUBJID RFSTDTC RFENDTC RFXSTDTC RFXENDTC RFICDTC DTHDTC DTHFL SITEID AGE AGEU SEX ARMCD ARM "
       "ACTARMCD ACTARM DMDTC DMDY",
       {{"SUBJ", dmRows}}},
      {"IE", true, "IETESTCD IETEST IECAT IEORRES IESTRESC IEDTC IEDY", {{"SCRFAIL", ieRows}}},
      {"EX",
       true,
       "EXSPID EXTRT EXDOSE EXDOSU EXROUTE EXLOT EXSTDTC EXENDTC EXSTDY EXENDY",
       {{"EX", exRows}}},
      {"AE",
       true,
       "AESPID AETERM AESER AEACN AEREL AEOUT AESCONG AESDISAB AESDTH AESHOSP AESLIFE AESMIE AECONTRT "
       "AETOXGR AESTDTC AEENDTC AESTDY AEENDY",
       {{"AE", aeRows}}},
      {"LB",
       true,
       "LBSPID LBTESTCD LBTEST LBCAT LBORRES LBORRESU LBSTRESC LBSTRESN LBSTRESU LBSTAT LBSPEC LBLLOQ "
       "VISITNUM VISIT VISITDY LBDTC LBDY",
       {{"LB", lbRows}}},
      {"RS",
       true,
       "RSSPID RSTESTCD RSTEST RSCAT RSORRES RSSTRESC RSEVAL VISITNUM VISIT VISITDY RSDTC RSDY",
       {{"RS", rsRows}}},
      {"DS",
       true,
       "DSSPID DSTERM DSDECOD DSCAT DSSTDTC DSSTDY",
       {{"SCR", consentRows},
        {"RECONS", consentRows},
        {"ASSIGN", assignmentRows},
        {"SCRFAIL", failureRows},
        {"FU", followUpRows}}}};
  return domains;
}
