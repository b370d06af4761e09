#include "db/exchange/hand_over/sdtm/sdtm_rows.h"

#include "app/protocol/protocol_reader.h"
#include "tests/support/test_program.h"

#include <QMap>
#include <QTest>

Q_DECLARE_METATYPE(SdtmSubject)

namespace tst_sdtm_rows {
/// Values by name.
using Named = QMap<QString, QString>;

/// "AETERM=Fever AETOXGR=2": a blank in a value is written as "_".
Named named(const char* text) {
  Named values;
  for (const QString& part : QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts))
    values[part.section(u'=', 0, 0)] = part.section(u'=', 1).replace(u'_', u' ');
  return values;
}

const SdtmDomain& domainOf(const QString& name) {
  for (const SdtmDomain& domain : sdtmDomains())
    if (name == QLatin1String(domain.name)) return domain;
  throw std::logic_error("no such domain");
}

class TestSdtmRows : public QObject {
  Q_OBJECT
 private:
  /// What the domain makes of a row of the group with these values, of the subject SCR-001.
  std::vector<Named> made(const QString& domainName, const QString& group, const Named& values) const {
    const ExportGroup& from = exportGroup(group);
    ExportRow row{u"SCR-001"_qs, {}, {}, 7, {}};
    for (const ExportItem& item : from.items)
      row.values << values.value(item.sasName);
    const SdtmDomain& domain = domainOf(domainName);
    const QStringList heads = QString(domain.variables).split(u' ');
    std::vector<Named> lines;
    for (const SdtmPart& part : domain.parts) {
      if (group != QLatin1String(part.group)) continue;
      for (const QStringList& cells : part.rows(m_study, NamedRow(from, row))) {
        Named line;
        for (qsizetype i = 0; i < heads.size(); ++i)
          line[heads[i]] = cells.value(i);
        line[u"cells"_qs] = QString::number(cells.size() - heads.size());
        lines.push_back(line);
      }
    }
    return lines;
  }

  /// Of a table's row: domain, group, values of its row, and what the line must hold.
  static void columns() {
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("values");
    QTest::addColumn<QString>("line");
  }
  static void row(const char* name, const char* domain, const char* group, const char* values,
                  const char* line) {
    QTest::newRow(name) << QString(domain) << QString(group) << QString::fromUtf8(values)
                        << QString::fromUtf8(line);
  }
  void compareRow() const {
    QFETCH(QString, domain);
    QFETCH(QString, group);
    QFETCH(QString, values);
    QFETCH(QString, line);
    const auto lines = made(domain, group, named(values.toUtf8()));
    QCOMPARE(lines.size(), std::size_t(1));
    QCOMPARE(lines.front().value(u"cells"_qs), u"0"_qs);
    const Named wanted = named(line.toUtf8());
    for (auto cell = wanted.cbegin(); cell != wanted.cend(); ++cell)
      QCOMPARE(lines.front().value(cell.key(), u"missing"_qs), cell.value());
  }

  SdtmStudy m_study;

 private Q_SLOTS:
  void init() {
    m_study = {};
    m_study.protocol = readProtocol(protocolSource(u"cd7-car-nk"_qs).value()).value();
    m_study.zone = QTimeZone("Asia/Shanghai");
    m_study.testCodes = testCodes(m_study.protocol.measurements.analytes);
    m_study.lloq = {{u"car-copies"_qs, u"50"_qs}};
    SdtmSubject subject;
    subject.infusedAt = u"2026-03-10T02:40:00.000Z"_qs;
    subject.diagnosis = u"aml"_qs;
    m_study.subjects[u"SCR-001"_qs] = subject;
    m_study.worstGrade[u"7"_qs] = 3;
    m_study.taken.set(u"SCR-001"_qs, u"D7"_qs, u"blood"_qs,
                      QDateTime::fromString(u"2026-03-16T23:30:00.000Z"_qs, Qt::ISODateWithMs));
  }

