// What may be recorded of an event's course, of times that are known in part, of its causes and its outcome.
#include "app/safety/event_rules.h"
#include "app/study/study_rules.h"
#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_course_rules {
const QDate zero(2026, 1, 15);
const QTimeZone shanghai("Asia/Shanghai");

KnownTime timeOf(const char* text) {
  return readKnownTime(QString::fromLatin1(text), shanghai).value_or(KnownTime());
}

/// A subject with consent on 6 January, infused on the 15th, and an event of grade 2 from the 18th; now is
/// the 25th, 09:00.
struct Case {
  Case() {
    builder.eligible(QStringLiteral("SCR-001")).assigned(1).infused(zero);
    event.term = QStringLiteral("Fever");
    event.grade = 2;
    event.onset = zero.addDays(3);
  }
  void begins(const char* onset) { setOnset(event, timeOf(onset), shanghai); }
  void ends(const char* end) { setEnd(event, timeOf(end), shanghai); }
  void becomes(int grade, const char* since, GradeScale scale = GradeScale::Ctcae) {
    event.course.push_back({0, scale, grade, timeOf(since), 0});
  }
  void dies(const char* date) {
    builder.last().followUps.push_back({1, timeOf(date).day, VitalStatus::Dead, {}});
  }
  QString told() const {
    const QDateTime now = timeOf("2026-01-25 09:00").at;
    const auto refused = mayRecordEvent(builder, builder.study().subjects.back(), event, now);
    return refused ? QStringLiteral("%1 %2").arg(refused->rule, refused->field) : QString();
  }
  StudyBuilder builder;
  AdverseEvent event;
};
using Change = std::function<void(Case&)>;

void addRow(const char* name, const char* told, const Change& change) {
  QTest::newRow(name) << change << QString::fromLatin1(told);
}

void addTimes() {
  addRow("the month that has begun", "", [](Case& c) { c.begins("2026-01"); });
  addRow("the year", "", [](Case& c) { c.begins("2026"); });
  addRow("the month before consent", "DATE onset", [](Case& c) { c.begins("2025-12"); });
  addRow("the year before consent", "DATE onset", [](Case& c) { c.begins("2025"); });
  addRow("next month", "DATE onset", [](Case& c) { c.begins("2026-02"); });
  addRow("this minute", "", [](Case& c) { c.begins("2026-01-25 09:00"); });
  addRow("the next minute", "DATE onset", [](Case& c) { c.begins("2026-01-25 09:01"); });
  addRow("the month of death", "", [](Case& c) {
    c.dies("2026-01-17");
    c.begins("2026-01");
  });
  addRow("the day after death", "DATE onset", [](Case& c) {
    c.dies("2026-01-17");
    c.begins("2026-01-18 00:00");
  });
  addRow("ends in the month in which it began", "", [](Case& c) { c.ends("2026-01"); });
  addRow("ends the month before", "DATE end", [](Case& c) { c.ends("2025-12"); });
  addRow("ends next month", "DATE end", [](Case& c) { c.ends("2026-02"); });
  addRow("ends on the day, begun at an hour", "", [](Case& c) {
    c.begins("2026-01-18 10:00");
    c.ends("2026-01-18");
  });
  addRow("ends in the minute in which it began", "", [](Case& c) {
    c.begins("2026-01-18 10:00");
    c.ends("2026-01-18 10:00");
  });
  addRow("ends a minute before", "DATE end", [](Case& c) {
    c.begins("2026-01-18 10:00");
    c.ends("2026-01-18 09:59");
  });
}

