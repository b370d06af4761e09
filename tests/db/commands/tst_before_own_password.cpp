// What an account may not do before it has a password of its own.
#include "tests/db/commands/first_sign_in.h"
#include "tests/support/rule_of.h"
#include "tests/support/test_program.h"
#include "tests/support/test_study.h"

#include <QTest>
#include <functional>

namespace tst_before_own_password {
using namespace first_sign_in;

Consent consentNow(StudySession& session) {
  return {QStringLiteral("1.0"), session.now(), true};
}

struct Case {
  const char* name;
  Role role; ///< one that may
  std::function<QString(StudySession&)> rule;
};

const Case cases[] = {
    {"registerSubject", Role::StudyCoordinator,
     [](StudySession& session) {
       return ruleOf(session.commands().registerSubject(
           {{{}, QStringLiteral("LN"), {}, {}}, {}, consentNow(session), {}}));
     }},
    {"saveScreening", Role::StudyCoordinator,
     [](StudySession& session) {
       return ruleOf(session.commands().saveScreening(1, {}, QStringLiteral("x")));
     }},
    {"signEligibility", Role::SubInvestigator,
     [](StudySession& session) {
       return ruleOf(session.commands().signEligibility(1, {login, given}));
     }},
    {"signEligibility for a colleague", Role::StudyCoordinator,
     [](StudySession& session) {
       return ruleOf(
           session.commands().signEligibility(1, TestStudy::credentials(Role::PrincipalInvestigator)));
     }},
    {"assessDlt", Role::SubInvestigator,
     [](StudySession& session) {
       return ruleOf(session.commands().assessDlt(1, {}, {}, {login, given}));
     }},
    {"saveAdverseEvent", Role::StudyCoordinator,
     [](StudySession& session) { return ruleOf(session.commands().saveAdverseEvent(1, {}, {})); }},
    {"saveMeasurements", Role::StudyCoordinator,
     [](StudySession& session) {
       return ruleOf(session.commands().saveMeasurements({}, QStringLiteral("x")));
     }},
    {"signDecision", Role::PrincipalInvestigator,
     [](StudySession& session) {
       return ruleOf(session.commands().signDecision({}, {login, given}));
     }},
    {"signDesignChange", Role::PrincipalInvestigator,
     [](StudySession& session) {
       return ruleOf(session.commands().signDesignChange({}, {login, given}));
     }},
    {"saveSite", Role::Administrator,
     [](StudySession& session) {
       return ruleOf(session.commands().saveSite(testSite(), QStringLiteral("x")));
     }},
    {"addUser", Role::Administrator,
     [](StudySession& session) {
       return ruleOf(session.commands().addUser(
           {0, QStringLiteral("n"), QStringLiteral("N"), Role::Monitor, true}, own));
     }},
    {"resetPassword", Role::Administrator,
     [](StudySession& session) { return ruleOf(session.commands().resetPassword(3, own)); }},
    {"renewRecoveryCode", Role::Administrator,
     [](StudySession& session) { return ruleOf(session.commands().renewRecoveryCode(given)); }},
    {"acknowledgeAccounts", Role::PrincipalInvestigator,
     [](StudySession& session) { return ruleOf(session.commands().acknowledgeAccounts({})); }},
    {"saveToxicityScenarios", Role::SponsorRepresentative,
     [](StudySession& session) {
       return ruleOf(session.commands().saveToxicityScenarios({{0, QStringLiteral("mild"), {0.1}}}));
     }},
    {"importTranscribed", Role::StudyCoordinator,
     [](StudySession& session) {
       return ruleOf(session.commands().importTranscribed({}, QStringLiteral("d"), QStringLiteral("log")));
     }},
    {"recordOutput", Role::Monitor,
     [](StudySession& session) { return ruleOf(session.commands().recordOutput(QStringLiteral("memo"))); }},
};

class TestBeforeOwnPassword : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void beforeAPasswordOfOnesOwnNothingIsEntered_data() {
    QTest::addColumn<int>("which");
    for (int which = 0; which < static_cast<int>(std::size(cases)); ++which)
      QTest::newRow(cases[which].name) << which;
  }
  void beforeAPasswordOfOnesOwnNothingIsEntered() {
    QFETCH(int, which);
    TestStudy test;
    QVERIFY(screenEligible(test, QStringLiteral("Wu Hong")) != 0);
    const auto session = firstSignIn(test, cases[which].role);
    QVERIFY(session);
    const Study before = session->study();
    const JournalHead head = session->journalHead();
    QCOMPARE(cases[which].rule(*session), ownPassword);
    QVERIFY(session->study() == before);
    QCOMPARE(session->journalHead().mac, head.mac);
    QVERIFY(session->commands().changePassword(given, own));
    QVERIFY(cases[which].rule(*session) != ownPassword);
  }
};

COHORTDESK_TEST(TestBeforeOwnPassword, QCoreApplication)
} // namespace tst_before_own_password
#include "tst_before_own_password.moc"
