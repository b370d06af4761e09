// Every command that is signed, in the session of every role, with the credentials of every role: who may,
// and whom the journal names.
#include "tests/db/commands/recommended_decision.h"
#include "tests/support/agreed_designs.h"
#include "tests/support/agreements.h"
#include "tests/support/rule_of.h"
#include "tests/support/standing_of_study.h"
#include "tests/support/test_program.h"
#include "tests/support/test_study.h"

#include <QTest>
#include <functional>

namespace tst_signers {
using Prepare = std::function<bool(TestStudy&)>;
using Sign = std::function<QString(TestStudy&, const Credentials&)>; ///< rule of the refusal; empty = done

const std::pair<Role, char> roles[] = {
    {Role::PrincipalInvestigator, 'P'}, {Role::SubInvestigator, 'S'}, {Role::StudyCoordinator, 'C'},
    {Role::SponsorRepresentative, 'R'}, {Role::Monitor, 'M'},         {Role::Administrator, 'A'}};

bool screenUnsigned(TestStudy& test) {
  NewSubject subject;
  subject.identity = {QStringLiteral("Wu Hong"), QStringLiteral("W"), QStringLiteral("H-1"),
                      QDate(1971, 3, 2)};
  subject.sex = Sex::Female;
  subject.consent = {QStringLiteral("1.0"), test.session().now().addSecs(-600), true};
  const auto screening = test.commands().registerSubject(subject);
  return screening && test.commands().saveScreening(*screening, eligibleEntry(test.study()), {});
}

bool treatOne(TestStudy& test) {
  const RowId first = screenAndAssign(test, QStringLiteral("Wu Hong"), 1);
  if (first == 0 || !infuse(test, first)) return false;
  test.setDay(test.session().today().addDays(14));
  return true;
}

bool clearOne(TestStudy& test) {
  return treatOne(test) && clear(test, test.study().subjects.front().id);
}

bool decideOne(TestStudy& test) {
  return clearOne(test) && test.commands().signDecision(asRecommended(test.study()), investigator());
}

bool changeOne(TestStudy& test) {
  return test.commands().signDesignChange(adding(test.study(), 8e7), investigator()).has_value();
}

DltAssessment noDlt(const TestStudy& test) {
  DltAssessment assessment;
  assessment.date = siteDate(test.study(), test.clock()());
  assessment.outcome = DltOutcome::NoDlt;
  return assessment;
}

SponsorAgreement agreementOf(const Credentials& who) {
  SponsorAgreement agreement;
  agreement.credentials = who;
  return agreement;
}

struct Case {
  const char* action;   ///< as the journal has it
  const char* sessions; ///< roles in whose session it may be signed, by initial
  const char* signers;  ///< roles that may sign it
  Prepare prepare;
  Sign sign;
};

const Case cases[] = {
    {"sign-eligibility", "PSC", "PS", screenUnsigned,
     [](TestStudy& test, const Credentials& who) { return ruleOf(test.commands().signEligibility(1, who)); }},
    {"screen-failure", "PSC", "PSC", screenUnsigned,
     [](TestStudy& test, const Credentials& who) {
       return ruleOf(test.commands().recordScreenFailure(
           1, {siteDate(test.study(), test.clock()()), {QStringLiteral("I3")}, {}}, who));
     }},
    {"assess-dlt", "PSC", "PS", treatOne,
     [](TestStudy& test, const Credentials& who) {
       return ruleOf(test.commands().assessDlt(1, noDlt(test), {}, who));
     }},
    {"sign-decision", "PSC", "P", clearOne,
     [](TestStudy& test, const Credentials& who) {
       return ruleOf(test.commands().signDecision(asRecommended(test.study()), who));
     }},
    {"agree-decision", "PSCR", "R", decideOne,
     [](TestStudy& test, const Credentials& who) {
       return ruleOf(test.commands().agreeDecision(1, agreementOf(who)));
     }},
    {"sign-design", "PSC", "P", [](TestStudy&) { return true; },
     [](TestStudy& test, const Credentials& who) {
       return ruleOf(test.commands().signDesignChange(adding(test.study(), 8e7), who));
     }},
    {"agree-design", "PSCR", "R", changeOne,
     [](TestStudy& test, const Credentials& who) {
       return ruleOf(test.commands().agreeDesignChange(1, agreementOf(who)));
     }},
};

bool holds(const char* initials, char initial) {
  return QByteArray(initials).contains(initial);
}

RowId idOf(const Study& study, Role role) {
  for (const User& user : study.users)
    if (user.role == role) return user.id;
  return 0;
}

/// Who the journal names for each line of an action.
QSet<RowId> namedFor(TestStudy& test, const QString& action) {
  AuditFilter filter;
  filter.action = action;
  AuditTrail trail = test.session().auditTrail(filter);
  QSet<RowId> named;
  if (!trail.searchAll()) return named;
  const auto lines = trail.lines(0, trail.size());
  if (!lines) return named;
  for (const AuditLine& line : *lines)
    named.insert(line.userId);
  return named;
}

class TestSigners : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void everySignatureInEverySession_data() {
    QTest::addColumn<int>("which");
    QTest::addColumn<int>("session");
    for (int which = 0; which < static_cast<int>(std::size(cases)); ++which)
      for (int session = 0; session < static_cast<int>(std::size(roles)); ++session)
        QTest::addRow("%s, session of %c", cases[which].action, roles[session].second) << which << session;
  }