  void subjects_data() {
    QTest::addColumn<SdtmSubject>("subject");
    QTest::addColumn<QString>("line");
    SdtmSubject subject;
    const auto row = [&](const char* name, const char* line) {
      QTest::newRow(name) << subject << QString::fromUtf8(line);
    };
    subject.consentedAt = u"2026-03-01T16:00:00.000Z"_qs;
    subject.consentTimeKnown = false;
    row("screened", "SUBJID=SCR-001 ARMCD=NOTASSGN ACTARMCD=NOTASSGN SEX=U AGE= AGEU= RFSTDTC= "
                    "RFICDTC=2026-03-02 DMDY= DTHFL=");
    subject.consentTimeKnown = true;
    subject.sex = u"female"_qs;
    subject.age = u"57"_qs;
    subject.failed = true;
    row("failed", "ARMCD=SCRNFAIL ARM=Screen_Failure ACTARMCD=SCRNFAIL SEX=F AGE=57 AGEU=YEARS "
                  "RFICDTC=2026-03-02T00:00:00");
    subject.failed = false;
    subject.sex = u"male"_qs;
    subject.number = u"S-001"_qs;
    subject.level = u"2"_qs;
    row("assigned", "SUBJID=S-001 ARMCD=L2 ARM=Dose_level_2 ACTARMCD=NOTTRT ACTARM=Not_Treated SEX=M");
    subject.infusedAt = u"2026-03-09T16:30:00.000Z"_qs;
    row("infused", "ARMCD=L2 ACTARMCD=L2 RFSTDTC=2026-03-10T00:30:00 RFENDTC=2026-03-10T00:30:00 DMDY=-8");
    subject.infusionEndedAt = u"2026-03-09T17:00:00.000Z"_qs;
    subject.diedOn = u"2026-08-02"_qs;
    row("died", "RFXSTDTC=2026-03-10T00:30:00 RFXENDTC=2026-03-10T01:00:00 DTHFL=Y DTHDTC=2026-08-02");
  }
  void subjects() {
    QFETCH(SdtmSubject, subject);
    QFETCH(QString, line);
    m_study.subjects[u"SCR-001"_qs] = subject;
    const auto lines = made(u"DM"_qs, u"SUBJ"_qs, {});
    QCOMPARE(lines.size(), std::size_t(1));
    QCOMPARE(lines.front().value(u"cells"_qs), u"0"_qs);
    const Named wanted = named(line.toUtf8());
    for (auto cell = wanted.cbegin(); cell != wanted.cend(); ++cell)
      QCOMPARE(lines.front().value(cell.key(), u"missing"_qs), cell.value());
  }

