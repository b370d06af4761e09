#include "db/exchange/hand_over/sdtm/sdtm_results.h"

#include "app/analysis/response/response_criteria.h"
#include "app/study/codes.h"
#include "db/exchange/hand_over/sdtm/sdtm_dates.h"
#include "db/exchange/hand_over/sdtm/sdtm_words.h"

#include <algorithm>
#include <cmath>

namespace {
QString yesIf(bool holds) {
  return holds ? u"Y"_qs : QString();
}

/// Y where something was given, N where it is known of everything that nothing was.
QString treated(const NamedRow& event) {
  if (event.isYes("AETOCI") || event.isYes("AESTER") || event.isYes("AEVASO") || !event["AETRT"].isEmpty())
    return u"Y"_qs;
  const bool known = !event["AETOCI"].isEmpty() && !event["AESTER"].isEmpty() && !event["AEVASO"].isEmpty();
  return known ? u"N"_qs : QString();
}

/// As far as it is known.
QString eventTime(const NamedRow& event, const char* known, const char* day, const QTimeZone& zone) {
  return sdtmTime(event[known].isEmpty() ? event[day] : event[known], zone);
}

/// VISITNUM, VISIT and VISITDY; as it stands where the protocol file has it no more.
QStringList visitCells(const Protocol& protocol, const QString& id) {
  const std::vector<Visit>& visits = protocol.measurements.visits;
  const auto visit = std::find_if(visits.begin(), visits.end(), [&](const Visit& v) { return v.id == id; });
  if (visit == visits.end()) return {QString(), id, QString()};
  // What is planned for the hours around the infusion is planned for its day.
  const int day = std::clamp(static_cast<int>(std::lround(visit->nominal)), visit->earliest, visit->latest);
  return {QString::number(visit - visits.begin() + 1), visit->name.en,
          QString::number(day < 0 ? day : day + 1)};
}

/// LBORRES, LBORRESU, LBSTRESC, LBSTRESN, LBSTRESU and LBSTAT.
QStringList resultCells(const NamedRow& row) {
  const QString& value = row["LBORRES"];
  const QString unit = row["LBSTRESU"];
  if (value == u"nd") return {QString(), QString(), QString(), QString(), QString(), u"NOT DONE"_qs};
  const QString word = resultWord(value);
  if (!word.isEmpty()) return {word, QString(), word, QString(), QString(), QString()};
  return {value, unit, value, row["LBSTRESN"], unit, QString()};
}

/// RSCAT.
QString criteriaTerm(const std::optional<ResponseCriteria>& criteria) {
  if (!criteria) return {};
  switch (*criteria) {
  case ResponseCriteria::Eln2022:
    return u"ELN 2022"_qs;
  case ResponseCriteria::NccnAll:
    return u"NCCN ALL"_qs;
  case ResponseCriteria::Lugano2014:
    break;
  }
  return u"LUGANO CLASSIFICATION"_qs;
}

QString testCode(const SdtmStudy& study, const QString& analyte) {
  return study.testCodes.value(analyte, analyte);
}
} // namespace

SdtmRows aeRows(const SdtmStudy& study, const NamedRow& row) {
  const QString reference = study.reference(row.subject());
  const QString start = eventTime(row, "AESTKN", "AESTDTC", study.zone);
  const QString end = eventTime(row, "AEENKN", "AEENDTC", study.zone);
  const int worst = std::max(row["AETOXGR"].toInt(), study.worstGrade.value(QString::number(row.id())));
  const auto because = [&](const char* code) { return yesIf(row["AESERWHY"] == QLatin1String(code)); };
  return {{QString::number(row.id()), row["AETERM"], row.isYes("AESER") ? u"Y"_qs : u"N"_qs,
           actionTerm(row["AEACN"]), row.isYes("AEREL") ? u"RELATED"_qs : u"NOT RELATED"_qs,
           outcomeTerm(row["AEOUT"]), because("congenital-anomaly"), because("disability"), because("death"),
           because("hospitalisation"), because("life-threatening"), because("medically-important"),
           treated(row), QString::number(worst), start, end, sdtmDay(start, reference),
           sdtmDay(end, reference)}};
}

SdtmRows lbRows(const SdtmStudy& study, const NamedRow& row) {
  const QString& id = row["LBTESTCD"];
  const QString& specimen = row["LBSPEC"];
  const Analyte* analyte = study.protocol.measurements.analyte(id);
  const QString taken = sdtmTime(study.taken.at(row.subject(), row["VISIT"], specimen), study.zone);
  return {QStringList{QString::number(row.id()), testCode(study, id), analyte ? analyte->name.en : id,
                      analyte ? analyte->group.en : QString()} +
          resultCells(row) + QStringList{specimenTerm(specimen), study.lloq.value(id)} +
          visitCells(study.protocol, row["VISIT"]) +
          QStringList{taken, sdtmDay(taken, study.reference(row.subject()))}};
}

SdtmRows rsRows(const SdtmStudy& study, const NamedRow& row) {
  const auto diagnosis = ofCode<Diagnosis>(study.subjects.value(row.subject()).diagnosis);
  const auto criteria = criteriaFor(diagnosis);
  const QString response = responseTerm(row["RSRESP"], criteria == ResponseCriteria::Lugano2014);
  const QString visit = row["VISIT"];
  return {
      QStringList{QString::number(row.id()), u"OVRLRESP"_qs, u"Overall Response"_qs, criteriaTerm(criteria),
                  response, response, u"INVESTIGATOR"_qs} +
      (visit.isEmpty() ? QStringList{QString(), QString(), QString()} : visitCells(study.protocol, visit)) +
      QStringList{row["RSDTC"], sdtmDay(row["RSDTC"], study.reference(row.subject()))}};
}
