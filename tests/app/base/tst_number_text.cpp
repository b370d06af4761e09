#include "app/base/number_text.h"
#include "tests/app/base/refused_text.h"
#include "tests/support/test_program.h"

#include <QtTest>
#include <cmath>

namespace tst_number_text {
using namespace refused_text;

class TestNumberText : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void isRead_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("number");
    const auto row = [](const char* text, double number) { ::row(text, QString::fromUtf8(text), number); };
    row("0", 0);
    row("65", 65);
    row("69.9", 69.9);
    row(".5", 0.5);
    row("5.", 5);
    row("-3", -3);
    row("+3", 3);
    row("007", 7);
    row("1e7", 1e7);
    row("1E+07", 1e7);
    row("2.5e-3", 0.0025);
    row(" 12 ", 12);
    row("\t12\u00A0", 12);
    row("1.234", 1.234); // a point is the decimal point
    row("12.345", 12.345);
    // a comma that cannot stand between thousands
    row("69,9", 69.9);
    row("88,4", 88.4);
    row("1,25", 1.25);
    row("0,850", 0.85);
    row("-0,850", -0.85);
    row("0,020", 0.02);
    row("1250,125", 1250.125);
    row("1,2345", 1.2345);
    row("1,5e3", 1500);
    // a Chinese keyboard
    row("６５", 65);
    row("１２３．５", 123.5);
    row("－３", -3);
    row("＋３", 3);
    row("１ｅ７", 1e7);
    row("１，２５", 1.25);
    row("　６５　", 65);
    row("−3", -3); // U+2212
  }
  void isRead() {
    QFETCH(QString, text);
    QFETCH(double, number);
    const auto read = readNumber(text);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
    QCOMPARE(*read, number);
  }

  void isRefusedInWords_data() {
    addColumns();
    // both readings
    refused("1,250", {u"1250"_qs, u"1.25"_qs});
    refused("12,345", {u"12345"_qs, u"12.345"_qs});
    refused("-1,250", {u"-1250"_qs, u"-1.25"_qs});
    refused("100,000", {u"100000"_qs, u" 100:"_qs});
    refused("1,071", {u"1071"_qs, u"1.071"_qs});
    refused("１，０７１", {u"1071"_qs, u"1.071"_qs});
    refused("1、250", {u"1250"_qs, u"1.25"_qs});
    refused("010,000", {u"10000"_qs, u" 10:"_qs});
    refused("1,250e3", {u"1250000"_qs, u" 1250:"_qs});
    // one reading, but with signs in it
    refused("1,234,567", {u"1234567"_qs});
    refused("1.234.567", {u"1234567"_qs});
    refused("1,234.5", {u"1234.5"_qs});
    refused("1.234,5", {u"1234.5"_qs});
    refused("1.000,92", {u"1000.92"_qs});
    refused("10 237,65", {u"10237.65"_qs});
    refused("1 234", {u": 1234."_qs});
    refused("1\u00A0234", {u": 1234."_qs});
    refused("1\u202F234", {u": 1234."_qs});
    refused("1’234", {u": 1234."_qs});
    refused("1'234", {u": 1234."_qs});
    // raised digits and powers
    refused("10³", {u"power of ten"_qs});
    refused("10⁵", {u"power of ten"_qs});
    refused("³", {u"power of ten"_qs});
    refused("10^3", {u"power of ten"_qs});
    refused("1.2×10³", {u"power of ten"_qs});
    refused("10₃", {u"power of ten"_qs});
    // digits of other scripts
    refused("١٢٣", {u"0 to 9"_qs});
    refused("१२", {u"0 to 9"_qs});
    refused("1½", {u"0 to 9"_qs});
    refused("Ⅳ", {u"0 to 9"_qs});
    // no numbers
    for (const char* text : {"5-10", "12.3 H", "12.3↑", "~10", "<10",  "1.2.3", "1,000,5", "1,,5", "1,",
                             ",850", "1、25",  "1 5",   "inf", "nan",  "INF",   "0x10",    "1e",   "e7",
                             ".",    "-",      "--3",   "5 %", "many", "一",    "1_000"})
      refused(text, {u"not a number"_qs});
    refused("1e400", {u"larger or smaller"_qs});
    refused("-1e400", {u"larger or smaller"_qs});
    refused("1e-400", {u"larger or smaller"_qs});
    refused("", {u"missing"_qs});
    refused(" ", {u"missing"_qs});
  }
  void isRefusedInWords() {
    QFETCH(QString, text);
    QFETCH(QStringList, says);
    const auto read = readNumber(text);
    QVERIFY2(!read, qPrintable(read ? formatNumber(*read) : QString()));
    compareRefusal(read, u"NUMBER"_qs, says);
    QVERIFY(text.trimmed().isEmpty() || read.error().message.contains(text.trimmed()));
    QVERIFY(!readWhole(text));
  }

  void aWholeNumber_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("number"); // -1 = refused
    QTest::newRow("one digit") << u"2"_qs << 2;
    QTest::newRow("full-width") << u"２"_qs << 2;
    QTest::newRow("a noughth behind the point") << u"2.0"_qs << 2;
    QTest::newRow("a power") << u"1e3"_qs << 1000;
    QTest::newRow("the largest") << u"2147483647"_qs << 2147483647;
    QTest::newRow("larger") << u"2147483648"_qs << -1;
    QTest::newRow("a half") << u"2.5"_qs << -1;
    QTest::newRow("a thousand or one") << u"1,000"_qs << -1;
    QTest::newRow("Arabic") << u"٢"_qs << -1;
    QTest::newRow("nothing") << QString() << -1;
  }
  void aWholeNumber() {
    QFETCH(QString, text);
    QFETCH(int, number);
    const auto read = readWhole(text);
    QCOMPARE(read.value_or(-1), number);
    if (!read) QCOMPARE(read.error().rule, u"NUMBER"_qs);
  }

  void whatIsShownIsReadAgain() {
    for (const double number : {0.0, 0.85, 1.25, 1250.0, 1e7, 7.15e8, 1e-5, -3.0, 123456.789, 1e15})
      QCOMPARE(readNumber(formatNumber(number)).value_or(std::nan("")), number);
  }

  void onlyFullWidthFormsAreFolded() {
    QCOMPARE(halfWidth(u"Ｓ－００２　＜１０³½µ①"_qs), u"S-002 <10³½µ①"_qs);
  }
};

COHORTDESK_TEST(TestNumberText, QCoreApplication)
} // namespace tst_number_text
#include "tst_number_text.moc"
