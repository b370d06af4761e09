#include "db/audit/audit_fields.h"
#include "db/audit/audit_words.h"
#include "db/sqlite/connection.h"
#include "tests/support/test_program.h"
#include "tests/support/test_study.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <algorithm>

namespace tst_audit_trail {
std::vector<AuditLine> all(TestStudy& test, const AuditFilter& filter = {}) {
  AuditTrail trail = test.session().auditTrail(filter);
  if (!trail.searchAll() || !trail.isComplete()) return {};
  return trail.lines(0, trail.size()).value_or(std::vector<AuditLine>());
}

/// The plain way: every line is read, and asked one by one whether it is wanted.
template <class Wanted>
std::vector<AuditLine> plainly(TestStudy& test, Wanted wanted) {
  std::vector<AuditLine> lines = all(test);
  std::erase_if(lines, [&](const AuditLine& line) { return !wanted(line); });
  return lines;
}

bool saysOf(const AuditLine& line, const QString& column) {
  return std::any_of(line.changes.begin(), line.changes.end(),
                     [&](const AuditChange& change) { return change.column == column; });
}

/// Two subjects with a correction each, by two people on two days.
struct Story {
  TestStudy test{QDate(2026, 1, 5)};
  RowId first = screenEligible(test, QStringLiteral("Wu Hong"));
  RowId second = 0;

  Story() {
    correct(first, 2, QStringLiteral("Misread \"once\", 100 %_sure"));
    test.setDay(QDate(2026, 1, 6));
    test.signInAs(Role::StudyCoordinator);
    second = screenEligible(test, QStringLiteral("Zhao Lan"));
    correct(second, 0, QStringLiteral("other ward"));
    if (!test.commands().recordOutput(QStringLiteral("memo 1, PDF"))) qFatal("no output");
  }
  void correct(RowId subject, int ecog, const QString& reason) {
    const Screening screening = test.study().subject(subject)->screening();
    ScreeningEntry entry = screening.entry;
    entry.ecog = ecog;
    if (!test.commands().saveScreening(screening.id, entry, reason)) qFatal("not corrected");
  }
};

class AuditTrailTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void everythingIsToldNewestFirst() {
    Story story;
    const AuditTrail trail = story.test.session().auditTrail();
    QVERIFY(trail.isComplete());
    QCOMPARE(trail.size(), story.test.session().journalHead().sequence);
    const auto lines = all(story.test);
    QCOMPARE(static_cast<qint64>(lines.size()), trail.size());
    for (std::size_t i = 0; i < lines.size(); ++i)
      QCOMPARE(lines[i].sequence, trail.size() - static_cast<qint64>(i));
    QCOMPARE(lines[0].action, QStringLiteral("output"));
    QCOMPARE(lines[0].kind, QStringLiteral("event"));
    QCOMPARE(lines[0].user, QStringLiteral("Wang Fang"));
    QCOMPARE(lines[0].changes,
             (std::vector<AuditChange>{{QStringLiteral("what"), {}, QStringLiteral("memo 1, PDF")}}));
    QCOMPARE(lines[1].changes,
             (std::vector<AuditChange>{{QStringLiteral("ecog"), QStringLiteral("1"), QStringLiteral("0")}}));
    QCOMPARE(lines[1].reason, QStringLiteral("other ward"));
    QCOMPARE(lines[1].table, QStringLiteral("screening"));
    QCOMPARE(lines[1].subjectId, story.second);
    QCOMPARE(lines[1].at, story.test.session().now());
    QCOMPARE(lines.back().action, QStringLiteral("create"));
  }

  void whatTheJournalHoldsIsWhatIsShown() {
    Story story;
    const auto lines = all(story.test);
    const QString path = story.test.path();
    story.test.close();
    Connection file(path, Connection::Mode::ReadOnly);
    Statement rows = file.prepare(QStringLiteral("SELECT id, action, changes FROM journal ORDER BY id DESC"));
    rows.run();
    // Closing and what it writes are newer than what was read.
    for (bool found = rows.next(); found; found = rows.next()) {
      qint64 id = 0;
      QString action;
      QString changes;
      ColumnReader(rows) >> id >> action >> changes;
      if (id > lines.front().sequence) continue;
      const AuditLine& line = lines[static_cast<std::size_t>(lines.front().sequence - id)];
      QCOMPARE(line.action, action);
      const QJsonObject columns = QJsonDocument::fromJson(changes.toUtf8()).object();
      QCOMPARE(static_cast<int>(line.changes.size()), static_cast<int>(columns.size()));
      for (const AuditChange& change : line.changes) {
        const QJsonValue now = columns[change.column].toArray().at(1);
        if (now.isNull()) QVERIFY(change.newValue.isEmpty());
        if (change.newValue == QLatin1String("sealed") || !now.isString() ||
            now.toString().startsWith(u"b64:"))
          continue;
        QCOMPARE(change.newValue, now.toString());
      }
    }
  }

