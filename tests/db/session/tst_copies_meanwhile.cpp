// What is made of a study while it goes on: the backup of the half-hour, and the check of a copy.
#include "db/file/study_backups.h"
#include "db/session/open_study.h"
#include "db/sqlite/in_thread.h"
#include "db/sqlite/page_copy.h"
#include "tests/support/test_program.h"
#include "tests/support/test_study.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QTest>
#include <functional>

namespace tst_copies_meanwhile {
QStringList unfinishedBeside(const TestStudy& test) {
  return QDir(backupFolder(test.path())).entryList({QStringLiteral("*.part*")}, QDir::Files);
}

/// Backups that a test has made: those of the study's beginning are left aside.
class Made {
 public:
  explicit Made(const TestStudy& test) : m_path(test.path()), m_before(backupsOf(m_path)) {}
  QStringList names() const {
    QStringList made = backupsOf(m_path);
    for (const QString& known : m_before)
      made.removeAll(known);
    return made;
  }

 private:
  QString m_path;
  QStringList m_before;
};

/// Asks its Progress so often, then says stop.
Progress stopAfter(int times) {
  return [times](CheckStage, std::optional<double>) mutable { return times-- > 0; };
}

class TestCopiesMeanwhile : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void aBackupIsMadeBetweenEvents() {
    TestStudy test;
    const Made backups(test);
    test.session().backUpMeanwhile();
    QVERIFY(test.session().isBackingUp());
    QVERIFY(screenEligible(test, QStringLiteral("Wu Hong")) != 0); // meanwhile
    QTRY_VERIFY(!test.session().isBackingUp());
    QVERIFY(!test.session().backupFailure());
    QVERIFY(test.session().lastBackup().isValid());
    const QStringList made = backups.names();
    QCOMPARE(made.size(), qsizetype(1));
    QCOMPARE(backupLine(made.front()), std::optional(test.session().journalHead().sequence));
    QCOMPARE(unfinishedBeside(test), QStringList());
    test.close();
    const auto backup = StudyFile::goodBackup(
        {}, made.front(), TestStudy::credentials(Role::PrincipalInvestigator), test.clock());
    QVERIFY2(backup.has_value(), backup ? "" : qPrintable(backup.error().message));
  }

  void nothingNewMakesNone() {
    TestStudy test;
    QVERIFY(test.session().backUp());
    test.session().backUpMeanwhile();
    QVERIFY(!test.session().isBackingUp());
  }

  void noneBeginsWithinATransaction() {
    TestStudy test;
    const JournalHead before = test.session().journalHead();
    {
      const WriteTransaction transaction(*StudySessionAccess::of(test.session()).connection);
      test.session().backUpMeanwhile();
      QVERIFY(!test.session().isBackingUp());
      QVERIFY(!test.session().backupFailure());
    }
    QCOMPARE(test.session().journalHead().sequence, before.sequence);
    test.session().backUpMeanwhile();
    QVERIFY(test.session().isBackingUp());
  }

  void anotherOneTakesItsPlace() {
    TestStudy test;
    const Made backups(test);
    test.session().backUpMeanwhile();
    QVERIFY(test.session().backUp());
    QVERIFY(!test.session().isBackingUp());
    QCOMPARE(backups.names().size(), qsizetype(1));
    test.session().recordLock();
    test.session().backUpMeanwhile();
    test.close(); // with the last backup
    QCOMPARE(unfinishedBeside(test), QStringList());
  }

  void leavingMakesOneOfWhatIsNew() {
    TestStudy test;
    const auto leave = [&](const std::function<void()>& work) {
      if (work) test.signInAs(Role::PrincipalInvestigator);
      if (work) work();
      test.close();
      return backupsOf(test.path());
    };
    const QStringList first = leave({});
    QVERIFY(!first.isEmpty());
    QCOMPARE(leave([&] { test.session().recordLock(); }), first); // who came and went
    const QStringList second =
        leave([&] { QVERIFY(test.commands().recordOutput(QStringLiteral("memo 1"))); });
    QCOMPARE(second.size(), first.size() + 1);
    QFile newest(second.front());
    QVERIFY(newest.resize(100)); // it is none any more
    QCOMPARE(leave([] {}).size(), first.size() + 2);
  }

  void aFailureIsKept() {
    TestStudy test;
    QVERIFY(QDir(backupFolder(test.path())).removeRecursively());
    QFile inTheWay(backupFolder(test.path()));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    test.session().backUpMeanwhile();
    QTRY_VERIFY(!test.session().isBackingUp());
    QVERIFY(test.session().backupFailure());
    QCOMPARE(test.session().backupFailure()->rule, QStringLiteral("BACKUP"));
    inTheWay.remove();
  }

  void aCancelledBackupLeavesNothing() {
    TestStudy test;
    const Made backups(test);
    const auto made = test.session().backUp(stopAfter(0));
    QVERIFY(!made);
    QCOMPARE(made.error().rule, QStringLiteral("BACKUP"));
    QVERIFY(made.error().message.contains(QStringLiteral("cancelled")));
    QCOMPARE(backups.names(), QStringList());
    QCOMPARE(unfinishedBeside(test), QStringList());
    QVERIFY(test.session().backUp()); // another time
  }

