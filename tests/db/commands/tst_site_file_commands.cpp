// The delegation log below the screens: whom its lines refuse, whoever is signed in, and what stays of them.
#include "app/oversight/consent_versions.h"
#include "app/oversight/delegations.h"
#include "db/audit/audit_words.h"
#include "tests/support/agreements.h"
#include "tests/support/infused_study.h"
#include "tests/support/rule_of.h"
#include "tests/support/test_program.h"

#include <QSet>
#include <QtTest>

namespace tst_site_file_commands {
const QString why = QStringLiteral("the paper log says so");
const QString undelegated = QStringLiteral("NOT-DELEGATED");

/// Today, of the person with this role.
Delegation entryOf(TestStudy& test, Role role, std::set<DelegatedTask> tasks) {
  Delegation entry;
  for (const User& user : test.study().users)
    if (user.role == role) entry.userId = user.id;
  entry.tasks = std::move(tasks);
  entry.from = test.session().today();
  return entry;
}

RowId delegate(TestStudy& test, Role role, std::set<DelegatedTask> tasks) {
  return test.commands().saveDelegation(entryOf(test, role, std::move(tasks)), {}).value_or(0);
}

QString recordEvent(TestStudy& test, RowId subject) {
  AdverseEvent event;
  event.term = QStringLiteral("Rash");
  event.grade = 1;
  event.onset = test.session().today();
  return ruleOf(test.commands().saveAdverseEvent(subject, event, {}));
}

class TestSiteFileCommands : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void everyActionOfTheTrailIsATaskOrNone() {
    const QSet<QString> tasks{u"register"_qs,        u"rescreen"_qs,
                              u"consent"_qs,         u"sign-eligibility"_qs,
                              u"screen-failure"_qs,  u"assign"_qs,
                              u"infusion"_qs,        u"withdraw-assignment"_qs,
                              u"adverse-event"_qs,   u"void-adverse-event"_qs,
                              u"safety-report"_qs,   u"void-safety-report"_qs,
                              u"sae-report"_qs,      u"void-sae-report"_qs,
                              u"bedside"_qs,         u"void-bedside"_qs,
                              u"dlt-answers"_qs,     u"void-dlt-answer"_qs,
                              u"assess-dlt"_qs,      u"response"_qs,
                              u"void-response"_qs,   u"lot"_qs,
                              u"void-lot"_qs,        u"bag"_qs,
                              u"void-bag"_qs,        u"check-bag"_qs,
                              u"samplings"_qs,       u"measurements"_qs,
                              u"identity"_qs,        u"screening"_qs,
                              u"follow-up"_qs,       u"void-follow-up"_qs,
                              u"import"_qs,          u"sign-decision"_qs,
                              u"withdraw-design"_qs, u"sign-design"_qs,
                              u"reconsent"_qs,       u"void-reconsent"_qs};
    const QStringList actions = auditActions();
    for (const QString& action : actions)
      QVERIFY2(taskOf(action).has_value() == tasks.contains(action), qPrintable(action));
    for (const QString& task : tasks)
      QVERIFY2(actions.contains(task), qPrintable(task));
  }

  void fromTheFirstLineOnTheLogRules() {
    InfusedStudy s(QDate(2026, 1, 6));
    QCOMPARE(recordEvent(s.test, s.subject), QString()); // an empty log refuses nothing
    QCOMPARE(delegate(s.test, Role::StudyCoordinator, {DelegatedTask::Events}), RowId(1));
    const Study before = s.test.study();
    QCOMPARE(recordEvent(s.test, s.subject), undelegated); // the principal investigator, too
    QVERIFY(s.test.study() == before);
    QCOMPARE(delegate(s.test, Role::PrincipalInvestigator, {DelegatedTask::Events}), RowId(2));
    QCOMPARE(recordEvent(s.test, s.subject), QString());
    s.test.signInAs(Role::StudyCoordinator);
    QCOMPARE(s.test.study().siteFile.delegations.size(), 2U);
    QCOMPARE(recordEvent(s.test, s.subject), QString());
    QVERIFY(s.test.session().verify()->empty());
  }

  void theOneWhoSignsIsAskedWhoseverSessionItIs() {
    TestStudy test;
    const RowId subject = screenAndAssign(test, QStringLiteral("Wu Hong"), 1);
    QVERIFY(infuse(test, subject));
    test.setDay({2026, 2, 3});
    QVERIFY(delegate(test, Role::PrincipalInvestigator, {DelegatedTask::Decisions}) != 0);
    DltAssessment assessment;
    assessment.date = test.session().today();
    const Credentials sub = TestStudy::credentials(Role::SubInvestigator);
    const auto assess = [&] { return ruleOf(test.commands().assessDlt(subject, assessment, {}, sub)); };
    QCOMPARE(assess(), undelegated);
    QVERIFY(test.study().subject(subject)->assessments.empty());
    QVERIFY(delegate(test, Role::SubInvestigator, {DelegatedTask::Assessment}) != 0);
    QCOMPARE(assess(), QString());
  }

