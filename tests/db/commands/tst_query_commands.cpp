// Queries about fields: who asks, answers and closes, what each leaves on the audit trail, and which change
// of the value an answer keeps.
#include "db/audit/audit_words.h"
#include "tests/support/query_study.h"
#include "tests/support/rule_of.h"
#include "tests/support/test_program.h"

#include <QSignalSpy>
#include <QtTest>

namespace tst_query_commands {
const QString because = QStringLiteral("The ward's scale");

AuditLine newest(TestStudy& test, const char* action) {
  AuditFilter filter;
  filter.action = QLatin1String(action);
  AuditTrail trail = test.session().auditTrail(filter);
  if (!trail.searchAll() || trail.size() == 0) return {};
  return trail.lines(0, 1)->front();
}

Result<RowId> fever(InfusedStudy& made) {
  AdverseEvent event;
  event.term = QStringLiteral("Fever");
  event.grade = 1;
  event.onset = QDate(2026, 1, 8);
  return made.test.commands().saveAdverseEvent(made.subject, event, {});
}

Query gradeQuery(RowId event) {
  Query draft = weightQuery(event);
  draft.table = QStringLiteral("adverse_event");
  draft.column = QStringLiteral("grade");
  return draft;
}

class TestQueryCommands : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void aQueryIsKept() {
    QueryStudy made;
    QVERIFY(made.id != 0);
    const Query kept = made.query();
    QCOMPARE(kept.number, 1);
    QCOMPARE(kept.subjectId, made.subject);
    QCOMPARE(kept.state(), QueryState::Open);
    const QueryNote& note = kept.notes.front();
    QCOMPARE(note.printedName, QStringLiteral("Zhou Ping"));
    QCOMPARE(note.text, QStringLiteral("Which scale?"));
    QCOMPARE(note.at, made.test.session().now());
    made.test.signInAs(Role::StudyCoordinator); // read anew from the file
    QVERIFY(made.query() == kept);
    QVERIFY(made.test.session().verify()->empty());
  }

  void eachStepStandsOnTheTrailUnderWhoDidIt() {
    QueryStudy made;
    QCOMPARE(newest(made.test, "open-query").user, QStringLiteral("Zhou Ping"));
    QCOMPARE(newest(made.test, "open-query").subjectId, made.subject);
    made.test.signInAs(Role::StudyCoordinator);
    QSignalSpy changed(&made.test.session(), &StudySession::studyChanged);
    QVERIFY(made.test.commands().answerQuery(made.id, because));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(made.query().state(), QueryState::Answered);
    const AuditLine answered = newest(made.test, "answer-query");
    QCOMPARE(answered.userId, made.test.session().user().id);
    QVERIFY(auditChangeTexts(answered, made.test.study()).contains(QStringLiteral("note: The ward's scale")));
    made.test.signInAs(Role::Monitor);
    QVERIFY(made.test.commands().closeQuery(made.id, {}));
    QCOMPARE(made.query().state(), QueryState::Closed);
    QVERIFY(made.test.commands().reopenQuery(made.id, QStringLiteral("Calibrated when?")));
    QCOMPARE(made.query().state(), QueryState::Open);
    QCOMPARE(made.query().notes.size(), std::size_t{4});
    QCOMPARE(newest(made.test, "close-query").user, QStringLiteral("Zhou Ping"));
    QCOMPARE(newest(made.test, "reopen-query").user, QStringLiteral("Zhou Ping"));
    QVERIFY(made.test.session().verify()->empty());
  }

  void whatCanBeAskedAbout_data() {
    QTest::addColumn<QString>("table");
    QTest::addColumn<RowId>("row");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("rule"); // empty = allowed
    const auto row = [](const char* name, const char* table, RowId id, const char* column, const char* rule) {
      QTest::newRow(name) << QString::fromLatin1(table) << id << QString::fromLatin1(column)
                          << QString::fromLatin1(rule);
    };
    row("infusion", "infusion", 1, "batch", "");
    row("screening", "screening", 1, "ecog", "");
    row("organ function", "organ_value", 1, "value", "");
    row("setting of the site", "exclusion_criterion", 1, "text_en", "");
    row("asked already", "infusion", 1, "weight_kg", "QUERY-OPEN");
    row("no such row", "infusion", 2, "batch", "MISSING");
    row("row 0", "infusion", 0, "batch", "MISSING");
    row("no such column", "infusion", 1, "ecog", "QUERY-FIELD");
    row("not in the catalogue", "identity", 1, "sealed", "QUERY-FIELD");
    row("no such table", "infusions", 1, "batch", "QUERY-FIELD");
    row("a table of keys", "app_user", 1, "slot_key", "QUERY-FIELD");
  }
  void whatCanBeAskedAbout() {
    QFETCH(QString, table);
    QFETCH(RowId, row);
    QFETCH(QString, column);
    QueryStudy made;
    const qint64 lines = made.test.session().journalHead().sequence;
    Query draft;
    draft.table = table;
    draft.row = row;
    draft.column = column;
    draft.number = 88; // made by the command, whatever the draft says
    draft.subjectId = 99;
    const auto asked = made.test.commands().openQuery(draft, QStringLiteral("Why?"));
    QTEST(ruleOf(asked), "rule");
    if (!asked) {
      QCOMPARE(made.test.session().journalHead().sequence, lines);
      return;
    }
    QCOMPARE(made.test.study().queries.back().number, 2);
    QCOMPARE(made.test.study().queries.back().subjectId,
             table == QLatin1String("exclusion_criterion") ? 0 : made.subject);
    QVERIFY(made.test.session().verify()->empty());
  }

