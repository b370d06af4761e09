// The file vanishes or is replaced while it is open, its folder cannot be written, its disk is really full:
// nothing is acknowledged that could not be found again, and each is said in words.
#include "db/file/study_backups.h"
#include "tests/faults/killed_writer.h"
#include "tests/faults/small_disk.h"
#include "tests/support/files/file_content.h"
#include "tests/support/test_program.h"
#include "tests/support/test_study.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <sys/stat.h>
#include <unistd.h>

namespace tst_lost_file {
constexpr unsigned nobody = 65534;

Result<RowId> saveEvent(TestStudy& test, const QString& term) {
  AdverseEvent event;
  event.term = term;
  event.grade = 2;
  event.onset = test.session().today();
  return test.commands().saveAdverseEvent(test.study().subjects.front().id, event, {});
}

/// Moves the study, and with it what SQLite keeps beside it.
bool moveStudy(const QString& from, const QString& to) {
  return QFile::rename(from, to) && QFile::rename(from + QStringLiteral("-wal"), to + QStringLiteral("-wal"));
}

class TestLostFile : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aFileThatVanishesTakesNoMoreEntries_data() {
    QTest::addColumn<QString>("loss");
    for (const char* loss : {"deleted", "replaced", "log deleted", "folder moved"})
      QTest::newRow(loss) << QString::fromLatin1(loss);
  }
  void aFileThatVanishesTakesNoMoreEntries();
  void aFileThatComesBackTakesThemAgain();
  void aVanishedFileIsSavedFromOnceMore();
  void aFolderThatCannotBeWritten();
  void aFolderThatCannotBeWrittenAnyMore();
  void aDiskThatIsReallyFull();
  void aDiskThatIsReadOnly();
};

