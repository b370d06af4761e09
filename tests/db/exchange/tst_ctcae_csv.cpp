#include "db/exchange/ctcae_csv.h"
#include "tests/support/row.h"
#include "tests/support/test_program.h"

#include <QStringEncoder>
#include <QTest>

namespace tst_ctcae_csv {
// The headings are the NCI's; the texts of the grades are made up.
const QByteArray headings =
    "MedDRA Code,MedDRA SOC,CTCAE Term,Grade 1   ,Grade 2   ,Grade 3   ,Grade 4   ,Grade 5   ,Definition,"
    "Navigational Note,CTCAE v5.0 Change\r\n";
const QByteArray fever = "10016558,General disorders,Fever,warm,warmer,hot, -,–,A high temperature.,,\r\n";
const QByteArray nausea =
    "10028813,Gastrointestinal disorders,Nausea,little,\"some,\nor more\",much,-,-, -,,Addition: Term\r\n";

CtcaeContent read(const QByteArray& csv, const QString& file = QStringLiteral("CTCAE_v5.0.csv"),
                  const QString& version = {}) {
  return readCtcaeCsv(readCsv(csv), file, version);
}

QStringList faultsOf(const CtcaeContent& content) {
  QStringList lines;
  for (const TableFault& fault : content.faults)
    lines << QStringLiteral("%1 %2: %3").arg(fault.line).arg(fault.column, fault.message);
  return lines;
}

QByteArray row(const QByteArray& term, const QByteArray& grade1 = "a") {
  return "1,SOC," + term + ',' + grade1 + ",b,c,d,e,,,\n";
}

class TestCtcaeCsv : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void theTableOfTheNci() {
    const CtcaeContent content = read(headings + fever + nausea);
    QCOMPARE(faultsOf(content), QStringList());
    const CtcaeDictionary& dictionary = content.dictionary;
    QCOMPARE(dictionary.version, QStringLiteral("5.0"));
    QCOMPARE(dictionary.source, QStringLiteral("CTCAE_v5.0.csv"));
    QCOMPARE(dictionary.terms.size(), std::size_t(2));
    const EventTerm& first = dictionary.terms[0];
    QCOMPARE(first.name.en, QStringLiteral("Fever"));
    QCOMPARE(first.organClass.en, QStringLiteral("General disorders"));
    QCOMPARE(first.code, QStringLiteral("10016558"));
    QCOMPARE(first.definition, QStringLiteral("A high temperature."));
    QCOMPARE(first.grades[2], QStringLiteral("hot"));
    QCOMPARE(first.grades[3], QStringLiteral("-"));
    QCOMPARE(first.grades[4], QStringLiteral("-")); // any dash: no such grade
    QCOMPARE(dictionary.terms[1].grades[1], QStringLiteral("some, or more"));
    QCOMPARE(dictionary.terms[1].definition, QString()); // a dash: there is none
  }

  void columnsAreKnownByName_data() {
    QTest::addColumn<QByteArray>("csv");
    row("another order, more columns, other case",
        QByteArray("note,GRADE 5,grade 4,Grade 3,grade 2,grade 1,ctcae term,remark\nx,5,4,3,2,1,Fever,y\n"));
    row("v6, words after the number",
        QByteArray(
            "CTCAE v6.0 MedDRA Code,CTCAE v6.0 SOC,CTCAE v6.0 Term,Grade 1 Mild,Grade 2 Moderate,Grade 3 "
            "Severe,Grade 4 Life-threatening,Grade 5 Death,Change\n9,Soc,Fever,1,2,3,4,5,new\n"));
    row("a title above", QByteArray("Common Terminology Criteria for Adverse Events (CTCAE),,,,,\n"
                                    "Term,Grade 1,Grade 2,Grade 3,Grade 4,Grade 5\nFever,1,2,3,4,5\n"));
    row("byte order mark, blanks in the headings",
        QByteArray("\xEF\xBB\xBF\"  CTCAE   Term \",\" Grade 1\",Grade\xC2\xA0"
                   "2,Grade3,Grade 4,Grade 5\nFever,1,2,3,4,5\n"));
  }
  void columnsAreKnownByName() {
    QFETCH(QByteArray, csv);
    const CtcaeContent content = read(csv, QStringLiteral("x.csv"), QStringLiteral("6.0"));
    QCOMPARE(faultsOf(content), QStringList());
    QCOMPARE(content.dictionary.terms.size(), std::size_t(1));
    QCOMPARE(content.dictionary.terms[0].name.en, QStringLiteral("Fever"));
    for (std::size_t grade = 0; grade < 5; ++grade)
      QCOMPARE(content.dictionary.terms[0].grades[grade], QString::number(grade + 1));
  }

