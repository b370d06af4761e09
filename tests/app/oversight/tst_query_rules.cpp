// Who may say what of a query, in which state, and what it says then.
#include "app/oversight/query_rules.h"
#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_query_rules {
using Steps = std::vector<QueryStep>;
constexpr QueryStep opened = QueryStep::Opened;
constexpr QueryStep answered = QueryStep::Answered;
constexpr QueryStep closed = QueryStep::Closed;
constexpr QueryStep reopened = QueryStep::Reopened;

constexpr RowId monitor = 5;
constexpr RowId coordinator = 3;

/// The monitor asks, closes and reopens, the coordinator answers.
Query queryAfter(const Steps& steps) {
  Query query{1, 7, QStringLiteral("infusion"), 4, QStringLiteral("weight_kg"), 2, {}};
  for (const QueryStep step : steps) {
    QueryNote note;
    note.id = static_cast<RowId>(query.notes.size()) + 1;
    note.step = step;
    note.by = step == answered ? coordinator : monitor;
    note.printedName = step == answered ? QStringLiteral("Sun Mei") : QStringLiteral("Zhou Ping");
    note.at = QDateTime({2026, 1, 12}, {1, 0}, Qt::UTC);
    note.text = QStringLiteral("text");
    query.notes.push_back(note);
  }
  return query;
}

QString said(const std::optional<Refusal>& refused) {
  return refused ? QString(refused->rule + u' ' + refused->field).trimmed() : QString();
}

