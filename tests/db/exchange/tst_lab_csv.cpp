#include "db/exchange/lab_csv.h"
#include "db/measurement_filter.h"
#include "tests/support/infused_study.h"

#include <QtTest>

namespace {
/// S-001, infused on 2026-01-05; today is day 20.
struct Infused : InfusedStudy {
  Infused() : InfusedStudy(QDate(2026, 1, 25)) {}
  LabResults read(const QByteArray& csv, const LabMapping& mapping) {
    return readLabCsv(readCsv(csv), mapping, test.study(), test.session().now());
  }
  LabResults read(const QByteArray& csv) {
    const CsvContent table = readCsv(csv);
    return readLabCsv(table, guessMapping(table.rows.front().cells, test.study().protocol.measurements),
                      test.study(), test.session().now());
  }
};

/// "line visit analyte/specimen sign number"
QStringList said(const LabResults& results) {
  QStringList lines;
  for (const LabValue& value : results.values) {
    const MeasurementCell& at = value.measurement.cell;
    const char* sign = value.measurement.value->reading == Reading::Below ? "<" : "";
    lines << QStringLiteral("%1 %2 %3 %4%5")
                 .arg(value.line)
                 .arg(at.visit, measurandCode(at.analyte, at.specimen), QString::fromLatin1(sign))
                 .arg(value.measurement.value->number);
  }
  return lines;
}

/// "line visit specimen time", the site's time
QStringList times(const LabResults& results, const Infused& study) {
  QStringList lines;
  for (const auto& [line, sampling] : results.samplings)
    lines << QStringLiteral("%1 %2 %3 %4")
                 .arg(line)
                 .arg(sampling.visit, specimenCode(sampling.specimen),
                      sampling.takenAt->toTimeZone(study.test.study().site.timeZone)
                          .toString(QStringLiteral("yyyy-MM-dd HH:mm")));
  return lines;
}

QStringList faults(const LabResults& results) {
  QStringList lines;
  for (const LabFault& fault : results.faults)
    lines << QStringLiteral("%1 %2: %3").arg(fault.line).arg(fault.column, fault.message);
  return lines;
}
} // namespace

