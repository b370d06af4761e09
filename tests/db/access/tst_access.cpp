// Wrong passwords, locks and what the journal says of coming and going.
#include "app/reports/status/notices.h"
#include "app/study/study_rules.h"
#include "db/sqlite/connection.h"
#include "tests/support/test_program.h"
#include "tests/support/test_study.h"

#include <QFile>
#include <QTest>

namespace tst_access {
const QString wrong = QStringLiteral("not my password");

QString refusalOf(TestStudy& test, Role role, const QString& password) {
  const auto opened = StudyFile::open(test.path(), {TestStudy::login(role), password}, test.clock());
  return opened ? QString() : opened.error().rule;
}

/// Actions of the journal, the oldest first.
QStringList actionsIn(TestStudy& test) {
  QStringList actions;
  Connection file(test.path(), Connection::Mode::ReadOnly);
  Statement rows =
      file.prepare(QStringLiteral("SELECT action FROM journal WHERE kind = 'event' ORDER BY id"));
  rows.run();
  while (rows.next()) {
    QString action;
    ColumnReader(rows) >> action;
    actions << action;
  }
  return actions;
}

class TestAccess : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void slowsDownAndLocks();
  void isFreedByAnAdministrator();
  void isFreedByTheRecoveryCode();
  void countsWrongPasswordsAtSignatures();
  void namesNoUnknownLogin();
  void leavesTheFileAloneWhenSomebodyDoesNotGetIn();
  void holdsTheFileBeforeItJudgesThePassword();
  void tellsComingAndGoing();
  void recordsAClockThatWentBackwards();
  void keepsDayZeroWhateverTheLaptopsZone();
};

void TestAccess::slowsDownAndLocks() {
  TestStudy test;
  test.close();
  QDateTime now = test.at(QDate(2026, 1, 5), QStringLiteral("10:00"));
  const auto tryAt = [&](int seconds, const QString& password) {
    now = now.addSecs(seconds);
    test.setNow(now);
    return refusalOf(test, Role::StudyCoordinator, password);
  };
  QCOMPARE(tryAt(1, wrong), QStringLiteral("PASSWORD"));
  QCOMPARE(tryAt(1, wrong), QStringLiteral("PASSWORD"));
  QCOMPARE(tryAt(1, wrong), QStringLiteral("PASSWORD"));
  QCOMPARE(tryAt(1, TestStudy::testPassword()), QStringLiteral("WAIT")); // the right one, too
  QCOMPARE(tryAt(3, wrong), QStringLiteral("PASSWORD"));
  QCOMPARE(tryAt(7, wrong), QStringLiteral("WAIT"));
  QCOMPARE(tryAt(1, wrong), QStringLiteral("ACCOUNT-LOCKED"));
  QCOMPARE(tryAt(86400, TestStudy::testPassword()), QStringLiteral("ACCOUNT-LOCKED"));
  QCOMPARE(refusalOf(test, Role::SubInvestigator, TestStudy::testPassword()), QString()); // the others go on
  QCOMPARE(tryAt(1, TestStudy::testPassword()), QStringLiteral("ACCOUNT-LOCKED"));        // now from the file
}

void TestAccess::isFreedByAnAdministrator() {
  TestStudy test;
  test.close();
  for (int i = 0; i < 5; ++i) {
    test.setNow(test.at(QDate(2026, 1, 5), QStringLiteral("10:0%1").arg(i)));
    refusalOf(test, Role::StudyCoordinator, wrong);
  }
  test.signInAs(Role::Monitor);
  RowId locked = 0;
  for (const User& user : test.study().users)
    if (user.locked) locked = user.id;
  QVERIFY(locked != 0);
  QCOMPARE(test.study().user(locked)->login, TestStudy::login(Role::StudyCoordinator));
  QCOMPARE(test.commands().freeAccount(locked).error().rule, QStringLiteral("ROLE"));
  test.signInAs(Role::Administrator);
  QVERIFY(test.commands().freeAccount(locked));
  QVERIFY(!test.study().user(locked)->locked);
  test.close();
  QCOMPARE(refusalOf(test, Role::StudyCoordinator, TestStudy::testPassword()), QString());
  const QStringList actions = actionsIn(test);
  QCOMPARE(actions.count(QStringLiteral("failed-sign-in-told")), 5);
  QCOMPARE(actions.count(QStringLiteral("lock-account-told")), 1);
  QVERIFY(StudyFile::check(test.path(), TestStudy::credentials(Role::Monitor), test.clock())->empty());
}

void TestAccess::isFreedByTheRecoveryCode() {
  TestStudy test;
  test.close();
  for (int i = 0; i < 5; ++i) {
    test.setNow(test.at(QDate(2026, 1, 5), QStringLiteral("10:0%1").arg(i)));
    refusalOf(test, Role::PrincipalInvestigator, wrong);
  }
  const Credentials renewed{TestStudy::login(Role::PrincipalInvestigator),
                            QStringLiteral("copper-meadow-violin-46")};
  QVERIFY(StudyFile::recover(test.path(), test.recoveryCode(), renewed, test.clock()));
  QVERIFY(StudyFile::open(test.path(), renewed, test.clock()));
}