  void whatIsVoidedCannotBeAskedAbout() {
    InfusedStudy made(QDate(2026, 1, 12));
    const auto event = fever(made);
    QVERIFY(event);
    const Query draft = gradeQuery(*event);
    QVERIFY(made.test.commands().voidAdverseEvent(*event, QStringLiteral("Another subject's")));
    QCOMPARE(ruleOf(made.test.commands().openQuery(draft, QStringLiteral("Grade 3?"))),
             QStringLiteral("MISSING"));
  }

  void refusedStepsLeaveNothing() {
    QueryStudy made;
    const Study before = made.test.study();
    QCOMPARE(ruleOf(made.test.commands().answerQuery(made.id, because)), QStringLiteral("ROLE"));
    QCOMPARE(ruleOf(made.test.commands().reopenQuery(made.id, because)), QStringLiteral("QUERY-STATE"));
    QCOMPARE(ruleOf(made.test.commands().closeQuery(made.id, {})), QStringLiteral("REQUIRED"));
    QCOMPARE(ruleOf(made.test.commands().closeQuery(99, because)), QStringLiteral("MISSING"));
    QVERIFY(made.test.study() == before);
    made.test.signInAs(Role::PrincipalInvestigator);
    QVERIFY(made.test.commands().answerQuery(made.id, because));
    QCOMPARE(ruleOf(made.test.commands().closeQuery(made.id, because)), QStringLiteral("TWO-PEOPLE"));
    QVERIFY(made.test.session().verify()->empty());
  }

  /// The value is corrected, then the answer says so: it keeps the line of the correction.
  void anAnswerKeepsTheChangeBeforeIt() {
    QueryStudy made;
    made.test.signInAs(Role::StudyCoordinator);
    QVERIFY(made.weigh(71));
    const AuditLine corrected = newest(made.test, "infusion");
    QVERIFY(made.test.commands().answerQuery(made.id, QStringLiteral("Misread; corrected")));
    QCOMPARE(made.query().notes.back().line, corrected.sequence);
    QCOMPARE(corrected.changes.front().newValue, QStringLiteral("71"));
    QVERIFY(made.test.session().verify()->empty());
  }

  /// The answer comes first: the first change after it is kept, and needs no reason of the answer's own.
  void anAnswerKeepsTheChangeAfterIt() {
    QueryStudy made;
    made.test.signInAs(Role::StudyCoordinator);
    QVERIFY(made.test.commands().answerQuery(made.id, QStringLiteral("Will be corrected")));
    QCOMPARE(made.query().notes.back().line, 0);
    Infusion infusion = *made.test.study().subject(made.subject)->infusion;
    infusion.batch = QStringLiteral("NK-7"); // another field
    QVERIFY(made.test.commands().saveInfusion(made.subject, infusion, QStringLiteral("found")));
    QCOMPARE(made.query().notes.back().line, 0);
    QVERIFY(made.weigh(71));
    const qint64 kept = made.query().notes.back().line;
    AuditFilter filter;
    filter.table = QStringLiteral("infusion");
    filter.column = QStringLiteral("weight_kg");
    AuditTrail trail = made.test.session().auditTrail(filter);
    QVERIFY(trail.searchAll());
    QCOMPARE(trail.lines(0, 1)->front().sequence, kept);
    QVERIFY(made.weigh(72));
    QCOMPARE(made.query().notes.back().line, kept);
    made.test.signInAs(Role::Monitor);
    QCOMPARE(made.query().notes.back().line, kept);
    QVERIFY(made.test.session().verify()->empty());
  }

  /// What changed before the question, or once it is closed, is no answer to it.
  void aChangeBeforeTheQuestionIsNotKept() {
    InfusedStudy made(QDate(2026, 1, 12));
    Infusion infusion = *made.test.study().subject(made.subject)->infusion;
    infusion.weightKg = 69;
    QVERIFY(made.test.commands().saveInfusion(made.subject, infusion, QStringLiteral("misread")));
    const auto id = made.test.commands().openQuery(weightQuery(), QStringLiteral("Which scale?"));
    QVERIFY(id);
    QVERIFY(made.test.commands().answerQuery(*id, because));
    QCOMPARE(made.test.study().queries.front().notes.back().line, 0);
    made.test.signInAs(Role::Monitor);
    QVERIFY(made.test.commands().closeQuery(*id, {}));
    made.test.signInAs(Role::PrincipalInvestigator);
    infusion.weightKg = 68;
    QVERIFY(made.test.commands().saveInfusion(made.subject, infusion, QStringLiteral("misread")));
    QCOMPARE(made.test.study().queries.front().notes[1].line, 0);
    QVERIFY(made.test.session().verify()->empty());
  }

  void aVoidedRowIsAnAnswerToo() {
    InfusedStudy made(QDate(2026, 1, 12));
    const auto event = fever(made);
    QVERIFY(event);
    const Query draft = gradeQuery(*event);
    const auto id = made.test.commands().openQuery(draft, QStringLiteral("Whose?"));
    QVERIFY(id);
    QVERIFY(made.test.commands().voidAdverseEvent(*event, QStringLiteral("Another subject's")));
    QVERIFY(made.test.commands().answerQuery(*id, QStringLiteral("Voided")));
    QCOMPARE(made.test.study().queries.front().notes.back().line,
             newest(made.test, "void-adverse-event").sequence);
  }
};

COHORTDESK_TEST(TestQueryCommands, QCoreApplication)
} // namespace tst_query_commands
#include "tst_query_commands.moc"
