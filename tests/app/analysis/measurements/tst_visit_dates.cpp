#include "app/analysis/measurements/visits.h"
#include "app/protocol/protocol_reader.h"
#include "app/study/study.h"
#include "tests/support/test_program.h"

#include <QTimeZone>
#include <QtTest>

namespace tst_visit_dates {
const QDate dayZero(2026, 3, 1);

Study studyAt(const char* zone) {
  Study study;
  study.protocol = *protocolByName(QStringLiteral("cd7-car-nk"));
  study.site.timeZone = QTimeZone(zone);
  return study;
}

/// Screened; infused at 00:30 of day 0 at the site where asked for.
Subject subject(const Study& study, bool infused) {
  Subject subject;
  subject.id = 1;
  subject.screenings.emplace_back().number = QStringLiteral("SCR-001");
  if (infused) {
    subject.infusion.emplace();
    subject.infusion->startedAt = QDateTime(dayZero, QTime(0, 30), study.site.timeZone).toUTC();
  }
  return subject;
}

const Visit& visit(const Study& study, const QString& id) {
  return *study.protocol.measurements.visit(id);
}

class TestVisitDates : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void countFromTheInfusionAtTheSite() {
    for (const char* zone : {"Asia/Shanghai", "America/Los_Angeles", "UTC"}) {
      const Study study = studyAt(zone);
      const Subject infused = subject(study, true);
      const VisitDates week{dayZero.addDays(6), dayZero.addDays(8)};
      QVERIFY(visitDates(study, infused, visit(study, u"D7"_qs)) == week);
      const VisitDates screening{dayZero.addDays(-28), dayZero.addDays(-1)};
      QVERIFY(visitDates(study, infused, visit(study, u"SCR"_qs)) == screening);
      QVERIFY(!visitDates(study, subject(study, false), visit(study, u"D7"_qs)));
    }
  }

  void mayBeMeasured_data() {
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("infused");
    QTest::addColumn<int>("day");
    QTest::addColumn<bool>("may");
    QTest::newRow("screening before the infusion") << u"SCR"_qs << false << -10 << true;
    QTest::newRow("before infusion, not infused yet") << u"D0-PRE"_qs << false << 0 << true;
    QTest::newRow("after an infusion that was not") << u"D0-POST"_qs << false << 0 << false;
    QTest::newRow("day 7 of who was not infused") << u"D7"_qs << false << 30 << false;
    QTest::newRow("the day before its window") << u"D7"_qs << true << 5 << false;
    QTest::newRow("first day of its window") << u"D7"_qs << true << 6 << true;
    QTest::newRow("long after") << u"D7"_qs << true << 300 << true;
    QTest::newRow("month 12 too early") << u"M12"_qs << true << 350 << false;
    QTest::newRow("month 12") << u"M12"_qs << true << 351 << true;
  }

  void mayBeMeasured() {
    QFETCH(QString, id);
    QFETCH(bool, infused);
    QFETCH(int, day);
    QFETCH(bool, may);
    const Study study = studyAt("Asia/Shanghai");
    const auto refused = mayMeasure(study, subject(study, infused), visit(study, id), dayZero.addDays(day));
    QCOMPARE(!refused, may);
    if (refused) {
      QCOMPARE(refused->rule, u"VISIT"_qs);
      QVERIFY(refused->message.contains(u"SCR-001"_qs));
    }
  }

  void isPastAfterTheLastDay() {
    const Study study = studyAt("Asia/Shanghai");
    const Subject infused = subject(study, true);
    const Visit& week = visit(study, u"D7"_qs);
    QVERIFY(!isPast(study, infused, week, dayZero.addDays(8)));
    QVERIFY(isPast(study, infused, week, dayZero.addDays(9)));
    QVERIFY(!isPast(study, subject(study, false), week, dayZero.addDays(99)));
  }
};

COHORTDESK_TEST(TestVisitDates, QCoreApplication)
} // namespace tst_visit_dates
#include "tst_visit_dates.moc"
