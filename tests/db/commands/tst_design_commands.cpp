#include "app/escalation/decision_options.h"
#include "app/escalation/may_treat.h"
#include "app/escalation/study_course.h"
#include "app/reports/decision_memo.h"
#include "app/study/design_versions.h"
#include "db/sqlite/connection.h"
#include "tests/support/agreed_designs.h"
#include "tests/support/agreements.h"
#include "tests/support/test_study.h"

#include <QTest>

namespace {
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

bool soundAfterReopening(TestStudy& test) {
  const Study before = test.study();
  test.signInAs(Role::PrincipalInvestigator);
  return test.study() == before && test.session().verify()->empty();
}

QString refusedRule(const Result<void>& done) {
  return done ? QStringLiteral("done") : done.error().rule;
}

/// Level of the rows as the file has them.
QList<int> storedLevels(const TestStudy& test) {
  Connection connection(test.path());
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
} // namespace

class TestDesignCommands : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void signedThenAgreed();
  void takesWetInk();
  void refusesWhoMayNot();
  void withdraws();
  void numbersFollowTheDose_data();
  void numbersFollowTheDose();
  void oldSignaturesAndMemosStand();
  void aPendingDecisionLapses();
  void suspendsResumesAndEnds();
  void theWindowOfTheTimeStays();
  void twoChangesInARow();
};

void TestDesignCommands::signedThenAgreed() {
  TestStudy test;
  const auto id = test.commands().signDesignChange(adding(test.study(), 8e7), investigator());
  QVERIFY2(id, id ? "" : qPrintable(id.error().message));
  const DesignChange* change = test.study().designChange(*id);
  QVERIFY(change && change->investigator && !change->sponsor);
  QCOMPARE(change->number, 1);
  QCOMPARE(change->date, test.session().today());
  QCOMPARE(change->version, 0);
  QCOMPARE(change->investigator->printedName, QStringLiteral("Prof. Zhang Min"));
  QVERIFY(!change->investigator->earlierVersion);
  QCOMPARE(test.session().designVersion(), 1); // nothing changes before the sponsor agrees
  QCOMPARE(test.study().protocol.design.top(), 3);
  QVERIFY(soundAfterReopening(test));
  int shown = 0;
  connect(&test.session(), &StudySession::studyChanged, this, [&shown] { ++shown; });
  QVERIFY(test.commands().agreeDesignChange(*id, onLaptop()));
  QCOMPARE(shown, 1);
  QCOMPARE(test.session().designVersion(), 2);
  QCOMPARE(test.study().protocol.design.top(), 4);
  QCOMPARE(test.study().protocol.design.level(4).since, 2);
  QCOMPARE(test.study().designs.size(), std::size_t(2));
  QCOMPARE(test.study().designs.back().changeId, *id);
  QCOMPARE(test.study().designs.back().since, test.session().now());
  QVERIFY(test.study().designs.back().design == test.study().protocol.design);
  change = test.study().designChange(*id);
  QCOMPARE(change->version, 2);
  QCOMPARE(change->sponsor->printedName, QStringLiteral("Dr Chen Jie"));
  QVERIFY(!change->sponsor->earlierVersion && !change->investigator->earlierVersion);
  QVERIFY(soundAfterReopening(test));
  QCOMPARE(refusedRule(test.commands().agreeDesignChange(*id, onLaptop())), QStringLiteral("AGREEMENT"));
  QCOMPARE(refusedRule(test.commands().agreeDesignChange(99, onLaptop())), QStringLiteral("MISSING"));
}

void TestDesignCommands::takesWetInk() {
  TestStudy test;
  const auto id = test.commands().signDesignChange(adding(test.study(), 8e7), investigator());
  QVERIFY(id);
  const auto field = [&](const SponsorAgreement& agreement) {
    const auto agreed = test.commands().agreeDesignChange(*id, agreement);
    return agreed ? QStringLiteral("taken") : agreed.error().field;
  };
  SponsorAgreement nameless = wetInk(test);
  nameless.name.clear();
  QCOMPARE(field(nameless), QStringLiteral("name"));
  SponsorAgreement early = wetInk(test);
  early.signedAt = test.session().now().addDays(-1);
  QCOMPARE(field(early), QStringLiteral("signedAt"));
  SponsorAgreement future = wetInk(test);
  future.signedAt = test.session().now().addSecs(1);
  QCOMPARE(field(future), QStringLiteral("signedAt"));
  QCOMPARE(test.session().designVersion(), 1);
  QCOMPARE(field(wetInk(test)), QStringLiteral("taken"));
  const Signature sponsor = *test.study().designChange(*id)->sponsor;
  QCOMPARE(sponsor.method, SignatureMethod::WetInk);
  QCOMPARE(sponsor.meaning, SignatureMeaning::DesignSponsor);
  QCOMPARE(test.session().attachment(sponsor.scanId), wetInk(test).scan);
  QVERIFY(soundAfterReopening(test));
}

