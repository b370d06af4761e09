#include "app/escalation/may_treat.h"
#include "app/reports/decision/decision_memo.h"
#include "app/study/design_versions.h"
#include "db/session/open_study.h"
#include "tests/support/agreed_designs.h"
#include "tests/support/agreements.h"
#include "tests/support/standing_of_study.h"
#include "tests/support/test_program.h"
#include "tests/support/test_study.h"

#include <QTest>

namespace tst_changed_levels {
QString courseNow(TestStudy& test) {
  return formatCourse(courseOf(test.study()));
}

/// `1N 2???`: the escalation to L2 is decision 1.
bool treatTwoLevels(TestStudy& test) {
  const RowId first = screenAndAssign(test, QStringLiteral("Wu Hong"), 1);
  if (first == 0 || !infuse(test, first)) return false;
  test.setDay(test.session().today().addDays(14));
  if (!clear(test, first)) return false;
  Decision draft;
  draft.kind = DecisionKind::Escalate;
  draft.toLevel = 2;
  draft.places = 3;
  const auto id = test.commands().signDecision(draft, investigator());
  if (!id || !test.commands().agreeDecision(*id, onLaptop())) return false;
  for (const char* name : {"Li Na", "Gao Jun", "Ma Chao"}) {
    test.setDay(test.session().today().addDays(1));
    const RowId next = screenAndAssign(test, QLatin1String(name), 2);
    if (next == 0 || !infuse(test, next)) return false;
  }
  return courseNow(test) == QStringLiteral("1N 2???");
}

/// Level of the rows as the file has them.
QList<int> storedLevels(TestStudy& test) {
  Connection& connection = *StudySessionAccess::of(test.session()).connection;
  Statement rows = connection.prepare(QStringLiteral("SELECT level FROM assignment ORDER BY id"));
  rows.run();
  QList<int> levels;
  while (rows.next()) {
    int level = 0;
    ColumnReader(rows) >> level;
    levels << level;
  }
  return levels;
}

/// What becomes of subjects and decisions when the numbers of the levels change; tst_design_commands has how
/// a change is made.
class TestChangedLevels : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void numbersFollowTheDose_data();
  void numbersFollowTheDose();
  void oldSignaturesAndMemosStand();
  void aPendingDecisionLapses();
  void theWindowOfTheTimeStays();
  void twoChangesInARow();
};

void TestChangedLevels::numbersFollowTheDose_data() {
  QTest::addColumn<double>("cells");
  QTest::addColumn<QString>("course");
  QTest::addColumn<int>("second"); // number of 2e7 afterwards
  QTest::newRow("below") << 5e6 << QStringLiteral("2N 3???") << 3;
  QTest::newRow("between") << 1.5e7 << QStringLiteral("1N 3???") << 3;
  QTest::newRow("on top") << 8e7 << QStringLiteral("1N 2???") << 2;
}

void TestChangedLevels::numbersFollowTheDose() {
  QFETCH(double, cells);
  QFETCH(QString, course);
  QFETCH(int, second);
  TestStudy test;
  QVERIFY(treatTwoLevels(test));
  QVERIFY(become(test, adding(test.study(), cells)));
  QCOMPARE(courseNow(test), course);
  QVERIFY(parseCourse(test.study().protocol.design, course));
  QCOMPARE(test.study().decisions.front().toLevel, second);
  QCOMPARE(test.study().designChanges.front().course, QStringLiteral("1N 2???")); // as it was signed
  QVERIFY(soundAfterReopening(test));
  // What is read again by itself is renumbered, too.
  const RowId last = test.study().subjects.back().id;
  test.setDay(test.session().today().addDays(30));
  QVERIFY(clear(test, last));
  QCOMPARE(test.study().subject(last)->assignment->level, second);
  QCOMPARE(storedLevels(test), (QList<int>{1, 2, 2, 2})); // the file keeps what was true
  QVERIFY(soundAfterReopening(test));
}

