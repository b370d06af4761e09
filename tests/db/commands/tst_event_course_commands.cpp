// An event and its course are saved by one command, in one transaction; only what was saved before asks why.
#include "app/study/event_course.h"
#include "tests/support/infused_study.h"
#include "tests/support/rule_of.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_event_course_commands {
const QString why = QStringLiteral("Read again");

/// One subject, infused on 2026-01-05, with an event of grade 2 from the 7th that was grade 3 from the 8th
/// and grade 1 from the 10th; now is the 12th, 09:00.
struct CourseStudy : InfusedStudy {
  CourseStudy() : InfusedStudy(QDate(2026, 1, 12)) {
    AdverseEvent event;
    event.term = QStringLiteral("Pneumonitis");
    event.grade = 2;
    event.onset = {2026, 1, 7};
    event.course = {grade(3, "2026-01-08"), grade(1, "2026-01-10")};
    if (!save(event, {})) qFatal("no event");
  }
  KnownTime time(const char* text) const {
    return readKnownTime(QString::fromLatin1(text), test.study().site.timeZone).value_or(KnownTime());
  }
  GradePoint grade(int value, const char* since, GradeScale scale = GradeScale::Ctcae) const {
    return {0, scale, value, time(since), 0};
  }
  AdverseEvent stored() const { return test.study().subject(subject)->events.front(); }
  Result<RowId> save(const AdverseEvent& event, const QString& reason = why) {
    return test.commands().saveAdverseEvent(subject, event, reason);
  }
  /// "3 1".
  QString grades() const {
    QStringList all;
    for (const GradePoint& point : stored().course)
      all << QString::number(point.grade);
    return all.join(u' ');
  }
  void openAnew() { test.signInAs(Role::PrincipalInvestigator); }
};