  void aChineseColumnIsTakenOver() {
    const CtcaeContent content =
        read(QStringLiteral("CTCAE Term,中文术语,MedDRA SOC,系统器官分类,1级,2级,3级,4级,5级\n"
                            "Fever,发热,General disorders,全身性疾病,低,中,高,更高,-\n")
                 .toUtf8());
    QCOMPARE(faultsOf(content), QStringList());
    QCOMPARE(content.dictionary.terms[0].name.zh, QStringLiteral("发热"));
    QCOMPARE(content.dictionary.terms[0].organClass.zh, QStringLiteral("全身性疾病"));
    QCOMPARE(content.dictionary.terms[0].grades[1], QStringLiteral("中"));
  }

  /// Excel writes a merged cell once; a line with an organ class only is its heading.
  void anOrganClassHoldsUntilTheNext() {
    const CtcaeContent content =
        read(headings + ",Cardiac disorders,,,,,,,,,\n,,Asystole,a,b,c,d,e,,,\n"
                        ",,Palpitations,a,b,c,d,e,,,\n,Eye disorders,Cataract,a,b,c,d,e,,,\n"
                        "\"* a note below the table\",,,,,,,,,,\n\"* and a bare one\"\n");
    QCOMPARE(faultsOf(content), QStringList());
    QStringList classes;
    for (const EventTerm& term : content.dictionary.terms)
      classes << term.organClass.en;
    QCOMPARE(classes.join(u','), QStringLiteral("Cardiac disorders,Cardiac disorders,Eye disorders"));
  }

  void theVersion_data() {
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("version"); // empty = a fault
    const QByteArray plain = headings + fever;
    const QByteArray column = "Version,Term,Grade 1,Grade 2,Grade 3,Grade 4,Grade 5\nv6.0,Fever,1,2,3,4,5\n";
    const QByteArray inHeading = "CTCAE v6.0 Term,Grade 1,Grade 2,Grade 3,Grade 4,Grade 5\nFever,1,2,3,4,5\n";
    row("given", plain, "CTCAE_v5.0.csv", "6.0", "6.0");
    row("given short", plain, "x.csv", " v5 ", "5.0");
    row("given, none", plain, "CTCAE_v5.0.csv", "the newest", "");
    row("column before name", column, "CTCAE_v5.0.csv", "", "6.0");
    row("title before name", "CTCAE Version 5.0,,\n" + plain, "v6.csv", "", "5.0");
    row("heading of the term", inHeading, "x.csv", "", "6.0");
    row("name", plain, "CTCAE_v5.0_2017-11-27.csv", "", "5.0");
    row("name, short", plain, "ctcae-v6.csv", "", "6.0");
    row("name with a date", plain, "CTCAE_v5_2017-11-27.csv", "", "5.0");
    row("name without a v", plain, "CTCAE 5.0.csv", "", "5.0");
    row("nobody says", plain, "terms-2017.csv", "", "");
    row("a year is none", plain, "CTCAE_2017.csv", "", "");
  }
  void theVersion() {
    QFETCH(QByteArray, csv);
    QFETCH(QString, file);
    QFETCH(QString, given);
    QFETCH(QString, version);
    const CtcaeContent content = read(csv, file, given);
    QCOMPARE(content.dictionary.version, version);
    QCOMPARE(content.faults.empty(), !version.isEmpty());
    if (version.isEmpty()) QVERIFY(faultsOf(content).front().contains(QStringLiteral("Which version")));
  }