  void eachFilterLetsThroughWhatAPlainReadingDoes_data() {
    QTest::addColumn<int>("which");
    for (int which = 0; which < 9; ++which)
      QTest::addRow("filter %d", which) << which;
  }
  void eachFilterLetsThroughWhatAPlainReadingDoes() {
    QFETCH(int, which);
    Story story;
    TestStudy& test = story.test;
    const RowId coordinator = test.session().user().id;
    const RowId screening = test.study().subject(story.first)->screening().id;
    const QDateTime secondDay = test.at(QDate(2026, 1, 6), QStringLiteral("00:00"));
    AuditFilter filter;
    std::function<bool(const AuditLine&)> wanted;
    switch (which) {
    case 0:
      filter.subjectId = story.second;
      wanted = [&](const AuditLine& l) { return l.subjectId == story.second; };
      break;
    case 1:
      filter.userId = coordinator;
      wanted = [&](const AuditLine& l) { return l.userId == coordinator; };
      break;
    case 2:
      filter.action = QStringLiteral("screening");
      wanted = [](const AuditLine& l) { return l.action == QLatin1String("screening"); };
      break;
    case 3:
      filter.table = QStringLiteral("screening");
      filter.column = QStringLiteral("ecog");
      wanted = [](const AuditLine& l) {
        return l.table == QLatin1String("screening") && saysOf(l, QStringLiteral("ecog"));
      };
      break;
    case 4:
      filter.table = QStringLiteral("screening");
      filter.column = QStringLiteral("ecog");
      filter.rowId = screening;
      wanted = [&](const AuditLine& l) {
        return l.table == QLatin1String("screening") && l.rowId == screening &&
               saysOf(l, QStringLiteral("ecog"));
      };
      break;
    case 5:
      filter.from = secondDay;
      wanted = [&](const AuditLine& l) { return l.at >= secondDay; };
      break;
    case 6:
      filter.before = secondDay;
      wanted = [&](const AuditLine& l) { return l.at < secondDay; };
      break;
    case 7:
      filter.subjectId = story.first;
      filter.table = QStringLiteral("organ_value");
      filter.rowKey = {{QStringLiteral("screening_id"), QString::number(screening)},
                       {QStringLiteral("test"), QStringLiteral("alt")}};
      wanted = [&](const AuditLine& l) {
        return l.table == QLatin1String("organ_value") && l.subjectId == story.first &&
               std::any_of(l.changes.begin(), l.changes.end(),
                           [](const AuditChange& c) { return c.newValue == QLatin1String("alt"); });
      };
      break;
    default:
      filter.subjectId = story.first;
      filter.userId = coordinator;
      wanted = [](const AuditLine&) { return false; };
      break;
    }
    const auto expected = plainly(test, wanted);
    QCOMPARE(expected.empty(), which == 8);
    QVERIFY(all(test, filter) == expected);
  }