  void aDelegationEnds() {
    InfusedStudy s(QDate(2026, 1, 6));
    QVERIFY(delegate(s.test, Role::PrincipalInvestigator, {DelegatedTask::Events}) != 0);
    Delegation ended = s.test.study().siteFile.delegations.front();
    ended.to = s.test.session().today();
    QVERIFY(s.test.commands().saveDelegation(ended, {})); // what was empty is filled in
    QCOMPARE(recordEvent(s.test, s.subject), QString());
    s.test.setDay({2026, 1, 7});
    QCOMPARE(recordEvent(s.test, s.subject), undelegated);
    ended.to.reset();
    QCOMPARE(ruleOf(s.test.commands().saveDelegation(ended, {})), QStringLiteral("REASON"));
    QVERIFY(s.test.commands().saveDelegation(ended, why));
    QCOMPARE(recordEvent(s.test, s.subject), QString());
  }

  void theProgramKnowsNameAndTime() {
    TestStudy test;
    Delegation entry = entryOf(test, Role::SubInvestigator, {DelegatedTask::Data});
    entry.name = QStringLiteral("Somebody else");
    entry.from = test.session().today().addDays(-30);
    entry.enteredAt = test.at(entry.from);
    QVERIFY(test.commands().saveDelegation(entry, {}));
    const Delegation kept = test.study().siteFile.delegations.front();
    QCOMPARE(kept.name, test.study().user(entry.userId)->name);
    QCOMPARE(kept.enteredAt, test.session().now());
    QVERIFY(isBackdated(test.study(), kept));
    test.setDay(test.session().today().addDays(1));
    Delegation corrected = kept;
    corrected.from = corrected.from.addDays(1);
    corrected.enteredAt = test.session().now();
    QVERIFY(test.commands().saveDelegation(corrected, why));
    QCOMPARE(test.study().siteFile.delegations.front().enteredAt, kept.enteredAt);
  }

  void aCoordinatorDelegatesToOthersOnly() {
    TestStudy test;
    test.signInAs(Role::StudyCoordinator);
    QCOMPARE(ruleOf(test.commands().saveDelegation(
                 entryOf(test, Role::StudyCoordinator, {DelegatedTask::Data}), {})),
             QStringLiteral("SELF"));
    QVERIFY(delegate(test, Role::SubInvestigator, {DelegatedTask::Data}) != 0);
    test.signInAs(Role::PrincipalInvestigator);
    const RowId ofCoordinator = delegate(test, Role::StudyCoordinator, {DelegatedTask::Data});
    test.signInAs(Role::StudyCoordinator);
    QCOMPARE(ruleOf(test.commands().voidDelegation(ofCoordinator, why)), QStringLiteral("SELF"));
  }

  void aSlipIsVoidedWithAReason() {
    InfusedStudy s(QDate(2026, 1, 6));
    QCOMPARE(delegate(s.test, Role::StudyCoordinator, {DelegatedTask::Events}), RowId(1));
    QCOMPARE(ruleOf(s.test.commands().voidDelegation(1, {})), QStringLiteral("REASON"));
    QVERIFY(s.test.commands().voidDelegation(1, why));
    QVERIFY(s.test.study().siteFile.delegations.empty());
    QCOMPARE(ruleOf(s.test.commands().voidDelegation(1, why)), QStringLiteral("MISSING"));
    QCOMPARE(recordEvent(s.test, s.subject), QString());
  }

