#include "db/exchange/csv/csv.h"
#include "db/exchange/csv/csv_table.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_csv_table {
CsvTable read(const QByteArray& bytes, bool mayHaveTitle = false) {
  const auto isKnown = [](const QString& name) {
    return QStringList{u"subject"_qs, u"visit"_qs, u"value"_qs}.contains(name);
  };
  return csvTable(readCsv(bytes), {headingsKnownBy(isKnown), u"No known heading."_qs, mayHaveTitle});
}

class TestCsvTable : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  /// "width: rows", a row as its cells joined by |, with ! behind one of another length.
  void aShapeThatFits_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QByteArray& bytes, const char* expected) {
      QTest::newRow(name) << bytes << QString::fromLatin1(expected);
    };
    row("plain", "subject,visit\na,b\n", "2: a|b");
    row("no rows", "subject,visit\n", "2: ");
    row("one known heading alone", "value\n1\n", "1: 1");
    row("CR LF, a mark, blank rows", "\xEF\xBB\xBFsubject,visit\r\n\r\na,b\r\n , \r\n", "2: a|b");
    row("CR", "subject,visit\ra,b\r", "2: a|b");
    row("blank columns behind, as Excel leaves them", "subject,visit,,\na,b,,\nc,d, ,\n", "2: a|b c|d");
    row("blank cells behind in the rows only", "subject,visit\na,b,,\n", "2: a|b");
    row("a text behind the last heading", "subject,visit,,\na,b,,x\n", "2: a|b||x!");
    row("a cell more", "subject,visit\na,b,c\n", "2: a|b|c!");
    row("a cell less", "subject,visit,value\na,b\nc,d,\n", "3: a|b! c|d|");
    row("a semicolon in a cell", "subject,visit\na;b,c\n", "2: a;b|c");
  }
  void aShapeThatFits() {
    QFETCH(QByteArray, bytes);
    const CsvTable table = read(bytes);
    QVERIFY2(table.faults.empty(), table.faults.empty() ? "" : qPrintable(table.faults.front().message));
    QStringList rows;
    for (const CsvRow& row : table.rows)
      rows << row.cells.join(u'|') + (table.wrongLength(row) ? u"!"_qs : QString());
    QTEST(QStringLiteral("%1: %2").arg(table.heading.cells.size()).arg(rows.join(u' ')), "expected");
  }

  /// One sentence, and nothing read.
  void anotherShape_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const QByteArray& bytes, int line, const char* says) {
      QTest::newRow(name) << bytes << line << QString::fromUtf8(says);
    };
    row("semicolons", "subject;visit;value\na;b;14,1\n", 1, "semicolons");
    row("semicolons, quoted", "\"subject\";\"visit\"\n\"a\";\"b\"\n", 1, "semicolons");
    row("tabs", "subject\tvisit\tvalue\na\tb\tc\n", 1, "tabs");
    row("bars", "subject|visit\na|b\n", 1, "vertical bars");
    row("full-width commas", "subject，visit\na，b\n", 1, "full-width commas");
    row("unknown headings by semicolons", "eins;zwei\n1;2\n", 1, "semicolons");
    row("a title above semicolons", "Report\n\nsubject;visit\na;b\n", 3, "semicolons");
    row("a title", "Report of the laboratory, week 14\n\nsubject,visit\na,b\n", 1, "stand in line 3");
    row("sep=", "sep=,\nsubject,visit\na,b\n", 1, "stand in line 2");
    row("nothing", "", 1, "empty");
    row("a mark alone", "\xEF\xBB\xBF", 1, "empty");
    row("blank rows", "\n,,\n  \n", 1, "empty");
    row("no known heading", "a,b\n1,2\n", 1, "No known heading.");
    row("one known of many", "subject,b,c\n1,2,3\n", 1, "No known heading.");
    row("a workbook", "PK\x03\x04 xl/", 1, "Excel workbook");
    row("no heading, and quotation marks", "a\"b,c\nd\"e,f\n", 1, "quotation mark");
  }
  void anotherShape() {
    QFETCH(QByteArray, bytes);
    QFETCH(int, line);
    QFETCH(QString, says);
    const CsvTable table = read(bytes);
    QCOMPARE(table.faults.size(), std::size_t(1));
    QCOMPARE(table.faults.front().line, line);
    QVERIFY2(table.faults.front().message.contains(says), qPrintable(table.faults.front().message));
    QVERIFY(table.rows.empty() && table.heading.cells.isEmpty());
  }

  void pointsBesideCommas_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("faults");
    const auto row = [](const char* name, const char* cells, int faults) {
      QTest::newRow(name) << QByteArray("subject,visit\n") + cells << faults;
    };
    row("commas alone", "a,\"12,5\"\nb,\"0,25\"\n", 0);
    row("points alone", "a,1.250\nb,12.5\n", 0);
    row("a thousand, or one and a quarter", "a,\"12,5\"\nb,1.250\n", 1);
    row("the comma below", "a,1.250\nb,\"12,5\"\n", 1);
    row("with signs", "a,\"<12,5\"\nb,>1.250\nc,-12.500\n", 2);
    row("full-width", "a,\"１２，５\"\nb,１．２５０\n", 1);
    row("none of thousands", "a,\"12,5\"\nb,0.250\nc,1.25\nd,1.2505\ne,1234.500\n", 0);
    row("in words", "a,\"12,5\"\nb,version 1.250\n", 0);
  }
  void pointsBesideCommas() {
    QFETCH(QByteArray, bytes);
    const CsvTable table = read(bytes);
    QTEST(static_cast<int>(table.faults.size()), "faults");
    for (const TableFault& fault : table.faults)
      QVERIFY2(fault.message.contains(u"12,5"_qs) || fault.message.contains(u"１２，５"_qs),
               qPrintable(fault.message));
  }

  void aTitleMayStandWhereItMay() {
    const CsvTable table = read("Report, v5\nsubject,visit\na,b\n", true);
    QVERIFY(table.faults.empty());
    QCOMPARE(table.heading.line, 2);
    QCOMPARE(table.above.size(), std::size_t(1));
    QCOMPARE(table.rows.size(), std::size_t(1));
  }

  void columnsAreNamed() {
    const CsvTable table = read("subject,,visit,site note\na,x,b,c\n");
    QCOMPARE(columnNames(table, {1, 3}), u"column 2, “site note”"_qs);
    QVERIFY(!table.isBlank(1));
  }

  void theEncodingIsSaidWhereItIsNotUtf8() {
    QCOMPARE(encodingRemark({u"UTF-8"_qs, {}}), QString());
    QCOMPARE(encodingRemark({}), QString());
    QCOMPARE(encodingRemark({u"UTF-16LE"_qs, {}}), u"Read as UTF-16LE."_qs);
    QVERIFY(encodingRemark({u"GB18030"_qs, u"受试者"_qs}).startsWith(u"Read as GB18030: “受试者”."_qs));
  }

  void formulasStayText_data() {
    QTest::addColumn<QString>("cell");
    QTest::addColumn<bool>("escaped");
    for (const char* cell : {"=1+1", "=HYPERLINK(\"x\")", "@SUM(A1)", "-2+3", "+x", "\tx", "＝1+1", "＋1",
                             "－1", "＠x", "-", "+", "\r=1"})
      QTest::newRow(cell) << QString::fromUtf8(cell) << true;
    for (const char* cell : {"", "+1", "-2", "-2.5e3", "a=b", "1+1", "S-001", "'=1", "恶心"})
      QTest::newRow(cell) << QString::fromUtf8(cell) << false;
  }
  void formulasStayText() {
    QFETCH(QString, cell);
    QFETCH(bool, escaped);
    QCOMPARE(cellAsText(cell), escaped ? u'\'' + cell : cell);
  }

  void aFileBeginsWithAByteOrderMark() {
    QCOMPARE(csvFile({u"a"_qs, u"恶心"_qs}, {{u"1"_qs, u"＝2"_qs}}),
             QByteArray("\xEF\xBB\xBF\"a\",\"恶心\"\r\n\"1\",\"'＝2\"\r\n"));
    QCOMPARE(csvFile({u"a"_qs}, {}), csvHead({u"a"_qs}));
  }
};

COHORTDESK_TEST(TestCsvTable, QCoreApplication)
} // namespace tst_csv_table
#include "tst_csv_table.moc"
