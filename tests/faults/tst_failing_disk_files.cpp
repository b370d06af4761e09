// A disk that is full, cannot be written, read or flushed, at every call that a backup, closing, opening, a
// migration and a new study make, once and for good.
#include "db/access/vault.h"
#include "db/file/file_checksum.h"
#include "db/file/study_backups.h"
#include "db/session/open_study.h"
#include "db/sqlite/connection.h"
#include "db/sqlite/migration.h"
#include "tests/faults/failing_calls.h"
#include "tests/support/files/file_content.h"
#include "tests/support/files/old_study.h"
#include "tests/support/test_program.h"
#include "tests/support/test_study.h"

#include <QDir>
#include <QTest>

namespace tst_failing_disk_files {
using namespace failing_calls;

Result<std::unique_ptr<StudySession>> openAgain(const TestStudy& test) {
  return StudyFile::open(test.path(), TestStudy::credentials(Role::PrincipalInvestigator), test.clock());
}

int versionOf(const QString& path) {
  Connection connection(path, Connection::Mode::ReadOnly);
  return schemaVersion(connection);
}

class TestFailingDiskFiles : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { FailingDisk::install(); }
  void backingUp_data() { addFaults(); }
  void backingUp();
  void closingSaysWhatIsMissing_data();
  void closingSaysWhatIsMissing();
  void closing_data() { addFaults(); }
  void closing();
  void opening_data() { addFaults(); }
  void opening();
  void migrating_data() { addFaults(); }
  void migrating();
  void creating_data() { addFaults(); }
  void creating();
};

void TestFailingDiskFiles::backingUp() {
  TestStudy test;
  QVERIFY(screenEligible(test, QStringLiteral("Wu Hong")) != 0);
  const Study before = test.study();
  const QDir folder(backupFolder(test.path()));
  atEachCall([&](const FailingCall& call) {
    const QStringList known = folder.entryList(QDir::Files);
    call.arm();
    const auto made = test.session().backUp();
    FailingDisk::disarm();
    if (FailingDisk::failures() == 0) {
      QVERIFY(made);
      return;
    }
    if (!made) {
      QCOMPARE(made.error().rule, QStringLiteral("BACKUP"));
      QVERIFY2(made.error().message.startsWith(QStringLiteral("The backup could not be made: ")),
               qPrintable(made.error().message));
      QCOMPARE(folder.entryList(QDir::Files), known); // nothing that is none lies among the backups
    }
    QVERIFY(test.study() == before);
    QVERIFY(keepDraft(test)); // the study itself can be written on
  });
  QVERIFY(test.session().verify()->empty());
}

void TestFailingDiskFiles::closingSaysWhatIsMissing_data() {
  QTest::addColumn<bool>("full");
  QTest::addColumn<bool>("forGood");
  QTest::addColumn<QString>("rule");
  QTest::newRow("nothing") << false << false << QString();
  QTest::newRow("the line of the sign-out") << true << false << QStringLiteral("SIGN-OUT");
  QTest::newRow("the backup as well") << true << true << QStringLiteral("BACKUP");
}

void TestFailingDiskFiles::closingSaysWhatIsMissing() {
  QFETCH(bool, full);
  QFETCH(bool, forGood);
  QFETCH(QString, rule);
  TestStudy test;
  if (full) FailingDisk::arm(Fault::Full, 1, forGood);
  const Result<void> closed = test.session().close();
  FailingDisk::disarm();
  QCOMPARE(closed ? QString() : closed.error().rule, rule);
  if (rule == u"SIGN-OUT")
    QVERIFY2(closed.error().message.contains(QStringLiteral("disk is full")),
             qPrintable(closed.error().message));
  test.signInAs(Role::Monitor);
  QVERIFY(test.session().verify()->empty());
}

void TestFailingDiskFiles::closing() {
  TestStudy test;
  QVERIFY(screenEligible(test, QStringLiteral("Wu Hong")) != 0);
  const Study before = test.study();
  atEachCall([&](const FailingCall& call) {
    call.arm();
    test.close();
    FailingDisk::disarm();
    test.signInAs(Role::PrincipalInvestigator); // checks all that verify() checks
    QVERIFY(test.study() == before);
  });
}

void TestFailingDiskFiles::opening() {
  TestStudy test;
  QVERIFY(screenEligible(test, QStringLiteral("Wu Hong")) != 0);
  const Study before = test.study();
  test.close();
  atEachCall([&](const FailingCall& call) {
    call.arm();
    auto opened = openAgain(test);
    FailingDisk::disarm();
    if (!opened) {
      QVERIFY(FailingDisk::failures() > 0);
      QCOMPARE(wrongRefusal(opened.error(), QStringLiteral("FILE")), QString());
      opened = openAgain(test);
      QVERIFY(opened);
    }
    QVERIFY((*opened)->study() == before); // and the next opening checks what this one wrote
  });
  test.signInAs(Role::Monitor);
  QVERIFY(test.session().verify()->empty());
}

void TestFailingDiskFiles::migrating() {
  const BeforeKeys none;
  TestStudy test(QDate(2026, 1, 5), newOldStudy());
  QVERIFY(screenEligible(test, QStringLiteral("Wu Hong")) != 0);
  const Study before = test.study();
  test.close();
  makeOld(test.path());
  const QByteArray old = contentOf(test.path());
  atEachCall([&](const FailingCall& call) {
    QVERIFY(QDir(backupFolder(test.path())).removeRecursively()); // those of before know more
    QVERIFY(!QFile::exists(checksumPath(test.path())));
    QVERIFY(put(test.path(), old));
    call.arm();
    auto opened = openAgain(test);
    FailingDisk::disarm();
    if (!opened) {
      QVERIFY(FailingDisk::failures() > 0);
      QVERIFY2(opened.error().rule == QLatin1String("FILE") || opened.error().rule == QLatin1String("BACKUP"),
               qPrintable(opened.error().rule + opened.error().message));
      const int version = versionOf(test.path());
      QVERIFY2(version == oldestSchemaVersion || version == newestSchemaVersion(), "half a migration");
      opened = openAgain(test);
      QVERIFY(opened);
    }
    QVERIFY((*opened)->study() == before);
    QVERIFY((*opened)->verify()->empty());
    StudySessionAccess::release(**opened); // the next one begins anew
  });
}

/// Always at one place: where one was refused, the next is made.
void TestFailingDiskFiles::creating() {
  Vault::setSlotCostForTests({1, 8192});
  const QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("new.study"));
  const NewStudy beginning = newTestStudy();
  atEachCall([&](const FailingCall& call) {
    call.arm();
    const auto created = StudyFile::create(path, beginning);
    FailingDisk::disarm();
    if (!created) {
      QVERIFY(FailingDisk::failures() > 0);
      QCOMPARE(created.error().rule, QStringLiteral("FILE"));
      QVERIFY2(created.error().message.contains(QStringLiteral("new.study")),
               qPrintable(created.error().message));
      QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
      return;
    }
    {
      const auto session = StudyFile::open(path, TestStudy::credentials(Role::PrincipalInvestigator));
      QVERIFY(session);
      QVERIFY((*session)->verify()->empty());
      StudySessionAccess::release(**session);
    }
    QVERIFY(QDir(folder.path()).removeRecursively() && QDir().mkpath(folder.path()));
  });
}

COHORTDESK_TEST(TestFailingDiskFiles, QCoreApplication)
} // namespace tst_failing_disk_files
#include "tst_failing_disk_files.moc"
