#include "app/base/date_text.h"
#include "tests/app/base/refused_text.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_date_text {
using namespace refused_text;

const QTimeZone newYork("America/New_York");

class TestDateText : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void aDay_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");
    const auto row = [](const char* text, QDate date) { ::row(text, QString::fromUtf8(text), date); };
    const QDate date(2026, 11, 22);
    const QDate early(2026, 1, 5);
    row("2026-11-22", date);
    row(" 2026/11/22 ", date);
    row("2026.11.22", date);
    row("20261122", date);
    row("2026年11月22日", date);
    row("2026年11月22", date);
    row("2026 年 11 月 22 日", date);
    row("2026 - 11 - 22", date);
    row("２０２６－１１－２２", date);
    row("２０２６／１１／２２", date);
    row("２０２６．１１．２２", date);
    row("２０２６１１２２", date);
    row("２０２６-１１-２２", date);
    row("2026-1-5", early);
    row("2026/1/5", early);
    row("2026年1月5日", early);
    row("2024-02-29", QDate(2024, 2, 29));
    row("1900-01-01", QDate(1900, 1, 1));
    row("2199-12-31", QDate(2199, 12, 31));
  }
  void aDay() {
    QFETCH(QString, text);
    QFETCH(QDate, date);
    const auto read = readDate(text);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
    QCOMPARE(*read, date);
  }

  void noDay_data() {
    addColumns();
    refused("05/06/2026", {u"2026-06-05"_qs, u"2026-05-06"_qs});
    refused("5.6.2026", {u"2026-06-05"_qs, u"2026-05-06"_qs});
    refused("０５/０６/２０２６", {u"2026-06-05"_qs, u"2026-05-06"_qs});
    refused("21.04.2026", {u"2026-04-21"_qs, u"year first"_qs});
    refused("04/21/2026", {u"2026-04-21"_qs, u"year first"_qs});
    refused("06/06/2026", {u"2026-06-06"_qs, u"year first"_qs});
    refused("22-11-2026", {u"2026-11-22"_qs, u"year first"_qs});
    refused("45.13.2026", {u"not a date"_qs});
    refused("26-04-21", {u"four digits"_qs});
    refused("15/05/20", {u"four digits"_qs});
    refused("46133", {u"2026-04-21"_qs, u"2030-04-22"_qs, u"spreadsheet"_qs});
    refused("46133.5", {u"2026-04-21"_qs});
    refused("2026-03", {u"day is missing"_qs, u"needed whole"_qs});
    refused("2026/3", {u"day is missing"_qs});
    refused("2026年3月", {u"day is missing"_qs});
    refused("2026", {u"day is missing"_qs});
    refused("2026年", {u"day is missing"_qs});
    refused("2026-03-00", {u"day is missing"_qs});
    refused("2026-03-UN", {u"day is missing"_qs});
    refused("2026-03-??", {u"day is missing"_qs});
    refused("2026-UN-UN", {u"day is missing"_qs});
    refused("UN-APR-2026", {u"not known"_qs, u"2026-11 or 2026"_qs});
    refused("UNK APR 2026", {u"not known"_qs});
    refused("2026-02-30", {u"calendar"_qs});
    refused("2026-02-29", {u"calendar"_qs});
    refused("2026-22-11", {u"calendar"_qs});
    refused("2026-00-05", {u"calendar"_qs});
    refused("20260230", {u"calendar"_qs});
    refused("0202-11-22", {u"202"_qs});
    refused("1899-12-31", {u"1899"_qs});
    refused("2200-01-01", {u"2200"_qs});
    for (const char* text : {"2026-11/22", "21-Apr-2026", "2026-13", "2026 1122", "20261122 09:10",
                             "yesterday", "261122", "1234", "٢٠٢٦-١١-٢٢"})
      refused(text, {u"not a date"_qs});
    refused("", {u"missing"_qs});
  }
  void noDay() {
    QFETCH(QString, text);
    QFETCH(QStringList, says);
    compareRefusal(readDate(text), u"DATE"_qs, says);
  }

  void aTime_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QTime>("time");
    const auto row = [](const char* text, QTime time) { ::row(text, QString::fromUtf8(text), time); };
    row("9:10", {9, 10});
    row("09:10", {9, 10});
    row("９：１０", {9, 10});
    row("09：10", {9, 10});
    row("00:00", {0, 0});
    row("23:59", {23, 59});
    row("23:59:59", {23, 59});
    row("09:10:30.250", {9, 10});
    row(" 9:10 ", {9, 10});
    row("9时10分", {9, 10});
    row("９ 时 １ 分", {9, 1});
  }
  void aTime() {
    QFETCH(QString, text);
    QFETCH(QTime, time);
    const auto read = readTime(text);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
    QCOMPARE(*read, time);
  }

  void noTime_data() {
    addColumns();
    refused("24:00", {u"end of this day"_qs, u"beginning"_qs, u"00:00"_qs});
    refused("24:00:00", {u"end of this day"_qs});
    refused("23:59:60", {u"second 59"_qs});
    for (const char* text : {"9:10 PM", "9:10pm", "09:10 a.m.", "下午9:10", "上午 9:10", "９：１０ＰＭ"})
      refused(text, {u"0 to 23"_qs});
    for (const char* text : {"24:01", "25:00", "08:60", "08:30:61", "9:1", "0910", "9.10", "9", "morning",
                             "-1:00", "٠٩:١٠", "9时", "9时70分"})
      refused(text, {u"not a time"_qs});
    refused("", {u"missing"_qs});
  }
  void noTime() {
    QFETCH(QString, text);
    QFETCH(QStringList, says);
    compareRefusal(readTime(text), u"TIME"_qs, says);
  }

  /// New York puts its clocks forward on 2026-03-08 at 2:00 and back on 2026-11-01 at 2:00.
  void aMoment_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("utc");
    const auto row = [](const char* text, const char* utc) {
      QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(utc);
    };
    row("2026-01-15 10:20", "2026-01-15T15:20:00Z");
    row("2026-07-15 10:20", "2026-07-15T14:20:00Z");
    row("2026-07-15T10:20:59", "2026-07-15T14:20:00Z");
    row("2026年7月15日 10:20", "2026-07-15T14:20:00Z");
    row("2026 年 7 月 15 日　１０：２０", "2026-07-15T14:20:00Z");
    row("20260715 10:20", "2026-07-15T14:20:00Z");
    row("2026年7月15日 10时20分", "2026-07-15T14:20:00Z");
    row("2026年7月15日10时20分", "2026-07-15T14:20:00Z");
    row("2026年7月15日10:20", "2026-07-15T14:20:00Z");
    row("2026-03-08 01:59", "2026-03-08T06:59:00Z");
    row("2026-03-08 03:00", "2026-03-08T07:00:00Z");
    row("2026-11-01 00:59", "2026-11-01T04:59:00Z");
    row("2026-11-01 02:00", "2026-11-01T07:00:00Z");
    // a zone behind it says which
    row("2026-11-01 01:30-04:00", "2026-11-01T05:30:00Z");
    row("2026-11-01 01:30-05:00", "2026-11-01T06:30:00Z");
    row("2026-03-08T02:30-05:00", "2026-03-08T07:30:00Z");
    row("2026-03-08T02:30-0500", "2026-03-08T07:30:00Z");
    row("2026-03-08T02:30:00 -05", "2026-03-08T07:30:00Z");
    row("2026-03-08T02:30:00Z", "2026-03-08T02:30:00Z");
    row("2026-03-08t02:30z", "2026-03-08T02:30:00Z");
    row("2026-03-08T02:30+08:00", "2026-03-07T18:30:00Z");
    row("2026-03-08T02:30+05:45", "2026-03-07T20:45:00Z");
  }
  void aMoment() {
    QFETCH(QString, text);
    QFETCH(QString, utc);
    const auto read = readMoment(text, newYork);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
    QCOMPARE(read->timeSpec(), Qt::UTC);
    QCOMPARE(read->toString(Qt::ISODate), utc);
    QCOMPARE(readMoment(momentText(*read, newYork), newYork).value_or(QDateTime()), *read);
  }

  void noMoment_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QStringList>("says");
    const auto row = [](const char* text, const char* rule, const QStringList& says) {
      QTest::newRow(*text ? text : "nothing") << QString::fromUtf8(text) << QString::fromLatin1(rule) << says;
    };
    row("2026-03-08 02:00", "TIME", {u"put forward"_qs, u"New_York"_qs});
    row("2026-03-08 02:30", "TIME", {u"put forward"_qs});
    row("2026-11-01 01:00", "TIME", {u"2026-11-01 01:00-04:00"_qs, u"2026-11-01 01:00-05:00"_qs});
    row("2026-11-01 01:59", "TIME", {u"twice"_qs});
    row("2026-03-08", "TIME", {u"time is missing"_qs});
    row("09:10", "TIME", {u"day is missing"_qs});
    row("2026-03-08 24:00", "TIME", {u"end of this day"_qs});
    row("2026-03-08 23:59:60", "TIME", {u"second 59"_qs});
    row("2026-03-08 9:10 PM", "TIME", {u"0 to 23"_qs});
    row("2026-03-08 下午9:10", "TIME", {u"0 to 23"_qs});
    row("2026-03-08 09:10+15:00", "TIME", {u"+15:00"_qs});
    row("2026-03-08 09:10+05:75", "TIME", {u"+05:75"_qs});
    row("2026-03-08 09:10+8", "TIME", {u"not a time"_qs});
    row("05/06/2026 09:10", "DATE", {u"2026-06-05"_qs, u"2026-05-06"_qs});
    row("UN-OCT-2026 09:10", "DATE", {u"not known"_qs});
    row("46133 09:10", "DATE", {u"spreadsheet"_qs});
    row("46133.38", "DATE", {u"spreadsheet"_qs});
    row("2026-10", "DATE", {u"day is missing"_qs});
    row("05/06/2026", "DATE", {u"2026-06-05"_qs, u"2026-05-06"_qs});
    row("2026-02-30 09:10", "DATE", {u"calendar"_qs});
    row("morning", "TIME", {u"not a day with a time"_qs});
    row("", "TIME", {u"2026-11-22 09:10"_qs});
  }
  void noMoment() {
    QFETCH(QString, text);
    QFETCH(QString, rule);
    QFETCH(QStringList, says);
    compareRefusal(readMoment(text, newYork), rule, says);
  }

  void whatIsShownNamesWhichOfTwo() {
    const QDateTime first({2026, 11, 1}, {5, 30}, Qt::UTC);
    QCOMPARE(momentText(first, newYork), u"2026-11-01 01:30-04:00"_qs);
    QCOMPARE(momentText(first.addSecs(60 * 60), newYork), u"2026-11-01 01:30-05:00"_qs);
    QCOMPARE(momentText(first.addSecs(2 * 60 * 60), newYork), u"2026-11-01 02:30"_qs);
    // London's second time is UTC itself
    const QDateTime winter({2026, 10, 25}, {1, 30}, Qt::UTC);
    const QTimeZone london("Europe/London");
    QCOMPARE(readMoment(momentText(winter, london), london).value_or(QDateTime()), winter);
  }
};

COHORTDESK_TEST(TestDateText, QCoreApplication)
} // namespace tst_date_text
#include "tst_date_text.moc"