  void faults_data() {
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("fault");
    QTest::newRow("empty file") << QByteArray() << "1 : This file is empty.";
    QTest::newRow("another table") << QByteArray("subject,visit\nS-001,D7\n") << "1 : No row of headings";
    QTest::newRow("no grades") << QByteArray("CTCAE Term,Definition\nFever,x\n") << "1 : No row of headings";
    QTest::newRow("grades missing") << QByteArray("Title\nTerm,Grade 1,Grade 2,Grade 4\nFever,1,2,4\n")
                                    << "2 : Missing columns: Grade 3, Grade 5.";
    QTest::newRow("no term") << headings << "1 : No term follows";
    QTest::newRow("term missing") << headings + row("Fever") + row("")
                                  << "3 CTCAE Term: The term is missing.";
    QTest::newRow("term twice") << headings + row("Fever") + row("Chills") + row("FEVER ")
                                << "4 CTCAE Term: “FEVER” stands in line 2 already.";
    QTest::newRow("no text of any grade") << headings + "1,SOC,Fever,,,,,,x,,\n"
                                          << "2 : “Fever” has no text of any grade.";
    QTest::newRow("term too long") << headings + row(QByteArray(201, 'x'))
                                   << "2 CTCAE Term: A term of more than 200";
    QTest::newRow("not UTF-8") << headings + row("F\xE9ver") << "2 : This line is not UTF-8";
    QTest::newRow("an open quotation mark") << headings + row("Fever") + "\"1,SOC,Chills,a\n"
                                            << "3 : A quotation mark is opened";
    QTest::newRow("UTF-16, cut") << QByteArray("\xFF\xFE") + "T"
                                 << "1 : This file begins as UTF-16 and is damaged";
    QTest::newRow("a workbook") << QByteArray("PK\x03\x04 xl/workbook.xml")
                                << "1 : This is an Excel workbook";
    QTest::newRow("semicolons") << QByteArray("Term;Grade 1;Grade 2\nFever;1;2\n")
                                << "1 : The columns are separated by semicolons";
    QTest::newRow("two columns of terms")
        << QByteArray("Term,CTCAE Term,Grade 1\nFever,Chills,1\n")
        << "1 CTCAE Term: These columns mean the same: “Term”, “CTCAE Term”.";
    QTest::newRow("a heading twice") << QByteArray("Term,Grade 1,Definition,Definition\nFever,1,a,b\n")
                                     << "1 Definition: These columns mean the same";
    QTest::newRow("a cell less") << headings + "1,SOC,Fever,a,b,c,d,e,,\n"
                                 << "2 : This row has 10 cells where the headings have 11.";
  }
  void faults() {
    QFETCH(QByteArray, csv);
    QFETCH(QString, fault);
    const QStringList said = faultsOf(read(csv));
    QVERIFY(!said.isEmpty());
    QVERIFY2(said.front().startsWith(fault), qPrintable(said.join(u'\n')));
  }

  void howItWasReadIsSaid() {
    QCOMPARE(read(headings + fever).remarks,
             QStringList{u"Left aside, as nobody reads them: “Navigational Note”, “CTCAE v5.0 Change”."_qs});
    const CtcaeContent old =
        read("MedDRA v12.0 Code,CTCAE v4.0 SOC,CTCAE v4.0 Term,Grade 1,Grade 2,Grade 3,Grade "
             "4,Grade 5,CTCAE v4.0 AE Term Definition\n1,Soc,Fever,1,2,3,4,5,\n",
             u"CTCAE_4.03.csv"_qs);
    QCOMPARE(faultsOf(old), QStringList());
    QCOMPARE(old.dictionary.version, u"4.0"_qs);
    QVERIFY2(old.remarks.join(u'\n').contains(u"This is CTCAE 4.0; the program was made for 5.0 and 6.0."_qs),
             qPrintable(old.remarks.join(u'\n')));
    QStringEncoder gb18030("GB18030", QStringConverter::Flag::Stateless);
    const QString table = u"术语,1级,2级,3级,4级,5级,Term\n发热,1,2,3,4,5,Fever\n"_qs;
    QVERIFY(read(gb18030.encode(table)).remarks.join(u'\n').contains(u"Read as GB18030: “"_qs));
  }

  void everyFaultIsNamedAtOnce() {
    const CtcaeContent content = read(headings + row("") + row("Fever") + row("Fever") + row("Chills"));
    QCOMPARE(content.faults.size(), std::size_t(2));
    QCOMPARE(content.faults[0].line, 2);
    QCOMPARE(content.faults[1].line, 4);
    QCOMPARE(content.dictionary.terms.size(), std::size_t(2));
  }
};

COHORTDESK_TEST(TestCtcaeCsv, QCoreApplication)
} // namespace tst_ctcae_csv
#include "tst_ctcae_csv.moc"
