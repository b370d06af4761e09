#include "db/sqlite/connection.h"
#include "tests/support/files/file_content.h"
#include "tests/support/files/old_study.h"
#include "tests/support/test_program.h"
#include "tests/support/test_study.h"

#include <QSysInfo>
#include <QTest>

namespace tst_study_lock {
class TestStudyLock : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void isOpenOnce();
  void takesOverTheLockOfTheDead();
  void saysWhatToDoAboutALock_data();
  void saysWhatToDoAboutALock();
};

void TestStudyLock::isOpenOnce() {
  TestStudy test;
  const auto again = StudyFile::open(test.path(), TestStudy::credentials(Role::Monitor), test.clock());
  QVERIFY(!again);
  QCOMPARE(again.error().rule, QStringLiteral("LOCKED"));
  QVERIFY(again.error().message.contains(QSysInfo::machineHostName()));
  QVERIFY(again.error().message.contains(QString::number(QCoreApplication::applicationPid())));
  const QString link = test.folder() + QStringLiteral("/link.study");
  QVERIFY(QFile::link(test.path(), link));
  QVERIFY(!StudyFile::open(link, TestStudy::credentials(Role::Monitor), test.clock()));
  test.close();
  QVERIFY(StudyFile::open(link, TestStudy::credentials(Role::Monitor), test.clock()));
}

void TestStudyLock::takesOverTheLockOfTheDead() {
  TestStudy test;
  test.close();
  // What QLockFile writes: process, program, host. No process has this number.
  QVERIFY(put(test.path() + QStringLiteral(".lock"),
              "99999999\ncohortdesk\n" + QSysInfo::machineHostName().toUtf8() + "\n"));
  QVERIFY(StudyFile::open(test.path(), TestStudy::credentials(Role::Monitor), test.clock()));
  // Killed after the file was made, before all of that stood in it.
  for (const char* unfinished : {"", "9999"}) {
    QVERIFY(put(test.path() + QStringLiteral(".lock"), unfinished));
    QVERIFY(StudyFile::open(test.path(), TestStudy::credentials(Role::Monitor), test.clock()));
  }
}

void TestStudyLock::saysWhatToDoAboutALock_data() {
  QTest::addColumn<QByteArray>("content");
  QTest::addColumn<bool>("folder");
  QTest::addColumn<QString>("rule");
  QTest::addColumn<QStringList>("said");
  const QByteArray there = "4242\ncohortdesk\nward-7-desk\n";
  QTest::newRow("another computer's")
      << there << false << "LOCKED"
      << QStringList{QStringLiteral("ward-7-desk"), QStringLiteral("4242"),
                     QStringLiteral("trial.study.lock"), QStringLiteral("switched off")};
  QTest::newRow("a folder") << QByteArray() << true << "FILE"
                            << QStringList{QStringLiteral("trial.study.lock is a folder")};
}

void TestStudyLock::saysWhatToDoAboutALock() {
  QFETCH(QByteArray, content);
  QFETCH(bool, folder);
  QFETCH(QString, rule);
  QFETCH(QStringList, said);
  TestStudy test;
  test.close();
  const QString lock = test.path() + QStringLiteral(".lock");
  QVERIFY(folder ? QDir().mkdir(lock) : put(lock, content));
  const auto opened = StudyFile::open(test.path(), TestStudy::credentials(Role::Monitor), test.clock());
  QVERIFY(!opened);
  QCOMPARE(opened.error().rule, rule);
  for (const QString& part : said)
    QVERIFY2(opened.error().message.contains(part), qPrintable(opened.error().message));
  QVERIFY(QFile::exists(lock)); // whoever knows may take it away, not the program
  QVERIFY(folder ? QDir().rmdir(lock) : QFile::remove(lock));
  QVERIFY(StudyFile::open(test.path(), TestStudy::credentials(Role::Monitor), test.clock()));
}

COHORTDESK_TEST(TestStudyLock, QCoreApplication)
} // namespace tst_study_lock
#include "tst_study_lock.moc"
