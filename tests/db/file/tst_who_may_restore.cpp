// Who gets in through a backup: nobody whom the study, or its newest sound backup, does not let in; and
// everybody whose password is right there, however damaged the study is.
#include "db/access/failed_sign_ins.h"
#include "db/file/study_backups.h"
#include "db/sqlite/connection.h"
#include "tests/support/files/file_content.h"
#include "tests/support/row.h"
#include "tests/support/test_program.h"
#include "tests/support/test_study.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>
#include <algorithm>

namespace tst_who_may_restore {
const QString newPassword = QStringLiteral("copper lantern under eleven willows");

void edit(const QString& path, const QString& sql) {
  Connection forger(path);
  forger.run(sql);
}

QString nameOf(const QString& path) {
  return QFileInfo(path).fileName();
}

RowId idOf(const Study& study, Role role) {
  for (const User& user : study.users)
    if (user.role == role) return user.id;
  return 0;
}

Credentials monitor(const QString& password = TestStudy::testPassword()) {
  return {TestStudy::login(Role::Monitor), password};
}

/// What happens to the monitor after the first backup. Leaves the study closed, with a backup that knows it.
bool happens(TestStudy& test, const QString& event) {
  if (event == QLatin1String("deactivated"))
    return test.commands()
        .deactivateUser(idOf(test.study(), Role::Monitor), QStringLiteral("Left"))
        .has_value();
  if (event == QLatin1String("new password")) {
    test.signInAs(Role::Monitor);
    return test.commands().changePassword(TestStudy::testPassword(), newPassword).has_value();
  }
  if (event == QLatin1String("nothing")) // to the monitor
    return screenEligible(test, QStringLiteral("Wu Hong")) != 0;
  if (event != QLatin1String("locked")) return false;
  test.close();
  for (int i = 0; i < attemptsUntilLock; ++i) {
    test.setNow(test.at(QDate(2026, 1, 5), QStringLiteral("10:0%1").arg(i)));
    if (StudyFile::open(test.path(), monitor(QStringLiteral("a guess")), test.clock())) return false;
  }
  test.setNow(test.at(QDate(2026, 1, 5), QStringLiteral("11:00")));
  test.signInAs(Role::PrincipalInvestigator); // takes the attempts into the journal
  return true;
}

/// Leaves the first backup only, or edits the newest one.
bool leaveBackups(const QString& study, const QString& how) {
  QStringList backups = backupsOf(study);
  if (how != QLatin1String("all") && how != QLatin1String("first")) edit(backups.first(), how);
  if (how != QLatin1String("first")) return true;
  backups.removeLast();
  return std::all_of(backups.begin(), backups.end(), [](const QString& path) { return QFile::remove(path); });
}

bool damage(const QString& study, const QString& how) {
  if (how == QLatin1String("gone")) return QFile::remove(study);
  if (how == QLatin1String("zeros")) return put(study, QByteArray(8192, '\0'));
  if (how != QLatin1String("sound")) edit(study, how);
  return true;
}

/// Has happen to the study and its backups what the row says; they are closed then.
bool arrange(TestStudy& test) {
  QFETCH(QString, event);
  QFETCH(QString, study);
  QFETCH(QString, backups);
  if (!test.session().backUp() || !happens(test, event)) return false;
  test.close();
  return leaveBackups(test.path(), backups) && damage(test.path(), study);
}

class TestWhoMayRestore : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void asksTheStudyAndItsNewestSoundBackup_data();
  void asksTheStudyAndItsNewestSoundBackup();
  void takesNoOlderBackupThatIsNamed_data() { asksTheStudyAndItsNewestSoundBackup_data(); }
  void takesNoOlderBackupThatIsNamed();
  void countsGuessesAtABackupThatIsNamed();
  void keepsAnUnknownLoginOutOfTheFile();
  void takesABackupThatLiesElsewhere();
  void takesNoBackupOfAnotherStudy();
  void leavesNoCopyBehind();
  void copiesToNoPlaceThatIsTaken();
};

