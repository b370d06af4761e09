#include "db/journal/cell_text.h"
#include "db/journal/journal.h"
#include "db/journal/journal_line.h"
#include "db/journal/verify_journal.h"
#include "db/sqlite/migration.h"
#include "tests/db/journal/journal_bench.h"
#include "tests/support/test_program.h"

#include <QJsonValue>
#include <QTest>

namespace tst_journal {
using namespace journal_bench;

class TestJournal : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void writesEveryColumnOfANewRow();
  void writesOnlyWhatChanges();
  void asksForTheReason();
  void fillsInWithoutReason();
  void leavesNothingOfAnUncommittedRound();
  void recordsAClockThatRunsBackwards();
  void keepsNoOldKeySlot();
  void shortensLargeBytes();
  void readsMomentsExactly();
  void readsChangesAsTheyWereWritten();
  void keepsWhatTheFileCannotHold_data();
  void keepsWhatTheFileCannotHold();
  void comparesEveryCharacter_data();
  void comparesEveryCharacter();
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

void TestJournal::keepsWhatTheFileCannotHold_data() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<QString>("kept");
  const QString replaced(QChar::ReplacementCharacter);
  const auto row = [&](const char* name, const QString& sign, bool isKept) {
    QTest::newRow(qPrintable(name + QStringLiteral(" at the head")))
        << sign + u'b' << (isKept ? sign : replaced) + u'b';
    QTest::newRow(qPrintable(name + QStringLiteral(" within")))
        << u'a' + sign + u'b' << u'a' + (isKept ? sign : replaced) + u'b';
    QTest::newRow(qPrintable(name + QStringLiteral(" at the end")))
        << u'a' + sign << u'a' + (isKept ? sign : replaced);
  };
  row("U+FFFE", QString(QChar(0xFFFE)), false);
  row("U+FFFF", QString(QChar(0xFFFF)), false);
  row("half a character", QString(QChar(0xD83D)), false);
  row("the other half", QString(QChar(0xDE00)), false);
  row("a whole one", QStringLiteral("\U0001F600"), true);
  row("U+FDD0", QString(QChar(0xFDD0)), true);
  QTest::newRow("a byte order mark at the head") << QString(QChar(0xFEFF)) + u'b' << replaced + u'b';
  QTest::newRow("a byte order mark within") << u'a' + QString(QChar(0xFEFF)) << u'a' + QString(QChar(0xFEFF));
}

/// Entered, changed and as a reason: nothing of it makes the study one that counts as damaged.
void TestJournal::keepsWhatTheFileCannotHold() {
  QFETCH(QString, text);
  Bench bench;
  QVERIFY(bench.addSubject());
  const RowId id = bench.addEvent(text);
  QVERIFY(id != 0);
  QVERIFY(bench.verify().empty());
  const auto held = [&] {
    return bench.connection.ask(QStringLiteral("SELECT term FROM adverse_event WHERE id = 1"));
  };
  QTEST(std::get<QString>(held()), "kept");
  QVERIFY(bench.change(id, bench.event(QStringLiteral("Pneumonitis")), text));
  QVERIFY(bench.change(id, bench.event(text), QStringLiteral("Misread")));
  QVERIFY(bench.verify().empty());
  QTEST(std::get<QString>(held()), "kept");
}

void TestJournal::comparesEveryCharacter_data() {
  QTest::addColumn<QString>("text");
  QTest::newRow("plain") << "Pneumonitis";
  QTest::newRow("quotes, backslashes, a slash") << R"("a" \\ "b"\ c/d \n)";
  QTest::newRow("lines and a tab") << "one\ntwo\r\n\tthree\b\f";
  QTest::newRow("written by its number") << "a\x01"
                                            "b\x1f\"\n";
  QTest::newRow("Chinese") << QString::fromUtf8("肺炎“二”\n三");
  QTest::newRow("ends with a backslash") << "a\\";
}

/// As the program wrote it, nothing is reported; with any one character more or less, this cell.
void TestJournal::comparesEveryCharacter() {
  QFETCH(QString, text);
  Bench bench;
  QVERIFY(bench.addSubject());
  QVERIFY(bench.addEvent(text) != 0);
  QVERIFY(bench.verify().empty());
  for (const QString& other : QStringList{text + u'x', text.chopped(1), text + u'"', text + u'\\'}) {
    Statement forged =
        bench.connection.prepare(QStringLiteral("UPDATE adverse_event SET term = :term WHERE id = 1"));
    forged.bind(QStringLiteral("term"), other).run();
    const auto faults = bench.verify();
    QCOMPARE(faults.size(), std::size_t(1));
    QCOMPARE(faults.front().column, QStringLiteral("term"));
  }
}

COHORTDESK_TEST(TestJournal, QCoreApplication)
} // namespace tst_journal
#include "tst_journal.moc"
