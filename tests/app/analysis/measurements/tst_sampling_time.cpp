#include "app/analysis/measurements/visits.h"
#include "app/protocol/protocol_reader.h"
#include "app/study/study.h"
#include "tests/support/test_program.h"

#include <QTimeZone>
#include <QtTest>

namespace tst_sampling_time {
const QDate dayZero(2026, 3, 1);

/// One subject, consented on day −20, infused at 10:20 of day 0 where asked for, in the site's zone.
struct Ward {
  Study study;
  explicit Ward(bool infused, const char* zone = "Asia/Shanghai") {
    study.protocol = *protocolByName(QStringLiteral("cd7-car-nk"));
    study.site.timeZone = QTimeZone(zone);
    Subject& subject = study.subjects.emplace_back();
    subject.id = 1;
    Screening& screening = subject.screenings.emplace_back();
    screening.number = QStringLiteral("SCR-001");
    screening.consent = {QStringLiteral("1.0"), at(-20, QTime(9, 0)), true};
    if (infused) subject.infusion.emplace().startedAt = at(0, QTime(10, 20));
  }
  QDateTime at(int day, QTime time) const {
    return QDateTime(dayZero.addDays(day), time, study.site.timeZone).toUTC();
  }
  const Subject& subject() const { return study.subjects.front(); }
  const Visit& visit(const QString& id) const { return *study.protocol.measurements.visit(id); }
};

class TestSamplingTime : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void isReadInTheSitesTime_data() {
    QTest::addColumn<QString>("visit");
    QTest::addColumn<bool>("infused");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read"); // site's time; empty = refused
    const QString of7 = u"2026-03-08 08:30"_qs;
    QTest::newRow("day and hour") << u"D7"_qs << true << of7 << of7;
    QTest::newRow("another way to write the day") << u"D7"_qs << true << u"2026年3月8日 8:30"_qs << of7;
    QTest::newRow("a T between them") << u"D7"_qs << true << u"2026-03-08T08:30"_qs << of7;
    QTest::newRow("seconds") << u"D7"_qs << true << u"2026-03-08 08:30:59"_qs << of7;
    QTest::newRow("full-width signs") << u"D7"_qs << true << u" 2026-03-08　08：30 "_qs << of7;
    QTest::newRow("hour of a single day") << u"D1"_qs << true << u"8:05"_qs << u"2026-03-02 08:05"_qs;
    QTest::newRow("day 0 before") << u"D0-PRE"_qs << true << u"08:30"_qs << u"2026-03-01 08:30"_qs;
    QTest::newRow("midnight") << u"D1"_qs << true << u"00:00"_qs << u"2026-03-02 00:00"_qs;
    QTest::newRow("hour of several days") << u"D7"_qs << true << u"08:30"_qs << QString();
    QTest::newRow("hour without an infusion") << u"D0-PRE"_qs << false << u"08:30"_qs << QString();
    QTest::newRow("day and hour without one") << u"SCR"_qs << false << of7 << of7;
    QTest::newRow("a day only") << u"D1"_qs << true << u"2026-03-02"_qs << QString();
    QTest::newRow("no such hour") << u"D1"_qs << true << u"24:00"_qs << QString();
    QTest::newRow("a leap second") << u"D1"_qs << true << u"23:59:60"_qs << QString();
    QTest::newRow("half of a day") << u"D1"_qs << true << u"8:05 PM"_qs << QString();
    QTest::newRow("day or month first") << u"D1"_qs << true << u"02/03/2026 08:05"_qs << QString();
    QTest::newRow("no such minute") << u"D1"_qs << true << u"08:60"_qs << QString();
    QTest::newRow("no such day") << u"D1"_qs << true << u"2026-02-30 08:30"_qs << QString();
    QTest::newRow("words") << u"D1"_qs << true << u"morning"_qs << QString();
  }

  void isReadInTheSitesTime() {
    QFETCH(QString, visit);
    QFETCH(bool, infused);
    QFETCH(QString, text);
    QFETCH(QString, read);
    for (const char* zone : {"Asia/Shanghai", "America/Los_Angeles", "UTC"}) {
      const Ward site(infused, zone);
      const auto taken = parseSamplingTime(text, site.study, site.subject(), site.visit(visit));
      QCOMPARE(taken.has_value(), !read.isEmpty());
      if (!taken) {
        QCOMPARE(taken.error().rule, u"DATE"_qs);
        QCOMPARE(taken.error().field, u"takenAt"_qs);
        continue;
      }
      QCOMPARE(taken->timeSpec(), Qt::UTC);
      const QString written = formatSamplingTime(*taken, site.study.site.timeZone);
      QCOMPARE(written, read);
      QVERIFY(parseSamplingTime(written, site.study, site.subject(), site.visit(visit)) == *taken);
    }
  }