  void whoLeavesMayCancelTheBackup() {
    TestStudy test;
    const QString path = test.path();
    const auto closed = StudySession::leave(test.takeSession(), stopAfter(0));
    QVERIFY(!closed);
    QCOMPARE(closed.error().rule, QStringLiteral("BACKUP"));
    QVERIFY(StudyFile::open(path, TestStudy::credentials(Role::PrincipalInvestigator), test.clock()));
  }

  void aStudyThatIsLeftIsSealed() {
    TestStudy test;
    const QString path = test.path();
    std::vector<CheckStage> stages;
    QVERIFY(StudySession::leave(test.takeSession(), [&](CheckStage stage, std::optional<double>) {
      if (stages.empty() || stages.back() != stage) stages.push_back(stage);
      return true;
    }));
    QVERIFY(stages == (std::vector<CheckStage>{CheckStage::Copy, CheckStage::Pages, CheckStage::Bytes}));
    QVERIFY(QFile::exists(path + QStringLiteral(".checksum")));
    QVERIFY(!QFile::exists(path + QStringLiteral(".lock")));
    const auto faults =
        StudyFile::check(path, TestStudy::credentials(Role::PrincipalInvestigator), test.clock());
    QVERIFY(faults && faults->empty());
  }

  void aCopyIsChecked() {
    TestStudy test;
    QVERIFY(screenEligible(test, QStringLiteral("Wu Hong")) != 0);
    test.setDay(QDate(2026, 1, 6));
    const auto sound = test.session().verifyCopy({});
    QVERIFY(sound && sound->empty());
    QCOMPARE(test.session().verifiedAt(), test.session().now());
    QCOMPARE(unfinishedBeside(test), QStringList());

    // Behind the journal's back.
    StudySessionAccess::of(test.session())
        .connection->run(QStringLiteral("UPDATE study SET site_name = 'Other'"));
    test.setDay(QDate(2026, 1, 7));
    const auto changed = test.session().verifyCopy({});
    QVERIFY(changed);
    QCOMPARE(changed->size(), std::size_t(1));
    QCOMPARE(changed->front().table, QStringLiteral("study"));
    QVERIFY(test.session().verifiedAt() != test.session().now());
  }

  void theThreadThatReadsACopyRemovesIt_data() {
    QTest::addColumn<int>("times");
    QTest::newRow("checked") << 1000000;
    QTest::newRow("stopped while it is checked") << 1;
  }

  void theThreadThatReadsACopyRemovesIt() {
    QFETCH(int, times);
    TestStudy test;
    const auto noWaiting = qScopeGuard([] { setWaitForThread({}); });
    QStringList left{QStringLiteral("nobody waited")};
    setWaitForThread([&](const SlowWork& work, const Progress&, Stopping) {
      const auto after = qScopeGuard([&] { left = unfinishedBeside(test); });
      QCOMPARE(unfinishedBeside(test).size(), qsizetype(1));
      work(stopAfter(times));
    });
    const auto checked = test.session().verifyCopy({});
    QCOMPARE(checked.has_value(), times > 1);
    QCOMPARE(left, QStringList());
  }

  void aCancelledCheckLeavesNothing() {
    TestStudy test;
    const Study before = test.study();
    const QDateTime verified = test.session().verifiedAt();
    test.setDay(QDate(2026, 1, 6));
    for (const int times : {0, 1, 3}) {
      const auto stopped = test.session().verifyCopy(stopAfter(times));
      QVERIFY(!stopped);
      QCOMPARE(stopped.error().rule, QStringLiteral("CANCELLED"));
    }
    QCOMPARE(test.session().verifiedAt(), verified);
    QCOMPARE(unfinishedBeside(test), QStringList());
    QVERIFY(test.study() == before);
  }

  void noCopyIsMadeOfAnOpenTransaction() {
    TestStudy test;
    OpenStudy& open = StudySessionAccess::of(test.session());
    const QString path = test.folder() + QStringLiteral("/copy.study");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    PageCopy copy(*open.connection, path);
    {
      const WriteTransaction transaction(*open.connection);
      QVERIFY(!copy.goOn());
      QCOMPARE(copy.done(), 0.0);
    }
    while (!copy.goOn()) {
    }
    QCOMPARE(copy.done(), 1.0);
    Connection read(path, Connection::Mode::ReadOnly);
    QCOMPARE(read.ask(QStringLiteral("PRAGMA integrity_check")), Cell(QStringLiteral("ok")));
    QVERIFY(!QFile::exists(path + QStringLiteral("-wal")));
  }
};

COHORTDESK_TEST(TestCopiesMeanwhile, QCoreApplication)
} // namespace tst_copies_meanwhile
#include "tst_copies_meanwhile.moc"