  void aConsentIsToAVersionApprovedOnItsDay() {
    TestStudy test;
    const auto keep = [&](const char* name, QDate date, std::optional<QDate> approved, bool again) {
      return test.commands().saveConsentVersion({0, QString::fromLatin1(name), date, approved, again}, {});
    };
    const RowId subject = screenEligible(test, QStringLiteral("Wu Hong")); // version 1.0 is not kept yet
    QVERIFY(subject != 0);
    QVERIFY(keep("1.0", {2025, 12, 1}, QDate(2025, 12, 10), false) == 1);
    QVERIFY(keep("2.0", {2026, 1, 4}, std::nullopt, true) == 2);
    QCOMPARE(ruleOf(keep("1.0", {2025, 12, 2}, std::nullopt, false)), QStringLiteral("NUMBER"));
    const auto registered = [&](const char* name, const QString& initials) {
      const Consent consent{QString::fromLatin1(name), test.session().now(), true};
      return ruleOf(test.commands().registerSubject({{{}, initials, {}, {}}, {}, consent, {}}));
    };
    QCOMPARE(registered("2.0", QStringLiteral("ZL")), QStringLiteral("CONSENT-VERSION"));
    QCOMPARE(registered("3.0", QStringLiteral("ZL")), QStringLiteral("CONSENT-VERSION"));
    QCOMPARE(registered("1.0", QStringLiteral("ZL")), QString());
    const Reconsent again{0, subject, {QStringLiteral("2.0"), test.session().now(), true}};
    QCOMPARE(ruleOf(test.commands().saveReconsent(again, {})), QStringLiteral("CONSENT-VERSION"));
    ConsentVersion approved = test.study().siteFile.consentVersions.back();
    approved.approved = test.session().today();
    QVERIFY(test.commands().saveConsentVersion(approved, {})); // what was empty is filled in
    QVERIFY(toSignAgain(test.study(), *test.study().subject(subject), test.session().today()));
    QCOMPARE(ruleOf(test.commands().saveReconsent(again, {})), QString());
    QVERIFY(!toSignAgain(test.study(), *test.study().subject(subject), test.session().today()));
    QCOMPARE(ruleOf(test.commands().saveReconsent(again, {})), QStringLiteral("NUMBER"));
    QCOMPARE(ruleOf(test.commands().voidConsentVersion(2, why)), QStringLiteral("CONSENT-VERSION"));
    Consent changed = test.study().subject(subject)->screening().consent;
    changed.version = QStringLiteral("3.0");
    QCOMPARE(ruleOf(test.commands().saveConsent(test.study().subject(subject)->screening().id, changed, why)),
             QStringLiteral("CONSENT-VERSION"));
    QVERIFY(test.commands().voidReconsent(1, why));
    QVERIFY(test.commands().voidConsentVersion(2, why));
    test.signInAs(Role::StudyCoordinator);
    QCOMPARE(test.study().siteFile.consentVersions.size(), 1U);
    QVERIFY(test.study().siteFile.reconsents.empty() && test.session().verify()->empty());
  }

  void whereSourcesAre_data() {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("field");
    const QString none;
    QTest::newRow("another") << QStringLiteral("Consent") << QStringLiteral("Folder 2") << none << none;
    QTest::newRow("no kind") << QStringLiteral(" ") << QStringLiteral("x") << QStringLiteral("REQUIRED")
                             << QStringLiteral("kind");
    QTest::newRow("no place") << QStringLiteral("x") << QString() << QStringLiteral("REQUIRED")
                              << QStringLiteral("place");
    QTest::newRow("twice") << QStringLiteral(" LABORATORY ") << QStringLiteral("x")
                           << QStringLiteral("NUMBER") << QStringLiteral("kind");
  }
  void whereSourcesAre() {
    QFETCH(QString, kind);
    QFETCH(QString, place);
    QFETCH(QString, rule);
    QFETCH(QString, field);
    TestStudy test;
    QVERIFY(test.commands().saveSourceLocation({0, QStringLiteral("Laboratory"), QStringLiteral("LIS")},
                                               {}) == 1);
    const auto done = test.commands().saveSourceLocation({0, kind, place}, {});
    QCOMPARE(ruleOf(done), rule);
    if (!done) QCOMPARE(done.error().field, field);
    QCOMPARE(test.study().siteFile.sources.size(), rule.isEmpty() ? 2U : 1U);
    const SourceLocation moved{1, QStringLiteral("Laboratory"), QStringLiteral("Print")};
    QCOMPARE(ruleOf(test.commands().saveSourceLocation(moved, {})), QStringLiteral("REASON"));
    QVERIFY(test.commands().saveSourceLocation(moved, QStringLiteral("moved")));
    QCOMPARE(test.study().siteFile.sources.front().place, QStringLiteral("Print"));
    QVERIFY(test.commands().voidSourceLocation(1, QStringLiteral("gone")));
    QCOMPARE(ruleOf(test.commands().voidSourceLocation(1, QStringLiteral("gone"))),
             QStringLiteral("MISSING"));
    QVERIFY(test.session().verify()->empty());
  }
};

COHORTDESK_TEST(TestSiteFileCommands, QCoreApplication)
} // namespace tst_site_file_commands
#include "tst_site_file_commands.moc"
