// The queries of a study in words: which of them, in which order, and on paper.
#include "app/reports/oversight/query_list.h"
#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_query_list {
/// The names of the file, in capitals: whoever gives other words has them.
const QueryWords words{[](const QString& table) -> QString { return table.toUpper(); },
                       [](const QString& column) -> QString { return column.toUpper(); }};

QueryNote note(QueryStep step, const QString& text, qint64 line = 0) {
  return {0, step, 1, QStringLiteral("Zhou Ping"), QDateTime({2026, 1, 12}, {1, 30}, Qt::UTC), text, line};
}

/// Query 1 closed and 2 answered of the event of S-001, 3 open of a lot.
Study asked() {
  StudyBuilder builder;
  builder.eligible(QStringLiteral("SCR-001")).assigned(1).infused({2026, 1, 6}).event({2026, 1, 8}, 2);
  Subject& subject = builder.last();
  subject.events.front().term = QStringLiteral("Fever");
  const RowId event = subject.events.front().id;
  const RowId owner = subject.id;
  Study& study = builder.study();
  Lot lot;
  lot.id = 4;
  lot.number = QStringLiteral("NK26A01");
  study.lots = {lot};
  const QueryNote opened = note(QueryStep::Opened, QStringLiteral("Which <hour>?"));
  const QueryNote answered = note(QueryStep::Answered, QStringLiteral("At noon"), 48);
  study.queries = {
      {1,
       1,
       QStringLiteral("adverse_event"),
       event,
       QStringLiteral("grade"),
       owner,
       {opened, answered, note(QueryStep::Closed, {})}},
      {2, 2, QStringLiteral("adverse_event"), event, QStringLiteral("onset"), owner, {opened, answered}},
      {3, 3, QStringLiteral("product_lot"), 4, QStringLiteral("expires_on"), 0, {opened}}};
  return study;
}

QStringList told(const Study& study, const QueryFilter& filter = {}) {
  QStringList lines;
  for (const QueryRow& row : queryRows(study, words, filter))
    lines << QStringLiteral("%1|%2|%3|%4").arg(row.query.number).arg(row.subject, row.record, row.field);
  return lines;
}

class TestQueryList : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void whatWaitsComesFirst() {
    QCOMPARE(told(asked()), (QStringList{QStringLiteral("3||PRODUCT_LOT NK26A01|EXPIRES_ON"),
                                         QStringLiteral("2|S-001|ADVERSE_EVENT Fever|ONSET"),
                                         QStringLiteral("1|S-001|ADVERSE_EVENT Fever|GRADE")}));
  }

  void filters_data() {
    QTest::addColumn<QueryFilter>("filter");
    QTest::addColumn<QString>("numbers");
    const auto row = [](const char* name, const QueryFilter& filter, const char* numbers) {
      QTest::newRow(name) << filter << QString::fromLatin1(numbers);
    };
    const RowId owner = asked().subjects.front().id;
    row("none", {}, "3 2 1");
    row("open", {QueryState::Open, {}, {}, {}}, "3");
    row("answered", {QueryState::Answered, {}, {}, {}}, "2");
    row("closed", {QueryState::Closed, {}, {}, {}}, "1");
    row("a subject", {{}, owner, {}, {}}, "2 1");
    row("another subject", {{}, owner + 1, {}, {}}, "");
    row("of no subject", {{}, 0, {}, {}}, "3");
    row("a record", {{}, {}, QStringLiteral("product_lot"), {}}, "3");
    row("text of a note", {{}, {}, {}, QStringLiteral("NOON")}, "2 1");
    row("text of a record", {{}, {}, {}, QStringLiteral("nk26")}, "3");
    row("text of a field", {{}, {}, {}, QStringLiteral("onset")}, "2");
    row("all of them", {QueryState::Closed, owner, QStringLiteral("adverse_event"), QStringLiteral("noon")},
        "1");
  }
  void filters() {
    QFETCH(QueryFilter, filter);
    QStringList numbers;
    for (const QueryRow& row : queryRows(asked(), words, filter))
      numbers << QString::number(row.query.number);
    QTEST(numbers.join(u' '), "numbers");
  }

  void aNoteSaysWhoWhenAndWhat() {
    const Study study = asked();
    QCOMPARE(queryNoteText(study, study.queries[1].notes[1]),
             QStringLiteral("Zhou Ping, 2026-01-12 09:30: answered. At noon "
                            "(changed: line 48 of the audit trail)"));
    QCOMPARE(queryNoteText(study, study.queries[0].notes[2]),
             QStringLiteral("Zhou Ping, 2026-01-12 09:30: closed."));
  }

  void thePaperHasThemAll() {
    const Study study = asked();
    const QString paper = queryListHtml(study, queryRows(study, words), QStringLiteral("every one"));
    const QString read = QString(paper).remove(QChar(0x200B)); // where a long run may break
    for (const char* text : {"Queries", "Shown: every one.", "NK26A01", "ADVERSE_EVENT Fever",
                             "to be answered", "At the visit", "Which &lt;hour&gt;?", "line 48"})
      QVERIFY2(read.contains(QLatin1String(text)), text);
    QVERIFY(!paper.contains(QStringLiteral("<hour>")));
    QVERIFY(queryListHtml(study, {}, {}).contains(QStringLiteral("No query.")));
    // Nothing of the day of printing: the same study gives the same paper.
    QCOMPARE(queryListHtml(study, queryRows(study, words), QStringLiteral("every one")), paper);
  }
};

COHORTDESK_TEST(TestQueryList, QCoreApplication)
} // namespace tst_query_list
#include "tst_query_list.moc"
