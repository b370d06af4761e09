#include "app/base/known_time.h"
#include "tests/app/base/refused_text.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_known_time {
using namespace refused_text;
using To = KnownTime::To;

const QTimeZone berlin("Europe/Berlin");

KnownTime from(To to, QDate first) {
  return {to, first, {}};
}

KnownTime minute(const char* utc) {
  return {To::Minute, {}, QDateTime::fromString(QString::fromLatin1(utc), Qt::ISODate)};
}

class TestKnownTime : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  /// Berlin puts its clocks forward on 2026-03-29 at 2:00 and back on 2026-10-25 at 3:00.
  void aTime_data() {
    QTest::addColumn<KnownTime>("time");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("kept");
    const auto row = [](const char* text, const KnownTime& time, const char* shown, const char* kept) {
      QTest::newRow(text) << time << QString::fromUtf8(shown) << QString::fromUtf8(kept);
    };
    const KnownTime year = from(To::Year, {2026, 1, 1});
    for (const char* text : {"2026", " 2026 ", "２０２６", "2026年", "2026 年"})
      row(text, year, "2026", "2026");
    const KnownTime month = from(To::Month, {2026, 3, 1});
    for (const char* text : {"2026-03", "2026-3", "2026/03", "2026/3", "2026 - 03", "2026年3月",
                             "2026 年 03 月", "２０２６－０３"})
      row(text, month, "2026-03", "2026-03");
    row("1900", from(To::Year, {1900, 1, 1}), "1900", "1900");
    row("2199-12", from(To::Month, {2199, 12, 1}), "2199-12", "2199-12");
    const KnownTime day = from(To::Day, {2026, 3, 14});
    for (const char* text : {"2026-03-14", "2026/3/14", "20260314", "2026年3月14日"})
      row(text, day, "2026-03-14", "2026-03-14");
    row("2028-02-29", from(To::Day, {2028, 2, 29}), "2028-02-29", "2028-02-29");
    const KnownTime hour = minute("2026-03-14T02:00:00Z");
    for (const char* text : {"2026-03-14 03:00", "2026-03-14T03:00:59", "2026年3月14日3时00分",
                             "2026-03-14T02:00Z", "2026-03-14 10:00+08:00"})
      row(text, hour, "2026-03-14 03:00", "2026-03-14T02:00Z");
    row("2026-03-14 00:00", minute("2026-03-13T23:00:00Z"), "2026-03-14 00:00", "2026-03-13T23:00Z");
    row("2026-10-25 02:30+02:00", minute("2026-10-25T00:30:00Z"), "2026-10-25 02:30+02:00",
        "2026-10-25T00:30Z");
    row("2026-10-25 02:30+01:00", minute("2026-10-25T01:30:00Z"), "2026-10-25 02:30+01:00",
        "2026-10-25T01:30Z");
  }
  void aTime() {
    QFETCH(KnownTime, time);
    QFETCH(QString, shown);
    QFETCH(QString, kept);
    const auto read = readKnownTime(QString::fromUtf8(QTest::currentDataTag()), berlin);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
    QVERIFY(*read == time);
    QCOMPARE(knownTimeText(*read, berlin), shown);
    QVERIFY(readKnownTime(shown, berlin).value_or(KnownTime()) == time);
    QCOMPARE(isoText(*read), kept);
    QVERIFY(knownTimeOfIso(kept).value_or(KnownTime()) == time);
  }

  void noTime_data() {
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QStringList>("says");
    const auto row = [](const char* text, const char* rule, const QStringList& says) {
      QTest::newRow(*text ? text : "nothing") << QString::fromLatin1(rule) << says;
    };
    row("2026-03-UN", "DATE", {u"“2026-03-UN”"_qs, u"known: 2026-03."_qs});
    row("2026-03-00", "DATE", {u"known: 2026-03."_qs});
    row("2026年3月??日", "DATE", {u"known: 2026-03."_qs});
    row("2026-UN-UN", "DATE", {u"known: 2026."_qs});
    row("2026-00", "DATE", {u"known: 2026."_qs});
    row("2026.1", "DATE", {u"known: 2026-01."_qs});
    row("2026.10", "DATE", {u"known: 2026-10."_qs});
    row("UN-APR-2026", "DATE", {u"not known"_qs});
    row("2026-UN-14", "DATE", {u"not known"_qs});
    row("2026-03 10:00", "DATE", {u"day is missing"_qs});
    row("2026 10:00", "DATE", {u"day is missing"_qs});
    for (const char* text : {"2026-13", "2026/13", "2026年13月", "202603", "03-2026", "2026-03-", "1899",
                             "2200-01", "26", "2026-03-14T", "yesterday", "yesterday 09:10"})
      row(text, "DATE", {u"not a date"_qs});
    row("2026-02-29", "DATE", {u"calendar"_qs});
    row("2026-02-29 10:00", "DATE", {u"calendar"_qs});
    row("05/06/2026", "DATE", {u"2026-06-05"_qs, u"2026-05-06"_qs});
    row("46133", "DATE", {u"spreadsheet"_qs});
    row("", "DATE", {u"missing"_qs});
    row("09:10", "TIME", {u"day is missing"_qs});
    row("2026-03-14 24:00", "TIME", {u"end of this day"_qs});
    row("2026-03-14 25:00", "TIME", {u"not a time"_qs});
    row("2026-03-14 9:10 PM", "TIME", {u"0 to 23"_qs});
    row("2026-03-29 02:30", "TIME", {u"put forward"_qs, u"Berlin"_qs});
    row("2026-10-25 02:30", "TIME", {u"2026-10-25 02:30+02:00"_qs, u"2026-10-25 02:30+01:00"_qs});
  }
  void noTime() {
    QFETCH(QString, rule);
    QFETCH(QStringList, says);
    const QString text = QString::fromUtf8(QTest::currentDataTag());
    compareRefusal(readKnownTime(text == u"nothing"_qs ? QString() : text, berlin), rule, says);
  }

  void nothingElseIsKept() {
    for (const char* text :
         {"2026-3", "2026年", "2026/03", "2026-03-14 02:00", "2026-03-14T02:00", "2026-03-14T02:00:00Z",
          "2026-03-14T03:00+01:00", "2026-03-UN", "2026-13", "2026-03-14T24:00Z", " 2026", "none", ""})
      QVERIFY2(!knownTimeOfIso(QString::fromUtf8(text)), text);
  }

  /// What it can mean, in the calendar of the site and in UTC.
  void readings_data() {
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("time");
    QTest::addColumn<QString>("days");
    QTest::addColumn<QString>("minutes");
    row("a day", u"Asia/Shanghai"_qs, u"2026-03-14"_qs, u"2026-03-14 2026-03-14"_qs,
        u"2026-03-13T16:00Z 2026-03-14T15:59Z"_qs);
    row("a month", u"Asia/Shanghai"_qs, u"2026-03"_qs, u"2026-03-01 2026-03-31"_qs,
        u"2026-02-28T16:00Z 2026-03-31T15:59Z"_qs);
    row("a year", u"Asia/Shanghai"_qs, u"2026"_qs, u"2026-01-01 2026-12-31"_qs,
        u"2025-12-31T16:00Z 2026-12-31T15:59Z"_qs);
    row("a minute, the next day in UTC", u"America/New_York"_qs, u"2026-03-15T02:00Z"_qs,
        u"2026-03-14 2026-03-14"_qs, u"2026-03-15T02:00Z 2026-03-15T02:00Z"_qs);
    row("a minute, the day before in UTC", u"Asia/Shanghai"_qs, u"2026-03-14T16:00Z"_qs,
        u"2026-03-15 2026-03-15"_qs, u"2026-03-14T16:00Z 2026-03-14T16:00Z"_qs);
    row("February", u"UTC"_qs, u"2026-02"_qs, u"2026-02-01 2026-02-28"_qs,
        u"2026-02-01T00:00Z 2026-02-28T23:59Z"_qs);
    row("February of a leap year", u"UTC"_qs, u"2028-02"_qs, u"2028-02-01 2028-02-29"_qs,
        u"2028-02-01T00:00Z 2028-02-29T23:59Z"_qs);
    row("December", u"UTC"_qs, u"2026-12"_qs, u"2026-12-01 2026-12-31"_qs,
        u"2026-12-01T00:00Z 2026-12-31T23:59Z"_qs);
    row("23 hours", u"Europe/Berlin"_qs, u"2026-03-29"_qs, u"2026-03-29 2026-03-29"_qs,
        u"2026-03-28T23:00Z 2026-03-29T21:59Z"_qs);
    row("25 hours", u"Europe/Berlin"_qs, u"2026-10-25"_qs, u"2026-10-25 2026-10-25"_qs,
        u"2026-10-24T22:00Z 2026-10-25T22:59Z"_qs);
    row("a month that begins in winter", u"Europe/Berlin"_qs, u"2026-03"_qs, u"2026-03-01 2026-03-31"_qs,
        u"2026-02-28T23:00Z 2026-03-31T21:59Z"_qs);
    row("the day after the change", u"Europe/Berlin"_qs, u"2026-03-30"_qs, u"2026-03-30 2026-03-30"_qs,
        u"2026-03-29T22:00Z 2026-03-30T21:59Z"_qs);
    row("no midnight", u"America/Havana"_qs, u"2026-03-08"_qs, u"2026-03-08 2026-03-08"_qs,
        u"2026-03-08T05:00Z 2026-03-09T03:59Z"_qs);
    row("the day before there is no midnight", u"America/Havana"_qs, u"2026-03-07"_qs,
        u"2026-03-07 2026-03-07"_qs, u"2026-03-07T05:00Z 2026-03-08T04:59Z"_qs);
    row("two midnights", u"America/Havana"_qs, u"2026-11-01"_qs, u"2026-11-01 2026-11-01"_qs,
        u"2026-11-01T04:00Z 2026-11-02T04:59Z"_qs);
    row("the day before two midnights", u"America/Havana"_qs, u"2026-10-31"_qs, u"2026-10-31 2026-10-31"_qs,
        u"2026-10-31T04:00Z 2026-11-01T03:59Z"_qs);
    row("its last hour twice", u"America/Santiago"_qs, u"2026-04-04"_qs, u"2026-04-04 2026-04-04"_qs,
        u"2026-04-04T03:00Z 2026-04-05T03:59Z"_qs);
    row("furthest west", u"UTC-12:00"_qs, u"2026-03-14"_qs, u"2026-03-14 2026-03-14"_qs,
        u"2026-03-14T12:00Z 2026-03-15T11:59Z"_qs);
    row("furthest east", u"UTC+14:00"_qs, u"2026-03-14"_qs, u"2026-03-14 2026-03-14"_qs,
        u"2026-03-13T10:00Z 2026-03-14T09:59Z"_qs);
  }
  void readings() {
    QFETCH(QString, zone);
    QFETCH(QString, time);
    QFETCH(QString, days);
    QFETCH(QString, minutes);
    const QTimeZone site(zone.toLatin1());
    const auto known = knownTimeOfIso(time);
    QVERIFY(known && site.isValid());
    QCOMPARE(isoDate(known->firstDay(site)) + u' ' + isoDate(known->lastDay(site)), days);
    const auto kept = [](const QDateTime& moment) { return isoText({To::Minute, {}, moment}); };
    QCOMPARE(known->earliest(site).timeSpec(), Qt::UTC);
    QCOMPARE(known->latest(site).timeSpec(), Qt::UTC);
    QCOMPARE(kept(known->earliest(site)) + u' ' + kept(known->latest(site)), minutes);
  }

  /// Each minute belongs to one day: the next day begins a minute after this one has ended.
  void daysLeaveNoMinuteOut() {
    for (const char* name : {"Asia/Shanghai", "Europe/Berlin", "America/Havana", "America/Santiago",
                             "Australia/Lord_Howe", "Asia/Kathmandu", "UTC"}) {
      const QTimeZone zone(name);
      for (QDate day(2026, 1, 1); day.year() == 2026; day = day.addDays(1)) {
        const KnownTime today = from(To::Day, day);
        const KnownTime next = from(To::Day, day.addDays(1));
        QCOMPARE(today.latest(zone).addSecs(60), next.earliest(zone));
        QCOMPARE(today.earliest(zone).toTimeZone(zone).date(), day);
        QCOMPARE(today.latest(zone).toTimeZone(zone).date(), day);
        QCOMPARE(today.earliest(zone).addSecs(-60).toTimeZone(zone).date(), day.addDays(-1));
      }
    }
  }
};

COHORTDESK_TEST(TestKnownTime, QCoreApplication)
} // namespace tst_known_time
#include "tst_known_time.moc"
