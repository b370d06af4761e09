#include "app/reports/status/due_visits.h"
#include "tests/support/test_program.h"
#include "tests/support/test_study.h"

#include <QTest>

namespace tst_session_standing {

/// A session works the standing out once for each state of the study and each day.
class TestSessionStanding : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void isMadeOnce();
  void followsTheStudy();
  void followsTheDay();
  void staysWhereTheStudyDoes();
  void saysWhatIsDueToTheMinute();
};

/// Another one has places elsewhere: it is made before the one that it replaces goes.
const OpenSlots* made(TestStudy& test) {
  return test.session().standing().places().data();
}
void TestSessionStanding::isMadeOnce() {
  TestStudy test;
  const OpenSlots* const first = made(test);
  QVERIFY(made(test) == first && made(test) == first);
  QCOMPARE(&test.session().standing().study(), &test.study());
}

void TestSessionStanding::followsTheStudy() {
  TestStudy test;
  QCOMPARE(formatCourse(test.session().standing().course()), QString());
  QCOMPARE(test.session().standing().placesAt(1).places, 1);
  const RowId subject = screenAndAssign(test, QStringLiteral("Li Na"), 1);
  QVERIFY(subject != 0);
  QCOMPARE(formatCourse(test.session().standing().course()), QStringLiteral("1?"));
  QCOMPARE(test.session().standing().placesAt(1).places, 0);
  QCOMPARE(test.session().standing().cohorts().front().front(), test.study().subject(subject));
  const OpenSlots* const assigned = made(test);
  QVERIFY(made(test) == assigned);
  QVERIFY(infuse(test, subject));
  test.setDay(test.session().today().addDays(14));
  QVERIFY(clear(test, subject));
  QCOMPARE(ruleId(test.session().standing().recommendation().rule), QStringLiteral("AT-ESCALATE"));
  QVERIFY(test.session().standing().decisionNeeded());
}

void TestSessionStanding::followsTheDay() {
  TestStudy test;
  const OpenSlots* const before = made(test);
  test.setDay({2026, 1, 5}, QStringLiteral("23:59"));
  QVERIFY(made(test) == before);
  test.setDay({2026, 1, 6}, QStringLiteral("00:01"));
  QVERIFY(made(test) != before);
  QCOMPARE(test.session().standing().today(), QDate(2026, 1, 6));
}

/// What a person types on a form is kept, and no part of the study.
void TestSessionStanding::staysWhereTheStudyDoes() {
  TestStudy test;
  const OpenSlots* const before = made(test);
  QVERIFY(test.commands().saveDraft(QStringLiteral("kept"), "half of a name"));
  QVERIFY(made(test) == before);
}

/// As it is worked out from the whole study.
std::vector<DueItem> dueAnew(TestStudy& test) {
  const StudySession& session = test.session();
  return dueList(session.standing(), session.now(),
                 {session.recordedOf(visitsAsked(session.standing())), session.user().role});
}

void TestSessionStanding::saysWhatIsDueToTheMinute() {
  TestStudy test;
  const RowId subject = screenAndAssign(test, QStringLiteral("Li Na"), 1);
  QVERIFY(subject != 0);
  QCOMPARE(test.session().due().size(), std::size_t(1));
  QCOMPARE(test.session().due().front().kind, DueKind::Infusion);
  const DueItem* const first = test.session().due().data();
  test.setNow(test.session().now().addSecs(59));
  QVERIFY(test.session().due().data() == first);
  test.setNow(test.session().now().addSecs(1));
  QVERIFY(test.session().due().data() != first);
  QVERIFY(test.session().due() == dueAnew(test));
  QVERIFY(infuse(test, subject));
  QCOMPARE(test.session().due().size(), std::size_t(1)); // the samples of day 0
  QCOMPARE(test.session().due().front().kind, DueKind::Visit);
  const auto taken = [&](const QString& visit, const QString& time) {
    const Sampling one{subject, visit, Specimen::Blood, test.at(test.session().today(), time)};
    return test.commands().saveSamplings({one}, {}).has_value();
  };
  QVERIFY(taken(QStringLiteral("D0-PRE"), QStringLiteral("09:30")));
  QCOMPARE(test.session().due().size(), std::size_t(1));
  QVERIFY(taken(QStringLiteral("D0-POST"), QStringLiteral("10:30")));
  QVERIFY(test.session().due().empty());
  test.setDay(test.session().today().addDays(7));
  QVERIFY(!test.session().due().empty() && test.session().due() == dueAnew(test));
  QVERIFY(taken(QStringLiteral("D7"), QStringLiteral("08:30")));
  QVERIFY(test.session().due() == dueAnew(test));
}

COHORTDESK_TEST(TestSessionStanding, QCoreApplication)
} // namespace tst_session_standing
#include "tst_session_standing.moc"
