#include "db/journal/cell_text.h"
#include "db/journal/journal.h"
#include "db/journal/journal_line.h"
#include "db/journal/verify_journal.h"
#include "db/sqlite/migration.h"
#include "tests/support/test_program.h"

#include <QJsonValue>
#include <QTemporaryDir>
#include <QTest>

namespace tst_journal {
const QDateTime morning(QDate(2026, 1, 5), QTime(1, 0), Qt::UTC);

/// An empty study file with its journal and a clock that is moved by hand.
struct Bench {
  QTemporaryDir folder;
  QDateTime time = morning;
  SecretKey key = SecretKey::random();
  Connection connection{folder.filePath(QStringLiteral("a.study"))};
  std::unique_ptr<Journal> journal;

  Bench() {
    migrate(connection);
    reopen();
  }
  void reopen() {
    journal = std::make_unique<Journal>(connection, key, [this] { return time; });
  }
  Row event(const QString& term) const {
    return {{QStringLiteral("subject_id"), cell(1)},
            {QStringLiteral("term"), cell(term)},
            {QStringLiteral("grade"), cell(3)},
            {QStringLiteral("onset"), cell(QStringLiteral("2026-01-05"))},
            {QStringLiteral("related"), cell(true)},
            {QStringLiteral("serious"), cell(false)},
            {QStringLiteral("dose_limiting"), cell(false)},
            {QStringLiteral("comment"), cell(QString())}};
  }
  bool addSubject() {
    auto transaction = journal->begin(1, QStringLiteral("register"));
    transaction.insert(QStringLiteral("subject"),
                       {{QStringLiteral("registered_at"), cell(transaction.now())}}, 1);
    return transaction.commit().has_value();
  }
  RowId addEvent(const QString& term) {
    auto transaction = journal->begin(1, QStringLiteral("adverse-event"));
    const RowId id = transaction.insert(QStringLiteral("adverse_event"), event(term), 1);
    return transaction.commit() ? id : 0;
  }
  Result<void> change(RowId id, const Row& values, const QString& reason) {
    auto transaction = journal->begin(1, QStringLiteral("adverse-event"), reason);
    transaction.update(QStringLiteral("adverse_event"), id, values, 1);
    return transaction.commit();
  }
  QString lastChanges() {
    return std::get<QString>(
        connection.ask(QStringLiteral("SELECT changes FROM journal ORDER BY id DESC LIMIT 1")));
  }
  qint64 count(const QString& table) {
    return std::get<qint64>(connection.ask(QStringLiteral("SELECT count(*) FROM ") + table));
  }
  std::vector<JournalFault> verify() { return verifyJournal(BareConnection(connection), key); }
};

class TestJournal : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void writesEveryColumnOfANewRow();
  void writesOnlyWhatChanges();
  void asksForTheReason();
  void fillsInWithoutReason();
  void leavesNothingOfAnUncommittedRound();
  void chainsAcrossSessions();
  void recordsAClockThatRunsBackwards();
  void keepsNoOldKeySlot();
  void shortensLargeBytes();
  void findsWhatWasChangedBehindItsBack_data();
  void findsWhatWasChangedBehindItsBack();
  void bindsEveryFieldIntoTheMac();
  void readsMomentsExactly();
  void readsChangesAsTheyWereWritten();
};

void TestJournal::writesEveryColumnOfANewRow() {
  Bench bench;
  QVERIFY(bench.addSubject());
  const RowId id = bench.addEvent(QStringLiteral("Pneumonitis"));
  QVERIFY(id != 0);
  QCOMPARE(bench.lastChanges(),
           QStringLiteral(R"({"comment":[null,""],"dose_limiting":[null,0],"grade":[null,3],"id":[null,1],)"
                          R"("onset":[null,"2026-01-05"],"related":[null,1],"serious":[null,0],)"
                          R"("subject_id":[null,1],"term":[null,"Pneumonitis"]})"));
  QCOMPARE(bench.journal->head().sequence, 2);
  QVERIFY(bench.verify().empty());
}

void TestJournal::writesOnlyWhatChanges() {
  Bench bench;
  QVERIFY(bench.addSubject());
  const RowId id = bench.addEvent(QStringLiteral("Pneumonitis"));
  Row values = bench.event(QStringLiteral("Pneumonitis"));
  values[QStringLiteral("grade")] = cell(4);
  QVERIFY(bench.change(id, values, QStringLiteral("Misread")));
  QCOMPARE(bench.lastChanges(), QStringLiteral(R"({"grade":[3,4]})"));
  QCOMPARE(bench.connection.ask(QStringLiteral("SELECT reason FROM journal ORDER BY id DESC LIMIT 1")),
           Cell(QStringLiteral("Misread")));
  auto transaction = bench.journal->begin(1, QStringLiteral("adverse-event"));
  QVERIFY(!transaction.update(QStringLiteral("adverse_event"), id, values, 1));
  QVERIFY(transaction.isEmpty());
}

