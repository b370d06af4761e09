// The file that counts wrong passwords, in the hands of somebody who may write the folder and has no
// password.
#include "db/access/failed_sign_ins.h"
#include "db/audit/audit_words.h"
#include "db/sqlite/connection.h"
#include "db/stores/user_store.h"
#include "tests/faults/wrong_passwords.h"
#include "tests/support/files/file_content.h"
#include "tests/support/rule_of.h"
#include "tests/support/test_program.h"
#include "tests/support/test_study.h"

#include <QFile>
#include <QTest>
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tst_attempts_file {
using namespace wrong_passwords;

/// What the journal's lines of an action say, the oldest first.
QStringList saidIn(TestStudy& test, const QString& action) {
  QStringList said;
  Connection file(test.path(), Connection::Mode::ReadOnly);
  Statement rows = file.prepare(QStringLiteral("SELECT json_extract(changes, '$.what[1]') FROM journal WHERE "
                                               "kind = 'event' AND action = :action ORDER BY id"));
  rows.bind(QStringLiteral("action"), cell(action)).run();
  while (rows.next()) {
    QString what;
    ColumnReader(rows) >> what;
    said << what;
  }
  return said;
}

int failedOf(TestStudy& test, Role role) {
  Connection file(test.path(), Connection::Mode::ReadOnly);
  return attemptCount(file, findUser(file, TestStudy::login(role))->user.id).failed;
}

/// Studies are closed on 2026-01-05 at 09:00 site time (01:00 UTC); it is then ten o'clock.
class TestAttemptsFile : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void whatIsTakenIn_data();
  void whatIsTakenIn();
  void saysThatItIsNotProven();
  void locksButNeverTheLastWhoFrees();
  void goesOnCountingInAFileThatGrew();
  void keepsLoginsApart_data();
  void keepsLoginsApart();
  void aRightPasswordLeavesItAsItWas();
};

