// Whose password it is, who may set it anew, the recovery code, and what the principal investigator is told.
#include "app/reports/status/notices.h"
#include "db/sqlite/connection.h"
#include "tests/db/commands/first_sign_in.h"
#include "tests/support/rule_of.h"
#include "tests/support/test_program.h"
#include "tests/support/test_study.h"

#include <QFile>
#include <QTest>

namespace tst_accounts {
using namespace first_sign_in;

RowId idOf(const Study& study, Role role) {
  for (const User& user : study.users)
    if (user.role == role) return user.id;
  return 0;
}

struct Slot {
  QByteArray salt;
  QByteArray key;
};

/// Of the recovery code, in a closed study.
Slot readSlot(const QString& path) {
  Slot slot;
  Connection file(path, Connection::Mode::ReadOnly);
  Statement row = file.prepare(QStringLiteral("SELECT slot_salt, slot_key FROM recovery"));
  if (row.run().next()) ColumnReader(row) >> slot.salt >> slot.key;
  return slot;
}

class TestAccounts : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void theFirstPasswordIsSetByItsOwner() {
    TestStudy test;
    const RowId subject = screenEligible(test, QStringLiteral("Wu Hong"));
    const RowId principal = test.session().user().id;
    auto session = firstSignIn(test, Role::SubInvestigator);
    QVERIFY(session);
    QCOMPARE(session->user().passwordBy, principal);
    const auto field = [&](const QString& present, const QString& next) {
      const auto changed = session->commands().changePassword(present, next);
      return changed ? QString() : changed.error().field;
    };
    QCOMPARE(field(given, given), QStringLiteral("newPassword")); // another one than the administrator knows
    QCOMPARE(field(given, QStringLiteral("hubin123")), QStringLiteral("newPassword"));
    QCOMPARE(field(own, given), QStringLiteral("oldPassword"));
    QCOMPARE(session->user().passwordBy, principal);
    QCOMPARE(field(given, own), QString());
    QCOMPARE(session->user().passwordBy, RowId(0));
    QVERIFY(session->verify()->empty());
    session.reset();
    QVERIFY(!StudyFile::open(test.path(), {login, given}, test.clock()));
    session = openAs(test, {login, own});
    QVERIFY(session);
    DltAssessment assessment; // not a day for it: the trial refuses, not the account
    assessment.date = session->today();
    const auto assessed = session->commands().assessDlt(subject, assessment, {}, {login, own});
    QVERIFY(ruleOf(assessed) != ownPassword && ruleOf(assessed) != QLatin1String("PASSWORD"));
  }

  void whoHasAnAccountFromBeforeHasTheirOwn() {
    TestStudy test;
    for (const User& user : test.study().users)
      QCOMPARE(user.passwordBy, RowId(0));
    QVERIFY(test.study().accountNotices.empty());
  }

  void aForgottenPasswordIsSetAnewForTheNextSignIn_data() {
    QTest::addColumn<int>("role");
    QTest::addColumn<QString>("rule");
    QTest::newRow("sub-investigator") << static_cast<int>(Role::SubInvestigator) << QString();
    QTest::newRow("coordinator") << static_cast<int>(Role::StudyCoordinator) << QString();
    QTest::newRow("sponsor") << static_cast<int>(Role::SponsorRepresentative) << QString();
    QTest::newRow("monitor") << static_cast<int>(Role::Monitor) << QString();
    // They would sign as the investigator, or make themselves administrators.
    QTest::newRow("principal investigator")
        << static_cast<int>(Role::PrincipalInvestigator) << QStringLiteral("ROLE");
    QTest::newRow("own account") << static_cast<int>(Role::Administrator) << QStringLiteral("ROLE");
  }
  void aForgottenPasswordIsSetAnewForTheNextSignIn() {
    QFETCH(int, role);
    QFETCH(QString, rule);
    TestStudy test;
    test.signInAs(Role::Administrator);
    const RowId administrator = test.session().user().id;
    const RowId id = idOf(test.study(), static_cast<Role>(role));
    QCOMPARE(ruleOf(test.commands().resetPassword(id, QStringLiteral("1234"))),
             rule.isEmpty() ? QStringLiteral("PASSWORD") : rule);
    QCOMPARE(ruleOf(test.commands().resetPassword(id, given)), rule);
    if (!rule.isEmpty()) return;
    QCOMPARE(test.study().user(id)->passwordBy, administrator);
    const QString theirs = TestStudy::login(static_cast<Role>(role));
    auto session = openAs(test, {theirs, given});
    QVERIFY(session);
    QCOMPARE(ruleOf(session->commands().recordOutput(QStringLiteral("memo"))), ownPassword);
    QVERIFY(session->commands().changePassword(given, own));
    QVERIFY(session->commands().recordOutput(QStringLiteral("memo")));
  }