class TestQueryRules : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void theLastNoteIsTheState_data() {
    QTest::addColumn<Steps>("steps");
    QTest::addColumn<QueryState>("state");
    QTest::newRow("opened") << Steps{opened} << QueryState::Open;
    QTest::newRow("answered") << Steps{opened, answered} << QueryState::Answered;
    QTest::newRow("closed") << Steps{opened, answered, closed} << QueryState::Closed;
    QTest::newRow("closed unanswered") << Steps{opened, closed} << QueryState::Closed;
    QTest::newRow("reopened") << Steps{opened, answered, closed, reopened} << QueryState::Open;
    QTest::newRow("not content with it") << Steps{opened, answered, reopened} << QueryState::Open;
  }
  void theLastNoteIsTheState() {
    QFETCH(Steps, steps);
    QTEST(queryAfter(steps).state(), "state");
  }

  void whatMayFollow_data() {
    QTest::addColumn<Steps>("steps");
    QTest::addColumn<QueryStep>("next");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("told"); // rule and field; empty = allowed
    const QString text = QStringLiteral("Read again: 71 kg");
    const QString blank = QStringLiteral(" ");
    const QString state = QStringLiteral("QUERY-STATE");
    const QString required = QStringLiteral("REQUIRED queryText");
    QTest::newRow("twice opened") << Steps{opened} << opened << text << state;
    QTest::newRow("answer") << Steps{opened} << answered << text << QString();
    QTest::newRow("empty answer") << Steps{opened} << answered << blank << required;
    QTest::newRow("second answer") << Steps{opened, answered} << answered << text << state;
    QTest::newRow("answer when closed") << Steps{opened, answered, closed} << answered << text << state;
    QTest::newRow("answer again") << Steps{opened, answered, reopened} << answered << text << QString();
    QTest::newRow("close") << Steps{opened, answered} << closed << blank << QString();
    QTest::newRow("close unanswered") << Steps{opened} << closed << text << QString();
    QTest::newRow("close unanswered, no word") << Steps{opened} << closed << blank << required;
    QTest::newRow("close twice") << Steps{opened, closed} << closed << text << state;
    QTest::newRow("reopen") << Steps{opened, answered, closed} << reopened << text << QString();
    QTest::newRow("reopen an answer") << Steps{opened, answered} << reopened << text << QString();
    QTest::newRow("reopen, no word") << Steps{opened, answered} << reopened << blank << required;
    QTest::newRow("reopen an open one") << Steps{opened} << reopened << text << state;
  }
  void whatMayFollow() {
    QFETCH(Steps, steps);
    QFETCH(QueryStep, next);
    QFETCH(QString, text);
    QueryNote note;
    note.step = next;
    note.by = 9; // who has said nothing yet
    note.text = text;
    QTEST(said(mayNote(queryAfter(steps), note)), "told");
  }

  /// Whoever answered it, whoever asked: somebody else looks at the answer.
  void nobodyClosesTheirOwnAnswer() {
    const Query query = queryAfter({opened, answered});
    QueryNote note;
    note.step = closed;
    note.by = coordinator;
    const auto refused = mayNote(query, note);
    QCOMPARE(said(refused), QStringLiteral("TWO-PEOPLE"));
    QVERIFY(refused->message.contains(QStringLiteral("Sun Mei")));
    note.by = monitor;
    QVERIFY(!mayNote(query, note));
    note.by = coordinator;
    note.step = reopened;
    note.text = QStringLiteral("It was another day");
    QVERIFY(!mayNote(query, note));
  }

  void oneOpenQueryAField() {
    StudyBuilder builder;
    Study& study = builder.study();
    Query draft = queryAfter({});
    const QString text = QStringLiteral("Which scale?");
    QVERIFY(!mayOpenQuery(study, draft, text));
    QCOMPARE(said(mayOpenQuery(study, draft, {})), QStringLiteral("REQUIRED queryText"));
    study.queries = {queryAfter({opened})};
    QCOMPARE(said(mayOpenQuery(study, draft, text)), QStringLiteral("QUERY-OPEN"));
    study.queries = {queryAfter({opened, answered})};
    QCOMPARE(said(mayOpenQuery(study, draft, text)), QStringLiteral("QUERY-OPEN"));
    QCOMPARE(openQueryAbout(study, draft.table, 4, draft.column)->number, 7);
    draft.column = QStringLiteral("batch");
    QVERIFY(!mayOpenQuery(study, draft, text));
    QVERIFY(queriesAbout(study, draft.table, 4, draft.column).empty());
    draft = queryAfter({});
    study.queries = {queryAfter({opened, answered, closed})};
    QVERIFY(!mayOpenQuery(study, draft, text));
    QVERIFY(!openQueryAbout(study, draft.table, 4, draft.column));
    QCOMPARE(queriesAbout(study, draft.table, 4, draft.column).size(), std::size_t{1});
  }

  void whatARoleMayDoNow_data() {
    QTest::addColumn<Role>("role");
    QTest::addColumn<Steps>("open");
    QTest::addColumn<Steps>("answeredByOther");
    QTest::addColumn<Steps>("closedOnes");
    const Steps none;
    QTest::newRow("principal investigator") << Role::PrincipalInvestigator << Steps{answered, closed}
                                            << Steps{closed, reopened} << Steps{reopened};
    QTest::newRow("sub-investigator") << Role::SubInvestigator << Steps{answered} << none << none;
    QTest::newRow("coordinator") << Role::StudyCoordinator << Steps{answered} << none << none;
    QTest::newRow("sponsor") << Role::SponsorRepresentative << Steps{closed} << Steps{closed, reopened}
                             << Steps{reopened};
    QTest::newRow("monitor") << Role::Monitor << Steps{closed} << Steps{closed, reopened} << Steps{reopened};
    QTest::newRow("administrator") << Role::Administrator << none << none << none;
  }
  void whatARoleMayDoNow() {
    QFETCH(Role, role);
    User user;
    user.id = 9;
    user.role = role;
    const auto steps = [&](const Steps& before) { return stepsFor(queryAfter(before), user); };
    QTEST(steps({opened}), "open");
    QTEST(steps({opened, answered}), "answeredByOther");
    QTEST(steps({opened, closed}), "closedOnes");
  }

  void aDayOfThePastKnowsWhatWasSaidByThen() {
    StudyBuilder builder;
    Study& study = builder.study();
    study.queries = {queryAfter({opened, answered})};
    study.queries[0].notes[1].at = QDateTime({2026, 1, 13}, {1, 0}, Qt::UTC);
    QVERIFY(asOf(study, {2026, 1, 11}).queries.empty());
    QCOMPARE(asOf(study, {2026, 1, 12}).queries.front().state(), QueryState::Open);
    QCOMPARE(asOf(study, {2026, 1, 13}).queries.front().state(), QueryState::Answered);
  }
};

COHORTDESK_TEST(TestQueryRules, QCoreApplication)
} // namespace tst_query_rules
#include "tst_query_rules.moc"
