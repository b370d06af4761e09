// Backups beside a study: which is the newest, which may go, that none is worked in, and that none goes
// without a word.
#include "db/file/study_backups.h"
#include "tests/support/files/file_content.h"
#include "tests/support/test_program.h"
#include "tests/support/test_study.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>
#include <algorithm>

namespace tst_study_backups {
/// Everything that lies in a folder, and below it.
QStringList entriesOf(const QString& folder) {
  return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

/// What the journal says of removed backups, the newest first.
QStringList removalsIn(const StudySession& session) {
  QStringList removals;
  const auto lines = session.auditTrail().lines(0, 50);
  if (!lines) return {lines.error().message};
  for (const AuditLine& line : *lines)
    if (line.action == QLatin1String("remove-backups")) removals << line.changes.front().newValue;
  return removals;
}

const QString aheadName = QStringLiteral("20660101T100000Z-000031.study");
const QString trueName = QStringLiteral("20261129T092059Z-000038.study");

class TestStudyBackups : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void theJournalsLineIsTheOrder_data();
  void theJournalsLineIsTheOrder();
  void aClockThatRanAheadDoesNotWin();
  void aClockThatRanAheadThrowsNothingNewAway();
  void aBackupIsNotOpened_data();
  void aBackupIsNotOpened();
  void olderOnesGoWithALine();
  void whatWasNotSeenStays();
  void withoutAFreshOneNoneGoes();
  void onlyWhoManagesUsersMayRemove();
};

void TestStudyBackups::theJournalsLineIsTheOrder_data() {
  QTest::addColumn<QStringList>("names");
  QTest::addColumn<QStringList>("sorted");
  const QString early = QStringLiteral("20260105T010000Z-000040.study");
  const QString late = QStringLiteral("20260105T020000Z-000040.study");
  const QString long7 = QStringLiteral("20260105T010000Z-1000000.study");
  const QString foreign = QStringLiteral("mine.study");
  QTest::newRow("a clock ran ahead") << QStringList{aheadName, trueName} << QStringList{trueName, aheadName};
  QTest::newRow("one line, two moments") << QStringList{early, late} << QStringList{late, early};
  QTest::newRow("more than six digits") << QStringList{early, long7} << QStringList{long7, early};
  QTest::newRow("none of ours") << QStringList{foreign, early} << QStringList{early, foreign};
}
void TestStudyBackups::theJournalsLineIsTheOrder() {
  QFETCH(QStringList, names);
  QFETCH(QStringList, sorted);
  QCOMPARE(newestFirst(names), sorted);
  std::reverse(names.begin(), names.end());
  QCOMPARE(newestFirst(names), sorted);
}

/// Really done: a session in 2066, then one at the true time.
void TestStudyBackups::aClockThatRanAheadDoesNotWin() {
  TestStudy test;
  test.setDay(QDate(2066, 1, 1));
  QVERIFY(test.session().backUp());
  test.setDay(QDate(2026, 1, 6));
  QVERIFY(screenEligible(test, QStringLiteral("Wu Hong")) != 0);
  const std::vector<Subject> before = test.study().subjects;
  test.close();
  const QStringList names = fileNamesOf(backupsOf(test.path()));
  QCOMPARE(names.size(), 2);
  QVERIFY2(names.first().startsWith(QLatin1String("20260106T")), qPrintable(names.join(u' ')));
  QVERIFY2(names.last().startsWith(QLatin1String("20660101T")), qPrintable(names.join(u' ')));
  QVERIFY(QFile::remove(test.path()));
  const Credentials who = TestStudy::credentials(Role::PrincipalInvestigator);
  const auto backup = StudyFile::newestGoodBackup(test.path(), who, test.clock());
  QVERIFY(backup);
  QCOMPARE(QFileInfo(backup->path).fileName(), names.first());
  const QString target = test.folder() + QStringLiteral("/again.study");
  QVERIFY(StudyFile::restore(*backup, target, who, test.clock()));
  const auto restored = StudyFile::open(target, who, test.clock());
  QVERIFY(restored);
  QVERIFY((*restored)->study().subjects == before);
}

void TestStudyBackups::aClockThatRanAheadThrowsNothingNewAway() {
  // Ten of one day in 2066, then thirty of one true day: the last ten stay, then one of each day.
  QStringList names;
  for (int line = 0; line < 10; ++line)
    names << QStringLiteral("20660101T1000%1Z-%2.study")
                 .arg(line, 2, 10, QLatin1Char('0'))
                 .arg(22 + line, 6, 10, QLatin1Char('0'));
  for (int line = 0; line < 30; ++line)
    names << QStringLiteral("20261129T0920%1Z-%2.study")
                 .arg(line, 2, 10, QLatin1Char('0'))
                 .arg(38 + line, 6, 10, QLatin1Char('0'));
  QVERIFY(names.contains(QStringLiteral("20660101T100009Z-000031.study")));
  QStringList kept = names;
  for (const QString& name : superfluousBackups(names))
    kept.removeOne(name);
  const QStringList last = names.mid(30);
  for (const QString& name : last)
    QVERIFY2(kept.contains(name), qPrintable(name));
  QCOMPARE(kept.size(), 12);
  QVERIFY(kept.contains(names.at(29))); // the newest of the true day before those ten
  QVERIFY(kept.contains(names.at(9)));  // the newest of the day in 2066
  QCOMPARE(superfluousBackups(kept), QStringList());
}

void TestStudyBackups::aBackupIsNotOpened_data() {
  QTest::addColumn<QString>("how");
  QTest::addColumn<bool>("refused");
  QTest::newRow("by its name") << QStringLiteral("name") << true;
  QTest::newRow("with another name") << QStringLiteral("renamed") << true;
  QTest::newRow("through a link to it") << QStringLiteral("link") << true;
  QTest::newRow("through a link to its folder") << QStringLiteral("folder link") << true;
  QTest::newRow("in a folder below") << QStringLiteral("below") << true;
  QTest::newRow("by a way round") << QStringLiteral("dots") << true;
  QTest::newRow("the study") << QStringLiteral("study") << false;
  QTest::newRow("a copy elsewhere") << QStringLiteral("copy") << false;
  QTest::newRow("in a folder of somebody's backups") << QStringLiteral("own folder") << false;
}

/// The path that somebody opens a backup, or what only looks like one, by.
QString pathOf(const TestStudy& test, const QString& how) {
  const QString folder = backupFolder(test.path());
  const QString backup = backupsOf(test.path()).first();
  const QString name = QFileInfo(backup).fileName();
  const QString link = test.folder() + QStringLiteral("/link.study");
  const QString renamed = folder + QStringLiteral("/mine.study");
  const QString below = folder + QStringLiteral("/old/mine.study");
  const QString folderLink = test.folder() + QStringLiteral("/linked");
  const QString own = test.folder() + QStringLiteral("/ward.backups/mine.study");
  QDir().mkpath(folder + QStringLiteral("/old"));
  QDir().mkpath(QFileInfo(own).path());
  if (how == QLatin1String("name")) return backup;
  if (how == QLatin1String("renamed")) return QFile::copy(backup, renamed) ? renamed : QString();
  if (how == QLatin1String("link")) return QFile::link(backup, link) ? link : QString();
  if (how == QLatin1String("folder link"))
    return QFile::link(folder, folderLink) ? folderLink + u'/' + name : QString();
  if (how == QLatin1String("below")) return QFile::copy(backup, below) ? below : QString();
  if (how == QLatin1String("dots")) return folder + QStringLiteral("/old/../") + name;
  if (how == QLatin1String("copy")) return QFile::copy(backup, link) ? link : QString();
  if (how == QLatin1String("own folder")) return QFile::copy(backup, own) ? own : QString();
  return test.path();
}

void TestStudyBackups::aBackupIsNotOpened() {
  QFETCH(QString, how);
  QFETCH(bool, refused);
  TestStudy test;
  test.close();
  const QString path = pathOf(test, how);
  QVERIFY(!path.isEmpty());
  const QByteArray content = contentOf(path);
  const QStringList before = entriesOf(backupFolder(test.path()));
  const Credentials who = TestStudy::credentials(Role::Monitor);
  QVERIFY(StudyFile::logins(path)); // reading stays possible
  const auto checked = StudyFile::check(path, who, test.clock());
  QVERIFY2(checked, checked ? "" : qPrintable(checked.error().message));
  QVERIFY(checked->empty());
  const auto opened = StudyFile::open(path, who, test.clock());
  QCOMPARE(opened.has_value(), !refused);
  if (!refused) return;
  QCOMPARE(opened.error().rule, QStringLiteral("IS-BACKUP"));
  QVERIFY2(opened.error().message.contains(QLatin1String("restore it")), qPrintable(opened.error().message));
  const Credentials anew{who.login, QStringLiteral("copper lantern under eleven willows")};
  const auto recovered = StudyFile::recover(path, test.recoveryCode(), anew, test.clock());
  QVERIFY(!recovered);
  QCOMPARE(recovered.error().rule, QStringLiteral("IS-BACKUP"));
  QCOMPARE(contentOf(path), content);
  QCOMPARE(entriesOf(backupFolder(test.path())), before);
}

void TestStudyBackups::olderOnesGoWithALine() {
  TestStudy test;
  QVERIFY(test.session().backUp());
  QVERIFY(screenEligible(test, QStringLiteral("Wu Hong")) != 0);
  test.signInAs(Role::Administrator);
  const QStringList seen = backupsOf(test.path());
  QCOMPARE(seen.size(), 2);
  const auto removed = test.session().removeBackups(seen);
  QVERIFY2(removed, removed ? "" : qPrintable(removed.error().message));
  QCOMPARE(*removed, seen);
  const QStringList left = backupsOf(test.path());
  QCOMPARE(left.size(), 1);
  QVERIFY(!seen.contains(left.first()));
  QCOMPARE(removalsIn(test.session()), QStringList{fileNamesOf(seen).join(QStringLiteral(", "))});
  QVERIFY(test.session().verify()->empty());
  // Nothing is left but the fresh one: asked again, it goes for one that is fresher.
  QVERIFY(test.session().removeBackups(left));
  QCOMPARE(backupsOf(test.path()).size(), 1);
  test.close();
  QVERIFY(QFile::remove(test.path()));
  QVERIFY(StudyFile::newestGoodBackup(test.path(), TestStudy::credentials(Role::Monitor), test.clock()));
}

void TestStudyBackups::whatWasNotSeenStays() {
  TestStudy test;
  QVERIFY(test.session().backUp());
  const QStringList seen = backupsOf(test.path());
  QVERIFY(screenEligible(test, QStringLiteral("Wu Hong")) != 0);
  QVERIFY(test.session().backUp());
  const QString unseen = backupsOf(test.path()).first();
  const QString foreign = backupFolder(test.path()) + QStringLiteral("/mine.study");
  QVERIFY(QFile::copy(unseen, foreign));
  const auto removed = test.session().removeBackups(seen + QStringList{foreign, test.path()});
  QVERIFY(removed);
  QCOMPARE(*removed, seen);
  QVERIFY(QFile::exists(unseen) && QFile::exists(foreign) && QFile::exists(test.path()));
  QCOMPARE(backupsOf(test.path()).size(), 3); // the fresh one, the one not seen, the one not ours
}

void TestStudyBackups::withoutAFreshOneNoneGoes() {
  TestStudy test;
  QVERIFY(test.session().backUp());
  const QString folder = backupFolder(test.path());
  const QString aside = test.folder() + QStringLiteral("/aside");
  const QStringList seen = backupsOf(test.path());
  QVERIFY(QDir().rename(folder, aside));
  {
    QFile inTheWay(folder);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
  }
  const auto removed = test.session().removeBackups(seen);
  QVERIFY(!removed);
  QCOMPARE(removed.error().rule, QStringLiteral("BACKUP"));
  QCOMPARE(removalsIn(test.session()), QStringList());
  QVERIFY(QFile::remove(folder) && QDir().rename(aside, folder));
  QCOMPARE(backupsOf(test.path()), seen);
}

void TestStudyBackups::onlyWhoManagesUsersMayRemove() {
  TestStudy test;
  test.signInAs(Role::Monitor);
  const QStringList seen = backupsOf(test.path());
  QVERIFY(!seen.isEmpty());
  const auto removed = test.session().removeBackups(seen);
  QVERIFY(!removed);
  QCOMPARE(removed.error().rule, QStringLiteral("ROLE"));
  QCOMPARE(backupsOf(test.path()), seen);
}

COHORTDESK_TEST(TestStudyBackups, QCoreApplication)
} // namespace tst_study_backups
#include "tst_study_backups.moc"
