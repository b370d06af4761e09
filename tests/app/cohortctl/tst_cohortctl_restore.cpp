#include "tests/support/files/cohortctl_folder.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QTest>

namespace tst_cohortctl_restore {

/// The program itself: what verify and restore end with, so that a script can tell one from the other.
class TestCohortctlRestore : public QObject, CohortctlFolder {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() {
    QVERIFY(hasPassword());
    QVERIFY(write(path("wrong"), "three horses under a bridge\n"));
    QVERIFY(make("ward.study"));
    QCOMPARE(run(QStringList{"status", path("ward.study")} + who()).status, 0); // closing makes a backup
    QVERIFY(!backup().isEmpty());
    // Damaged, with its checksum and no backups of its own.
    for (const char* part : {"", ".checksum"})
      QVERIFY(QFile::copy(path("ward.study") + QLatin1String(part), path("bad.study") + QLatin1String(part)));
    QFile bad(path("bad.study"));
    QVERIFY(bad.open(QIODevice::ReadWrite) && bad.seek(bad.size() / 2));
    const QByteArray bytes = bad.peek(64);
    QVERIFY(bad.write(QByteArray(bytes.size(), char(bytes[0] ^ 0x10))) == bytes.size());
    QVERIFY(write(path("junk.study"), "no study"));
    QVERIFY(QFile::copy(path("ward.study"), path("alone.study")));
  }

  void everyOutcomeHasItsStatus_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    const QString study = path("ward.study");
    QTest::newRow("verify") << QStringList{"verify", study} + who() << 0;
    QTest::newRow("verify a backup") << QStringList{"verify", backup()} + who() << 0;
    QTest::newRow("verify no file") << QStringList{"verify", path("none.study")} + who() << 1;
    QTest::newRow("verify what?") << QStringList{"verify"} + who() << 2;
    QTest::newRow("verify a damaged one") << QStringList{"verify", path("bad.study")} + who() << 4;
    QTest::newRow("verify, wrong password") << QStringList{"verify", study} + who("wrong") << 6;
    QTest::newRow("restore") << QStringList{"restore", study} + who() << 0;
    QTest::newRow("restore this one") << QStringList{"restore", study, "--backup", backup()} + who() << 0;
    QTest::newRow("restore over a study")
        << QStringList{"restore", study, "--to", path("alone.study")} + who() << 1;
    QTest::newRow("restore what?") << QStringList{"restore"} + who() << 2;
    QTest::newRow("no backups") << QStringList{"restore", path("alone.study")} + who() << 5;
    QTest::newRow("no sound backup") << QStringList{"restore", study, "--backup", path("junk.study")} + who()
                                     << 5;
    QTest::newRow("restore, wrong password")
        << QStringList{"restore", study, "--backup", backup()} + who("wrong") << 6;
    QTest::newRow("work in a backup") << QStringList{"status", backup()} + who() << 1;
  }
  void everyOutcomeHasItsStatus() {
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    const Answer answer = run(arguments);
    QVERIFY2(answer.status == status,
             qPrintable(QStringLiteral("%1: %2%3").arg(answer.status).arg(answer.out, answer.err)));
  }

  void aBackupIsCopiedToANewFile() {
    const QString target = path("again.study");
    const Answer told =
        run(QStringList{"restore", path("ward.study"), "--backup", backup(), "--to", target} + who());
    QCOMPARE(told.status, 0);
    QVERIFY2(told.out.startsWith("Sound backup: "), qPrintable(told.out));
    QCOMPARE(run(QStringList{"verify", target} + who()).status, 0);
  }

  void theStatusesStandInTheHelp() {
    for (const char* command : {"verify", "restore"})
      QVERIFY(run({QLatin1String(command), "--help"}).out.contains("Ends with 0 if all is well"));
  }

 private:
  QString backup() const {
    const QDir folder(path("ward.study.backups"));
    const QStringList names = folder.entryList({QStringLiteral("*.study")}, QDir::Files, QDir::Name);
    return names.isEmpty() ? QString() : folder.filePath(names.first());
  }
};

COHORTDESK_TEST(TestCohortctlRestore, QCoreApplication)
} // namespace tst_cohortctl_restore
#include "tst_cohortctl_restore.moc"