  void textIsFoundInValuesAndReasonsAsItWasTyped_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("lines");
    QTest::newRow("reason") << "other ward" << 1;
    QTest::newRow("any case") << "OTHER WARD" << 1;
    QTest::newRow("quotation marks, wildcards taken as they are") << "\"once\", 100 %_" << 1;
    QTest::newRow("a wildcard stands for itself") << "Mis%once" << 0;
    QTest::newRow("a value") << "memo 1" << 1;
    QTest::newRow("a name of a column is no value") << "survival_weeks" << 0;
    QTest::newRow("nothing that is sealed") << "sealed" << 0;
    QTest::newRow("nor its bytes") << "b64:" << 0;
    QTest::newRow("nor a person's name") << "Wu Hong" << 0;
    QTest::newRow("SQL") << "'; DROP TABLE journal; --" << 0;
  }
  void textIsFoundInValuesAndReasonsAsItWasTyped() {
    QFETCH(QString, text);
    QFETCH(int, lines);
    Story story;
    AuditFilter filter;
    filter.text = text;
    QCOMPARE(static_cast<int>(all(story.test, filter).size()), lines);
  }

  void pagesPutTogetherAreTheWhole() {
    Story story;
    AuditFilter ofSubject;
    ofSubject.subjectId = story.first;
    for (const AuditFilter& filter : {AuditFilter(), ofSubject}) {
      AuditTrail trail = story.test.session().auditTrail(filter);
      QVERIFY(trail.searchAll());
      std::vector<AuditLine> together;
      for (qint64 first = 0; first < trail.size(); first += 7) {
        const auto page = trail.lines(first, 7);
        QVERIFY(page);
        together.insert(together.end(), page->begin(), page->end());
      }
      QVERIFY(together == all(story.test, filter));
      QVERIFY(trail.lines(trail.size(), 10)->empty());
    }
  }

  void whatComesLaterDoesNotMoveThePlaces() {
    Story story;
    const AuditTrail trail = story.test.session().auditTrail();
    const AuditLine newest = trail.lines(0, 1)->front();
    QVERIFY(story.test.commands().recordOutput(QStringLiteral("list")));
    QCOMPARE(trail.lines(0, 1)->front(), newest);
    QCOMPARE(story.test.session().auditTrail().size(), trail.size() + 1);
  }

  void identitiesAndKeysAreSealed() {
    Story story;
    for (const AuditLine& line : all(story.test))
      for (const AuditChange& change : line.changes) {
        for (const char* known : {"Wu Hong", "Zhao Lan", "H-Wu Hong", "1971-03-02"})
          QVERIFY2(!change.newValue.contains(QLatin1String(known)), qPrintable(change.column));
        if (change.column == QLatin1String("sealed") || change.column.startsWith(QLatin1String("slot_")))
          QCOMPARE(change.newValue, QStringLiteral("sealed"));
      }
  }

  void everyActionColumnAndTableHasWords() {
    Story story;
    for (const AuditLine& line : all(story.test))
      QVERIFY2(auditActionName(line.action) != line.action, qPrintable(line.action));
    const QString path = story.test.path();
    story.test.close();
    Connection file(path, Connection::Mode::ReadOnly);
    Statement rows = file.prepare(QStringLiteral(
        "SELECT t.name, c.name FROM sqlite_schema t, pragma_table_info(t.name) c WHERE t.type = 'table' "
        "AND t.name NOT IN ('journal', 'journal_head') AND t.name NOT LIKE 'sqlite%'"));
    rows.run();
    int columns = 0;
    for (; rows.next(); ++columns) {
      QString table;
      QString column;
      ColumnReader(rows) >> table >> column;
      QVERIFY2(auditTableName(table) != table, qPrintable(table));
      // ECOG is what a person calls it, too.
      QVERIFY2(auditFieldName(column) != column || !column.contains(u'_'), qPrintable(table + u'.' + column));
    }
    QVERIFY(columns > 100);
  }

  /// What was found stays found: only the lines that came since are looked through.
  void aSearchGoesOnFromTheOneBefore() {
    Story story;
    AuditFilter filter;
    filter.action = QStringLiteral("screening");
    AuditTrail before = story.test.session().auditTrail(filter);
    QVERIFY(before.searchAll());
    story.correct(story.first, 1, QStringLiteral("read again"));
    AuditTrail now = story.test.session().auditTrail(filter);
    now.continueFrom(before);
    QVERIFY(!now.isComplete());
    QVERIFY(now.searchAll());
    QCOMPARE(now.searched(), 1.0);
    AuditTrail plain = story.test.session().auditTrail(filter);
    QVERIFY(plain.searchAll());
    QVERIFY(plain.size() > before.size());
    QCOMPARE(*now.lines(0, now.size()), *plain.lines(0, plain.size()));
    AuditFilter other;
    other.subjectId = story.first;
    AuditTrail another = story.test.session().auditTrail(other);
    another.continueFrom(before);                        // of another filter: nothing to go on from
    QVERIFY(another.searchOn() && another.isComplete()); // an index finds the lines of a subject at once
    QVERIFY(another.size() > 0);
  }
};
COHORTDESK_TEST(AuditTrailTest, QCoreApplication)
} // namespace tst_audit_trail
#include "tst_audit_trail.moc"
