#include "db/exchange/csv/csv.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_csv {

/// Rows as "line:cell|cell", faults as "!line".
class TestCsv : public QObject {
  Q_OBJECT
 private:
  static QStringList shown(const QByteArray& bytes) {
    const CsvContent content = readCsv(bytes);
    QStringList lines;
    for (const CsvRow& row : content.rows)
      lines.append(QStringLiteral("%1:%2").arg(row.line).arg(row.cells.join(u'|')));
    for (const TableFault& fault : content.faults)
      lines.append(QStringLiteral("!%1").arg(fault.line));
    return lines;
  }

 private Q_SLOTS:
  void reads_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* name, const QByteArray& bytes, const QString& expected) {
      QTest::newRow(name) << bytes << expected.split(u' ', Qt::SkipEmptyParts);
    };
    row("nothing", "", "");
    row("one row, no end of line", "a,b", "1:a|b");
    row("LF", "a,b\nc,d\n", "1:a|b 2:c|d");
    row("CRLF", "a,b\r\nc,d\r\n", "1:a|b 2:c|d");
    row("CR", "a,b\rc,d\r", "1:a|b 2:c|d");
    row("byte order mark",
        "\xEF\xBB\xBF"
        "a,b\n",
        "1:a|b");
    row("blanks are trimmed", " a , b \n", "1:a|b");
    row("empty cells", ",b,\n", "1:|b|");
    row("blank lines count, rows of nothing do not", "a\n\n   \n,\nb\n", "1:a 5:b");
    row("quoted comma", "\"a,b\",c\n", "1:a,b|c");
    row("doubled quotation mark", "\"a\"\"b\",c\n", "1:a\"b|c");
    row("Chinese", "\xE6\x84\x9F,b\n", QString::fromUtf8("1:\xE6\x84\x9F|b"));
    row("quotation mark inside a bare cell", "a,b\nc\"d,e\nf,g\n", "1:a|b 3:f|g !2");
    row("text after the closing mark", "\"a\"b,c\nd,e\n", "2:d|e !1");
    row("never closed: the lines below are still read", "a,b\n\"c,d\ne,f\n", "1:a|b 3:e|f !2");
    row("no text of a table: one fault, no rows", "a,b\n\xD6\xD0,c\nd,e\n", "!2");
    row("UTF-16",
        QByteArray("\xFF\xFE"
                   "a\0,\0",
                   6),
        "1:a|");
  }
  void reads() {
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, expected);
    QCOMPARE(shown(bytes), expected);
  }

  void aLineBreakInsideACellKeepsTheLineCount() {
    const CsvContent content = readCsv("a,b\r\n\"one\r\n\r\ntwo\",c\r\nd,e\r\n");
    QCOMPARE(content.rows.size(), 3u);
    QCOMPARE(content.rows[1].line, 2);
    QCOMPARE(content.rows[1].cells.first(), QStringLiteral("one\r\n\r\ntwo"));
    QCOMPARE(content.rows[2].line, 5);
  }

  void oneUnclosedMarkOfManyIsNamedWhereItOpens() {
    QByteArray bytes = "a,b\n";
    for (int i = 0; i < 2000; ++i)
      bytes += i == 1000 ? "\"x,y\n" : "\"x\",y\n";
    const CsvContent content = readCsv(bytes);
    QCOMPARE(content.rows.size(), 2000u);
    QCOMPARE(content.faults.size(), 1u);
    QCOMPARE(content.faults.front().line, 1002);
  }
};

COHORTDESK_TEST(TestCsv, QCoreApplication)
} // namespace tst_csv
#include "tst_csv.moc"
