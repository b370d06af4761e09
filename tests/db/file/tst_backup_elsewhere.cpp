// Copies of the backups where a hospital wants them as well.
#include "db/file/backup_elsewhere.h"
#include "db/file/study_backups.h"
#include "tests/support/files/file_content.h"
#include "tests/support/policy_in_test.h"
#include "tests/support/test_program.h"
#include "tests/support/test_study.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

namespace tst_backup_elsewhere {
/// Everything below a folder that is no folder.
QStringList copiesIn(const QString& folder) {
  QStringList found;
  for (const QString& inner : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
    for (const QString& name : QDir(folder + u'/' + inner).entryList(QDir::Files | QDir::Hidden))
      found << name;
  return found;
}

Policy copyingTo(const QStringList& folders) {
  Policy policy;
  policy.backupFolders = folders;
  return policy;
}

class TestBackupElsewhere : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void everyFolderHasACopy() {
    const QTemporaryDir one;
    const QTemporaryDir two;
    const PolicyInTest policy(copyingTo({one.path(), two.path()}));
    TestStudy test;
    const auto made = test.session().backUp();
    QVERIFY2(made, made ? "" : qPrintable(made.error().message));
    QVERIFY(!test.session().backupFailure());
    for (const QString& folder : {one.path(), two.path()}) {
      QCOMPARE(copiesIn(folder), fileNamesOf({*made}));
      const QString place = folderElsewhere(*made, folder);
      QVERIFY(place.endsWith(QLatin1String(".study.backups")));
      const QString copy = place + u'/' + QFileInfo(*made).fileName();
      QCOMPARE(contentOf(copy), contentOf(*made));
      const QFile::Permissions ofOthers =
          QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
      QVERIFY(!(QFile::permissions(copy) & ofOthers));
      QVERIFY(!(QFile::permissions(place) & ofOthers));
      QVERIFY(refuseBackup(copy)); // it is not worked in
    }
  }

  void aBackupMeanwhileIsCopied() {
    const QTemporaryDir folder;
    const PolicyInTest policy(copyingTo({folder.path()}));
    TestStudy test;
    test.session().backUpMeanwhile();
    QTRY_VERIFY(!test.session().isBackingUp());
    QCOMPARE(copiesIn(folder.path()), fileNamesOf(backupsOf(test.path())));
  }

  /// With the laptop gone, what lies elsewhere is enough.
  void aCopyIsRestored() {
    const QTemporaryDir folder;
    const QTemporaryDir fresh;
    const PolicyInTest policy(copyingTo({folder.path()}));
    TestStudy test;
    const auto made = test.session().backUp();
    QVERIFY(made);
    const QString copy = folderElsewhere(*made, folder.path()) + u'/' + QFileInfo(*made).fileName();
    test.close();
    QVERIFY(QFile::remove(test.path()));
    QVERIFY(QDir(backupFolder(test.path())).removeRecursively());
    const Credentials who = TestStudy::credentials(Role::PrincipalInvestigator);
    const auto sound = StudyFile::goodBackup({}, copy, who, test.clock());
    QVERIFY2(sound, sound ? "" : qPrintable(sound.error().message));
    const QString restored = fresh.filePath(QStringLiteral("new.study"));
    const auto done = StudyFile::restore(*sound, restored, who, test.clock());
    QVERIFY2(done, done ? "" : qPrintable(done.error().message));
    QVERIFY(StudyFile::open(restored, who, test.clock()));
  }

  void aDiskThatIsNotThereIsSaid_data() {
    QTest::addColumn<QString>("fault");
    for (const char* fault : {"not there", "a file", "something in its place"})
      QTest::newRow(fault) << QString::fromLatin1(fault);
  }
  void aDiskThatIsNotThereIsSaid() {
    QFETCH(QString, fault);
    const QTemporaryDir good;
    const QTemporaryDir other;
    TestStudy test;
    QString bad = other.filePath(QStringLiteral("mounted"));
    if (fault == QLatin1String("a file")) QVERIFY(QFile(bad).open(QIODevice::WriteOnly));
    if (fault == QLatin1String("something in its place")) {
      const auto before = test.session().backUp();
      bad = other.path();
      QVERIFY(before && QFile(folderElsewhere(*before, bad)).open(QIODevice::WriteOnly));
      QVERIFY(test.commands().recordOutput(QStringLiteral("something new")));
    }
    const PolicyInTest policy(copyingTo({bad, good.path()}));
    const auto made = test.session().backUp();
    QVERIFY(!made);
    QCOMPARE(made.error().rule, QStringLiteral("BACKUP-COPY"));
    QVERIFY2(made.error().message.contains(bad), qPrintable(made.error().message));
    QVERIFY(!made.error().message.contains(good.path()));
    QCOMPARE(test.session().backupFailure()->rule, QStringLiteral("BACKUP-COPY"));
    QVERIFY(test.session().lastBackup().isValid()); // one lies beside the study
    QCOMPARE(copiesIn(good.path()), fileNamesOf(backupsOf(test.path()).mid(0, 1)));
    QVERIFY(!QFileInfo(other.filePath(QStringLiteral("mounted"))).isDir()); // nobody makes it
  }

  /// A study is opened, worked in and closed whatever becomes of its copies.
  void theStudyGoesOnWithoutIt() {
    const PolicyInTest policy(copyingTo({QStringLiteral("/nowhere/at/all")}));
    TestStudy test;
    QVERIFY(test.commands().recordOutput(QStringLiteral("something new")));
    const auto closed = test.session().close();
    QVERIFY(!closed);
    QCOMPARE(closed.error().rule, QStringLiteral("BACKUP-COPY"));
    test.signInAs(Role::PrincipalInvestigator);
    QVERIFY(test.session().verify()->empty());
  }

  void olderGenerationsGoThere() {
    const QTemporaryDir folder;
    const PolicyInTest policy(copyingTo({folder.path()}));
    TestStudy test;
    for (int i = 0; i < 12; ++i) {
      QVERIFY(test.commands().recordOutput(QString::number(i)));
      QVERIFY(test.session().backUp());
    }
    QStringList beside = fileNamesOf(backupsOf(test.path()));
    QStringList copied = copiesIn(folder.path());
    beside.sort();
    copied.sort();
    QCOMPARE(copied, beside);
  }

  void removedBackupsGoThereToo() {
    const QTemporaryDir folder;
    const PolicyInTest policy(copyingTo({folder.path()}));
    TestStudy test;
    QVERIFY(test.session().backUp());
    const QStringList seen = backupsOf(test.path());
    QVERIFY(test.session().removeBackups(seen));
    QCOMPARE(copiesIn(folder.path()), fileNamesOf(backupsOf(test.path())));
    QVERIFY(!copiesIn(folder.path()).contains(fileNamesOf(seen).first()));
  }

  void studiesOfOneNameAreApart() {
    const QTemporaryDir folder;
    const PolicyInTest policy(copyingTo({folder.path()}));
    TestStudy one;
    TestStudy other;
    QVERIFY(one.session().backUp());
    QVERIFY(other.session().backUp());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 2);
  }
};

COHORTDESK_TEST(TestBackupElsewhere, QCoreApplication)
} // namespace tst_backup_elsewhere
#include "tst_backup_elsewhere.moc"