void TestJournal::asksForTheReason() {
  Bench bench;
  QVERIFY(bench.addSubject());
  const RowId id = bench.addEvent(QStringLiteral("Pneumonitis"));
  for (const QString& reason : {QString(), QStringLiteral("  ")}) {
    const Result<void> changed = bench.change(id, {{QStringLiteral("grade"), cell(4)}}, reason);
    QVERIFY(!changed);
    QCOMPARE(changed.error().rule, QStringLiteral("REASON"));
    QCOMPARE(changed.error().field, QStringLiteral("reason"));
  }
  QCOMPARE(bench.connection.ask(QStringLiteral("SELECT grade FROM adverse_event")), Cell(qint64(3)));
  QCOMPARE(bench.journal->head().sequence, 2);
  QVERIFY(bench.verify().empty());
}

void TestJournal::fillsInWithoutReason() {
  Bench bench;
  QVERIFY(bench.addSubject());
  const RowId id = bench.addEvent(QStringLiteral("Pneumonitis"));
  QVERIFY(bench.change(id,
                       {{QStringLiteral("comment"), cell(QStringLiteral("seen"))},
                        {QStringLiteral("end_date"), cell(QDate(2026, 1, 9))}},
                       {}));
  QVERIFY(!bench.change(id, {{QStringLiteral("end_date"), Cell()}}, {}));
}

void TestJournal::leavesNothingOfAnUncommittedRound() {
  Bench bench;
  QVERIFY(bench.addSubject());
  {
    auto transaction = bench.journal->begin(1, QStringLiteral("adverse-event"));
    transaction.insert(QStringLiteral("adverse_event"), bench.event(QStringLiteral("Fever")), 1);
  }
  QCOMPARE(bench.count(QStringLiteral("adverse_event")), 0);
  QCOMPARE(bench.count(QStringLiteral("journal")), 1);
  QVERIFY(bench.addEvent(QStringLiteral("Fever")) != 0);
  QVERIFY(bench.verify().empty());
}

void TestJournal::chainsAcrossSessions() {
  Bench bench;
  QVERIFY(bench.addSubject());
  const JournalHead head = bench.journal->head();
  bench.reopen();
  QCOMPARE(bench.journal->head().sequence, head.sequence);
  QCOMPARE(bench.journal->head().mac, head.mac);
  QVERIFY(bench.addEvent(QStringLiteral("Fever")) != 0);
  QVERIFY(bench.verify().empty());
}

void TestJournal::recordsAClockThatRunsBackwards() {
  Bench bench;
  QVERIFY(bench.addSubject());
  bench.time = morning.addDays(-1);
  QVERIFY(bench.addEvent(QStringLiteral("Fever")) != 0);
  QVERIFY(bench.addEvent(QStringLiteral("Chills")) != 0); // recorded once, not at every line after it
  Statement lines = bench.connection.prepare(
      QStringLiteral("SELECT changes FROM journal WHERE action = 'clock-backwards'"));
  QVERIFY(lines.run().next());
  QString changes;
  ColumnReader(lines) >> changes;
  QCOMPARE(changes, QStringLiteral(R"({"clock":["2026-01-05T01:00:00.000Z","2026-01-04T01:00:00.000Z"]})"));
  QVERIFY(!lines.next());
  QVERIFY(bench.verify().empty());
}

void TestJournal::keepsNoOldKeySlot() {
  Bench bench;
  const QByteArray slot(72, 'k');
  auto transaction = bench.journal->begin(1, QStringLiteral("create"));
  transaction.insert(QStringLiteral("recovery"), {{QStringLiteral("id"), cell(1)},
                                                  {QStringLiteral("slot_salt"), QByteArray(16, 's')},
                                                  {QStringLiteral("slot_passes"), cell(1)},
                                                  {QStringLiteral("slot_memory"), cell(8192)},
                                                  {QStringLiteral("slot_key"), slot}});
  QVERIFY(transaction.commit());
  QVERIFY(!bench.lastChanges().contains(QLatin1String(slot.toBase64())));
  QVERIFY(bench.lastChanges().contains(QStringLiteral("blake2b:")));
  QVERIFY(bench.verify().empty());
}

void TestJournal::shortensLargeBytes() {
  const QString table = QStringLiteral("attachment");
  const QString column = QStringLiteral("content");
  QCOMPARE(journalValue(table, column, QByteArray("abc")).toString(), QStringLiteral("b64:YWJj"));
  QVERIFY(journalValue(table, column, QByteArray(4096, 'x')).toString().startsWith(QStringLiteral("b64:")));
  const QString digest = journalValue(table, column, QByteArray(4097, 'x')).toString();
  QVERIFY(digest.startsWith(QStringLiteral("blake2b:")));
  QCOMPARE(digest.size(), 8 + 64);
}