void TestAttemptsFile::whatIsTakenIn_data() {
  QTest::addColumn<QByteArray>("content");
  QTest::addColumn<int>("told");
  QTest::addColumn<QString>("leftAside");
  QTest::addColumn<int>("failed"); // of the coordinator
  const QByteArray good = line("2026-01-05T01:30:00.000Z", "crc");
  const QString none;
  QTest::newRow("nothing") << QByteArray() << 0 << none << 0;
  QTest::newRow("one") << good << 1 << none << 1;
  QTest::newRow("as the journal ended") << line("2026-01-05T01:00:00.000Z", "crc") << 1 << none << 1;
  QTest::newRow("before that") << line("2026-01-05T00:59:59.999Z", "crc") << 0 << "1" << 0;
  QTest::newRow("of another century") << line("1999-12-31T23:59:53.000Z", "admin") + good << 1 << "1" << 1;
  QTest::newRow("now") << line("2026-01-05T02:00:00.000Z", "crc") << 1 << none << 1;
  QTest::newRow("in a moment") << line("2026-01-05T02:00:00.001Z", "crc") << 0 << "1" << 0;
  QTest::newRow("years ahead") << good + line("2031-01-01T00:00:00.000Z", "crc") << 1 << "1" << 1;
  QTest::newRow("a login that there is not") << line("2026-01-05T01:30:00.000Z", "nobody") << 0 << "1" << 0;
  QTest::newRow("no login") << line("2026-01-05T01:30:00.000Z", "") << 1 << none << 0;
  QTest::newRow("no time") << line("yesterday", "crc") << 0 << "1" << 0;
  QTest::newRow("no sense") << QByteArray("x\ny\tz\n\n") << 0 << "2" << 0;
  QTest::newRow("fifty") << line("2026-01-05T01:30:00.000Z", "").repeated(50) << 50 << none << 0;
  QTest::newRow("two hundred") << line("2026-01-05T01:30:00.000Z", "").repeated(200) << 50 << "150" << 0;
  QTest::newRow("the newest of many")
      << line("2026-01-05T01:30:00.000Z", "").repeated(200) + good << 50 << "151" << 1;
  // 25 bytes and a line's end: its last 64 KiB hold 2520 whole ones.
  QTest::newRow("forty thousand") << line("2026-01-05T01:30:00.000Z", "").repeated(40'000) << 50 << "≥ 2470"
                                  << 0;
  QTest::newRow("behind a mebibyte of junk")
      << QByteArray(1 << 20, 'x') + '\n' + good.repeated(2) << 2 << "≥ 0" << 2;
}

void TestAttemptsFile::whatIsTakenIn() {
  QFETCH(QByteArray, content);
  QFETCH(int, told);
  QFETCH(QString, leftAside);
  QFETCH(int, failed);
  TestStudy test;
  test.close();
  test.setDay(QDate(2026, 1, 5), QStringLiteral("10:00"));
  QVERIFY(write(attemptsPath(test), content));
  test.signInAs(Role::Monitor);
  QVERIFY(test.session().verify()->empty());
  test.close();
  QCOMPARE(saidIn(test, QStringLiteral("failed-sign-in-told")).size(), told);
  const QStringList aside = saidIn(test, QStringLiteral("attempts-left-aside"));
  QCOMPARE(aside, leftAside.isEmpty() ? QStringList() : QStringList{leftAside});
  QCOMPARE(failedOf(test, Role::StudyCoordinator), failed);
  QVERIFY(saidIn(test, QStringLiteral("failed-sign-in")).isEmpty());
  // Taken in once: the next who comes finds nothing more.
  test.signInAs(Role::Monitor);
  test.close();
  QCOMPARE(saidIn(test, QStringLiteral("failed-sign-in-told")).size(), told);
  QCOMPARE(saidIn(test, QStringLiteral("attempts-left-aside")), aside);
}

void TestAttemptsFile::saysThatItIsNotProven() {
  for (const char* action : {"failed-sign-in-told", "lock-account-told"}) {
    const QString name = auditActionName(QLatin1String(action));
    QVERIFY2(name.contains(QStringLiteral("told by the attempts file, not proven")), qPrintable(name));
    QVERIFY(auditActions().contains(QLatin1String(action)));
  }
  QVERIFY(auditActionName(QStringLiteral("attempts-left-aside")).contains(QStringLiteral("left aside")));
}

void TestAttemptsFile::locksButNeverTheLastWhoFrees() {
  TestStudy test;
  test.close();
  test.setDay(QDate(2026, 1, 5), QStringLiteral("10:00"));
  QByteArray content;
  for (const char* login : {"crc", "pi", "admin"})
    content += line("2026-01-05T01:30:00.000Z", login).repeated(7);
  QVERIFY(write(attemptsPath(test), content));
  QCOMPARE(ruleOf(tryToOpen(test, Role::Administrator, TestStudy::testPassword())),
           QStringLiteral("ACCOUNT-LOCKED")); // as long as they stand there
  test.signInAs(Role::Monitor);
  test.close();
  QCOMPARE(saidIn(test, QStringLiteral("lock-account-told")), (QStringList{"crc", "pi"}));
  QCOMPARE(ruleOf(tryToOpen(test, Role::PrincipalInvestigator, TestStudy::testPassword())),
           QStringLiteral("ACCOUNT-LOCKED"));
  QCOMPARE(failedOf(test, Role::Administrator), attemptsUntilLock - 1);
  QCOMPARE(ruleOf(tryToOpen(test, Role::Administrator, TestStudy::testPassword())), QString());
  test.signInAs(Role::Administrator);
  const std::vector<User> users = test.study().users;
  for (const User& user : users)
    if (user.locked) QVERIFY(test.commands().freeAccount(user.id));
  test.close();
  QCOMPARE(ruleOf(tryToOpen(test, Role::PrincipalInvestigator, TestStudy::testPassword())), QString());
}

void TestAttemptsFile::goesOnCountingInAFileThatGrew() {
  for (const QByteArray& junk : {QByteArray(1 << 20, 'x'), QByteArray(1 << 20, '\n')}) {
    TestStudy test;
    test.close();
    QVERIFY(write(attemptsPath(test), junk));
    QStringList rules;
    for (int i = 0; i < 6; ++i) {
      test.setNow(test.at(QDate(2026, 1, 5), QStringLiteral("10:0%1").arg(i)));
      rules << ruleOf(tryToOpen(test, Role::StudyCoordinator, wrong));
    }
    QCOMPARE(rules.mid(0, 4), QStringList(4, QStringLiteral("PASSWORD")));
    QCOMPARE(rules.mid(4), QStringList(2, QStringLiteral("ACCOUNT-LOCKED")));
  }
}

void TestAttemptsFile::keepsLoginsApart_data() {
  QTest::addColumn<QString>("login");
  QTest::newRow("plain") << "crc";
  QTest::newRow("none") << "";
  QTest::newRow("of two lines") << "two\nlines";
  QTest::newRow("with a tab") << "a\tb";
  QTest::newRow("with a percent sign") << "50%20";
  QTest::newRow("Chinese") << QStringLiteral("张敏");
}

void TestAttemptsFile::keepsLoginsApart() {
  QFETCH(QString, login);
  const QTemporaryDir folder;
  const QString study = folder.filePath(QStringLiteral("a.study"));
  const QDateTime at(QDate(2026, 1, 5), QTime(1, 2, 3, 45), Qt::UTC);
  QVERIFY(addWaitingAttempt(study, {at, QStringLiteral("pi")}));
  QVERIFY(addWaitingAttempt(study, {at.addSecs(1), login}));
  const WaitingAttempts waiting = waitingAttempts(study);
  QCOMPARE(waiting.attempts.size(), std::size_t(2));
  QCOMPARE(waiting.attempts.back().login, login);
  QCOMPARE(waiting.attempts.back().at, at.addSecs(1));
  QCOMPARE(waiting.unread, 0);
  takeBackWaitingAttempt(study, {at.addSecs(1), login});
  QCOMPARE(waitingAttempts(study).attempts.size(), std::size_t(1));
  takeBackWaitingAttempt(study, {at.addSecs(1), login}); // nobody else's line
  QCOMPARE(waitingAttempts(study).attempts.size(), std::size_t(1));
  takeBackWaitingAttempt(study, {at, QStringLiteral("pi")});
  QVERIFY(!QFile::exists(study + QStringLiteral(".attempts")));
}

void TestAttemptsFile::aRightPasswordLeavesItAsItWas() {
  TestStudy test;
  test.close();
  const auto check = [&] {
    return StudyFile::check(test.path(), TestStudy::credentials(Role::Monitor), test.clock());
  };
  QVERIFY(check()->empty());
  QVERIFY(!QFile::exists(attemptsPath(test)));
  QCOMPARE(ruleOf(tryToOpen(test, Role::StudyCoordinator, wrong)), QStringLiteral("PASSWORD"));
  const QByteArray before = contentOf(attemptsPath(test));
  QVERIFY(!before.isEmpty());
  QVERIFY(check()->empty());
  QCOMPARE(contentOf(attemptsPath(test)), before);
  QCOMPARE(QFile::permissions(attemptsPath(test)) & (QFile::ReadGroup | QFile::ReadOther),
           QFile::Permissions());
}

COHORTDESK_TEST(TestAttemptsFile, QCoreApplication)
} // namespace tst_attempts_file
#include "tst_attempts_file.moc"