  void everySignatureInEverySession() {
    QFETCH(int, which);
    QFETCH(int, session);
    const Case& command = cases[which];
    TestStudy test;
    QVERIFY(command.prepare(test));
    test.signInAs(roles[session].first);
    const Study before = test.study();
    const bool enters = holds(command.sessions, roles[session].second);
    for (const auto& [role, initial] : roles) {
      if (enters && holds(command.signers, initial)) continue;
      QVERIFY2(command.sign(test, TestStudy::credentials(role)) == QLatin1String("ROLE"),
               qPrintable(QStringLiteral("signed by ") + QLatin1Char(initial)));
      QVERIFY2(test.study() == before, qPrintable(QStringLiteral("by ") + QLatin1Char(initial)));
    }
    QVERIFY(namedFor(test, QLatin1String(command.action)).isEmpty());
    if (!enters) return;
    for (const auto& [role, initial] : roles) {
      if (!holds(command.signers, initial)) continue;
      QCOMPARE(command.sign(test, TestStudy::credentials(role)), QString());
      QCOMPARE(namedFor(test, QLatin1String(command.action)), QSet<RowId>{idOf(test.study(), role)});
      QVERIFY(test.session().verify()->empty());
      return; // signed once is enough
    }
  }

  /// What is recorded in the own session, without anybody's credentials.
  void paperAndWithdrawalInEverySession_data() {
    QTest::addColumn<int>("session");
    QTest::addColumn<bool>("records");
    QTest::addColumn<bool>("withdraws");
    QTest::newRow("P") << 0 << true << true;
    QTest::newRow("S") << 1 << true << false;
    QTest::newRow("C") << 2 << true << false;
    QTest::newRow("R") << 3 << false << false;
    QTest::newRow("M") << 4 << false << false;
    QTest::newRow("A") << 5 << false << false;
  }

  void paperAndWithdrawalInEverySession() {
    QFETCH(int, session);
    QFETCH(bool, records);
    QFETCH(bool, withdraws);
    const QString role = QStringLiteral("ROLE");
    TestStudy test;
    QVERIFY(changeOne(test));
    test.signInAs(roles[session].first);
    const auto withdrawn = test.commands().withdrawDesignChange(1, QStringLiteral("A slip"));
    QCOMPARE(ruleOf(withdrawn), withdraws ? QString() : role);
    TestStudy other;
    QVERIFY(changeOne(other));
    other.signInAs(roles[session].first);
    QCOMPARE(ruleOf(other.commands().agreeDesignChange(1, wetInk(other))), records ? QString() : role);
    if (records)
      QCOMPARE(namedFor(other, QStringLiteral("agree-design")), QSet<RowId>{other.session().user().id});
  }

  /// A refused session counts no attempt: it is refused before the password is looked at.
  void aMonitorsSessionAsksForNoPassword() {
    TestStudy test;
    QVERIFY(screenUnsigned(test));
    test.signInAs(Role::Monitor);
    for (int i = 0; i < 7; ++i)
      QCOMPARE(ruleOf(test.commands().signEligibility(1, {QStringLiteral("sub"), QStringLiteral("wrong")})),
               QStringLiteral("ROLE"));
    test.signInAs(Role::PrincipalInvestigator);
    QVERIFY(!test.study().user(idOf(test.study(), Role::SubInvestigator))->locked);
    QCOMPARE(ruleOf(test.commands().signEligibility(1, TestStudy::credentials(Role::SubInvestigator))),
             QString());
  }

  void whoWasDeactivatedSignsAndEntersNothing() {
    TestStudy test;
    test.signInAs(Role::Administrator); // has keys, so that the study's new key can be handed over
    test.signInAs(Role::PrincipalInvestigator);
    QVERIFY(screenUnsigned(test));
    const RowId sub = idOf(test.study(), Role::SubInvestigator);
    QVERIFY(test.commands().deactivateUser(sub, QStringLiteral("Left")));
    QCOMPARE(ruleOf(test.commands().signEligibility(1, TestStudy::credentials(Role::SubInvestigator))),
             QStringLiteral("PASSWORD"));
    test.signInAs(Role::Administrator); // nobody closes the account that they are signed in with
    QCOMPARE(ruleOf(test.commands().deactivateUser(test.session().user().id, QStringLiteral("Left"))),
             QStringLiteral("SELF"));
  }
};

COHORTDESK_TEST(TestSigners, QCoreApplication)
} // namespace tst_signers
#include "tst_signers.moc"