void TestWhoMayRestore::asksTheStudyAndItsNewestSoundBackup_data() {
  QTest::addColumn<QString>("event");
  QTest::addColumn<QString>("study");
  QTest::addColumn<QString>("backups");
  QTest::addColumn<QString>("password");
  QTest::addColumn<QString>("rule"); ///< empty: let in
  QTest::addColumn<bool>("studyAsked");
  QTest::addColumn<int>("attempts"); ///< that wait beside the study then
  const QString old = TestStudy::testPassword();
  const QString wrong = QStringLiteral("three guesses in a row");
  const QString none, refused = QStringLiteral("PASSWORD"), locked = QStringLiteral("ACCOUNT-LOCKED");
  const QString nothing = QStringLiteral("nothing"), gone = QStringLiteral("gone"),
                sound = QStringLiteral("sound"), all = QStringLiteral("all"), first = QStringLiteral("first");
  const QString left = QStringLiteral("deactivated"), changed = QStringLiteral("new password"),
                lockedOut = QStringLiteral("locked");
  const QString of = QStringLiteral(" WHERE login = 'monitor'");
  const QString elsewhere = QStringLiteral("UPDATE journal SET reason = 'x' WHERE id = 3");
  const QString slotGone = QStringLiteral("UPDATE app_user SET slot_key = zeroblob(length(slot_key))") + of;
  const QString madeInactive = QStringLiteral("UPDATE app_user SET active = 0") + of;
  const QString madeActive = QStringLiteral("UPDATE app_user SET active = 1") + of;

  row("sound", nothing, sound, all, old, none, true, 0);
  row("sound, wrong password", nothing, sound, all, wrong, refused, false, 1);
  row("gone", nothing, gone, all, old, none, false, 0);
  row("gone, wrong password", nothing, gone, all, wrong, refused, false, 1);
  row("nothing but zeros", nothing, QStringLiteral("zeros"), all, old, none, false, 0);
  row("damaged elsewhere", nothing, elsewhere, all, old, none, true, 0);
  row("slot damaged", nothing, slotGone, all, old, none, false, 0);
  row("made inactive by the damage", nothing, madeInactive, all, old, none, false, 0);
  row("slot of the newest backup damaged", nothing, gone, slotGone, old, none, false, 0);

  row("left", left, sound, all, old, refused, false, 1);
  row("left, an old backup", left, sound, first, old, refused, false, 1);
  row("left, damaged elsewhere", left, elsewhere, first, old, refused, false, 1);
  row("left, study gone", left, gone, all, old, refused, false, 1);
  row("left, made active again", left, madeActive, all, old, refused, false, 1);

  row("old password", changed, sound, all, old, refused, false, 1);
  row("old password, an old backup", changed, sound, first, old, refused, false, 1);
  row("old password, damaged elsewhere", changed, elsewhere, first, old, refused, false, 1);
  row("old password, study gone", changed, gone, all, old, refused, false, 1);
  row("new password", changed, sound, all, newPassword, none, true, 0);
  row("new password, study gone", changed, gone, all, newPassword, none, false, 0);
  row("new password, an old backup", changed, sound, first, newPassword, refused, false,
      0); // right, so it is not counted

  row("locked", lockedOut, sound, all, old, locked, false, 0);
  row("locked, an old backup", lockedOut, sound, first, old, locked, false, 0);
  row("locked, study gone", lockedOut, gone, all, old, locked, false, 0);
}

void TestWhoMayRestore::asksTheStudyAndItsNewestSoundBackup() {
  QFETCH(QString, backups);
  QFETCH(QString, password);
  QFETCH(QString, rule);
  QFETCH(bool, studyAsked);
  QFETCH(int, attempts);
  TestStudy test;
  QVERIFY(arrange(test));
  const auto backup = StudyFile::newestGoodBackup(test.path(), monitor(password), test.clock());
  QCOMPARE(backup ? QString() : backup.error().rule, rule);
  QCOMPARE(waitingAttempts(test.path()).attempts.size(), static_cast<std::size_t>(attempts));
  if (!backup) return;
  QCOMPARE(backup->studyAsked, studyAsked);
  const bool newestIsSound = backups == QLatin1String("all");
  QCOMPARE(nameOf(backup->path), nameOf(backupsOf(test.path()).at(newestIsSound ? 0 : 1)));
  const QString target = test.folder() + QStringLiteral("/again.study");
  QVERIFY(StudyFile::restore(*backup, target, monitor(password), test.clock()));
  QVERIFY(StudyFile::open(target, monitor(password), test.clock()));
}

/// The same people, with the backup that still knows them as they were.
void TestWhoMayRestore::takesNoOlderBackupThatIsNamed() {
  QFETCH(QString, password);
  QFETCH(QString, rule);
  TestStudy test;
  QVERIFY(arrange(test));
  const QString first = backupsOf(test.path()).last();
  const QString target = test.folder() + QStringLiteral("/again.study");
  // A password that came later does not open it.
  const QString expected = password == newPassword ? QStringLiteral("PASSWORD") : rule;
  const auto backup = StudyFile::goodBackup(test.path(), first, monitor(password), test.clock());
  QCOMPARE(backup ? QString() : backup.error().rule, expected);
  // Nor does it help to leave out that question.
  GoodBackup unasked;
  unasked.path = first;
  unasked.study = test.path();
  const auto restored = StudyFile::restore(unasked, target, monitor(password), test.clock());
  QCOMPARE(restored.has_value(), expected.isEmpty());
  QCOMPARE(QFile::exists(target), expected.isEmpty());
}

