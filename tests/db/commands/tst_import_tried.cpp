// The import of a log, done and taken back: it says what an import would, and nothing of it stays.
#include "db/exchange/site_log/site_log.h"
#include "tests/support/files/small_log.h"
#include "tests/support/row.h"
#include "tests/support/test_program.h"
#include "tests/support/test_study.h"

#include <QFile>
#include <QTest>

namespace tst_import_tried {
const QString digest = QStringLiteral("6f1a");
const QString source = QStringLiteral("ward-log");

Study logOf(const TestStudy& test) {
  const EditedLog log =
      SmallLog{QStringLiteral("1 L1 2026-01-15"), QStringLiteral("1 2026-01-29 NO_DLT"), {}}.written();
  auto read = readWardLog(log.path(), test.study().protocol, test.study().site.timeZone);
  if (!read) return {};
  read->records.site.limits = test.study().site.limits; // as the study has them
  read->records.site.exclusions = test.study().site.exclusions;
  return read->records;
}

using Before = std::function<bool(TestStudy&, const Study& log)>;

class TestImportTried : public QObject {
  Q_OBJECT
 private:
  static Result<void> import(TestStudy& test, const Study& log, StudyCommands::Import how,
                             const Progress& progress = {}) {
    return test.commands().importTranscribed(log, digest, source, progress, how);
  }

 private Q_SLOTS:
  void nothingStays() {
    TestStudy test(QDate(2026, 11, 1));
    const Study log = logOf(test);
    QCOMPARE(log.subjects.size(), std::size_t(1));
    const Study before = test.study();
    const JournalHead head = test.session().journalHead();
    int changes = 0;
    connect(&test.session(), &StudySession::studyChanged, this, [&] { ++changes; });
    for (int times = 0; times < 2; ++times)
      QVERIFY(import(test, log, StudyCommands::Import::Tried));
    QCOMPARE(changes, 0);
    QVERIFY(test.study() == before);
    QCOMPARE(test.session().journalHead().sequence, head.sequence);
    QCOMPARE(test.session().journalHead().mac, head.mac);
    QVERIFY(test.session().verify()->empty());
    QVERIFY(import(test, log, StudyCommands::Import::ForGood)); // and it can be done
    QCOMPARE(test.study().subjects.size(), std::size_t(1));
    QVERIFY(test.session().verify()->empty());
  }

  /// What refuses an import refuses the trial, by the same rule and in the same words.
  void whatRefusesIt_data() {
    QTest::addColumn<Before>("before");
    QTest::addColumn<QString>("rule");
    row("the role", Before([](TestStudy& test, const Study&) {
          test.signInAs(Role::Monitor);
          return true;
        }),
        QStringLiteral("ROLE"));
    row("the same log", Before([](TestStudy& test, const Study& log) {
          return import(test, log, StudyCommands::Import::ForGood).has_value();
        }),
        QStringLiteral("IMPORT"));
    row("a course of its own", Before([](TestStudy& test, const Study&) {
          return screenAndAssign(test, QStringLiteral("Wu Hong"), 1) != 0;
        }),
        QStringLiteral("IMPORT"));
    row("a lock", Before([](TestStudy& test, const Study&) {
          RecordLock lock;
          lock.reason = QStringLiteral("Data handed over");
          return test.commands().lockRecords(lock).has_value();
        }),
        QStringLiteral("LOCKED"));
  }
  void whatRefusesIt() {
    QFETCH(Before, before);
    QFETCH(QString, rule);
    TestStudy test(QDate(2026, 11, 1));
    const Study log = logOf(test);
    QVERIFY(before(test, log));
    const qint64 lines = test.session().journalHead().sequence;
    const auto tried = import(test, log, StudyCommands::Import::Tried);
    QVERIFY(!tried);
    QCOMPARE(tried.error().rule, rule);
    const auto done = import(test, log, StudyCommands::Import::ForGood);
    QVERIFY(!done);
    QCOMPARE(done.error().message, tried.error().message);
    QCOMPARE(test.session().journalHead().sequence, lines);
  }

  void itIsCancelled() {
    TestStudy test(QDate(2026, 11, 1));
    const Study before = test.study();
    const auto stopped = import(test, logOf(test), StudyCommands::Import::Tried,
                                [](CheckStage, std::optional<double>) { return false; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().rule, QStringLiteral("CANCELLED"));
    QVERIFY(test.study() == before);
  }
};

COHORTDESK_TEST(TestImportTried, QCoreApplication)
} // namespace tst_import_tried
#include "tst_import_tried.moc"
