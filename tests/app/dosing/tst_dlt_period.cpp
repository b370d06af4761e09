// K7 of the DLT rule: what began, or became worse, between the infusion and A2's day; and the reading of
// times that are known in part.
#include "app/dosing/dlt_period.h"
#include "app/dosing/dlt_window.h"
#include "app/dosing/worksheet.h"
#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_dlt_period {
const QDate zero(2026, 1, 15); // infused at 10:20, Asia/Shanghai; day 28 is 12 February
const QTimeZone shanghai("Asia/Shanghai");

KnownTime timeOf(const QString& text) {
  return readKnownTime(text, shanghai).value_or(KnownTime());
}

/// "3 2026-01-14; 4 2026-01-20; crs 2 2026-01-21; end 2026-02": the first is the onset.
AdverseEvent eventOf(const QString& text) {
  AdverseEvent event;
  event.id = 7;
  event.term = QStringLiteral("Fever");
  for (const QString& part : text.split(QStringLiteral("; "))) {
    const QString head = part.section(u' ', 0, 0);
    if (head == QLatin1String("end")) {
      setEnd(event, timeOf(part.section(u' ', 1)), shanghai);
      continue;
    }
    const bool isCrs = head == QLatin1String("crs");
    const QString rest = isCrs ? part.section(u' ', 1) : part;
    const int grade = rest.section(u' ', 0, 0).toInt();
    const KnownTime since = timeOf(rest.section(u' ', 1));
    if (event.onset.isNull()) {
      event.grade = grade;
      setOnset(event, since, shanghai);
    } else {
      event.course.push_back({0, isCrs ? GradeScale::Crs : GradeScale::Ctcae, grade, since, 0});
    }
  }
  return event;
}

StudyBuilder infused() {
  StudyBuilder builder;
  builder.eligible(QStringLiteral("SCR-001")).assigned(1).infused(zero);
  return builder;
}