void TestAccess::countsWrongPasswordsAtSignatures() {
  TestStudy test;
  const RowId screening =
      test.study().subject(screenEligible(test, QStringLiteral("Wu Hong")))->screening().id;
  const Credentials guess{TestStudy::login(Role::SubInvestigator), wrong};
  QStringList rules;
  for (int i = 0; i < 6; ++i) {
    test.setNow(test.at(QDate(2026, 1, 5), QStringLiteral("11:0%1").arg(i)));
    rules << test.commands().signEligibility(screening, guess).error().rule;
  }
  QCOMPARE(rules.count(QStringLiteral("PASSWORD")), 4);
  QCOMPARE(rules.mid(4), QStringList({QStringLiteral("ACCOUNT-LOCKED"), QStringLiteral("ACCOUNT-LOCKED")}));
  QCOMPARE(test.session().unlock(TestStudy::testPassword()).has_value(), true); // another account
  QVERIFY(test.session().verify()->empty());
}

void TestAccess::namesNoUnknownLogin() {
  TestStudy test;
  test.close();
  const QString typed = QStringLiteral("winter-Orchard-74-lamp"); // a password in the wrong field
  QVERIFY(!StudyFile::open(test.path(), {typed, wrong}, test.clock()));
  test.signInAs(Role::PrincipalInvestigator);
  test.close();
  QVERIFY(actionsIn(test).contains(QStringLiteral("failed-sign-in-told")));
  for (const char* end : {"", ".attempts"}) {
    QFile file(test.path() + QLatin1String(end));
    if (file.open(QIODevice::ReadOnly)) QVERIFY(!file.readAll().contains(typed.toUtf8()));
  }
}

void TestAccess::leavesTheFileAloneWhenSomebodyDoesNotGetIn() {
  TestStudy test;
  test.close();
  QFile file(test.path());
  QVERIFY(file.open(QIODevice::ReadOnly));
  const QByteArray before = file.readAll();
  refusalOf(test, Role::Monitor, wrong);
  QVERIFY(StudyFile::logins(test.path()));
  file.seek(0);
  QVERIFY(file.readAll() == before);
  QVERIFY(!QFile::exists(test.path() + QStringLiteral("-wal")));
  QVERIFY(!QFile::exists(test.path() + QStringLiteral("-shm")));
}

/// The clock is asked for the moment of a try, before its password is looked at.
void TestAccess::holdsTheFileBeforeItJudgesThePassword() {
  TestStudy test;
  test.close();
  int asked = 0;
  bool wasFree = false;
  const Clock clock = [&] {
    ++asked;
    try {
      const Connection other(test.path(), Connection::Mode::Exclusive);
      wasFree = true;
    } catch (const SqliteFailure&) { // as it should be
    }
    return test.clock()();
  };
  const auto opened = StudyFile::open(test.path(), {QStringLiteral("pi"), wrong}, clock);
  QCOMPARE(opened.error().rule, QStringLiteral("PASSWORD"));
  QVERIFY(asked > 0 && !wasFree);
}

void TestAccess::tellsComingAndGoing() {
  TestStudy test;
  test.session().recordLock();
  QVERIFY(!test.session().unlock(wrong));
  QVERIFY(test.session().unlock(TestStudy::testPassword()));
  QVERIFY(test.session().backUp());
  test.close();
  const QStringList actions = actionsIn(test);
  qsizetype at = actions.indexOf(QStringLiteral("lock"));
  for (const char* next : {"failed-sign-in", "unlock", "backup", "sign-out"}) {
    const qsizetype found = actions.indexOf(QString::fromLatin1(next), at + 1);
    QVERIFY2(found > at, next);
    at = found;
  }
}

void TestAccess::recordsAClockThatWentBackwards() {
  TestStudy test(QDate(2026, 1, 15));
  QVERIFY(screenEligible(test, QStringLiteral("Wu Hong")) != 0);
  QVERIFY(clockWarnings(test.study(), nullptr).isEmpty());
  test.close();
  test.setDay(QDate(2026, 1, 14), QStringLiteral("08:00"));
  test.signInAs(Role::StudyCoordinator);
  QCOMPARE(test.study().clockSetbacks.size(), std::size_t(1));
  QCOMPARE(test.study().clockSetbacks.front().after,
           test.at(QDate(2026, 1, 14), QStringLiteral("08:00")).toUTC());
  test.setDay(QDate(2026, 1, 13)); // and once more, in the middle of a session
  QVERIFY(screenEligible(test, QStringLiteral("Li Na")) != 0);
  QCOMPARE(test.study().clockSetbacks.size(), std::size_t(2));
  const QStringList warnings = clockWarnings(test.study(), nullptr);
  QCOMPARE(warnings.size(), 2);
  QVERIFY(warnings.front().contains(QStringLiteral("2026-01-14 08:00")));
  QVERIFY(test.session().verify()->empty());
}

void TestAccess::keepsDayZeroWhateverTheLaptopsZone() {
  TestStudy test;
  const RowId subject = screenAndAssign(test, QStringLiteral("Wu Hong"), 1);
  test.setDay(QDate(2026, 1, 5), QStringLiteral("23:50"));
  QVERIFY(infuse(test, subject));
  const QByteArray zone = qgetenv("TZ");
  for (const char* elsewhere : {"America/Los_Angeles", "Pacific/Auckland", "UTC"}) {
    qputenv("TZ", elsewhere);
    test.signInAs(Role::Monitor);
    const Study& study = test.study();
    QCOMPARE(siteDate(study, study.subject(subject)->infusion->startedAt), QDate(2026, 1, 5));
    QCOMPARE(test.session().today(), QDate(2026, 1, 5));
  }
  zone.isNull() ? qunsetenv("TZ") : qputenv("TZ", zone);
}

COHORTDESK_TEST(TestAccess, QCoreApplication)
} // namespace tst_access
#include "tst_access.moc"