void addCourses() {
  addRow("worse the next day", "", [](Case& c) { c.becomes(3, "2026-01-19"); });
  addRow("grade 0", "", [](Case& c) { c.becomes(0, "2026-01-19"); });
  addRow("grade -1", "RANGE gradeValue", [](Case& c) { c.becomes(-1, "2026-01-19"); });
  addRow("grade 6", "RANGE gradeValue", [](Case& c) { c.becomes(6, "2026-01-19"); });
  addRow("GvHD 4", "", [](Case& c) { c.becomes(4, "2026-01-19", GradeScale::Gvhd); });
  addRow("GvHD 5", "RANGE gradeValue", [](Case& c) { c.becomes(5, "2026-01-19", GradeScale::Gvhd); });
  addRow("ICAHT 5", "RANGE gradeValue", [](Case& c) { c.becomes(5, "2026-01-19", GradeScale::Icaht); });
  addRow("now", "", [](Case& c) { c.becomes(3, "2026-01-25 09:00"); });
  addRow("a minute from now", "DATE since", [](Case& c) { c.becomes(3, "2026-01-25 09:01"); });
  addRow("before the onset", "DATE since", [](Case& c) { c.becomes(3, "2026-01-17"); });
  addRow("in the month of the onset", "", [](Case& c) { c.becomes(3, "2026-01"); });
  addRow("of another scale, before the onset", "DATE since",
         [](Case& c) { c.becomes(3, "2026-01-17", GradeScale::Crs); });
  addRow("before the grade before it", "DATE since", [](Case& c) {
    c.becomes(3, "2026-01-20");
    c.becomes(1, "2026-01-19 23:59");
  });
  addRow("before one that stands before that", "DATE since", [](Case& c) {
    c.becomes(3, "2026-01-20");
    c.becomes(2, "2026-01");
    c.becomes(1, "2026-01-19");
  });
  addRow("before a grade of another scale", "", [](Case& c) {
    c.becomes(3, "2026-01-20", GradeScale::Crs);
    c.becomes(1, "2026-01-19");
  });
  addRow("gone and back", "", [](Case& c) {
    c.becomes(0, "2026-01-19");
    c.becomes(2, "2026-01-20");
  });
  addRow("on the day of its end", "", [](Case& c) {
    c.becomes(1, "2026-01-20 18:00");
    c.ends("2026-01-20");
  });
  addRow("after its end", "DATE since", [](Case& c) {
    c.becomes(1, "2026-01-21");
    c.ends("2026-01-20");
  });
  addRow("after death", "DATE since", [](Case& c) {
    c.becomes(1, "2026-01-21");
    c.dies("2026-01-20");
  });
}

void addJudgements() {
  addRow("recovered, and no end", "REQUIRED outcome",
         [](Case& c) { c.event.outcome = EventOutcome::Recovered; });
  addRow("sequelae, and no end", "REQUIRED outcome",
         [](Case& c) { c.event.outcome = EventOutcome::Sequelae; });
  addRow("recovered in a month", "", [](Case& c) {
    c.event.outcome = EventOutcome::Recovered;
    c.ends("2026-01");
  });
  addRow("recovering", "", [](Case& c) { c.event.outcome = EventOutcome::Recovering; });
  addRow("fatal at grade 2", "REQUIRED outcome", [](Case& c) { c.event.outcome = EventOutcome::Fatal; });
  addRow("fatal from its onset", "", [](Case& c) {
    c.event.outcome = EventOutcome::Fatal;
    c.event.grade = 5;
  });
  addRow("fatal later", "", [](Case& c) {
    c.event.outcome = EventOutcome::Fatal;
    c.becomes(5, "2026-01-20", GradeScale::Crs);
  });
  addRow("a term of the scale", "",
         [](Case& c) { c.event.dueTo.disease = QStringLiteral("not-assessable"); });
  addRow("no term of the scale", "RANGE dueTo.cells",
         [](Case& c) { c.event.dueTo.cells = QStringLiteral("yes"); });
  addRow("no term, of a procedure", "RANGE dueTo.procedure",
         [](Case& c) { c.event.dueTo.procedure = QStringLiteral("Possible"); });
}

class TestCourseRules : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void mayBeRecorded_data() {
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("told");
    addTimes();
    addCourses();
    addJudgements();
  }
  void mayBeRecorded() {
    QFETCH(Change, change);
    Case c;
    change(c);
    QTEST(c.told(), "told");
  }

  void aConsentMayLieBeforeTheLastDayThatCanBeMeant() {
    Case c;
    c.begins("2026-01");
    c.builder.last().infusion.reset();
    c.builder.last().assignment.reset();
    c.builder.last().events = {c.event};
    QCOMPARE(firstRecordedDay(c.builder, c.builder.last()), QDate(2026, 1, 31));
  }

  /// K5: what cannot be assessed counts as related.
  void relatedByTheScale_data() {
    QTest::addColumn<QString>("term");
    QTest::addColumn<bool>("related");
    for (const char* term : {"certain", "probable", "possible", "not-assessable"})
      QTest::newRow(term) << QString::fromLatin1(term) << true;
    for (const char* term : {"unlikely", "unrelated"})
      QTest::newRow(term) << QString::fromLatin1(term) << false;
  }
  void relatedByTheScale() {
    QFETCH(QString, term);
    Case c;
    const AttributionPlan& scale = c.builder.study().protocol.attribution;
    for (const bool before : {true, false}) {
      c.event.related = before;
      c.event.dueTo = {};
      QCOMPARE(relatedByScale(c.event, scale).related, before); // yes or no, not on the scale
      c.event.dueTo.cells = term;
      QTEST(relatedByScale(c.event, scale).related, "related");
    }
  }
};

COHORTDESK_TEST(TestCourseRules, QCoreApplication)
} // namespace tst_course_rules
#include "tst_course_rules.moc"