class TestDltPeriod : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void theDay_data() {
    QTest::addColumn<QString>("event");
    QTest::addColumn<QString>("day");
    QTest::addColumn<bool>("isReading");
    const auto row = [](const char* name, const char* event, const char* day, bool isReading = false) {
      QTest::newRow(name) << QString::fromLatin1(event) << QString::fromLatin1(day) << isReading;
    };
    row("the day before", "3 2026-01-14", "none");
    row("day 0", "3 2026-01-15", "0");
    row("day 28", "3 2026-02-12", "28");
    row("day 29", "3 2026-02-13", "none");
    row("day 28, 23:59", "3 2026-02-12 23:59", "28");
    row("day 29, 00:00", "3 2026-02-13 00:00", "none");
    row("a minute before the infusion", "3 2026-01-15 10:19", "none");
    row("the minute of the infusion", "3 2026-01-15 10:20", "0");
    row("a minute after it", "3 2026-01-15 10:21", "0");
    row("before, and worse in time", "1 2026-01-12; 4 2026-01-20", "5");
    row("before, and better in time", "3 2026-01-12; 1 2026-01-20", "none");
    row("before, and as bad in time", "3 2026-01-12; 3 2026-01-20", "none");
    row("before, gone, and back in time", "3 2026-01-12; 0 2026-01-14; 2 2026-01-20", "5");
    row("before, and worse on day 29", "1 2026-01-12; 4 2026-02-13", "none");
    row("worse before the infusion", "1 2026-01-12; 4 2026-01-15 10:00", "none");
    row("worse on the day of the infusion", "1 2026-01-12; 4 2026-01-15", "0");
    row("worse at night, known by a later hour", "1 2026-01-15 08:00; 2 2026-01-15; 1 2026-01-15 09:00",
        "none");
    row("worse on another scale", "3 2026-01-12; crs 1 2026-01-18", "3");
    row("the first of two", "1 2026-01-12; 2 2026-01-20; 3 2026-01-25", "5");
    row("the month of the infusion", "3 2026-01", "0", true);
    row("the year", "3 2026", "0", true);
    row("the month of day 28", "3 2026-02", "17", true);
    row("the month after", "3 2026-03", "none");
    row("the month before", "3 2025-12", "none");
    row("the month, and gone before the infusion", "3 2026-01; end 2026-01-10", "none");
    row("the month, and better before the infusion", "3 2026-01; 1 2026-01-10", "none");
    row("worse in the month of the infusion", "1 2025-12-20; 4 2026-01", "0");
  }
  void theDay() {
    QFETCH(QString, event);
    QFETCH(QString, day);
    QFETCH(bool, isReading);
    const StudyBuilder builder = infused();
    const Infusion& infusion = *builder.study().subjects.back().infusion;
    const AdverseEvent made = eventOf(event);
    const auto found = dltDay(builder, infusion, made);
    QCOMPARE(found ? QString::number(*found) : QStringLiteral("none"), day);
    QCOMPARE(!dltReading(builder, infusion, made).isEmpty(), isReading);
  }

  void theDaysOfAnOnset_data() {
    QTest::addColumn<QString>("event");
    QTest::addColumn<QString>("days");
    QTest::newRow("a day") << QStringLiteral("3 2026-01-18") << QStringLiteral("3");
    QTest::newRow("a minute") << QStringLiteral("3 2026-01-18 00:10") << QStringLiteral("3");
    QTest::newRow("before") << QStringLiteral("3 2026-01-12") << QString::fromUtf8("−3");
    QTest::newRow("a month") << QStringLiteral("3 2026-01") << QString::fromUtf8("−14 to 16");
  }
  void theDaysOfAnOnset() {
    QFETCH(QString, event);
    const StudyBuilder builder = infused();
    QTEST(onsetDays(builder, *builder.study().subjects.back().infusion, eventOf(event)), "days");
  }

  /// A worsening makes a DLT of what began before; the assessment is not earlier than that.
  void itIsAssessedAsOne() {
    StudyBuilder builder = infused();
    Subject& subject = builder.last();
    subject.events = {eventOf(QStringLiteral("1 2026-01-12; 4 2026-01-20"))};
    DltAssessment assessment;
    assessment.outcome = DltOutcome::Dlt;
    assessment.eventId = 7;
    const QDate today = zero.addDays(10);
    const auto refusedAs = [&](QDate date) {
      assessment.date = date;
      const auto refused = mayAssess(builder, subject, assessment, today);
      return refused ? refused->rule + u' ' + refused->field : QString();
    };
    QCOMPARE(refusedAs(zero.addDays(4)), QStringLiteral("WINDOW date"));
    QCOMPARE(refusedAs(zero.addDays(5)), QString());
    subject.events.front().course.clear();
    QCOMPARE(refusedAs(zero.addDays(5)), QStringLiteral("A2 eventId"));
    subject.events = {eventOf(QStringLiteral("1 2026-01-12; 4 2026-01-20"))};
    subject.events.front().doseLimiting = true;
    QVERIFY(hasUnjudgedDlt(builder, subject, today));
    assessment.signature = Signature();
    subject.assessments = {assessment};
    QCOMPARE(statusOf(builder, subject), SubjectStatus::Dlt);
    QCOMPARE(windowState(builder, subject, today)->dltOnsetDay, std::optional(5));
  }

  /// On an evening nobody knows what comes; each grade is as late as those of its scale before it.
  void thePast_data() {
    QTest::addColumn<QString>("event");
    QTest::addColumn<QDate>("evening");
    QTest::addColumn<QString>("left"); // grades of what is left of the course, and whether it has ended
    const auto row = [](const char* name, const char* event, QDate evening, const char* left) {
      QTest::newRow(name) << QString::fromLatin1(event) << evening << QString::fromLatin1(left);
    };
    const char* course = "1 2026-01-16; 3 2026-01-18 23:59; 2 2026-01; end 2026-01-25";
    row("the evening before", course, {2026, 1, 17}, "");
    row("that evening", course, {2026, 1, 18}, "3 2");
    row("the evening of its end", course, {2026, 1, 25}, "3 2 ended");
    row("an end that waits for the last grade", "1 2026-01-16; 3 2026-01-20; end 2026-01", {2026, 1, 19}, "");
    row("and comes with it", "1 2026-01-16; 3 2026-01-20; end 2026-01", {2026, 1, 20}, "3 ended");
    row("of another scale", "1 2026-01-16; 3 2026-01-20; crs 2 2026-01-17", {2026, 1, 19}, "2");
  }
  void thePast() {
    QFETCH(QString, event);
    QFETCH(QDate, evening);
    StudyBuilder builder = infused();
    builder.last().events = {eventOf(event)};
    AdverseEvent& made = builder.last().events.front();
    if (made.end) made.outcome = EventOutcome::Recovered;
    const AdverseEvent past = asOf(builder.study(), evening).subjects.front().events.front();
    QStringList left;
    for (const GradePoint& point : past.course)
      left << QString::number(point.grade);
    if (past.end) left << QStringLiteral("ended");
    QTEST(left.join(u' '), "left");
    QCOMPARE(past.outcome.has_value(), past.end.has_value());
  }
};

COHORTDESK_TEST(TestDltPeriod, QCoreApplication)
} // namespace tst_dlt_period
#include "tst_dlt_period.moc"