  void anHourThatTheClocksShowTwiceNamesWhich() {
    const Ward site(true, "America/New_York");
    const Visit& day = site.visit(u"D1"_qs);
    const auto twice = parseSamplingTime(u"2026-11-01 01:30"_qs, site.study, site.subject(), day);
    QVERIFY(!twice);
    QVERIFY2(twice.error().message.contains(u"2026-11-01 01:30-05:00"_qs), qPrintable(twice.error().message));
    const auto later = parseSamplingTime(u"2026-11-01 01:30-05:00"_qs, site.study, site.subject(), day);
    QVERIFY(later == QDateTime({2026, 11, 1}, {6, 30}, Qt::UTC));
    QCOMPARE(formatSamplingTime(*later, site.study.site.timeZone), u"2026-11-01 01:30-05:00"_qs);
  }

  void mayBeTaken_data() {
    QTest::addColumn<QString>("visit");
    QTest::addColumn<bool>("infused");
    QTest::addColumn<int>("day");
    QTest::addColumn<QTime>("time");
    QTest::addColumn<QString>("rule"); // empty = may
    QTest::addColumn<bool>("outside");
    const QTime morning(8, 30);
    QTest::newRow("first day of the window") << u"D7"_qs << true << 6 << QTime(0, 0) << QString() << false;
    QTest::newRow("last day") << u"D7"_qs << true << 8 << QTime(23, 59) << QString() << false;
    QTest::newRow("the day before") << u"D7"_qs << true << 5 << QTime(23, 59) << u"VISIT"_qs << true;
    QTest::newRow("the day after") << u"D7"_qs << true << 9 << QTime(0, 0) << QString() << true;
    QTest::newRow("now") << u"D10"_qs << true << 10 << QTime(12, 0) << QString() << false;
    QTest::newRow("a minute from now") << u"D10"_qs << true << 10 << QTime(12, 1) << u"DATE"_qs << false;
    QTest::newRow("not infused") << u"D1"_qs << false << 1 << morning << u"VISIT"_qs << false;
    QTest::newRow("before, not infused") << u"D0-PRE"_qs << false << 0 << morning << QString() << false;
    QTest::newRow("screening in its window") << u"SCR"_qs << true << -1 << morning << QString() << false;
    QTest::newRow("day of consent") << u"SCR"_qs << true << -20 << QTime(7, 0) << QString() << false;
    QTest::newRow("before consent") << u"SCR"_qs << true << -21 << morning << u"DATE"_qs << false;
    QTest::newRow("screening on day 0") << u"SCR"_qs << true << 0 << morning << QString() << true;
    QTest::newRow("a minute before") << u"D0-PRE"_qs << true << 0 << QTime(10, 19) << QString() << false;
    QTest::newRow("as it begins") << u"D0-PRE"_qs << true << 0 << QTime(10, 20) << QString() << false;
    QTest::newRow("a minute into it") << u"D0-PRE"_qs << true << 0 << QTime(10, 21) << u"VISIT"_qs << false;
    QTest::newRow("after, as it begins") << u"D0-POST"_qs << true << 0 << QTime(10, 20) << QString() << false;
    QTest::newRow("after, too early") << u"D0-POST"_qs << true << 0 << QTime(10, 19) << u"VISIT"_qs << false;
    QTest::newRow("before, the day before") << u"D0-PRE"_qs << true << -1 << morning << QString() << true;
  }

  void mayBeTaken() {
    QFETCH(QString, visit);
    QFETCH(bool, infused);
    QFETCH(int, day);
    QFETCH(QTime, time);
    QFETCH(QString, rule);
    QFETCH(bool, outside);
    const Ward site(infused);
    const QDateTime taken = site.at(day, time);
    const auto refused =
        mayTakeSample(site.study, site.subject(), site.visit(visit), taken, site.at(10, QTime(12, 0)));
    QCOMPARE(refused ? refused->rule : QString(), rule);
    if (refused) QVERIFY(!refused->message.isEmpty());
    QCOMPARE(isOutsideWindow(site.study, site.subject(), site.visit(visit), taken), outside);
  }

  void countsFromTheStartOfTheInfusion() {
    const Ward site(true, "America/New_York"); // the clocks go forward on 2026-03-08
    const Infusion& infusion = *site.subject().infusion;
    QCOMPARE(daysAfterInfusion(infusion, infusion.startedAt), 0.0);
    QCOMPARE(daysAfterInfusion(infusion, site.at(0, QTime(9, 20))), -1.0 / 24);
    QCOMPARE(daysAfterInfusion(infusion, site.at(1, QTime(22, 20))), 1.5);
    QCOMPARE(daysAfterInfusion(infusion, site.at(14, QTime(10, 20))), 14 - 1.0 / 24);
  }
};

COHORTDESK_TEST(TestSamplingTime, QCoreApplication)
} // namespace tst_sampling_time
#include "tst_sampling_time.moc"