class TestLabCsv : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void aLongTableIsRead() {
    Infused study;
    const LabResults results = study.read("Subject,Visit,Test,Specimen,Result,Unit\r\n"
                                          "S-001,D7,IL-6,blood,12.5,pg/mL\r\n"
                                          "s-001,Day 7,crp,serum,<5,mg/L\r\n"
                                          "SCR-001,d7,CAR copies,bone marrow,<50,\r\n"
                                          "S-001,D7,Ferritin,,,\r\n");
    QCOMPARE(said(results), (QStringList{u"2 D7 il6/blood 12.5"_qs, u"3 D7 crp/blood <5"_qs,
                                         u"4 D7 car-copies/marrow <50"_qs}));
    QCOMPARE(faults(results), QStringList());
  }

  void aChineseTableIsRead() {
    Infused study;
    const LabResults results = study.read(QStringLiteral("受试者编号,采样日期,项目,标本,结果,单位\n"
                                                         "S-001,2026年1月12日,铁蛋白,血清,320,µg/L\n"
                                                         "S-001,2026/1/19,IL-6,外周血,＜2,pg/mL\n")
                                              .toUtf8());
    QCOMPARE(said(results), (QStringList{u"2 D7 ferritin/blood 320"_qs, u"3 D14 il6/blood <2"_qs}));
    QCOMPARE(faults(results), QStringList());
  }

  void aWideTableIsRead() {
    Infused study;
    const LabResults results =
        study.read("Patient,Visit,IL-6,CRP,Comment\nS-001,D1,3,4,fine\nS-001,D3,,<1,\n");
    QCOMPARE(said(results),
             (QStringList{u"2 D1 il6/blood 3"_qs, u"2 D1 crp/blood 4"_qs, u"3 D3 crp/blood <1"_qs}));
  }

  void theLaboratorysNamesAreMapped() {
    Infused study;
    const QByteArray csv = "Pat,Visit,What,Val\nS-001,D7,Interleukin six,9\nS-001,D7,Blasten KM,30\n";
    LabMapping mapping{u"Lab"_qs,
                       {{u"Pat"_qs, u"subject"_qs},
                        {u"Visit"_qs, u"visit"_qs},
                        {u"What"_qs, u"analyte"_qs},
                        {u"Val"_qs, u"value"_qs}},
                       {}};
    QCOMPARE(study.read(csv, mapping).unknownNames, (QStringList{u"Interleukin six"_qs, u"Blasten KM"_qs}));
    mapping.names = {{u"Interleukin six"_qs, u"il6/blood"_qs}, {u"Blasten KM"_qs, u"blasts/marrow"_qs}};
    const LabResults results = study.read(csv, mapping);
    QCOMPARE(said(results), (QStringList{u"2 D7 il6/blood 9"_qs, u"3 D7 blasts/marrow 30"_qs}));
    QVERIFY(results.unknownNames.isEmpty() && results.faults.empty());
  }

  void whatCannotBeReadIsNamedByLine_data() {
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("fault");
    QTest::newRow("subject") << QByteArray("S-009,D7,,il6,blood,1,")
                             << u"2 subject: There is no subject “S-009” in the study."_qs;
    QTest::newRow("no subject") << QByteArray(",D7,,il6,blood,1,")
                                << u"2 subject: The subject is missing."_qs;
    QTest::newRow("visit") << QByteArray("S-001,D8,,il6,blood,1,")
                           << u"2 visit: “D8” is no visit of the protocol."_qs;
    QTest::newRow("no visit") << QByteArray("S-001,,,il6,blood,1,")
                              << u"2 date: Neither visit nor date of sampling is given."_qs;
    QTest::newRow("date") << QByteArray("S-001,,12.13.2026,il6,blood,1,")
                          << u"2 date: “12.13.2026” is not a date such as 2026-11-22."_qs;
    QTest::newRow("no visit on that day") << QByteArray("S-001,,2026-01-10,il6,blood,1,")
                                          << u"2 date: 2026-01-10 lies in no visit of S-001."_qs;
    QTest::newRow("two visits on that day")
        << QByteArray("S-001,,2026-01-05,il6,blood,1,")
        << u"2 date: Two visits of S-001 lie on 2026-01-05: name the visit."_qs;
    QTest::newRow("analyte") << QByteArray("S-001,D7,,il99,blood,1,")
                             << u"2 analyte: “il99” is no analyte of the protocol."_qs;
    QTest::newRow("specimen") << QByteArray("S-001,D7,,il6,marrow,1,")
                              << u"2 specimen: “marrow” is no specimen of IL-6."_qs;
    QTest::newRow("value") << QByteArray("S-001,D7,,il6,blood,haemolysed,")
                           << u"2 value: “haemolysed”: A number, <10, >1000, or ND where it was not done."_qs;
    QTest::newRow("unit") << QByteArray("S-001,D7,,il6,blood,12,ng/L")
                          << u"2 value: “12 ng/L”: The unit is pg/mL; “ng/L” is another."_qs;
    QTest::newRow("too early") << QByteArray("S-001,D28,,il6,blood,12,")
                               << u"2 value: Day 28 of S-001 begins on 2026-01-30."_qs;
  }

  void whatCannotBeReadIsNamedByLine() {
    QFETCH(QByteArray, row);
    QFETCH(QString, fault);
    Infused study;
    const LabResults results =
        study.read("subject,visit,date,analyte,specimen,value,unit\n" + row + "\nS-001,D7,,crp,blood,7,\n");
    QCOMPARE(faults(results), QStringList{fault});
    QCOMPARE(said(results), QStringList{u"3 D7 crp/blood 7"_qs}); // the others are read all the same
  }

  void theTimeBehindTheDateIsKept() {
    Infused study;
    const LabResults results = study.read("subject,visit,date/time of sampling,test,specimen,value\n"
                                          "S-001,D7,2026-01-12 08:30,il6,blood,1\n"
                                          "S-001,D7,2026-01-12 08:30:20,crp,blood,2\n"
                                          "S-001,D7,2026-01-12T09:10:00,blasts,marrow,30\n"
                                          "S-001,D10,2026-01-15T00:30:00Z,il6,blood,3\n"
                                          "S-001,D14,2026-01-19,il6,blood,4\n"
                                          "S-001,D3,2026-01-08 10:00,il6,blood,\n"
                                          "S-001,,2026-01-06 07:05,il6,blood,5\n");
    QCOMPARE(faults(results), QStringList());
    QCOMPARE(times(results, study), (QStringList{u"2 D7 blood 2026-01-12 08:30"_qs, // once a specimen
                                                 u"4 D7 marrow 2026-01-12 09:10"_qs,
                                                 u"5 D10 blood 2026-01-15 08:30"_qs,   // UTC is named
                                                 u"8 D1 blood 2026-01-06 07:05"_qs})); // tells the visit, too
    QCOMPARE(results.values.size(), std::size_t(6));
    QCOMPARE(samplingsOf(results).size(), std::size_t(4));
  }

  void aWideRowTimesEachOfItsSpecimens() {
    Infused study;
    const QByteArray csv = "Patient,Visit,采样时间,IL-6,marrow blasts\nS-001,D7,2026/1/12 8:30,3,40\n";
    LabMapping mapping =
        guessMapping(readCsv(csv).rows.front().cells, study.test.study().protocol.measurements);
    mapping.columns[u"marrow blasts"_qs] = u"blasts/marrow"_qs;
    const LabResults results = study.read(csv, mapping);
    QCOMPARE(times(results, study),
             (QStringList{u"2 D7 blood 2026-01-12 08:30"_qs, u"2 D7 marrow 2026-01-12 08:30"_qs}));
  }

  void aTimeThatCannotBeIsAFault_data() {
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<QString>("visit");
    QTest::addColumn<QString>("fault");
    QTest::newRow("no time") << QByteArray("2026-01-12 25:10") << u"D7"_qs
                             << u"2 date: “2026-01-12 25:10” is not a time such as 2026-11-22 08:30."_qs;
    QTest::newRow("in the future")
        << QByteArray("2026-01-25 09:01") << u"D21"_qs
        << u"2 date: It is 2026-01-25 09:00 now: a sample cannot have been taken later."_qs;
    QTest::newRow("before the window")
        << QByteArray("2026-01-10 08:00") << u"D7"_qs << u"2 date: Day 7 of S-001 begins on 2026-01-11."_qs;
    QTest::newRow("before the infusion")
        << QByteArray("2026-01-05 09:59") << u"D0-POST"_qs
        << u"2 date: Day 0, after infusion lies after the infusion, which began on 2026-01-05 10:00."_qs;
    QTest::newRow("another time") << QByteArray("2026-01-12 08:30") << u"D7"_qs
                                  << u"3 date: Line 2 gives another time for the same sample."_qs;
  }

  void aTimeThatCannotBeIsAFault() {
    QFETCH(QByteArray, date);
    QFETCH(QString, visit);
    QFETCH(QString, fault);
    Infused study;
    const LabResults results = study.read("subject,visit,date,analyte,value\nS-001," + visit.toUtf8() + ',' +
                                          date + ",il6,1\nS-001,D7,2026-01-12 11:30,crp,2\n");
    QCOMPARE(faults(results), QStringList{fault});
    QCOMPARE(said(results).size(), 2); // the values are read all the same
  }

  void twoValuesOfOneSampleAreAFault() {
    Infused study;
    const LabResults results =
        study.read("subject,visit,analyte,value\nS-001,D7,il6,1\nS-001,D7,il6,1\nS-001,D7,il6,2\n");
    QCOMPARE(said(results), QStringList{u"2 D7 il6/blood 1"_qs});
    QCOMPARE(faults(results), QStringList{u"4 value: Line 2 gives another value for the same sample."_qs});
  }

  void brokenTablesAreFaultsNotCrashes_data() {
    QTest::addColumn<QByteArray>("csv");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a heading only") << QByteArray("subject,visit\n");
    QTest::newRow("no known heading") << QByteArray("a,b\n1,2\n");
    QTest::newRow("short rows") << QByteArray("subject,visit,analyte,value\nS-001\n\nS-001,D7\n");
    QTest::newRow("open quotation") << QByteArray("subject,visit,analyte,value\n\"S-001,D7,il6,1\n");
    QTest::newRow("same heading twice")
        << QByteArray("value,value,subject,visit,analyte\n1,2,S-001,D7,il6\n");
  }

  void brokenTablesAreFaultsNotCrashes() {
    QFETCH(QByteArray, csv);
    Infused study;
    const CsvContent table = readCsv(csv);
    const QStringList headings = table.rows.empty() ? QStringList() : table.rows.front().cells;
    const LabResults results =
        readLabCsv(table, guessMapping(headings, study.test.study().protocol.measurements),
                   study.test.study(), study.test.session().now());
    QVERIFY(results.values.size() <= 1);
  }

  void theMappingOfALaboratoryIsKept() {
    Infused study;
    LabMapping first{u"Central lab"_qs, {{u"Pat"_qs, u"subject"_qs}}, {{u"IL six"_qs, u"il6/blood"_qs}}};
    LabMapping other{u"Marrow lab"_qs, {}, {}};
    QVERIFY(study.test.commands().saveLabMapping(first));
    QVERIFY(study.test.commands().saveLabMapping(other));
    first.names[u"CRP hs"_qs] = u"crp/blood"_qs;
    QVERIFY(study.test.commands().saveLabMapping(first));
    QVERIFY(study.test.commands().saveLabMapping(first));
    QCOMPARE(study.test.commands().saveLabMapping({u" "_qs, {}, {}}).error().field, u"laboratory"_qs);
    study.test.signInAs(Role::Monitor);
    QVERIFY(*study.test.session().labMappings() == (std::vector{first, other}));
    QVERIFY(study.test.session().verify()->empty());
  }
};

QTEST_GUILESS_MAIN(TestLabCsv)
#include "tst_lab_csv.moc"