void TestDesignCommands::refusesWhoMayNot() {
  TestStudy test;
  const Study before = test.study();
  const DesignChange draft = adding(before, 8e7);
  const auto rule = [&](const DesignChange& change, const Credentials& who) {
    const auto id = test.commands().signDesignChange(change, who);
    return id ? QStringLiteral("done") : id.error().rule;
  };
  for (const Role role : {Role::SubInvestigator, Role::StudyCoordinator, Role::SponsorRepresentative,
                          Role::Monitor, Role::Administrator})
    QCOMPARE(rule(draft, TestStudy::credentials(role)), QStringLiteral("ROLE"));
  QCOMPARE(rule(draft, {TestStudy::login(Role::PrincipalInvestigator), QStringLiteral("wrong")}),
           QStringLiteral("PASSWORD"));
  QCOMPARE(rule(designDraft(before), investigator()), QStringLiteral("DESIGN-SAME"));
  DesignChange silent = draft;
  silent.justification.clear();
  QCOMPARE(rule(silent, investigator()), QStringLiteral("JUSTIFICATION"));
  QVERIFY(test.study().designChanges.empty());
  const auto id = test.commands().signDesignChange(draft, investigator());
  QVERIFY(id);
  QCOMPARE(rule(adding(before, 9e7), investigator()), QStringLiteral("DESIGN-PENDING"));
  SponsorAgreement byInvestigator;
  byInvestigator.credentials = investigator();
  QCOMPARE(refusedRule(test.commands().agreeDesignChange(*id, byInvestigator)), QStringLiteral("ROLE"));
  test.signInAs(Role::Monitor);
  QCOMPARE(refusedRule(test.commands().agreeDesignChange(*id, wetInk(test))), QStringLiteral("ROLE"));
  QCOMPARE(refusedRule(test.commands().withdrawDesignChange(*id, QStringLiteral("No"))),
           QStringLiteral("ROLE"));
  QCOMPARE(test.session().designVersion(), 1);
}

void TestDesignCommands::withdraws() {
  TestStudy test;
  const auto id = test.commands().signDesignChange(adding(test.study(), 8e7), investigator());
  QVERIFY(id);
  QCOMPARE(refusedRule(test.commands().withdrawDesignChange(*id, QStringLiteral(" "))),
           QStringLiteral("REASON"));
  QVERIFY(test.commands().withdrawDesignChange(*id, QStringLiteral("The sponsor wants 6e7")));
  QCOMPARE(test.study().designChange(*id)->voidReason, QStringLiteral("The sponsor wants 6e7"));
  QVERIFY(!test.commands().agreeDesignChange(*id, onLaptop()));
  QVERIFY(!test.commands().withdrawDesignChange(*id, QStringLiteral("again")));
  QCOMPARE(refusedRule(test.commands().withdrawDesignChange(99, QStringLiteral("x"))),
           QStringLiteral("MISSING"));
  QVERIFY(become(test, adding(test.study(), 6e7)));
  QCOMPARE(test.study().designChanges.back().number, 2);
  QCOMPARE(test.study().protocol.design.level(4).cellsPerKg, 6e7);
  QCOMPARE(refusedRule(test.commands().withdrawDesignChange(test.study().designChanges.back().id,
                                                            QStringLiteral("x"))),
           QStringLiteral("AGREEMENT"));
  QVERIFY(soundAfterReopening(test));
}

void TestDesignCommands::numbersFollowTheDose_data() {
  QTest::addColumn<double>("cells");
  QTest::addColumn<QString>("course");
  QTest::addColumn<int>("second"); // number of 2e7 afterwards
  QTest::newRow("below") << 5e6 << QStringLiteral("2N 3???") << 3;
  QTest::newRow("between") << 1.5e7 << QStringLiteral("1N 3???") << 3;
  QTest::newRow("on top") << 8e7 << QStringLiteral("1N 2???") << 2;
}

void TestDesignCommands::numbersFollowTheDose() {
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

void TestDesignCommands::oldSignaturesAndMemosStand() {
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

void TestDesignCommands::aPendingDecisionLapses() {
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

void TestDesignCommands::suspendsResumesAndEnds() {
  TestStudy test;
  const RowId first = screenAndAssign(test, QStringLiteral("Wu Hong"), 1);
  const RowId second = screenEligible(test, QStringLiteral("Li Na"));
  QVERIFY(become(test, toState(test.study(), TrialState::Suspended)));
  QCOMPARE(test.study().state(), TrialState::Suspended);
  const auto assigned = test.commands().assign(second, 1);
  QCOMPARE(assigned.error().rule, QStringLiteral("DESIGN-SUSPENDED"));
  Infusion infusion;
  infusion.startedAt = test.session().now();
  infusion.weightKg = 70;
  infusion.infusedCells = 7e8;
  QCOMPARE(refusedRule(test.commands().saveInfusion(first, infusion, {})),
           QStringLiteral("DESIGN-SUSPENDED"));
  QVERIFY(soundAfterReopening(test));
  QVERIFY(become(test, toState(test.study(), TrialState::Running)));
  QCOMPARE(test.study().state(), TrialState::Running);
  QVERIFY(infuse(test, first));
  QVERIFY(become(test, toState(test.study(), TrialState::Ended)));
  QCOMPARE(test.study().state(), TrialState::Ended);
  QCOMPARE(test.session().designVersion(), 4);
  QVERIFY(!test.commands().signDesignChange(toState(test.study(), TrialState::Running), investigator()));
  test.setDay(test.session().today().addDays(14));
  QVERIFY(clear(test, first)); // who was treated is followed to the end
  QVERIFY(soundAfterReopening(test));
}

void TestDesignCommands::theWindowOfTheTimeStays() {
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

void TestDesignCommands::twoChangesInARow() {
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

QTEST_GUILESS_MAIN(TestDesignCommands)
#include "tst_design_commands.moc"
