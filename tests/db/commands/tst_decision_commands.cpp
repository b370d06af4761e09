#include "db/session/command_execution.h"
#include "tests/db/commands/recommended_decision.h"
#include "tests/support/agreements.h"
#include "tests/support/standing_of_study.h"
#include "tests/support/test_program.h"
#include "tests/support/test_study.h"

#include <QTest>

namespace tst_decision_commands {
QString courseNow(TestStudy& test) {
  return formatCourse(courseOf(test.study()));
}

/// One subject at L1, cleared on day 14: AT-ESCALATE.
bool clearFirstSubject(TestStudy& test) {
  const RowId first = screenAndAssign(test, QStringLiteral("Wu Hong"), 1);
  if (first == 0 || !infuse(test, first)) return false;
  test.setDay(test.session().today().addDays(14));
  return clear(test, first);
}

class TestDecisionCommands : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void fromConsentToTheSecondDecision();
  void decidesWithTheSponsor();
  void takesWetInk();
  void marksASignatureOfAnEarlierVersion();
  void overtakesADecisionByALateDlt();
};

void TestDecisionCommands::fromConsentToTheSecondDecision() {
  TestStudy test;
  QVERIFY(clearFirstSubject(test));
  QCOMPARE(courseNow(test), QStringLiteral("1N"));
  const auto escalate = test.commands().signDecision(asRecommended(test.study()), investigator());
  QVERIFY(escalate.has_value());
  QVERIFY(test.commands().agreeDecision(*escalate, onLaptop()));

  std::vector<RowId> cohort;
  for (const char* name : {"Li Na", "Gao Jun", "Ma Chao"}) {
    test.setDay(test.session().today().addDays(1));
    cohort.push_back(screenAndAssign(test, QLatin1String(name), 2));
    QVERIFY(cohort.back() != 0);
    QVERIFY(infuse(test, cohort.back()));
  }
  QCOMPARE(courseNow(test), QStringLiteral("1N 2???"));
  QCOMPARE(test.study().subject(cohort[0])->assignment->decisionId, *escalate);
  test.setDay(test.session().today().addDays(20));
  QVERIFY(recordDlt(test, cohort[2]) != 0);
  test.setDay(test.session().today().addDays(10));
  QVERIFY(clear(test, cohort[0]));
  QVERIFY(clear(test, cohort[1]));
  QCOMPARE(courseNow(test), QStringLiteral("1N 2NNT"));

  const auto expand = test.commands().signDecision(asRecommended(test.study()), investigator());
  QVERIFY(expand.has_value());
  const Decision* decision = test.study().decision(*expand);
  QCOMPARE(decision->number, 2);
  QCOMPARE(decision->rule, QStringLiteral("SD-EXPAND"));
  QCOMPARE(decision->course, QStringLiteral("1N 2NNT"));
  QCOMPARE(decision->places, 3);
  QCOMPARE(decision->basis.size(), std::size_t(4));
  QVERIFY(decision->effective()); // the protocol directs it: no agreement needed
  QVERIFY(isInForce(test.study(), *decision));
  QCOMPARE(decision->investigator->printedName, QStringLiteral("Prof. Zhang Min"));
  QCOMPARE(decision->investigator->at, test.session().now());

  const Study before = test.study();
  test.signInAs(Role::StudyCoordinator);
  QVERIFY(test.study() == before);
  QVERIFY(test.session().verify()->empty());
}