  void results_data() {
    columns();
    row("a number", "LB", "LB",
        "VISIT=D7 LBTESTCD=il6 LBSPEC=blood LBORRES=12.5 LBSTRESN=12.5 LBSTRESU=pg/mL",
        "LBTESTCD=IL6 LBTEST=IL-6 LBORRES=12.5 LBORRESU=pg/mL LBSTRESC=12.5 LBSTRESN=12.5 LBSTRESU=pg/mL "
        "LBSTAT= LBSPEC=BLOOD LBLLOQ= VISITNUM=6 VISIT=Day_7 VISITDY=8 LBDTC=2026-03-17T07:30:00 LBDY=8 "
        "LBSPID=7");
    row("below quantification", "LB", "LB",
        "VISIT=D14 LBTESTCD=car-copies LBSPEC=marrow LBORRES=<50 LBSTRESU=copies/µg",
        "LBTESTCD=CARCOPIE LBORRES=<50 LBSTRESC=<50 LBSTRESN= LBSTRESU=copies/µg LBLLOQ=50 "
        "LBSPEC=BONE_MARROW "
        "LBDTC= LBDY= VISITNUM=8 VISITDY=15");
    row("above", "LB", "LB", "VISIT=D1 LBTESTCD=il6 LBSPEC=csf LBORRES=>1000 LBSTRESU=pg/mL",
        "LBSTRESC=>1000 LBSTRESN= LBSPEC=CEREBROSPINAL_FLUID VISITDY=2");
    row("not done", "LB", "LB", "VISIT=D7 LBTESTCD=il6 LBSPEC=blood LBORRES=nd LBSTRESU=pg/mL",
        "LBORRES= LBORRESU= LBSTRESC= LBSTRESN= LBSTAT=NOT_DONE");
    row("negative", "LB", "LB", "VISIT=D7 LBTESTCD=ada LBSPEC=blood LBORRES=neg",
        "LBORRES=NEGATIVE LBSTRESC=NEGATIVE LBSTRESN= LBSTAT=");
    row("not detected", "LB", "LB",
        "VISIT=D7 LBTESTCD=car-copies LBSPEC=blood LBORRES=not-detected LBSTRESU=x",
        "LBSTRESC=NOT_DETECTED LBSTRESN= LBSTRESU=");
    row("before the infusion", "LB", "LB", "VISIT=D0-PRE LBTESTCD=il6 LBSPEC=blood LBORRES=1 LBSTRESN=1",
        "VISITNUM=2 VISITDY=1");
    row("screening", "LB", "LB", "VISIT=SCR LBTESTCD=il6 LBSPEC=blood LBORRES=1 LBSTRESN=1",
        "VISITNUM=1 VISITDY=-14");
    row("what the plan has no more", "LB", "LB", "VISIT=D99 LBTESTCD=old LBSPEC=blood LBORRES=1 LBSTRESN=1",
        "VISITNUM= VISIT=D99 VISITDY= LBTESTCD=old LBTEST=old LBCAT=");
    row("response", "RS", "RS", "RSDTC=2026-04-07 RSRESP=crh VISIT=D28",
        "RSTESTCD=OVRLRESP RSCAT=ELN_2022 RSORRES=CRh VISITNUM=10 VISITDY=29 RSDY=29");
    row("no response", "RS", "RS", "RSDTC=2026-04-07 RSRESP=no-response", "RSSTRESC=NR VISITNUM= VISIT=");
  }
  void results() { compareRow(); }

  void stableDiseaseIsOfLymphoma() {
    m_study.subjects[u"SCR-001"_qs].diagnosis = u"t-lbl"_qs;
    const Named line = made(u"RS"_qs, u"RS"_qs, named("RSDTC=2026-04-07 RSRESP=no-response")).front();
    QCOMPARE(line[u"RSSTRESC"_qs], u"SD"_qs);
    QCOMPARE(line[u"RSCAT"_qs], u"LUGANO CLASSIFICATION"_qs);
  }

  void events_data() {
    columns();
    row("worst grade", "AE", "AE", "AETERM=Fever AETOXGR=2 AESTDTC=2026-03-10 AEREL=1 AESER=0",
        "AETERM=Fever AETOXGR=3 AESTDTC=2026-03-10 AESTDY=1 AEENDTC= AEENDY= AEREL=RELATED AESER=N AEACN= "
        "AEOUT= AECONTRT=");
    row("known in part", "AE", "AE", "AETOXGR=4 AESTDTC=2026-03-01 AESTKN=2026-03 AEREL=0",
        "AETOXGR=4 AESTDTC=2026-03 AESTDY= AEREL=NOT_RELATED");
    row("to the minute", "AE", "AE",
        "AETOXGR=1 AESTDTC=2026-03-11 AESTKN=2026-03-10T16:30Z AEENDTC=2026-03-12",
        "AESTDTC=2026-03-11T00:30 AESTDY=2 AEENDTC=2026-03-12 AEENDY=3");
    row("before the infusion", "AE", "AE", "AETOXGR=1 AESTDTC=2026-03-09", "AESTDY=-1");
    row("serious", "AE", "AE",
        "AETOXGR=4 AESER=1 AESERWHY=life-threatening AEACN=stopped AEOUT=sequelae AESTER=1",
        "AESER=Y AESLIFE=Y AESDTH= AESHOSP= AEACN=DRUG_WITHDRAWN AEOUT=RECOVERED/RESOLVED_WITH_SEQUELAE "
        "AECONTRT=Y");
    row("fatal", "AE", "AE", "AETOXGR=5 AESER=1 AESERWHY=death AEOUT=fatal AETOCI=0 AESTER=0 AEVASO=0",
        "AETOXGR=5 AESDTH=Y AEOUT=FATAL AECONTRT=N");
    row("infusion", "EX", "EX",
        "EXSTDTC=2026-03-10T02:40:00.000Z EXENDTC=2026-03-10T16:10:00.000Z EXCELLS=6.4e+08 EXLOT=L1",
        "EXDOSE=6.4e+08 EXDOSU=CELLS EXSTDTC=2026-03-10T10:40:00 EXENDTC=2026-03-11T00:10:00 EXSTDY=1 "
        "EXENDY=2");
  }
  void events() { compareRow(); }