  void whoWasDeactivatedSignsInAgain() {
    TestStudy test;
    test.signInAs(Role::Administrator); // has keys, so that the study's new key can be handed over
    const RowId sub = idOf(test.study(), Role::SubInvestigator);
    const QString why = QStringLiteral("Back from leave");
    const auto rule = [&](RowId id, const QString& password, const QString& reason) {
      return ruleOf(test.commands().reactivateUser(id, password, reason));
    };
    QCOMPARE(rule(sub, given, why), QStringLiteral("ACTIVE"));
    QCOMPARE(rule(99, given, why), QStringLiteral("MISSING"));
    QVERIFY(test.commands().deactivateUser(sub, QStringLiteral("On leave")));
    QCOMPARE(rule(sub, given, {}), QStringLiteral("REASON"));
    QCOMPARE(rule(sub, QStringLiteral("1234"), why), QStringLiteral("PASSWORD"));
    QVERIFY(!test.study().user(sub)->active);
    QCOMPARE(rule(sub, given, why), QString());
    QVERIFY(test.study().user(sub)->active);
    QCOMPARE(test.study().accountNotices.back().userId, sub); // the investigator is told
    const QString theirs = TestStudy::login(Role::SubInvestigator);
    QVERIFY(!openAs(test, {theirs, TestStudy::testPassword()})); // not with the password of before
    auto session = openAs(test, {theirs, given});
    QVERIFY(session);
    QCOMPARE(ruleOf(session->commands().recordOutput(QStringLiteral("memo"))), ownPassword);
    QVERIFY(session->commands().changePassword(given, own));
    QVERIFY(session->commands().recordOutput(QStringLiteral("memo")));
    QVERIFY(session->verify()->empty());
  }

  void whoManagedUsersIsNotReactivated() {
    QVERIFY(mayReactivate({1, {}, {}, Role::Administrator, false}));
    QVERIFY(mayReactivate({1, {}, {}, Role::PrincipalInvestigator, false}));
    QVERIFY(!mayReactivate({1, {}, {}, Role::Monitor, false}));
  }

  void aLockedAccountIsFreeWithItsTemporaryPassword() {
    TestStudy test;
    const RowId sub = idOf(test.study(), Role::SubInvestigator);
    for (int i = 0; i < 5; ++i) {
      test.setNow(test.at(QDate(2026, 1, 5), QStringLiteral("11:0%1").arg(i)));
      test.commands().signDecision({}, {TestStudy::login(Role::SubInvestigator), QStringLiteral("wrong")});
    }
    test.signInAs(Role::PrincipalInvestigator);
    QVERIFY(test.study().user(sub)->locked);
    QVERIFY(test.commands().resetPassword(sub, given));
    QVERIFY(!test.study().user(sub)->locked);
    QVERIFY(openAs(test, {TestStudy::login(Role::SubInvestigator), given}));
  }

  void theInvestigatorIsToldUntilItIsAcknowledged() {
    TestStudy test;
    test.signInAs(Role::Administrator);
    QVERIFY(test.commands().addUser({0, login, QStringLiteral("Hu Bin"), Role::Monitor, true}, given));
    QVERIFY(test.commands().resetPassword(idOf(test.study(), Role::StudyCoordinator), own));
    QVERIFY(test.commands().renewRecoveryCode(TestStudy::testPassword()));
    const auto notices = test.study().accountNotices;
    QCOMPARE(notices.size(), std::size_t(3));
    const std::vector<RowId> ids{notices[0].id, notices[1].id, notices[2].id};
    QCOMPARE(ruleOf(test.commands().acknowledgeAccounts(ids)), QStringLiteral("ROLE"));
    test.signInAs(Role::PrincipalInvestigator);
    QVERIFY(test.study().accountNotices == notices);
    const QStringList sentences = accountSentences(test.study(), notices);
    QCOMPARE(sentences.size(), 3);
    QCOMPARE(sentences[0],
             QStringLiteral("The account of Hu Bin (hu) was added by Sun Lei (admin) on 2026-01-05 09:00."));
    QVERIFY(sentences[1].contains(QStringLiteral("Wang Fang (crc)")));
    QVERIFY(sentences[2].contains(QStringLiteral("recovery code")));
    QCOMPARE(ruleOf(test.commands().acknowledgeAccounts({ids[0], 999})), QStringLiteral("MISSING"));
    QCOMPARE(test.study().accountNotices.size(), std::size_t(3));
    QVERIFY(test.commands().acknowledgeAccounts({ids[0], ids[1]}));
    QCOMPARE(test.study().accountNotices.size(), std::size_t(1));
    QCOMPARE(ruleOf(test.commands().acknowledgeAccounts({ids[0]})), QStringLiteral("MISSING")); // once
    QVERIFY(test.session().verify()->empty());
    test.signInAs(Role::PrincipalInvestigator);
    QCOMPARE(test.study().accountNotices.size(), std::size_t(1));
    QCOMPARE(test.study().accountNotices.front().id, ids[2]);
  }