void TestWhoMayRestore::countsGuessesAtABackupThatIsNamed() {
  TestStudy test;
  test.close();
  const QString backup = backupsOf(test.path()).first();
  QStringList rules;
  for (int i = 0; i < 12; ++i) {
    test.setNow(test.at(QDate(2026, 1, 5), QStringLiteral("10:%1").arg(i + 10)));
    const auto answer =
        StudyFile::goodBackup(test.path(), backup, monitor(QStringLiteral("guess %1").arg(i)), test.clock());
    rules << (answer ? QString() : answer.error().rule);
  }
  QCOMPARE(rules.count(QStringLiteral("PASSWORD")), attemptsUntilLock);
  QCOMPARE(rules.count(QStringLiteral("ACCOUNT-LOCKED")), 12 - attemptsUntilLock);
  QCOMPARE(waitingAttempts(test.path()).attempts.size(), static_cast<std::size_t>(attemptsUntilLock));
  QVERIFY(waitingAttempts(backup).attempts.empty());
  // It is one count, whichever door is tried.
  const auto opened = StudyFile::open(test.path(), monitor(), test.clock());
  QVERIFY(!opened);
  QCOMPARE(opened.error().rule, QStringLiteral("ACCOUNT-LOCKED"));
}

/// People type passwords where the login belongs.
void TestWhoMayRestore::keepsAnUnknownLoginOutOfTheFile() {
  TestStudy test;
  test.close();
  const Credentials nobody{QStringLiteral("a-password-that-was-typed"), TestStudy::testPassword()};
  QCOMPARE(StudyFile::newestGoodBackup(test.path(), nobody, test.clock()).error().rule,
           QStringLiteral("PASSWORD"));
  QCOMPARE(waitingAttempts(test.path()).attempts.size(), std::size_t(1));
  QCOMPARE(waitingAttempts(test.path()).attempts.front().login, QString());
}

void TestWhoMayRestore::takesABackupThatLiesElsewhere() {
  TestStudy test;
  test.close();
  const QString copy = test.folder() + QStringLiteral("/archived.study");
  QVERIFY(QFile::copy(backupsOf(test.path()).first(), copy));
  const auto backup = StudyFile::goodBackup(test.path(), copy, monitor(), test.clock());
  QVERIFY2(backup, backup ? "" : qPrintable(backup.error().message));
  QVERIFY(backup->chosen && backup->studyAsked);
  QCOMPARE(nameOf(backup->path), nameOf(copy));
  QVERIFY(QDir(backupFolder(test.path())).removeRecursively());
  QVERIFY(QFile::remove(test.path()));
  const auto alone = StudyFile::goodBackup(test.path(), copy, monitor(), test.clock());
  QVERIFY(alone);
  QVERIFY(!alone->studyAsked);
}

void TestWhoMayRestore::takesNoBackupOfAnotherStudy() {
  TestStudy test;
  test.close();
  TestStudy other;
  other.close();
  const QString backup = backupsOf(test.path()).first();
  const auto named = StudyFile::goodBackup(other.path(), backup, monitor(), test.clock());
  QVERIFY(!named);
  QCOMPARE(named.error().rule, QStringLiteral("BACKUP"));
  // Carried away, it is still none of the other's: the key of that does not fit it.
  const QString copy = test.folder() + QStringLiteral("/archived.study");
  QVERIFY(QFile::copy(backup, copy));
  const auto carried = StudyFile::goodBackup(other.path(), copy, monitor(), test.clock());
  QVERIFY(!carried);
  QCOMPARE(carried.error().rule, QStringLiteral("BACKUP"));
}

void TestWhoMayRestore::leavesNoCopyBehind() {
  TestStudy test;
  test.close();
  const auto backup = StudyFile::newestGoodBackup(test.path(), monitor(), test.clock());
  QVERIFY(backup);
  const QString target = test.folder() + QStringLiteral("/again.study");
  QVERIFY(QDir().mkpath(target + QStringLiteral(".lock/full"))); // the copy cannot be locked, so not opened
  QVERIFY(!StudyFile::restore(*backup, target, monitor(), test.clock()));
  QVERIFY(!QFile::exists(target));
  QVERIFY(!QFile::exists(target + QStringLiteral(".restoring")));
  QVERIFY(QDir(target + QStringLiteral(".lock")).removeRecursively());
  QVERIFY(StudyFile::restore(*backup, target, monitor(), test.clock()));
}

void TestWhoMayRestore::copiesToNoPlaceThatIsTaken() {
  TestStudy test;
  test.close();
  const auto backup = StudyFile::newestGoodBackup(test.path(), monitor(), test.clock());
  QVERIFY(backup);
  const QString among = backupFolder(test.path()) + QStringLiteral("/again.study");
  const QString logged = test.folder() + QStringLiteral("/logged.study");
  QVERIFY(put(logged + QStringLiteral("-wal"), "the last entries of a study that was moved"));
  for (const QString& target : {test.path(), among, logged}) {
    const auto restored = StudyFile::restore(*backup, target, monitor(), test.clock());
    QVERIFY(!restored);
    QCOMPARE(restored.error().rule, QStringLiteral("FILE"));
  }
  QVERIFY(!QFile::exists(among) && !QFile::exists(logged));
  QVERIFY(QFile::exists(logged + QStringLiteral("-wal")));
}

COHORTDESK_TEST(TestWhoMayRestore, QCoreApplication)
} // namespace tst_who_may_restore
#include "tst_who_may_restore.moc"