void TestChangedLevels::oldSignaturesAndMemosStand() {
  TestStudy test;
  QVERIFY(treatTwoLevels(test));
  const DecisionMemo before =
      decisionMemo(test.study(), test.study().decisions.front(), test.session().today(), {});
  QVERIFY(become(test, adding(test.study(), 5e6)));
  const Decision& decision = test.study().decisions.front();
  QCOMPARE(decision.toLevel, 3);
  QVERIFY(!decision.investigator->earlierVersion);
  QVERIFY(!decision.sponsor->earlierVersion);
  QCOMPARE(decision.course, QStringLiteral("1N"));
  const DecisionMemo after = decisionMemo(test.study(), decision, test.session().today(), {});
  QCOMPARE(after.decision, before.decision);
  QCOMPARE(after.levelName, before.levelName);
  QCOMPARE(after.course, before.course);
  QCOMPARE(after.recommendation, before.recommendation);
  QCOMPARE(after.planned, before.planned);
  QVERIFY(after.subjects == before.subjects);
  QVERIFY(after.levels == before.levels);
  QCOMPARE(after.designVersion, 1);
  QVERIFY(!after.overtaken && !after.draft);
  test.signInAs(Role::Monitor);
  QVERIFY(!test.study().decisions.front().investigator->earlierVersion);
  QVERIFY(isInForce(test.study(), test.study().decisions.front()));
}

void TestChangedLevels::aPendingDecisionLapses() {
  TestStudy test;
  QVERIFY(treatTwoLevels(test));
  test.setDay(test.session().today().addDays(30));
  const std::vector<Subject> treated = test.study().subjects;
  for (const Subject& subject : treated)
    if (subject.assignment->level == 2) QVERIFY(clear(test, subject.id));
  Decision draft;
  draft.kind = DecisionKind::Escalate;
  draft.toLevel = 3;
  draft.places = 3;
  const auto id = test.commands().signDecision(draft, investigator());
  QVERIFY(id);
  QVERIFY(become(test, adding(test.study(), 3e7)));
  const auto agreed = test.commands().agreeDecision(*id, onLaptop());
  QVERIFY(!agreed);
  QVERIFY(agreed.error().message.contains(QStringLiteral("version 2")));
  QVERIFY(!test.study().decision(*id)->sponsor);
  // L3 is the added one now, and can be decided upon.
  const auto again = test.commands().signDecision(draft, investigator());
  QVERIFY(again);
  QVERIFY(test.commands().agreeDecision(*again, onLaptop()));
  QCOMPARE(test.study().decision(*again)->designVersion, 2);
  const RowId next = screenAndAssign(test, QStringLiteral("Zhao Lei"), 3);
  QVERIFY(next != 0);
  QCOMPARE(test.study().subject(next)->assignment->designVersion, 2);
  QVERIFY(infuse(test, next));
  QCOMPARE(courseNow(test), QStringLiteral("1N 2NNN 3?"));
  QVERIFY(soundAfterReopening(test));
}

void TestChangedLevels::theWindowOfTheTimeStays() {
  TestStudy test;
  QVERIFY(treatTwoLevels(test));
  DesignChange draft = designDraft(test.study());
  draft.design.levels[1].others = draft.design.levels[1].firstSubject = {21, 24};
  QVERIFY(become(test, draft));
  QVERIFY(!test.study().protocol.design.level(2).windowAssumed);
  const Subject& treated = test.study().subjects.back();
  QCOMPARE(treated.assignment->designVersion, 1);
  QVERIFY((levelOf(test.study(), *treated.assignment).others == DltWindow{28, 28}));
  test.setDay(test.session().today().addDays(22));
  DltAssessment assessment;
  assessment.date = test.session().today();
  QCOMPARE(
      refusedRule(test.commands().assessDlt(treated.id, assessment, {}, investigator()).map([](RowId) {})),
      QStringLiteral("WINDOW"));
}

void TestChangedLevels::twoChangesInARow() {
  TestStudy test;
  QVERIFY(treatTwoLevels(test));
  QVERIFY(become(test, adding(test.study(), 5e6)));
  DesignChange draft = designDraft(test.study());
  draft.design.levels.erase(draft.design.levels.begin()); // out again: nobody was treated there
  draft.design.plannedSubjects = 24;
  QVERIFY(become(test, draft));
  QCOMPARE(test.session().designVersion(), 3);
  QCOMPARE(courseNow(test), QStringLiteral("1N 2???"));
  QCOMPARE(test.study().protocol.design.plannedSubjects, 24);
  QVERIFY(test.study().designs[2].design.levels == test.study().designs[0].design.levels);
  QVERIFY(soundAfterReopening(test));
}

COHORTDESK_TEST(TestChangedLevels, QCoreApplication)
} // namespace tst_changed_levels
#include "tst_changed_levels.moc"
