// How far a check is, and stopping it at every place where that can be: whatever was asked for is refused,
// and nothing is different afterwards.
#include "db/sqlite/bare_connection.h"
#include "db/sqlite/connection.h"
#include "db/sqlite/progress.h"
#include "tests/support/test_program.h"
#include "tests/support/test_study.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QTest>
#include <vector>

namespace tst_progress {
/// Every file below a folder.
QMap<QString, QByteArray> contentsOf(const QString& folder) {
  QMap<QString, QByteArray> content;
  const auto entries =
      QDir(folder).entryInfoList(QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
  for (const QFileInfo& entry : entries) {
    QFile file(entry.filePath());
    if (entry.isDir())
      content.insert(contentsOf(entry.filePath()));
    else if (file.open(QIODevice::ReadOnly))
      content.insert(entry.filePath(), file.readAll());
  }
  return content;
}

/// Says stop when it is asked for the nth time.
Progress stoppingAt(int nth) {
  return [nth, asked = 0](CheckStage, std::optional<double>) mutable { return ++asked != nth; };
}

Credentials pi() {
  return TestStudy::credentials(Role::PrincipalInvestigator);
}

/// A study with a backup, closed.
struct ClosedTestStudy {
  TestStudy test;
  ClosedTestStudy() {
    if (screenAndAssign(test, QStringLiteral("Wu Hong"), 1) == 0 || !test.session().backUp())
      qWarning("the study is not as it should be");
    test.close();
  }
  /// Asks with a Progress that stops ever later, until it is not stopped any more. Answers how often it was,
  /// or -1 where a refusal was another or something lies differently afterwards.
  template <class Ask>
  int stopEverywhere(Ask ask) {
    const auto before = contentsOf(test.folder());
    for (int nth = 1;; ++nth) {
      const auto answer = ask(stoppingAt(nth));
      if (answer) return nth - 1;
      if (answer.error().rule != QLatin1String("CANCELLED") || contentsOf(test.folder()) != before) return -1;
    }
  }
};

class TestProgress : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void everyStageIsTold();
  void anOpeningThatIsStopped();
  void aRecoveryThatIsStopped();
  void anInspectionThatIsStopped();
  void aSearchForABackupThatIsStopped();
  void aRestoreThatIsStopped();
  void sqlitesCheckIsStoppedInItsMidst();
};

void TestProgress::everyStageIsTold() {
  ClosedTestStudy closed;
  std::vector<CheckStage> stages;
  bool isWithin = true;
  const auto listen = [&](CheckStage stage, std::optional<double> done) {
    if (stages.empty() || stages.back() != stage) stages.push_back(stage);
    const bool isCounted = stage != CheckStage::Pages && stage != CheckStage::Load;
    isWithin = isWithin && done.has_value() == isCounted && done.value_or(1) > 0 && done.value_or(1) <= 1;
    return true;
  };
  QVERIFY(StudyFile::open(closed.test.path(), pi(), closed.test.clock(), listen));
  const std::vector<CheckStage> all{CheckStage::Bytes, CheckStage::Pages, CheckStage::Journal,
                                    CheckStage::Tables, CheckStage::Load};
  QVERIFY(stages == all);
  QVERIFY(isWithin);
}

void TestProgress::anOpeningThatIsStopped() {
  ClosedTestStudy closed;
  const int stopped = closed.stopEverywhere([&](const Progress& progress) {
    return StudyFile::open(closed.test.path(), pi(), closed.test.clock(), progress);
  });
  QVERIFY2(stopped >= 4, qPrintable(QString::number(stopped)));
}

void TestProgress::aRecoveryThatIsStopped() {
  ClosedTestStudy closed;
  const Credentials next{TestStudy::login(Role::PrincipalInvestigator),
                         QStringLiteral("copper lantern under eleven willows")};
  const int stopped = closed.stopEverywhere([&](const Progress& progress) {
    return StudyFile::recover(closed.test.path(), closed.test.recoveryCode(), next, closed.test.clock(),
                              progress);
  });
  QVERIFY2(stopped >= 4, qPrintable(QString::number(stopped)));
}

void TestProgress::anInspectionThatIsStopped() {
  ClosedTestStudy closed;
  const int stopped = closed.stopEverywhere([&](const Progress& progress) {
    return StudyFile::inspect(closed.test.path(), pi(), {}, closed.test.clock(), progress);
  });
  QVERIFY2(stopped >= 4, qPrintable(QString::number(stopped)));
}

void TestProgress::aSearchForABackupThatIsStopped() {
  ClosedTestStudy closed;
  const int stopped = closed.stopEverywhere([&](const Progress& progress) {
    return StudyFile::newestGoodBackup(closed.test.path(), pi(), closed.test.clock(), progress);
  });
  QVERIFY2(stopped >= 5, qPrintable(QString::number(stopped))); // of the study and of the backup
}

void TestProgress::aRestoreThatIsStopped() {
  ClosedTestStudy closed;
  const auto backup = StudyFile::newestGoodBackup(closed.test.path(), pi(), closed.test.clock());
  QVERIFY(backup);
  const QString target = closed.test.folder() + QStringLiteral("/restored.study");
  const int stopped = closed.stopEverywhere([&](const Progress& progress) {
    return StudyFile::restore(*backup, target, pi(), closed.test.clock(), progress);
  });
  QVERIFY2(stopped >= 8, qPrintable(QString::number(stopped))); // the copy, too, while it is opened
  QVERIFY(StudyFile::open(target, pi(), closed.test.clock()));
}

void TestProgress::sqlitesCheckIsStoppedInItsMidst() {
  const QTemporaryDir folder;
  Connection connection(folder.filePath(QStringLiteral("rows.study")));
  connection.run(QStringLiteral("CREATE TABLE row (id INTEGER PRIMARY KEY, text TEXT NOT NULL)"));
  connection.run(QStringLiteral("CREATE INDEX row_text ON row (text)"));
  connection.run(
      QStringLiteral("INSERT INTO row (text) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 "
                     "FROM n WHERE i < 50000) SELECT 'text ' || i FROM n"));
  QVERIFY_THROWS_EXCEPTION(Cancelled, isIntact(connection, stoppingAt(3)));
  QVERIFY(isIntact(connection)); // nobody is asked any more, and the connection is as good as before
}

COHORTDESK_TEST(TestProgress, QCoreApplication)
} // namespace tst_progress
#include "tst_progress.moc"
