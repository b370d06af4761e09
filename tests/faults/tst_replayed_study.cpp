// A study with rows in every table, put together again from its journal.
#include "db/journal/replay_journal.h"
#include "db/journal/verify_journal.h"
#include "db/session/open_study.h"
#include "db/session/study_at.h"
#include "tests/faults/filled_study.h"
#include "tests/support/files/rows_of_tables.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_replayed_study {
/// The last lines of transactions: those that bear a signature, every `step`th of them.
std::vector<qint64> signedLines(Connection& connection, std::size_t step) {
  Statement rows =
      connection.prepare(QStringLiteral("SELECT id FROM journal WHERE signature IS NOT NULL ORDER BY id"));
  rows.run();
  std::vector<qint64> all;
  for (std::size_t place = 0; rows.next(); ++place)
    if (place % step == 0) ColumnReader(rows) >> all.emplace_back();
  return all;
}

/// What the journal keeps a digest of only, and the file holds another of since.
bool isKeptAsDigest(const JournalFault& fault) {
  const QStringList columns{QStringLiteral("slot_key"), QStringLiteral("key_box"), QStringLiteral("sealed")};
  return columns.contains(fault.column) && fault.table != QLatin1String("identity");
}

class TestReplayedStudy : public QObject {
  Q_OBJECT
 private:
  std::unique_ptr<TestStudy> m_test;
  OpenStudy& open() { return StudySessionAccess::of(m_test->session()); }

 private Q_SLOTS:
  void initTestCase() {
    m_test = std::make_unique<TestStudy>(QDate(2026, 11, 1));
    QVERIFY(fillStudy(*m_test));
  }

  void hasTheSameRows() {
    Connection past;
    const qint64 last = m_test->session().journalHead().sequence;
    replayJournal(BareConnection(*open().connection), last, past, open().vault.journalKeys());
    const auto replayed = rowsOfTables(past);
    const auto found = rowsOfTables(*open().connection);
    QCOMPARE(replayed.keys(), found.keys());
    for (auto table = found.begin(); table != found.end(); ++table)
      QCOMPARE(replayed.value(table.key()), table.value());
    QVERIFY(verifyJournal(BareConnection(past), open().vault.journalKeys()).empty());
  }

  void isTheSameStudy() {
    const qint64 last = m_test->session().journalHead().sequence;
    const auto then = studyAt(m_test->session(), last, {}, Identities::Open);
    QVERIFY2(then.has_value(), then ? "" : qPrintable(then.error().message));
    QVERIFY(then->study == m_test->study());
  }

  /// Cut off after any transaction, the journal and its tables are sound; and a study can be read of them.
  void isSoundAtEachTransaction() {
    for (const qint64 line : signedLines(*open().connection, 10)) {
      Connection past;
      replayJournal(BareConnection(*open().connection), line, past, open().vault.journalKeys());
      for (const JournalFault& fault : verifyJournal(BareConnection(past), open().vault.journalKeys()))
        QVERIFY2(isKeptAsDigest(fault),
                 qPrintable(QStringLiteral("%1: %2 %3").arg(line).arg(placeOf(fault), fault.message)));
      const auto read = readStudy(past, open().vault, Identities::Open);
      QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().message));
    }
  }
};
COHORTDESK_TEST(TestReplayedStudy, QCoreApplication)
} // namespace tst_replayed_study
#include "tst_replayed_study.moc"