void TestLostFile::aFileThatVanishesTakesNoMoreEntries() {
  QFETCH(QString, loss);
  TestStudy test;
  QVERIFY(screenEligible(test, QStringLiteral("Wu Hong")) != 0);
  QVERIFY(saveEvent(test, QStringLiteral("Fever")));
  const Study before = test.study();
  const QString other = test.folder() + QStringLiteral("/other");
  QByteArray replacement;
  if (loss == QLatin1String("deleted")) {
    QVERIFY(QFile::remove(test.path()));
  } else if (loss == QLatin1String("replaced")) {
    QVERIFY(QFile::copy(test.path(), other));
    QVERIFY(QFile::remove(test.path()) && QFile::rename(other, test.path()));
    replacement = contentOf(test.path());
  } else if (loss == QLatin1String("log deleted")) {
    QVERIFY(QFile::remove(test.path() + QStringLiteral("-wal")));
  } else {
    QVERIFY(QDir().mkpath(other));
    QVERIFY(moveStudy(test.path(), other + QStringLiteral("/trial.study")));
  }
  for (int i = 0; i < 2; ++i) {
    const auto refused = saveEvent(test, QStringLiteral("Chills"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().rule, QStringLiteral("FILE"));
    QVERIFY2(refused.error().message.contains(QStringLiteral("moved, deleted or replaced")) &&
                 refused.error().message.contains(test.path()),
             qPrintable(refused.error().message));
    QVERIFY(test.study() == before);
  }
  QVERIFY(!test.commands().saveDraft(QStringLiteral("event/1"), "typed"));
  if (replacement.isEmpty()) return;
  test.close();
  QCOMPARE(contentOf(test.path()), replacement);
  QVERIFY(!QFile::exists(test.path() + QStringLiteral(".checksum"))); // nobody vouches for it
}

void TestLostFile::aFileThatComesBackTakesThemAgain() {
  TestStudy test;
  QVERIFY(screenEligible(test, QStringLiteral("Wu Hong")) != 0);
  const QString away = test.folder() + QStringLiteral("/away");
  QVERIFY(moveStudy(test.path(), away));
  QVERIFY(!saveEvent(test, QStringLiteral("Fever")));
  QVERIFY(moveStudy(away, test.path()));
  QVERIFY(saveEvent(test, QStringLiteral("Fever")));
  const Study after = test.study();
  test.signInAs(Role::StudyCoordinator);
  QVERIFY(test.study() == after);
  QVERIFY(test.session().verify()->empty());
}

/// What had been entered before is in the backup that closing makes.
void TestLostFile::aVanishedFileIsSavedFromOnceMore() {
  TestStudy test;
  QVERIFY(screenEligible(test, QStringLiteral("Wu Hong")) != 0);
  const Study before = test.study();
  QVERIFY(QFile::remove(test.path()));
  test.close();
  const Credentials who = TestStudy::credentials(Role::StudyCoordinator);
  const auto backup = StudyFile::newestGoodBackup(test.path(), who, test.clock());
  QVERIFY2(backup, backup ? "" : qPrintable(backup.error().message));
  const QString target = test.folder() + QStringLiteral("/again.study");
  QVERIFY(StudyFile::restore(*backup, target, who, test.clock()));
  const auto session = StudyFile::open(target, who, test.clock());
  QVERIFY(session);
  QVERIFY((*session)->study() == before);
  QVERIFY((*session)->verify()->empty());
}

void TestLostFile::aFolderThatCannotBeWritten() {
  if (::getuid() != 0) QSKIP("only root can become somebody who may not write");
  TestStudy test;
  test.close();
  const QStringList before = QDir(test.folder()).entryList(QDir::AllEntries | QDir::Hidden);
  const QByteArray content = contentOf(test.path());
  QVERIFY(::chown(QFile::encodeName(test.path()).constData(), nobody, nobody) == 0);
  QVERIFY(::chmod(QFile::encodeName(test.folder()).constData(), 0555) == 0);
  WriterOrder order{test.path(), QDateTime({2026, 1, 5}, {2, 0}, Qt::UTC), 1, 5};
  order.uid = nobody;
  const WriterReport report = runWriter(order, {{}, 0, -1});
  ::chmod(QFile::encodeName(test.folder()).constData(), 0700);
  const QByteArray said = report.last("refused").join(' ');
  QVERIFY2(said.startsWith("refused FILE") && said.contains(test.folder().toUtf8()),
           report.lines.join('|').constData());
  QCOMPARE(QDir(test.folder()).entryList(QDir::AllEntries | QDir::Hidden), before);
  QCOMPARE(contentOf(test.path()), content);
}

/// The folder is closed while the study is open: what is entered is in the open file and its log all the
/// same; only the backup cannot be made, and says so.
void TestLostFile::aFolderThatCannotBeWrittenAnyMore() {
  TestStudy test;
  QVERIFY(screenEligible(test, QStringLiteral("Wu Hong")) != 0);
  SmallDisk disk(QStringLiteral("1m"));
  if (!disk.isMounted()) QSKIP("this system does not let a test mount a disk");
  QVERIFY(QFile::link(disk.filePath(QStringLiteral("backups")), backupFolder(test.path())));
  QVERIFY(QDir().mkpath(disk.filePath(QStringLiteral("backups"))));
  QVERIFY(disk.makeReadOnly());
  QVERIFY(saveEvent(test, QStringLiteral("Fever")));
  const auto made = test.session().backUp();
  QVERIFY(!made);
  QCOMPARE(made.error().rule, QStringLiteral("BACKUP"));
  QVERIFY2(made.error().message.contains(backupFolder(test.path())), qPrintable(made.error().message));
  QVERIFY(saveEvent(test, QStringLiteral("Chills")));
  QVERIFY(test.session().verify()->empty());
  QVERIFY(QFile::remove(backupFolder(test.path())));
}

void TestLostFile::aDiskThatIsReallyFull() {
  SmallDisk disk(QStringLiteral("12m"));
  if (!disk.isMounted()) QSKIP("this system does not let a test mount a disk");
  TestStudy source;
  QVERIFY(screenEligible(source, QStringLiteral("Wu Hong")) != 0);
  source.close();
  const QString path = disk.filePath(QStringLiteral("trial.study"));
  QVERIFY(QFile::copy(source.path(), path));
  const QString ballast = disk.filePath(QStringLiteral("holiday photographs"));
  {
    QFile file(ballast);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write(QByteArray(8 << 20, 'p')) == 8 << 20);
  }
  auto session = StudyFile::open(path, TestStudy::credentials(Role::PrincipalInvestigator), source.clock());
  QVERIFY2(session, qPrintable(session ? QString() : session.error().message));
  Study before = (*session)->study();
  Result<void> kept;
  int saved = 0;
  for (; kept && saved < 5000; ++saved) {
    before = (*session)->study();
    Site site = before.site;
    site.letterhead = QString(20000, QLatin1Char('a')) + QString::number(saved);
    kept = (*session)->commands().saveSite(site, QStringLiteral("again"));
  }
  QVERIFY2(!kept, "the disk does not get full");
  QCOMPARE(kept.error().rule, QStringLiteral("FILE"));
  QVERIFY2(kept.error().message.contains(QStringLiteral("full")) && kept.error().message.contains(path),
           qPrintable(kept.error().message));
  QVERIFY((*session)->study() == before);
  QVERIFY((*session)->verify()->empty());
  QVERIFY(QFile::remove(ballast));
  Site site = before.site;
  site.letterhead = QStringLiteral("after making room");
  const auto again = (*session)->commands().saveSite(site, QStringLiteral("again"));
  QVERIFY2(again, qPrintable(again ? QString() : again.error().message));
  const Study after = (*session)->study();
  session->reset();
  session = StudyFile::open(path, TestStudy::credentials(Role::StudyCoordinator), source.clock());
  QVERIFY2(session, qPrintable(session ? QString() : session.error().message));
  QVERIFY((*session)->study() == after);
  QVERIFY((*session)->verify()->empty());
  qInfo("full after %d saves", saved);
  session->reset();
}

void TestLostFile::aDiskThatIsReadOnly() {
  SmallDisk disk(QStringLiteral("3m"));
  if (!disk.isMounted()) QSKIP("this system does not let a test mount a disk");
  TestStudy source;
  source.close();
  const QString path = disk.filePath(QStringLiteral("trial.study"));
  QVERIFY(QFile::copy(source.path(), path));
  QVERIFY(disk.makeReadOnly());
  const auto opened =
      StudyFile::open(path, TestStudy::credentials(Role::PrincipalInvestigator), source.clock());
  QVERIFY(!opened);
  QCOMPARE(opened.error().rule, QStringLiteral("FILE"));
  QVERIFY2(opened.error().message.contains(QFileInfo(path).path()), qPrintable(opened.error().message));
  const auto created = StudyFile::create(disk.filePath(QStringLiteral("new.study")), newTestStudy());
  QVERIFY(!created);
  QCOMPARE(created.error().rule, QStringLiteral("FILE"));
}

COHORTDESK_TEST(TestLostFile, QCoreApplication)
} // namespace tst_lost_file
#include "tst_lost_file.moc"