  void theCodeOpensAccountsThatManageUsers_data() {
    QTest::addColumn<int>("role");
    QTest::addColumn<bool>("opens");
    QTest::newRow("principal investigator") << static_cast<int>(Role::PrincipalInvestigator) << true;
    QTest::newRow("sub-investigator") << static_cast<int>(Role::SubInvestigator) << false;
    QTest::newRow("coordinator") << static_cast<int>(Role::StudyCoordinator) << false;
    QTest::newRow("sponsor") << static_cast<int>(Role::SponsorRepresentative) << false;
    QTest::newRow("monitor") << static_cast<int>(Role::Monitor) << false;
    QTest::newRow("administrator") << static_cast<int>(Role::Administrator) << true;
  }
  void theCodeOpensAccountsThatManageUsers() {
    QFETCH(int, role);
    QFETCH(bool, opens);
    TestStudy test;
    test.close();
    const Credentials renewed{TestStudy::login(static_cast<Role>(role)), own};
    {
      const auto session = StudyFile::recover(test.path(), test.recoveryCode(), renewed, test.clock());
      QCOMPARE(session.has_value(), opens);
      if (!opens) QCOMPARE(session.error().rule, QStringLiteral("ROLE"));
      if (!opens) QCOMPARE(session.error().field, QStringLiteral("login"));
      if (opens)
        QVERIFY((*session)->commands().recordOutput(QStringLiteral("memo"))); // a password of their own
    }
    QCOMPARE(StudyFile::open(test.path(), renewed, test.clock()).has_value(), opens);
    if (!opens) return;
    test.close();
    const Role reader = static_cast<Role>(role) == Role::PrincipalInvestigator ? Role::Administrator
                                                                               : Role::PrincipalInvestigator;
    test.signInAs(reader);
    QCOMPARE(test.study().accountNotices.size(), std::size_t(1));
    QCOMPARE(test.study().accountNotices.front().event, AccountEvent::Recovered);
    QVERIFY(accountSentences(test.study(), test.study().accountNotices).front().contains(renewed.login));
    QVERIFY(test.session().verify()->empty());
  }

  /// Who got a temporary password and lost it again: the recovery code makes it their own.
  void aRecoveredAccountHasItsOwnPassword() {
    TestStudy test;
    QVERIFY(test.commands().addUser({0, login, QStringLiteral("Hu Bin"), Role::Administrator, true}, given));
    test.close();
    const auto session = StudyFile::recover(test.path(), test.recoveryCode(), {login, own}, test.clock());
    QVERIFY(session);
    QCOMPARE((*session)->user().passwordBy, RowId(0));
    QVERIFY((*session)->commands().recordOutput(QStringLiteral("memo")));
    QVERIFY((*session)->verify()->empty());
  }

  void anotherRecoveryCodeTakesThePlaceOfTheFirst() {
    TestStudy test;
    const QString password = TestStudy::testPassword();
    QCOMPARE(ruleOf(test.commands().renewRecoveryCode(QStringLiteral("wrong"))), QStringLiteral("PASSWORD"));
    const auto code = test.commands().renewRecoveryCode(password);
    QVERIFY(code);
    QVERIFY(*code != test.recoveryCode());
    QCOMPARE(code->size(), test.recoveryCode().size());
    QVERIFY(test.session().verify()->empty());
    test.close();
    const Credentials renewed{TestStudy::login(Role::PrincipalInvestigator), own};
    const auto old = StudyFile::recover(test.path(), test.recoveryCode(), renewed, test.clock());
    QCOMPARE(ruleOf(old), QStringLiteral("PASSWORD"));
    QVERIFY(!StudyFile::open(test.path(), renewed, test.clock())); // and has set nothing
    QVERIFY(StudyFile::recover(test.path(), *code, renewed, test.clock()));
    QVERIFY(StudyFile::open(test.path(), renewed, test.clock()));
  }

  void onlyWhoManagesUsersMakesAnotherCode() {
    TestStudy test;
    for (const Role role :
         {Role::SubInvestigator, Role::StudyCoordinator, Role::SponsorRepresentative, Role::Monitor}) {
      test.signInAs(role);
      QCOMPARE(ruleOf(test.commands().renewRecoveryCode(TestStudy::testPassword())), QStringLiteral("ROLE"));
    }
    test.signInAs(Role::Administrator);
    QVERIFY(test.commands().renewRecoveryCode(TestStudy::testPassword()));
  }

  /// The slot of the old code, kept by somebody and put back with a program for SQLite.
  void theOldSlotPutBackOpensNothing() {
    TestStudy test;
    test.close();
    const Slot old = readSlot(test.path());
    test.signInAs(Role::PrincipalInvestigator);
    QVERIFY(test.commands().renewRecoveryCode(TestStudy::testPassword()));
    test.close();
    QVERIFY(readSlot(test.path()).key != old.key);
    {
      Connection file(test.path());
      file.prepare(QStringLiteral("UPDATE recovery SET slot_salt = :salt, slot_key = :key"))
          .bind(QStringLiteral("salt"), old.salt)
          .bind(QStringLiteral("key"), old.key)
          .run();
    }
    QFile::remove(test.path() + QStringLiteral(".checksum"));
    const Credentials renewed{TestStudy::login(Role::PrincipalInvestigator), own};
    QCOMPARE(ruleOf(StudyFile::recover(test.path(), test.recoveryCode(), renewed, test.clock())),
             QStringLiteral("DAMAGED"));
  }
};

COHORTDESK_TEST(TestAccounts, QCoreApplication)
} // namespace tst_accounts
#include "tst_accounts.moc"