  void disposition_data() {
    columns();
    row("consent", "DS", "SCR", "ICVER=1.0 ICDTC=2026-03-01T16:00:00.000Z ICTMKN=0",
        "DSDECOD=INFORMED_CONSENT_OBTAINED DSCAT=PROTOCOL_MILESTONE DSSTDTC=2026-03-02 DSSTDY=-8");
    row("again", "DS", "RECONS", "ICVER=2.0 ICDTC=2026-03-20T01:00:00.000Z ICTMKN=1",
        "DSTERM=INFORMED_CONSENT_OBTAINED,_VERSION_2.0 DSSTDTC=2026-03-20T09:00:00 DSSTDY=11");
    row("assigned", "DS", "ASSIGN", "DOSELVL=2 ASGDTC=2026-03-10",
        "DSTERM=ASSIGNED_TO_L2 DSDECOD=ENROLLED DSSTDY=1");
    row("failed", "DS", "SCRFAIL", "FAILDTC=2026-03-05 FAILCRIT=[\"I3\",\"E2\"]",
        "DSTERM=SCREEN_FAILURE:_I3,_E2 DSDECOD=SCREEN_FAILURE DSCAT=DISPOSITION_EVENT DSSTDTC=2026-03-05");
    row("dead", "DS", "FU", "FUDTC=2026-08-02 FUSTAT=dead", "DSDECOD=DEATH DSSTDTC=2026-08-02");
    row("lost", "DS", "FU", "FUDTC=2026-08-02 FUSTAT=lost-to-follow-up", "DSDECOD=LOST_TO_FOLLOW-UP");
    row("withdrawn", "DS", "FU", "FUDTC=2026-08-02 FUSTAT=withdrawn", "DSDECOD=WITHDRAWAL_BY_SUBJECT");
  }
  void disposition() { compareRow(); }

  void beingAliveIsNoDisposition() {
    QVERIFY(made(u"DS"_qs, u"FU"_qs, named("FUDTC=2026-08-02 FUSTAT=alive")).empty());
  }

  void eachCriterionOfAFailureIsALine() {
    m_study.exclusions[u"E2"_qs] = u"Other malignancy"_qs;
    const auto lines = made(u"IE"_qs, u"SCRFAIL"_qs, named("FAILDTC=2026-03-05 FAILCRIT=[\"I3\",\"E2\"]"));
    QCOMPARE(lines.size(), std::size_t(2));
    QCOMPARE(lines[0][u"IETESTCD"_qs] + lines[0][u"IECAT"_qs] + lines[0][u"IEORRES"_qs], u"I3INCLUSIONN"_qs);
    QCOMPARE(lines[0][u"IETEST"_qs], m_study.protocol.criterion(u"I3"_qs)->text.en);
    QCOMPARE(lines[1][u"IETESTCD"_qs] + lines[1][u"IECAT"_qs] + lines[1][u"IESTRESC"_qs], u"E2EXCLUSIONY"_qs);
    QCOMPARE(lines[1][u"IETEST"_qs], u"Other malignancy"_qs);
    QCOMPARE(lines[1][u"IEDY"_qs], u"-5"_qs);
  }
};

COHORTDESK_TEST(TestSdtmRows, QCoreApplication)
} // namespace tst_sdtm_rows
#include "tst_sdtm_rows.moc"
