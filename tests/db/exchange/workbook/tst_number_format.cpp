#include "db/exchange/workbook/number_format.h"
#include "tests/support/row.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_number_format {
class TestNumberFormat : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void shapes_data() {
    QTest::addColumn<QString>("format");
    QTest::addColumn<double>("number");
    QTest::addColumn<int>("shape");
    const auto shape = [](const char* format, NumberShape expected, double number = 1) {
      QTest::addRow("%s of %g", format, number)
          << QString::fromUtf8(format) << number << static_cast<int>(expected);
    };
    for (const char* plain :
         {"", "General", "GENERAL", "0", "0.00", "#,##0.00", "#,##0;[Red]-#,##0", "0.00E+00", "# ?/?", "@",
          "0_ ", "_(* #,##0.00_);_(* (#,##0.00)", "[Blue]0.0", "0\\ ", "#"})
      shape(plain, NumberShape::Plain);
    shape("000", NumberShape::Padded);
    shape("0%", NumberShape::Percent);
    shape("0.0 %", NumberShape::Percent);
    for (const char* day : {"yyyy-mm-dd", "yyyy/m/d;@", "m/d/yy", "[$-804]yyyy\"年\"m\"月\"d\"日\"",
                            "d. mmmm yyyy", "yyyy\\-mm\\-dd", "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy"})
      shape(day, NumberShape::Day);
    for (const char* moment :
         {"yyyy-mm-dd hh:mm", "yyyy/m/d h:mm:ss", "m/d/yyyy h:mm AM/PM", "yyyy-mm-dd\"T\"hh:mm:ss.000"})
      shape(moment, NumberShape::Moment);
    for (const char* time : {"h:mm", "hh:mm:ss", "h:mm AM/PM", "h\"时\"mm\"分\"", "上午/下午h:mm"})
      shape(time, NumberShape::TimeOfDay);
    for (const char* part :
         {"mmm-yy", "d-mmm", "yyyy", "m\"月\"d\"日\"", "mm:ss", "mmss.0", "dddd", "yyyy-mm hh:mm"})
      shape(part, NumberShape::PartOfADay);
    for (const char* other : {"\"<\"0", "0\" mg\"", ";;;", "[h]:mm", "[mm]:ss", "0,", "0.0,,", "[>100]0;0.0",
                              "[$mg-409]0", "0\\x", "x"})
      shape(other, NumberShape::Other);
    shape("0.0;\"low\";\"-\"", NumberShape::Plain, 1);
    shape("0.0;\"low\";\"-\"", NumberShape::Other, -1);
    shape("0.0;\"low\";\"-\"", NumberShape::Other, 0);
    shape("0.0;-0.0", NumberShape::Plain, 0);
  }
  void shapes() {
    QFETCH(QString, format);
    QFETCH(double, number);
    QTEST(static_cast<int>(shapeOf(format, number)), "shape");
  }

  /// What a cell says; "!" and a word of the sentence where it is refused.
  void cells_data() {
    QTest::addColumn<double>("number");
    QTest::addColumn<QString>("format");
    QTest::addColumn<bool>("from1904");
    QTest::addColumn<QString>("cell");
    const auto cell = [](double number, const char* format, const char* expected, bool from1904 = false) {
      QTest::addRow("%.17g as %s%s", number, format, from1904 ? ", 1904" : "")
          << number << QString::fromUtf8(format) << from1904 << QString::fromUtf8(expected);
    };
    cell(0.30000000000000004, "General", "0.3");
    cell(0.001, "General", "0.001");
    cell(1e-3, "0.00E+00", "0.001");
    cell(1.23456, "0.00", "1.23456");
    cell(1234567, "#,##0", "1234567");
    cell(12345678901234567.0, "0", "12345678901234600");
    cell(1e15, "0", "1000000000000000");
    cell(1.5e-7, "General", "0.00000015");
    cell(1e300, "General", "1e+300");
    cell(-0.0, "General", "0");
    cell(-2.5, "0.0", "-2.5");
    cell(2, "000", "002");
    cell(2.5, "000", "2.5");
    cell(0.85, "0%", "!85%");
    cell(10, "\"<\"0", "!shows it as something else");
    cell(46132, "yyyy-mm-dd", "2026-04-20");
    cell(46132, "[$-804]yyyy\"年\"m\"月\"d\"日\"", "2026-04-20");
    cell(46132.4270833333, "yyyy-mm-dd hh:mm", "2026-04-20 10:15");
    cell(46132.4270949074, "yyyy-mm-dd hh:mm", "2026-04-20 10:15:01");
    cell(46132.9999999, "yyyy-mm-dd hh:mm", "2026-04-21 00:00");
    cell(46132, "yyyy-mm-dd hh:mm", "2026-04-20 00:00");
    cell(46132.5, "yyyy-mm-dd", "!2026-04-20 12:00");
    cell(46082, "mmm-yy", "!2026-03-01");
    cell(46095, "m\"月\"d\"日\"", "!2026-03-14");
    cell(46132.5, "h:mm", "!2026-04-20 12:00");
    cell(0.5, "h:mm", "12:00");
    cell(0, "h:mm", "00:00");
    cell(0.999999, "h:mm", "00:00");
    cell(1, "yyyy-mm-dd", "1900-01-01");
    cell(59, "yyyy-mm-dd", "1900-02-28");
    cell(60, "yyyy-mm-dd", "!no day of the calendar"); // 29 February 1900
    cell(61, "yyyy-mm-dd", "1900-03-01");
    cell(0, "yyyy-mm-dd", "!no day of the calendar");
    cell(-1, "yyyy-mm-dd", "!no day of the calendar");
    cell(2958465, "yyyy-mm-dd", "9999-12-31");
    cell(2958466, "yyyy-mm-dd", "!no day of the calendar");
    cell(0, "yyyy-mm-dd", "1904-01-01", true);
    cell(60, "yyyy-mm-dd", "1904-03-01", true);
    cell(44670, "yyyy-mm-dd", "2026-04-20", true);
    cell(2958465, "yyyy-mm-dd", "!no day of the calendar", true);
  }
  void cells() {
    QFETCH(double, number);
    QFETCH(QString, format);
    QFETCH(bool, from1904);
    QFETCH(QString, cell);
    const auto read = cellOfNumber(number, format, from1904 ? DaySystem::From1904 : DaySystem::From1900);
    QCOMPARE(read.has_value(), !cell.startsWith(u'!'));
    if (read)
      QCOMPARE(*read, cell);
    else
      QVERIFY2(read.error().message.contains(cell.mid(1)), qPrintable(read.error().message));
  }

  void builtIn_data() {
    QTest::addColumn<int>("id");
    QTest::addColumn<int>("shape");
    for (const int id : {0, 1, 2, 3, 4, 11, 12, 13, 37, 38, 39, 40, 41, 43, 48, 49})
      QTest::addRow("%d", id) << id << static_cast<int>(NumberShape::Plain);
    for (const int id : {9, 10})
      QTest::addRow("%d", id) << id << static_cast<int>(NumberShape::Percent);
    for (const int id : {14, 30, 31})
      QTest::addRow("%d", id) << id << static_cast<int>(NumberShape::Day);
    for (const int id : {18, 19, 20, 21, 32, 33, 34, 35, 55, 56})
      QTest::addRow("%d", id) << id << static_cast<int>(NumberShape::TimeOfDay);
    for (const int id : {15, 16, 17, 27, 28, 29, 36, 45, 47, 50, 51, 52, 53, 54, 57, 58})
      QTest::addRow("%d", id) << id
                              << static_cast<int>(id == 15 ? NumberShape::Day : NumberShape::PartOfADay);
    QTest::addRow("22") << 22 << static_cast<int>(NumberShape::Moment);
    QTest::addRow("46") << 46 << static_cast<int>(NumberShape::Other);
  }
  void builtIn() {
    QFETCH(int, id);
    QTEST(static_cast<int>(shapeOf(builtInFormat(id), 1)), "shape");
  }
};

COHORTDESK_TEST(TestNumberFormat, QCoreApplication)
} // namespace tst_number_format
#include "tst_number_format.moc"
