#include "db/stores/signature_store.h"
#include "tests/support/agreed_designs.h"
#include "tests/support/agreements.h"
#include "tests/support/test_program.h"
#include "tests/support/test_study.h"

#include <QTest>

namespace tst_design_commands {

class TestDesignCommands : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void signedThenAgreed();
  void paceIsSigned();
  void takesWetInk();
  void refusesWhoMayNot();
  void withdraws();
  void suspendsResumesAndEnds();
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

void TestDesignCommands::paceIsSigned() {
  TestStudy test;
  DesignChange draft = designDraft(test.study());
  draft.design.completingAtOnce = 5;
  QVERIFY(become(test, draft));
  QCOMPARE(test.study().protocol.design.completingAtOnce, 5);
  QCOMPARE(test.study().designs.front().design.completingAtOnce, 3);
  QVERIFY(soundAfterReopening(test));
  const DesignChange& change = test.study().designChanges.back();
  QVERIFY(!change.investigator->earlierVersion && !change.sponsor->earlierVersion);
  DesignChange other = change;
  other.design.completingAtOnce = 4;
  QVERIFY(signedHash(other) != signedHash(change));
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

COHORTDESK_TEST(TestDesignCommands, QCoreApplication)
} // namespace tst_design_commands
#include "tst_design_commands.moc"
