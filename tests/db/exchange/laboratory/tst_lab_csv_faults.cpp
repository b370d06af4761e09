#include "db/exchange/laboratory/lab_csv.h"
#include "tests/db/exchange/laboratory/read_table.h"
#include "tests/support/row.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_lab_csv_faults {
using namespace read_table;

class TestLabCsvFaults : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void whatCannotBeReadIsNamedByLine_data() {
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("fault");
    row("subject", QByteArray("S-009,D7,,il6,blood,1,"),
        u"2 subject: There is no subject “S-009” in the study."_qs);
    row("no subject", QByteArray(",D7,,il6,blood,1,"), u"2 subject: The subject is missing."_qs);
    row("visit", QByteArray("S-001,D8,,il6,blood,1,"), u"2 visit: “D8” is no visit of the protocol."_qs);
    row("no visit", QByteArray("S-001,,,il6,blood,1,"),
        u"2 date: Neither visit nor date of sampling is given."_qs);
    row("date", QByteArray("S-001,,12.13.2026,il6,blood,1,"),
        u"2 date: Write “12.13.2026” with the year first: 2026-12-13."_qs);
    row("no visit on that day", QByteArray("S-001,,2026-01-10,il6,blood,1,"),
        u"2 date: 2026-01-10 lies in no visit of S-001."_qs);
    row("two visits on that day", QByteArray("S-001,,2026-01-05,il6,blood,1,"),
        u"2 date: Two visits of S-001 lie on 2026-01-05: name the visit."_qs);
    row("analyte", QByteArray("S-001,D7,,il99,blood,1,"),
        u"2 analyte: “il99” is no analyte of the protocol."_qs);
    row("specimen", QByteArray("S-001,D7,,il6,marrow,1,"),
        u"2 specimen: “marrow” is no specimen of IL-6."_qs);
    row("value", QByteArray("S-001,D7,,il6,blood,haemolysed,"),
        u"2 value: “haemolysed”: “haemolysed” is not a number. "
        "A number, <10, >1000, “not detected” or “not done”."_qs);
    row("unit", QByteArray("S-001,D7,,il6,blood,12,ng/L"),
        u"2 value: “12 ng/L”: The unit is pg/mL; “ng/L” is another."_qs);
    row("too early", QByteArray("S-001,D28,,il6,blood,12,"),
        u"2 value: Day 28 of S-001 begins on 2026-01-30."_qs);
  }
  void whatCannotBeReadIsNamedByLine() {
    QFETCH(QByteArray, row);
    QFETCH(QString, fault);
    const LabResults results =
        m_study.read("subject,visit,date,analyte,specimen,value,unit\n" + row + "\nS-001,D7,,crp,blood,7,\n");
    QCOMPARE(faults(results), QStringList{fault});
    QCOMPARE(said(results), QStringList{u"3 D7 crp/blood 7"_qs}); // the others are read all the same
  }

  void aTimeThatCannotBeIsAFault_data() {
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<QString>("visit");
    QTest::addColumn<QString>("fault");
    row("no time", QByteArray("2026-01-12 25:10"), u"D7"_qs,
        u"2 date: “25:10” is not a time. Write hours:minutes, such as 09:10."_qs);
    row("24:00", QByteArray("2026-01-12 24:00"), u"D7"_qs,
        u"2 date: “24:00” can be read as the end of this day or as its beginning: write "
        "00:00 of the day that is meant."_qs);
    row("a day as a spreadsheet writes it", QByteArray("2026/1/12 0:00"), u"D7"_qs,
        u"2 date: “2026/1/12 0:00” can be read as the day alone, as a spreadsheet writes it, or as "
        u"midnight: "
        "write 2026-01-12, or 2026-01-12T00:00."_qs);
    row("no date", QByteArray("45.13.2026"), u"D7"_qs,
        u"2 date: “45.13.2026” is not a date. Write year-month-day, such as 2026-11-22."_qs);
    row("a part of a date", QByteArray("2026-01"), u"D7"_qs,
        u"2 date: The day is missing in “2026-01”. This date is needed whole: write year-month-day, such as "
        "2026-11-22."_qs);
    row("a day in the future", QByteArray("2066-03-31"), u"D7"_qs,
        u"2 date: It is 2026-01-25 09:00 now: a sample cannot have been taken later."_qs);
    row("a day before the window", QByteArray("2026-01-10"), u"D7"_qs,
        u"2 date: Day 7 of S-001 begins on 2026-01-11."_qs);
    row("a day before the consent", QByteArray("2025-12-01"), u"SCR"_qs,
        u"2 date: The date lies before the consent of 2026-01-05."_qs);
    row("a day after the infusion", QByteArray("2026-01-06"), u"D0-PRE"_qs,
        u"2 date: Day 0, before infusion lies before the infusion, which began on 2026-01-05 10:00."_qs);
    row("in the future", QByteArray("2026-01-25 09:01"), u"D21"_qs,
        u"2 date: It is 2026-01-25 09:00 now: a sample cannot have been taken later."_qs);
    row("before the window", QByteArray("2026-01-10 08:00"), u"D7"_qs,
        u"2 date: Day 7 of S-001 begins on 2026-01-11."_qs);
    row("before the infusion", QByteArray("2026-01-05 09:59"), u"D0-POST"_qs,
        u"2 date: Day 0, after infusion lies after the infusion, which began on 2026-01-05 10:00."_qs);
    row("another time", QByteArray("2026-01-12 08:30"), u"D7"_qs,
        u"3 date: Line 2 gives another time for the same sample."_qs);
  }
  void aTimeThatCannotBeIsAFault() {
    QFETCH(QByteArray, date);
    QFETCH(QString, visit);
    QFETCH(QString, fault);
    const LabResults results = m_study.read("subject,visit,date,analyte,value\nS-001," + visit.toUtf8() +
                                            ',' + date + ",il6,1\nS-001,D7,2026-01-12 11:30,crp,2\n");
    QCOMPARE(faults(results), QStringList{fault});
    // A row whose date cannot be is left out; where two contradict, both values are read.
    QCOMPARE(said(results).size(), fault.startsWith(u'2') ? 1 : 2);
  }

  void twoValuesOfOneSampleAreAFault() {
    const LabResults results =
        m_study.read("subject,visit,analyte,value\nS-001,D7,il6,1\nS-001,D7,il6,1\nS-001,D7,il6,2\n");
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
    const LabResults results = m_study.read(csv);
    QVERIFY(results.values.empty() && results.samplings.empty());
    const QStringList all = faults(results);
    QVERIFY2(all.size() == 1 && all.front().startsWith(says), qPrintable(all.join(u'\n')));
  }

 private:
  Infused m_study; ///< which reading a table leaves as it is
};

COHORTDESK_TEST(TestLabCsvFaults, QCoreApplication)
} // namespace tst_lab_csv_faults
#include "tst_lab_csv_faults.moc"