void TestJournal::findsWhatWasChangedBehindItsBack_data() {
  QTest::addColumn<QString>("sql");
  QTest::addColumn<QString>("table");
  QTest::addColumn<int>("row");
  QTest::addColumn<QString>("column");
  const QString none;
  const auto event = QStringLiteral("adverse_event");
  const auto journal = QStringLiteral("journal");
  QTest::newRow("value changed") << "UPDATE adverse_event SET grade = 2 WHERE id = 1" << event << 1
                                 << "grade";
  QTest::newRow("value emptied") << "UPDATE adverse_event SET comment = 'x' WHERE id = 2" << event << 2
                                 << "comment";
  QTest::newRow("row inserted") << "INSERT INTO subject VALUES (7, 'now')"
                                << "subject" << 7 << none;
  QTest::newRow("row deleted") << "DELETE FROM adverse_event WHERE id = 2" << event << 2 << none;
  QTest::newRow("voided") << "UPDATE adverse_event SET void_reason = 'x' WHERE id = 1" << event << 1
                          << "void_reason";
  QTest::newRow("line changed") << "UPDATE journal SET reason = 'x' WHERE id = 2" << journal << 2 << "reason";
  QTest::newRow("line's marks changed")
      << "UPDATE journal SET marks = zeroblob(36) WHERE id = 2" << journal << 2 << "marks";
  QTest::newRow("line's marks emptied")
      << "UPDATE journal SET marks = x'' WHERE id = 2" << journal << 2 << "marks";
  QTest::newRow("line given to another")
      << "UPDATE journal SET user_id = 9 WHERE id = 2" << journal << 2 << "user_id";
  QTest::newRow("line's values changed")
      << "UPDATE journal SET changes = '{}' WHERE id = 3" << journal << 3 << "changes";
  QTest::newRow("line backdated") << "UPDATE journal SET at = '2020-01-01T00:00:00.000Z' WHERE id = 3"
                                  << journal << 3 << "at";
  QTest::newRow("line removed") << "DELETE FROM journal WHERE id = 2" << journal << 2 << none;
  QTest::newRow("last line removed") << "DELETE FROM journal WHERE id = 3" << event << 2 << none;
  QTest::newRow("all lines removed") << "DELETE FROM journal" << event << 1 << none;
  QTest::newRow("another's MAC") << "UPDATE journal SET mac = randomblob(32) WHERE id = 3" << journal << 3
                                 << "mac";
}

void TestJournal::findsWhatWasChangedBehindItsBack() {
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

void TestJournal::bindsEveryFieldIntoTheMac() {
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

void TestJournal::readsMomentsExactly() {
  QCOMPARE(momentIn("2026-11-22T08:15:00.250Z"),
           QDateTime(QDate(2026, 11, 22), QTime(8, 15, 0, 250), Qt::UTC).toMSecsSinceEpoch());
  QCOMPARE(momentIn("1969-12-31T23:59:59.999Z"), -1);
  for (const char* wrong :
       {"", "2026-11-22T08:15:00.250+00:00", "2026-02-30T08:15:00.250Z", "2026-11-22 08:15:00.250Z",
        "2026-11-22T24:00:00.000Z", "2026-11-2xT08:15:00.250Z", "2026-11-22T08:15:00.25Z"})
    QVERIFY2(!momentIn(wrong), wrong);
}

void TestJournal::readsChangesAsTheyWereWritten() {
  const QString nasty = QStringLiteral("a\"],\\[{:\n\u00e9\u597d\U0001F600");
  const QByteArray json = changesJson(QStringLiteral("t"), {{QStringLiteral("b"), cell(nasty)}},
                                      {{QStringLiteral("b"), Cell()}, {QStringLiteral("a"), cell(1.5)}});
  ChangesReader reader(std::string_view(json.constData(), static_cast<std::size_t>(json.size())));
  const auto first = reader.next();
  QVERIFY(first && first->column == "a" && first->before == "null" && first->after == "1.5");
  const auto second = reader.next();
  QVERIFY(second && second->column == "b" && second->after == "null" && second->before.front() == '"');
  QVERIFY(!reader.next());
  QVERIFY(!reader.broken());
  for (const char* wrong : {"", "[]", "{\"a\"}", "{\"a\":[1]}", "{\"a\":[1,2]", "{\"a\":[1,2],}",
                            "{\"a\":[1,2]}x", "{\"a\":[\"x,2]}", "{\"a\":[1,2]\"b\":[1,2]}"}) {
    ChangesReader broken{std::string_view(wrong)};
    while (broken.next()) {
    }
    QVERIFY2(broken.broken(), wrong);
  }
}

COHORTDESK_TEST(TestJournal, QCoreApplication)
} // namespace tst_journal
#include "tst_journal.moc"
