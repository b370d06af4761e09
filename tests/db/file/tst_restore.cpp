// Damaged studies: recognised, left alone, restored from the newest backup that is sound.
#include "db/file/study_backups.h"
#include "db/sqlite/connection.h"
#include "tests/support/files/file_content.h"
#include "tests/support/test_program.h"
#include "tests/support/test_study.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTest>

namespace tst_restore {
bool flip(const QString& path, qint64 at) {
  QFile file(path);
  char byte = 0;
  if (!file.open(QIODevice::ReadWrite) || !file.seek(at) || !file.getChar(&byte) || !file.seek(at))
    return false;
  return file.putChar(static_cast<char>(byte ^ 0x10));
}

QString openingRule(TestStudy& test) {
  const auto opened =
      StudyFile::open(test.path(), TestStudy::credentials(Role::PrincipalInvestigator), test.clock());
  return opened ? QString() : opened.error().rule;
}

class TestRestore : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void recognisesAFlippedByteAnywhere();
  void namesWhatWouldBeLost();
  void restoresToANewFileOnly();
  void passesOverBackupsThatAreDamaged();
  void countsWrongPasswords();
};

void TestRestore::recognisesAFlippedByteAnywhere() {
  TestStudy test;
  QVERIFY(screenAndAssign(test, QStringLiteral("Wu Hong"), 1) != 0);
  test.close();
  QCOMPARE(openingRule(test), QString());
  const QByteArray sound = contentOf(test.path());
  const QByteArray checksum = contentOf(test.path() + QStringLiteral(".checksum"));
  QVERIFY(!checksum.isEmpty());
  QRandomGenerator random(20261123);
  for (int i = 0; i < 200; ++i) {
    const qint64 at = i < 100 ? i : random.bounded(static_cast<int>(sound.size()));
    QVERIFY(flip(test.path(), at));
    const QByteArray damaged = contentOf(test.path());
    QCOMPARE(openingRule(test), QStringLiteral("DAMAGED"));
    QCOMPARE(contentOf(test.path()), damaged); // never written to
    QVERIFY(flip(test.path(), at));
  }
  QCOMPARE(openingRule(test), QString());
}

void TestRestore::namesWhatWouldBeLost() {
  TestStudy test;
  QVERIFY(screenEligible(test, QStringLiteral("Wu Hong")) != 0);
  QVERIFY(test.session().backUp());
  const qint64 backedUp = test.session().journalHead().sequence;
  QVERIFY(screenEligible(test, QStringLiteral("Li Na")) != 0);
  test.close();
  // The backup of the close is taken away: the one before is the newest.
  QVERIFY(QFile::remove(backupsOf(test.path()).first()));
  QVERIFY(flip(test.path(), contentOf(test.path()).size() - 40));
  const auto backup =
      StudyFile::newestGoodBackup(test.path(), TestStudy::credentials(Role::StudyCoordinator), test.clock());
  QVERIFY2(backup, backup ? "" : qPrintable(backup.error().message));
  QCOMPARE(backup->head.sequence, backedUp);
  QVERIFY(!backup->lost.empty());
  QCOMPARE(backup->lost.front().sequence, backedUp + 1);
  QVERIFY(std::any_of(backup->lost.begin(), backup->lost.end(),
                      [](const AuditLine& entry) { return entry.table == QLatin1String("subject"); }));
}

void TestRestore::restoresToANewFileOnly() {
  TestStudy test;
  QVERIFY(screenAndAssign(test, QStringLiteral("Wu Hong"), 1) != 0);
  const Study before = test.study();
  test.close();
  QVERIFY(flip(test.path(), 5000));
  const QByteArray damaged = contentOf(test.path());
  const Credentials who = TestStudy::credentials(Role::PrincipalInvestigator);
  const auto backup = StudyFile::newestGoodBackup(test.path(), who, test.clock());
  QVERIFY(backup);
  QCOMPARE(StudyFile::restore(*backup, test.path(), who, test.clock()).error().rule, QStringLiteral("FILE"));
  const QString target = test.folder() + QStringLiteral("/again.study");
  QVERIFY(StudyFile::restore(*backup, target, who, test.clock()));
  QCOMPARE(contentOf(test.path()), damaged);
  const auto opened = StudyFile::open(target, who, test.clock());
  QVERIFY(opened);
  QVERIFY((*opened)->study() == before);
  QVERIFY((*opened)->verify()->empty());
  QCOMPARE(QFile::permissions(target) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestRestore::passesOverBackupsThatAreDamaged() {
  TestStudy test;
  QVERIFY(test.session().backUp());
  QVERIFY(screenEligible(test, QStringLiteral("Wu Hong")) != 0);
  test.close();
  const QStringList backups = backupsOf(test.path());
  QVERIFY(backups.size() >= 2);
  {
    Connection forger(backups.first());
    forger.run(QStringLiteral("UPDATE screening SET ecog = 2"));
  }
  const auto backup = StudyFile::newestGoodBackup(
      test.path(), TestStudy::credentials(Role::PrincipalInvestigator), test.clock());
  QVERIFY(backup);
  QCOMPARE(backup->path, backups.at(1));
  for (const QString& path : backups)
    QVERIFY(QFile::remove(path));
  QCOMPARE(StudyFile::newestGoodBackup(test.path(), TestStudy::credentials(Role::PrincipalInvestigator),
                                       test.clock())
               .error()
               .rule,
           QStringLiteral("BACKUP"));
}

void TestRestore::countsWrongPasswords() {
  TestStudy test;
  test.close();
  const Credentials guess{TestStudy::login(Role::Monitor), QStringLiteral("a guess")};
  QStringList rules;
  for (int i = 0; i < 6; ++i) {
    test.setNow(test.at(QDate(2026, 1, 5), QStringLiteral("10:0%1").arg(i)));
    rules << StudyFile::newestGoodBackup(test.path(), guess, test.clock()).error().rule;
  }
  QCOMPARE(rules.count(QStringLiteral("PASSWORD")), 5);
  QCOMPARE(rules.last(), QStringLiteral("ACCOUNT-LOCKED"));
}

COHORTDESK_TEST(TestRestore, QCoreApplication)
} // namespace tst_restore
#include "tst_restore.moc"