class TestEventCourseCommands : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void everythingIsKept() {
    CourseStudy study;
    AdverseEvent event;
    event.term = QStringLiteral("Fever");
    event.grade = 1;
    setOnset(event, study.time("2026-01"), study.test.study().site.timeZone);
    setEnd(event, study.time("2026-01-10 08:30"), study.test.study().site.timeZone);
    event.dueTo = {QStringLiteral("unlikely"), QStringLiteral("possible"),  QStringLiteral("certain"),
                   QStringLiteral("probable"), QStringLiteral("unrelated"), QStringLiteral("not-assessable")};
    event.action = ActionTaken::Interrupted;
    event.outcome = EventOutcome::Sequelae;
    event.tocilizumab = true;
    event.corticosteroid = false;
    event.otherTreatment = QStringLiteral("fluids");
    event.course = {study.grade(2, "2026-01-09 23:10", GradeScale::Gvhd)};
    event.id = study.save(event, {}).value_or(0);
    QVERIFY(event.id != 0);
    study.openAnew();
    const AdverseEvent* kept = byId(study.test.study().subject(study.subject)->events, event.id);
    QVERIFY(kept && kept->course.size() == 1 && kept->course.front().id != 0);
    event.course.front().id = kept->course.front().id;
    QVERIFY(*kept == event);
    QVERIFY(study.test.session().verify()->empty());
  }

  void anEventOfBeforeIsItsOwnFirstPoint() {
    CourseStudy study;
    AdverseEvent event;
    event.term = QStringLiteral("Fever");
    event.grade = 3;
    event.onset = {2026, 1, 6};
    event.related = true;
    const RowId id = study.save(event, {}).value_or(0);
    const AdverseEvent kept = *byId(study.test.study().subject(study.subject)->events, id);
    QVERIFY(kept.related && !kept.dueTo.cells && kept.course.empty());
    QCOMPARE(worstGrade(kept), std::optional(3));
  }

  void whatComesInNeedsNoReason() {
    CourseStudy study;
    AdverseEvent event = study.stored();
    event.course.push_back(study.grade(0, "2026-01-11"));
    QCOMPARE(ruleOf(study.save(event, {})), QString());
    QCOMPARE(study.grades(), QStringLiteral("3 1 0"));
    event = study.stored();
    event.course.insert(event.course.begin() + 1, study.grade(4, "2026-01-09")); // in between
    QCOMPARE(ruleOf(study.save(event, {})), QString());
    event = study.stored();
    event.course.insert(event.course.begin(), study.grade(1, "2026-01-07")); // before all others
    event.outcome = EventOutcome::Recovering;
    event.dueTo.cells = QStringLiteral("unrelated"); // as it was: not related
    QCOMPARE(ruleOf(study.save(event, {})), QString());
    QCOMPARE(study.grades(), QStringLiteral("1 3 4 1 0"));
    study.openAnew();
    QCOMPARE(study.grades(), QStringLiteral("1 3 4 1 0"));
    QVERIFY(study.test.session().verify()->empty());
  }

  void oneBetweenTwoHasRoomMoreThanOnce() {
    CourseStudy study;
    for (int i = 0; i < 14; ++i) {
      AdverseEvent event = study.stored();
      event.course.insert(event.course.begin() + 1, study.grade(i % 3, "2026-01-09"));
      QVERIFY(study.save(event));
    }
    QCOMPARE(study.grades(), QStringLiteral("3 1 0 2 1 0 2 1 0 2 1 0 2 1 0 1"));
  }

  void whatChangesNeedsOne_data() {
    using Change = std::function<void(CourseStudy&, AdverseEvent&)>;
    QTest::addColumn<Change>("change");
    const auto row = [](const char* name, const Change& change) { QTest::newRow(name) << change; };
    row("a grade", [](CourseStudy&, AdverseEvent& e) { e.course.front().grade = 4; });
    row("its time", [](CourseStudy& s, AdverseEvent& e) { e.course.front().since = s.time("2026-01"); });
    row("its scale", [](CourseStudy&, AdverseEvent& e) { e.course.back().scale = GradeScale::Crs; });
    row("one that is taken out", [](CourseStudy&, AdverseEvent& e) { e.course.pop_back(); });
    row("the onset's hour", [](CourseStudy& s, AdverseEvent& e) {
      setOnset(e, s.time("2026-01"), s.test.study().site.timeZone);
    });
    row("related by the scale",
        [](CourseStudy&, AdverseEvent& e) { e.dueTo.cells = QStringLiteral("possible"); });
  }
  void whatChangesNeedsOne() {
    using Change = std::function<void(CourseStudy&, AdverseEvent&)>;
    QFETCH(Change, change);
    CourseStudy study;
    const AdverseEvent before = study.stored();
    AdverseEvent event = before;
    change(study, event);
    QCOMPARE(ruleOf(study.save(event, {})), QStringLiteral("REASON"));
    QVERIFY(study.stored() == before); // all or nothing
    QVERIFY(study.save(event));
    QVERIFY(study.stored() != before);
    const AdverseEvent after = study.stored();
    study.openAnew();
    QVERIFY(study.stored() == after);
    QVERIFY(study.test.session().verify()->empty());
  }

  void whatIsTakenOutIsNamedAndStaysOnTheTrail() {
    CourseStudy study;
    AdverseEvent event = study.stored();
    event.course.pop_back();
    const auto refused = study.save(event, {});
    QCOMPARE(ruleOf(refused), QStringLiteral("REASON"));
    QVERIFY2(refused.error().message.contains(QStringLiteral("Grade of an event")),
             qPrintable(refused.error().message));
    QVERIFY2(refused.error().message.contains(QStringLiteral("2026-01-10")),
             qPrintable(refused.error().message));
    QVERIFY(study.save(event));
    QCOMPARE(study.grades(), QStringLiteral("3"));
    AuditFilter filter;
    filter.table = QStringLiteral("event_grade");
    AuditTrail trail = study.test.session().auditTrail(filter);
    QVERIFY(trail.searchAll());
    QCOMPARE(trail.size(), 3); // two that were entered, one that was voided
  }

  void aRefusedCourseLeavesTheEventAsItWas() {
    CourseStudy study;
    const AdverseEvent before = study.stored();
    AdverseEvent event = before;
    event.comment = QStringLiteral("at night");
    event.course.push_back(study.grade(2, "2026-01-09")); // before the grade before it
    QCOMPARE(ruleOf(study.save(event)), QStringLiteral("DATE"));
    QVERIFY(study.stored() == before);
  }

  void relatedFollowsTheScale() {
    CourseStudy study;
    AdverseEvent event = study.stored();
    event.dueTo.cells = QStringLiteral("not-assessable");
    event.related = false;
    QVERIFY(study.save(event));
    QVERIFY(study.stored().related);
  }

  /// A grade that changes after the DLT was signed: the signature is one of an earlier version.
  void aSignedDltRestsOnItsCourse() {
    CourseStudy study;
    DltAssessment assessment;
    assessment.date = {2026, 1, 12};
    assessment.outcome = DltOutcome::Dlt;
    assessment.eventId = study.stored().id;
    QVERIFY(study.test.commands().assessDlt(study.subject, assessment, {},
                                            TestStudy::credentials(Role::PrincipalInvestigator)));
    const auto isEarlier = [&] {
      return study.test.study().subject(study.subject)->assessments.back().signature->earlierVersion;
    };
    QVERIFY(!isEarlier());
    AdverseEvent event = study.stored();
    event.outcome = EventOutcome::Recovering;
    QVERIFY(study.save(event));
    QVERIFY(!isEarlier());
    event = study.stored();
    event.course.front().grade = 2;
    QVERIFY(study.save(event));
    QVERIFY(isEarlier());
  }
};

COHORTDESK_TEST(TestEventCourseCommands, QCoreApplication)
} // namespace tst_event_course_commands
#include "tst_event_course_commands.moc"
