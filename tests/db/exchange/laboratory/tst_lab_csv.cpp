#include "app/study/codes.h"
#include "app/study/measurement.h"
#include "db/exchange/laboratory/lab_csv.h"
#include "tests/support/infused_study.h"
#include "tests/support/test_program.h"

#include <QStringEncoder>
#include <QtTest>

namespace tst_lab_csv {
/// S-001, infused on 2026-01-05; today is day 20.
struct Infused : InfusedStudy {
  Infused() : InfusedStudy(QDate(2026, 1, 25)) {}
  LabResults read(const QByteArray& csv, const LabMapping& mapping) {
    return readLabCsv(readCsv(csv), mapping, test.study(), test.session().now());
  }
  LabResults read(const QByteArray& csv) {
    const CsvContent table = readCsv(csv);
    const QStringList headings = table.rows.empty() ? QStringList() : table.rows.front().cells;
    return readLabCsv(table, guessMapping(headings, test.study().protocol.measurements), test.study(),
                      test.session().now());
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
                 .arg(sampling.visit, codeOf(sampling.specimen),
                      sampling.takenAt->toTimeZone(study.test.study().site.timeZone)
                          .toString(QStringLiteral("yyyy-MM-dd HH:mm")));
  return lines;
}

QStringList faults(const LabResults& results) {
  QStringList lines;
  for (const TableFault& fault : results.faults)
    lines << QStringLiteral("%1 %2: %3").arg(fault.line).arg(fault.column, fault.message);
  return lines;
}

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
                          << u"2 date: Write “12.13.2026” with the year first: 2026-12-13."_qs;
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
                           << u"2 value: “haemolysed”: “haemolysed” is not a number. "
                              "A number, <10, >1000, “not detected” or “not done”."_qs;
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
                             << u"2 date: “25:10” is not a time. Write hours:minutes, such as 09:10."_qs;
    QTest::newRow("24:00")
        << QByteArray("2026-01-12 24:00") << u"D7"_qs
        << u"2 date: “24:00” can be read as the end of this day or as its beginning: write "
           "00:00 of the day that is meant."_qs;
    QTest::newRow("a day as a spreadsheet writes it")
        << QByteArray("2026/1/12 0:00") << u"D7"_qs
        << u"2 date: “2026/1/12 0:00” can be read as the day alone, as a spreadsheet writes it, or as "
           u"midnight: "
           "write 2026-01-12, or 2026-01-12T00:00."_qs;
    QTest::newRow("no date")
        << QByteArray("45.13.2026") << u"D7"_qs
        << u"2 date: “45.13.2026” is not a date. Write year-month-day, such as 2026-11-22."_qs;
    QTest::newRow("a part of a date")
        << QByteArray("2026-01") << u"D7"_qs
        << u"2 date: The day is missing in “2026-01”. Of the onset of an event, write the first day that it "
           u"can "
           "have been, at the earliest 2026-01-01, and “2026-01” into the comment; any other date is needed "
           "whole."_qs;
    QTest::newRow("a day in the future")
        << QByteArray("2066-03-31") << u"D7"_qs
        << u"2 date: It is 2026-01-25 09:00 now: a sample cannot have been taken later."_qs;
    QTest::newRow("a day before the window")
        << QByteArray("2026-01-10") << u"D7"_qs << u"2 date: Day 7 of S-001 begins on 2026-01-11."_qs;
    QTest::newRow("a day before the consent")
        << QByteArray("2025-12-01") << u"SCR"_qs
        << u"2 date: The date lies before the consent of 2026-01-05."_qs;
    QTest::newRow("a day after the infusion")
        << QByteArray("2026-01-06") << u"D0-PRE"_qs
        << u"2 date: Day 0, before infusion lies before the infusion, which began on 2026-01-05 10:00."_qs;
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
    // A row whose date cannot be is left out; where two contradict, both values are read.
    QCOMPARE(said(results).size(), fault.startsWith(u'2') ? 1 : 2);
  }