void TestDecisionCommands::decidesWithTheSponsor() {
  TestStudy test;
  QVERIFY(clearFirstSubject(test));
  test.signInAs(Role::StudyCoordinator); // whose screen it is does not matter, who signs does
  const auto id = test.commands().signDecision(asRecommended(test.study()), investigator());
  QVERIFY(id.has_value());
  QVERIFY(!test.study().decision(*id)->effective());
  const RowId next = screenEligible(test, QStringLiteral("Li Na"));
  QVERIFY(!test.commands().assign(next, 2)); // nothing opens before the sponsor agrees
  QVERIFY(test.commands().agreeDecision(*id, onLaptop()));
  const Decision* decision = test.study().decision(*id);
  QVERIFY(decision->effective());
  QCOMPARE(decision->sponsor->printedName, QStringLiteral("Dr Chen Jie"));
  QCOMPARE(decision->sponsor->method, SignatureMethod::OnLaptop);
  QVERIFY(!decision->sponsor->earlierVersion);
  QVERIFY(test.commands().assign(next, 2));
  const auto twice = test.commands().agreeDecision(*id, onLaptop());
  QVERIFY(!twice);
  QCOMPARE(twice.error().rule, QStringLiteral("AGREEMENT"));
}

void TestDecisionCommands::takesWetInk() {
  TestStudy test;
  QVERIFY(clearFirstSubject(test));
  const auto id = test.commands().signDecision(asRecommended(test.study()), investigator());
  QVERIFY(id.has_value());
  const auto field = [&](const SponsorAgreement& agreement) {
    const auto agreed = test.commands().agreeDecision(*id, agreement);
    return agreed ? QStringLiteral("taken") : agreed.error().field;
  };
  SponsorAgreement nameless = wetInk(test);
  nameless.name = QStringLiteral(" ");
  QCOMPARE(field(nameless), QStringLiteral("name"));
  SponsorAgreement future = wetInk(test);
  future.signedAt = test.session().now().addSecs(1);
  QCOMPARE(field(future), QStringLiteral("signedAt"));
  SponsorAgreement early = wetInk(test);
  early.signedAt = test.session().now().addDays(-1);
  QCOMPARE(field(early), QStringLiteral("signedAt"));
  QCOMPARE(field(wetInk(test)), QStringLiteral("taken"));
  const Signature& sponsor = *test.study().decision(*id)->sponsor;
  QCOMPARE(sponsor.method, SignatureMethod::WetInk);
  QCOMPARE(sponsor.userId, test.session().user().id);
  QCOMPARE(test.session().attachment(sponsor.scanId), wetInk(test).scan);
  QVERIFY(test.session().verify()->empty());
}

/// No command changes a decision. Whoever writes to it all the same, with the journal's key, takes the
/// signatures from it.
void TestDecisionCommands::marksASignatureOfAnEarlierVersion() {
  TestStudy test;
  QVERIFY(clearFirstSubject(test));
  const auto id = test.commands().signDecision(asRecommended(test.study()), investigator());
  QVERIFY(id && test.commands().agreeDecision(*id, onLaptop()));
  OpenStudy& open = StudySessionAccess::of(test.session());
  const auto written = executeCommand(
      open, QStringLiteral("write"), QStringLiteral("More places"),
      [&](Journal::Transaction& transaction) -> Result<void> {
        const qint64 more = test.study().decision(*id)->places + 3;
        transaction.update(QStringLiteral("decision"), *id, {{QStringLiteral("places"), more}});
        return {};
      });
  QVERIFY(written);
  const Decision* decision = test.study().decision(*id);
  QVERIFY(decision->investigator->earlierVersion);
  QVERIFY(decision->sponsor->earlierVersion);
}

void TestDecisionCommands::overtakesADecisionByALateDlt() {
  TestStudy test;
  QVERIFY(clearFirstSubject(test));
  const auto id = test.commands().signDecision(asRecommended(test.study()), investigator());
  QVERIFY(test.commands().agreeDecision(*id, onLaptop()));
  const RowId first = test.study().subjects.front().id;
  test.setDay(test.session().today().addDays(6));
  QVERIFY(recordDlt(test, first) != 0);
  QCOMPARE(courseNow(test), QStringLiteral("1T"));
  QVERIFY(isOvertaken(test.study(), *test.study().decision(*id)));
  const RowId next = screenEligible(test, QStringLiteral("Li Na"));
  QVERIFY(!test.commands().assign(next, 2));
}

COHORTDESK_TEST(TestDecisionCommands, QCoreApplication)
} // namespace tst_decision_commands
#include "tst_decision_commands.moc"
