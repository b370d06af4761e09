#include "db/journal/journal.h"
#include "db/journal/journal_line.h"
#include "tests/db/journal/journal_bench.h"
#include "tests/support/row.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_journal_chain {
using namespace journal_bench;

class TestJournalChain : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void chainsAcrossSessions();
  void findsWhatWasChangedBehindItsBack_data();
  void findsWhatWasChangedBehindItsBack();
  void bindsEveryFieldIntoTheMac();
};

void TestJournalChain::chainsAcrossSessions() {
  Bench bench;
  QVERIFY(bench.addSubject());
  const JournalHead head = bench.journal->head();
  bench.reopen();
  QCOMPARE(bench.journal->head().sequence, head.sequence);
  QCOMPARE(bench.journal->head().mac, head.mac);
  QVERIFY(bench.addEvent(QStringLiteral("Fever")) != 0);
  QVERIFY(bench.verify().empty());
}

void TestJournalChain::findsWhatWasChangedBehindItsBack_data() {
  QTest::addColumn<QString>("sql");
  QTest::addColumn<QString>("table");
  QTest::addColumn<int>("row");
  QTest::addColumn<QString>("column");
  const QString none;
  const auto event = QStringLiteral("adverse_event");
  const auto journal = QStringLiteral("journal");
  row("value changed", "UPDATE adverse_event SET grade = 2 WHERE id = 1", event, 1, "grade");
  row("value emptied", "UPDATE adverse_event SET comment = 'x' WHERE id = 2", event, 2, "comment");
  row("row inserted", "INSERT INTO subject VALUES (7, 'now')", "subject", 7, none);
  row("row deleted", "DELETE FROM adverse_event WHERE id = 2", event, 2, none);
  row("voided", "UPDATE adverse_event SET void_reason = 'x' WHERE id = 1", event, 1, "void_reason");
  row("line changed", "UPDATE journal SET reason = 'x' WHERE id = 2", journal, 2, "reason");
  row("line's marks changed", "UPDATE journal SET marks = zeroblob(36) WHERE id = 2", journal, 2, "marks");
  row("line's marks emptied", "UPDATE journal SET marks = x'' WHERE id = 2", journal, 2, "marks");
  row("line given to another", "UPDATE journal SET user_id = 9 WHERE id = 2", journal, 2, "user_id");
  row("line's values changed", "UPDATE journal SET changes = '{}' WHERE id = 3", journal, 3, "changes");
  row("line backdated", "UPDATE journal SET at = '2020-01-01T00:00:00.000Z' WHERE id = 3", journal, 3, "at");
  row("line removed", "DELETE FROM journal WHERE id = 2", journal, 2, none);
  row("last line removed", "DELETE FROM journal WHERE id = 3", event, 2, none);
  row("all lines removed", "DELETE FROM journal", event, 1, none);
  row("another's MAC", "UPDATE journal SET mac = randomblob(32) WHERE id = 3", journal, 3, "mac");
}

void TestJournalChain::findsWhatWasChangedBehindItsBack() {
  QFETCH(QString, sql);
  QFETCH(QString, table);
  QFETCH(int, row);
  QFETCH(QString, column);
  Bench bench;
  QVERIFY(bench.addSubject());
  QVERIFY(bench.addEvent(QStringLiteral("Pneumonitis")) != 0);
  QVERIFY(bench.addEvent(QStringLiteral("Fever")) != 0);
  QVERIFY(bench.verify().empty());
  bench.connection.run(sql);
  const std::vector<JournalFault> faults = bench.verify();
  const bool named = std::any_of(faults.begin(), faults.end(), [&](const JournalFault& fault) {
    return fault.table == table && fault.rowId == row && fault.column == column && !fault.message.isEmpty();
  });
  QVERIFY2(named, qPrintable(sql));
}

void TestJournalChain::bindsEveryFieldIntoTheMac() {
  const SecretKey key = SecretKey::random();
  JournalMac maker(key);
  const JournalLine line{5, 1000, 1, "ab", JournalKind::Update, "c", 2, 3, "{}", "why"};
  const Mac mac = maker.ofLine("previous", line);
  std::vector<JournalLine> others(11, line);
  others[10].marks = "m";
  others[0].sequence = 6;
  others[1].atMs = 1001;
  others[2].userId = 2;
  others[3].action = "a"; // with the next one: text cannot move between fields
  others[3].table = "bc";
  others[4].kind = JournalKind::Insert;
  others[5].rowId = 3;
  others[6].subjectId = 2;
  others[7].changes = "[]";
  others[8].reason = "why not";
  others[9].action = {};
  for (const JournalLine& other : others)
    QVERIFY(maker.ofLine("previous", other) != mac);
  QVERIFY(maker.ofLine("another", line) != mac);
  const SecretKey otherKey = SecretKey::random();
  QVERIFY(JournalMac(otherKey).ofLine("previous", line) != mac);
  QVERIFY(maker.ofHead(5, "mac") != maker.ofHead(6, "mac"));
  QVERIFY(maker.ofHead(5, "mac") != maker.ofHead(5, "other"));
}

COHORTDESK_TEST(TestJournalChain, QCoreApplication)
} // namespace tst_journal_chain
#include "tst_journal_chain.moc"
