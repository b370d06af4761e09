// What is told of accounts besides that they were made: whose "own" password it is, and to whom.
#include "app/reports/status/notices.h"
#include "tests/support/test_program.h"
#include "tests/support/test_study.h"

#include <QTest>

namespace tst_account_notices {
const QString given = QStringLiteral("willow-granite-compass-81");
const QString own = QStringLiteral("copper-meadow-violin-46");
const QString login = QStringLiteral("hu");

RowId idOf(const Study& study, Role role) {
  for (const User& user : study.users)
    if (user.role == role) return user.id;
  return 0;
}

class TestAccountNotices : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  /// Who made an account knows its first password, and can be the one who sets the "own" one: with the moment
  /// its owner can say that they were not there.
  void anOwnPasswordIsTold_data() {
    QTest::addColumn<bool>("reset");
    QTest::newRow("of a new account") << false;
    QTest::newRow("after it was set anew") << true;
  }
  void anOwnPasswordIsTold() {
    QFETCH(bool, reset);
    TestStudy test;
    test.signInAs(Role::Administrator);
    const QString owner = reset ? TestStudy::login(Role::StudyCoordinator) : login;
    if (reset)
      QVERIFY(test.commands().resetPassword(idOf(test.study(), Role::StudyCoordinator), given));
    else
      QVERIFY(test.commands().addUser({0, owner, QStringLiteral("Hu Bin"), Role::Monitor, true}, given));
    test.setDay(QDate(2026, 1, 6), QStringLiteral("14:07"));
    test.close();
    auto opened = StudyFile::open(test.path(), {owner, given}, test.clock());
    QVERIFY(opened);
    auto session = std::move(*opened);
    QVERIFY(session->commands().changePassword(given, own));
    QVERIFY(session->commands().changePassword(own, QStringLiteral("orchid-tunnel-parrot-93"))); // not told
    QVERIFY(session->verify()->empty());
    session.reset();
    test.signInAs(Role::PrincipalInvestigator);
    const QStringList told = accountSentences(test.study(), test.study().accountNotices);
    QCOMPARE(told.size(), 2);
    QVERIFY2(told[1].contains(u'(' + owner + u')') && told[1].contains(QStringLiteral("2026-01-06 14:07")),
             qPrintable(told[1]));
    QVERIFY(told[1] != told[0] && !told[1].contains(QStringLiteral("set anew")));
  }

  /// The principal investigator's word alone ends no notice for the sponsor's people.
  void theSponsorIsToldUntilTheirReview() {
    TestStudy test;
    test.signInAs(Role::Administrator);
    QVERIFY(test.commands().addUser({0, login, QStringLiteral("Hu Bin"), Role::Monitor, true}, given));
    const qint64 line = test.session().journalHead().sequence;
    test.signInAs(Role::PrincipalInvestigator);
    StudyCommands& commands = test.commands();
    QVERIFY(commands.acknowledgeAccounts({test.study().accountNotices.front().id}));
    QVERIFY(test.study().accountNotices.empty());
    QCOMPARE(test.study().unseenNotices.size(), std::size_t(1));
    const auto review = [&](Role role, qint64 upTo) {
      return commands.reviewAudit(upTo, {}, TestStudy::credentials(role)).has_value();
    };
    QVERIFY(review(Role::PrincipalInvestigator, line)); // reviews, too, but their own doing
    QVERIFY(review(Role::SponsorRepresentative, line - 5));
    QCOMPARE(test.study().unseenNotices.size(), std::size_t(1));
    QVERIFY(review(Role::SponsorRepresentative, line));
    QVERIFY(test.study().unseenNotices.empty());
    QVERIFY(commands.renewRecoveryCode(TestStudy::testPassword()));
    QCOMPARE(test.study().unseenNotices.size(), std::size_t(1));
    QCOMPARE(test.study().unseenNotices.front().event, AccountEvent::NewRecoveryCode);
    test.signInAs(Role::Monitor);
    QCOMPARE(test.study().unseenNotices.size(), std::size_t(1));
    QVERIFY(test.session().verify()->empty());
  }
};

COHORTDESK_TEST(TestAccountNotices, QCoreApplication)
} // namespace tst_account_notices
#include "tst_account_notices.moc"