  void twoValuesOfOneSampleAreAFault() {
    Infused study;
    const LabResults results =
        study.read("subject,visit,analyte,value\nS-001,D7,il6,1\nS-001,D7,il6,1\nS-001,D7,il6,2\n");
    QCOMPARE(said(results), QStringList{u"2 D7 il6/blood 1"_qs});
    QCOMPARE(faults(results), QStringList{u"4 value: Line 2 gives another value for the same sample."_qs});
  }

  /// One sentence, and nothing taken over.
  void anotherShapeIsRefused_data() {
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const QByteArray& csv, const char* says) {
      QTest::newRow(name) << csv << QString::fromUtf8(says);
    };
    const QByteArray head = "subject,visit,analyte,value\n";
    row("nothing", "", "1 : This file is empty.");
    row("a heading only", head, "1 : No value stands below");
    row("values all empty", head + "S-001,D7,il6,\n", "1 : No value stands below");
    row("semicolons", "subject;visit;analyte;value\nS-001;D7;crp;14,1\n",
        "1 : The columns are separated by semicolons");
    row("tabs", "subject\tvisit\tanalyte\tvalue\nS-001\tD7\tcrp\t14.1\n",
        "1 : The columns are separated by tabs");
    row("a title", "Report, week 14\n\nsubject,visit,analyte,value\nS-001,D7,crp,14.1\n",
        "1 : Above the headings, which stand in line 3");
    row("no known heading", "a,b\n1,2\n", "1 : None of the headings is known.");
    row("a workbook", "PK\x03\x04 xl/workbook.xml", "1 : This is an Excel workbook");
    row("ODM", "<?xml version=\"1.0\"?><ODM></ODM>", "1 : This is an XML");
    row("Latin-1", head + "S-001,D7,crp,\xB5\n", "2 : This line is not UTF-8");
    row("open quotation", head + "\"S-001,D7,il6,1\n", "2 : A quotation mark is opened");
    row("a cell less", head + "S-001,D7,il6,1\nS-001,D7,crp\n",
        "3 : This row has 3 cells where the headings have 4.");
    row("a cell more", head + "S-001,D7,il6,1,234\n", "2 : This row has 5 cells where the headings have 4.");
    row("the same heading twice", "subject,visit,analyte,value,value\nS-001,D7,il6,1,2\n",
        "1 value: These columns mean the same: “value”, “value”.");
    row("two headings of one meaning", "subject,visit,analyte,value,result\nS-001,D7,il6,14.1,41.1\n",
        "1 result: These columns mean the same: “value”, “result”.");
    row("a unit beside several analytes", "subject,visit,crp,creatinine,unit\nS-001,D7,1,80,mg/dL\n",
        "1 unit: “unit” stands beside columns of analytes");
    row("a specimen beside an analyte", "subject,visit,specimen,car-copies\nS-001,D7,marrow,500\n",
        "1 specimen: “specimen” stands beside columns of analytes");
    row("a sign in a column of its own", "subject,visit,analyte,value,qualifier\nS-001,D7,il6,50,<\n",
        "2 qualifier: “<” changes what the value beside it says");
    row("not done in a column of its own", "subject,visit,analyte,value,LBSTAT\nS-001,D7,il6,50,NOT DONE\n",
        "2 LBSTAT: “NOT DONE” changes what the value beside it says");
    row("one analyte twice", "subject,visit,crp,C反应蛋白\nS-001,D7,1,1\n",
        "1 C反应蛋白: These columns mean the same");
    row("no subject", "visit,analyte,value\nD7,il6,1\n", "1 : Columns are missing: the subject.");
    row("no visit", "subject,analyte,value\nS-001,il6,1\n",
        "1 : Columns are missing: the visit or the date.");
    row("no value", "subject,visit,analyte\nS-001,D7,il6\n", "1 : Columns are missing: the value.");
    row("no analyte", "subject,visit,value\nS-001,D7,1\n", "1 : Columns are missing: the analyte.");
    row("nothing measured", "subject,visit\nS-001,D7\n",
        "1 : Columns are missing: the analyte and its value.");
  }

  void anotherShapeIsRefused() {
    QFETCH(QByteArray, csv);
    QFETCH(QString, says);
    Infused study;
    const LabResults results = study.read(csv);
    QVERIFY(results.values.empty() && results.samplings.empty());
    const QStringList all = faults(results);
    QVERIFY2(all.size() == 1 && all.front().startsWith(says), qPrintable(all.join(u'\n')));
  }

  void aTableOfASpreadsheetIsRead_data() {
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("encoding");
    const QString table = u"受试者,访视,检测项目,结果,单位\nS-001,第7天,C反应蛋白,14.1,mg/L\n"_qs;
    const auto in = [&](const char* name) {
      QStringEncoder encoder(name, QStringConverter::Flag::Stateless);
      return QByteArray(encoder.encode(table));
    };
    QTest::newRow("UTF-8") << table.toUtf8() << u"UTF-8"_qs;
    QTest::newRow("marked") << "\xEF\xBB\xBF" + table.toUtf8() << u"UTF-8"_qs;
    QTest::newRow("GB18030") << in("GB18030") << u"GB18030"_qs;
    QTest::newRow("UTF-16, marked") << "\xFF\xFE" + in("UTF-16LE") << u"UTF-16LE"_qs;
    QTest::newRow("UTF-16BE") << in("UTF-16BE") << u"UTF-16BE"_qs;
    QTest::newRow("CR") << table.toUtf8().replace('\n', '\r') << u"UTF-8"_qs;
    QTest::newRow("blank columns behind") << table.toUtf8().replace("\n", ",,\r\n") << u"UTF-8"_qs;
    QTest::newRow("full-width")
        << u"受试者,访视,检测项目,结果,单位\nＳ－００１,Ｄ７,ｃｒｐ,１４．１,ｍｇ／Ｌ\n"_qs.toUtf8()
        << u"UTF-8"_qs;
  }

  void aTableOfASpreadsheetIsRead() {
    QFETCH(QByteArray, csv);
    Infused study;
    const LabResults results = study.read(csv);
    QCOMPARE(faults(results), QStringList());
    QCOMPARE(said(results), QStringList{u"2 D7 crp/blood 14.1"_qs});
    QTEST(results.encoding.name, "encoding");
  }

  void whatNobodyReadsIsLeftAside() {
    Infused study;
    const LabResults results =
        study.read("subject,visit,analyte,value,remark,,batch\nS-001,D7,il6,1,fine,x,\nS-001,D7,crp,2,,,\n");
    QCOMPARE(faults(results).join(u'\n'), QString());
    QCOMPARE(results.leftAside, u"“remark”, column 6, “batch”"_qs);
    QCOMPARE(results.values.size(), std::size_t(2));
  }

  void unitsOfCdiscAndUcum() {
    Infused study;
    const LabResults results = study.read("USUBJID,VISIT,LBTESTCD,LBTEST,LBORRES,LBORRESU,LBDTC\n"
                                          "S-001,Day 7,PLAT,Platelets,84,10^9/L,2026-01-12T08:10\n"
                                          "S-001,Day 7,CREAT,Creatinine,61,umol/L,2026-01-12T08:10\n"
                                          "S-001,Day 7,FERRITIN,Ferritin,912,ug/L,2026-01-12T08:10\n"
                                          "S-001,Day 7,WBC,White blood cells,3.1,10*9/L,2026-01-12T08:10\n"
                                          "S-001,Day 7,LYM,Lymphocytes,400,/uL,2026-01-12T08:10\n"
                                          "S-001,Day 7,CAR,CAR copies,BLQ,copies/ug gDNA,2026-01-12T08:10\n");
    QCOMPARE(faults(results), QStringList());
    QCOMPARE(said(results), (QStringList{u"2 D7 platelets/blood 84"_qs, u"3 D7 creatinine/blood 61"_qs,
                                         u"4 D7 ferritin/blood 912"_qs, u"5 D7 wbc/blood 3.1"_qs,
                                         u"6 D7 lymphocytes/blood 400"_qs, u"7 D7 car-copies/blood <50"_qs}));
    QCOMPARE(results.leftAside, u"“LBTESTCD”"_qs);
    QCOMPARE(said(study.read("USUBJID,VISIT,LBTESTCD,LBORRES\nS-001,D7,CRP,4\n")),
             QStringList{u"2 D7 crp/blood 4"_qs});
  }

  /// What the screens mark is taken over, and said by line.
  void marksAreSaid_data() {
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QStringList>("marks");
    const auto row = [](const char* name, const char* rows, const QStringList& marks) {
      QTest::newRow(name) << QByteArray(rows) << marks;
    };
    const QString implausible = u"implausible: check unit and decimal point"_qs;
    row("nothing to say",
        "S-001,D7,,crp,14.1\nS-001,D7,2026-01-12,il6,9\nS-001,D7,,car-copies,<50\n"
        "S-001,D10,,car-copies,not detected\nS-001,D14,,car-copies,not done\n",
        {});
    row("implausible", "S-001,D7,,platelets,84000\nS-001,D7,,haemoglobin,9.1\nS-001,D7,,creatinine,0.9\n",
        {u"2 value: “84000”: "_qs + implausible, u"3 value: “9.1”: "_qs + implausible,
         u"4 value: “0.9”: "_qs + implausible});
    row("outside the reference interval", "S-001,D7,,platelets,60.7\nS-001,D7,,ldh,251\n",
        {u"2 value: “60.7”: below the reference interval"_qs,
         u"3 value: “251”: above the reference interval"_qs});
    row("below the limit as a number", "S-001,D7,,car-copies,30\n",
        {u"2 value: “30”: below the limit of quantification"_qs});
    row("a day after the window", "S-001,D7,2026-01-20,crp,1\n",
        {u"2 date: 2026-01-20 is outside Day 7 of S-001, which lasts from 2026-01-11 to 2026-01-13."_qs});
    row("a time after the window", "S-001,D7,2026-01-14 08:00,crp,1\n",
        {u"2 date: 2026-01-14 is outside Day 7 of S-001, which lasts from 2026-01-11 to 2026-01-13."_qs});
  }

  void marksAreSaid() {
    QFETCH(QByteArray, rows);
    QFETCH(QStringList, marks);
    Infused study;
    LabResults results = study.read("subject,visit,date,analyte,value\n" + rows);
    QCOMPARE(faults(results), QStringList());
    QCOMPARE(results.values.size(), static_cast<std::size_t>(rows.count('\n')));
    results.faults = results.marks;
    QCOMPARE(faults(results), marks);
  }

  void ndIsAsked() {
    Infused study;
    const LabResults results = study.read("subject,visit,analyte,value\nS-001,D7,car-copies,ND\n");
    QVERIFY(results.values.empty());
    QVERIFY(faults(results).front().contains(u"as not detected or as not done"_qs));
  }

  void theMappingOfALaboratoryIsKept() {
    Infused study;
    LabMapping first{u"Central lab"_qs, {{u"Pat"_qs, u"subject"_qs}}, {{u"IL six"_qs, u"il6/blood"_qs}}};
    LabMapping other{u"Marrow lab"_qs, {}, {}};
    const auto keep = [&](const LabMapping& mapping) {
      return study.test.commands().saveAtVisits({}, {}, {}, mapping);
    };
    QVERIFY(keep(first));
    QVERIFY(keep(other));
    first.names[u"CRP hs"_qs] = u"crp/blood"_qs;
    QVERIFY(keep(first));
    QVERIFY(keep(first));
    QCOMPARE(keep({u" "_qs, {}, {}}).error().field, u"laboratory"_qs);
    study.test.signInAs(Role::Monitor);
    QVERIFY(*study.test.session().labMappings() == (std::vector{first, other}));
    QVERIFY(study.test.session().verify()->empty());
  }
};

COHORTDESK_TEST(TestLabCsv, QCoreApplication)
} // namespace tst_lab_csv
#include "tst_lab_csv.moc"
