#include "app/dosing/dlt_window.h"
#include "app/dosing/worksheet.h"
#include "app/study/study.h"
#include "tests/support/row.h"
#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_may_assess_worksheet {
const QDate zero(2026, 1, 15);
const QTimeZone shanghai("Asia/Shanghai");

QDateTime eveningOf(int day) {
  return KnownTime{KnownTime::To::Day, zero.addDays(day), {}}.latest(shanghai);
}

/// D1: any event of grade 3 for 72 h. D2 has no rule.
DltDefinition definition(int version = 1) {
  DltDefinition made =
      definitionOfLines({}, {QStringLiteral("grade 3 for 72 h"), QStringLiteral("a death by the cells")});
  DltRule rule;
  rule.longerThan = Span{72, Span::Unit::Hours};
  made.items.front().rule = rule;
  made.version = version;
  return made;
}

/// Infused on day 0 at L1, grade 3 from day 10 on, for so many days; 0 = it goes on.
StudyBuilder withEvent(int days) {
  StudyBuilder builder;
  builder.study().site.dltDefinition = definition();
  builder.eligible(QStringLiteral("SCR-001")).assigned(1).infused(zero).event(zero.addDays(10), 3);
  if (days > 0) builder.last().events.back().end = zero.addDays(10 + days);
  return builder;
}

DltAnswer answerOf(const Subject& subject, bool dlt, ItemState state, RowId by = 1) {
  DltAnswer answer;
  answer.id = 900 + by;
  answer.eventId = subject.events.back().id;
  answer.item = QStringLiteral("D1");
  answer.definition = 1;
  answer.state = state;
  answer.dlt = dlt;
  answer.why = QStringLiteral("as expected of the disease");
  answer.by = by;
  answer.at = eveningOf(13);
  return answer;
}

/// The rule that refuses the outcome on a day, with the field; empty where it is allowed.
QString refusal(const Study& study, DltOutcome outcome, int day) {
  const Subject& subject = study.subjects.back();
  DltAssessment draft;
  draft.date = zero.addDays(day);
  draft.outcome = outcome;
  if (outcome == DltOutcome::Dlt) draft.eventId = subject.events.back().id;
  if (outcome == DltOutcome::NotEvaluable) {
    draft.cause = NotEvaluableCause::Withdrawal;
    draft.followUpEnded = zero.addDays(13);
    draft.reason = QStringLiteral("moved away");
  }
  const Worksheet sheet = worksheetOf(study, subject, {}, eveningOf(day));
  const auto refused = mayAssess(study, subject, draft, sheet, draft.date);
  if (!refused) return {};
  if (refused->message.isEmpty()) return QStringLiteral("no message");
  return refused->rule + u' ' + refused->field;
}

class TestMayAssessWorksheet : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void anOpenItem_data() {
    QTest::addColumn<int>("days"); // that the event lasts
    QTest::addColumn<int>("on");
    QTest::addColumn<QString>("noDlt");
    QTest::addColumn<QString>("notEvaluable");
    const QString open = QStringLiteral("DLT-ITEM worksheet");
    row("it was over in two days", 2, 14, QString(), QString());
    row("it lasted four days", 4, 15, open, open);
    row("it goes on, four days", 0, 14, open, open);
    row("it goes on, three days not reached: blocks no DLT alone", 0, 12, QStringLiteral("WINDOW outcome"),
        QStringLiteral("A3 followUpEnded"));
  }
  void anOpenItem() {
    QFETCH(int, days);
    QFETCH(int, on);
    const StudyBuilder builder = withEvent(days);
    QTEST(refusal(builder, DltOutcome::NoDlt, on), "noDlt");
    QTEST(refusal(builder, DltOutcome::NotEvaluable, on), "notEvaluable");
    QCOMPARE(refusal(builder, DltOutcome::Dlt, on), QString());
  }

  void aMayBlocksNoDlt() {
    StudyBuilder builder = withEvent(0);
    builder.last().events.back().onset = zero.addDays(13);
    QCOMPARE(refusal(builder, DltOutcome::NoDlt, 14), QStringLiteral("DLT-ITEM worksheet"));
    QCOMPARE(refusal(builder, DltOutcome::NotEvaluable, 14), QString());
    builder.last().answers = {answerOf(builder.last(), false, ItemState::May)};
    QCOMPARE(refusal(builder, DltOutcome::NoDlt, 14), QString());
    QCOMPARE(refusal(builder, DltOutcome::NoDlt, 16), QStringLiteral("DLT-ITEM worksheet")); // met by now
  }

  void anAnswer_data() {
    QTest::addColumn<QString>("answers"); // user and d = DLT, n = none; m: given to a may
    QTest::addColumn<bool>("second");
    QTest::addColumn<QString>("noDlt");
    QTest::addColumn<QString>("notEvaluable");
    const QString open = QStringLiteral("DLT-ITEM worksheet");
    const QString differ = QStringLiteral("DLT-READER worksheet");
    row("no DLT", QStringLiteral("1n"), false, QString(), QString());
    row("a DLT", QStringLiteral("1d"), false, open, open);
    row("to another state", QStringLiteral("1nm"), false, open, open);
    row("one of two readers", QStringLiteral("1n"), true, open, open);
    row("one person twice", QStringLiteral("1n 1n"), true, open, open);
    row("two readers agree", QStringLiteral("1n 2n"), true, QString(), QString());
    row("two readers differ", QStringLiteral("1n 2d"), true, differ, open);
    row("two readers: a DLT", QStringLiteral("1d 2d"), true, open, open);
  }
  void anAnswer() {
    QFETCH(QString, answers);
    QFETCH(bool, second);
    StudyBuilder builder = withEvent(4);
    builder.study().site.secondReader = second;
    for (const QString& one : answers.split(u' '))
      builder.last().answers.push_back(answerOf(builder.last(), one[1] == u'd',
                                                one.endsWith(u'm') ? ItemState::May : ItemState::Meets,
                                                one.first(1).toInt()));
    QTEST(refusal(builder, DltOutcome::NoDlt, 15), "noDlt");
    QTEST(refusal(builder, DltOutcome::NotEvaluable, 15), "notEvaluable");
    QCOMPARE(refusal(builder, DltOutcome::Dlt, 15), QString());
  }

  /// An end that is entered later makes the rule say *no*: the answer stays until it is given anew.
  void aDltStaysOneWhenTheRuleSaysOtherwise() {
    const QString open = QStringLiteral("DLT-ITEM worksheet");
    StudyBuilder builder = withEvent(4);
    Subject& subject = builder.last();
    subject.answers = {answerOf(subject, true, ItemState::Meets)};
    subject.events.back().end = zero.addDays(12);
    QCOMPARE(refusal(builder, DltOutcome::NoDlt, 15), open);
    QCOMPARE(refusal(builder, DltOutcome::NotEvaluable, 15), open);
    QCOMPARE(refusal(builder, DltOutcome::Dlt, 15), QString());
    QVERIFY(hasUnjudgedDlt(builder, subject, zero.addDays(15)));
    DltAnswer anew = answerOf(subject, true, ItemState::No);
    anew.id = 950;
    anew.at = eveningOf(14);
    subject.answers.push_back(anew);
    QCOMPARE(refusal(builder, DltOutcome::NoDlt, 15), open);
    subject.answers.back().dlt = false;
    QCOMPARE(refusal(builder, DltOutcome::NoDlt, 15), QString());
    QVERIFY(!hasUnjudgedDlt(builder, subject, zero.addDays(15)));
    subject.answers.back().by = 2; // somebody else's word does not take it back
    QCOMPARE(refusal(builder, DltOutcome::NoDlt, 15), open);
  }

  void aChangedDefinitionAsksAgain() {
    StudyBuilder builder = withEvent(4);
    builder.last().answers = {answerOf(builder.last(), false, ItemState::Meets)};
    QCOMPARE(refusal(builder, DltOutcome::NoDlt, 15), QString());
    builder.study().site.dltDefinition = definition(2);
    QCOMPARE(refusal(builder, DltOutcome::NoDlt, 15), QStringLiteral("DLT-ITEM worksheet"));
    const Worksheet sheet = worksheetOf(builder, builder.last(), {}, eveningOf(15));
    QCOMPARE(openItems(builder, builder.last(), sheet).size(), std::size_t(1));
    QVERIFY(openItems(builder, builder.last(), sheet).front().why.contains(QStringLiteral("again")));
  }

  /// What a log tells is not asked for a worksheet; and nothing is asked where no item has a rule.
  void isNotAskedForMore() {
    StudyBuilder builder = withEvent(4);
    builder.assessed(zero.addDays(15), DltOutcome::NoDlt);
    DltAssessment told = builder.last().assessments.back();
    builder.last().assessments.clear();
    const Worksheet sheet = worksheetOf(builder, builder.last(), {}, eveningOf(15));
    QVERIFY(mayAssess(builder, builder.last(), told, sheet, told.date));
    told.signature->method = SignatureMethod::Transcribed;
    QVERIFY(!mayAssess(builder, builder.last(), told, sheet, told.date));
    builder.study().site.dltDefinition.items.front().rule.reset();
    QCOMPARE(refusal(builder, DltOutcome::NoDlt, 15), QString());
    builder.study().site.dltDefinition = {};
    QCOMPARE(refusal(builder, DltOutcome::NoDlt, 15), QString());
    QVERIFY(worksheetOf(builder, builder.last(), {}, eveningOf(15)).lines.empty());
  }

  /// An item of a laboratory value holds no places, and blocks *no DLT*.
  void aLaboratoryValueBlocks() {
    StudyBuilder builder = withEvent(2);
    DltRule rule;
    rule.about = DltRule::About::Laboratory;
    rule.grade = 1;
    rule.names = {QStringLiteral("neutrophils")};
    rule.beyond.high = 0.5;
    builder.study().site.dltDefinition.items.back().rule = rule;
    QCOMPARE(refusal(builder, DltOutcome::NoDlt, 15), QStringLiteral("DLT-ITEM worksheet")); // no value
    QVERIFY(!hasUnjudgedDlt(builder, builder.last(), zero.addDays(15)));
    DltAnswer answer = answerOf(builder.last(), false, ItemState::May);
    answer.eventId = 0;
    answer.item = QStringLiteral("D2");
    builder.last().answers = {answer};
    QCOMPARE(refusal(builder, DltOutcome::NoDlt, 15), QString());
  }
};

COHORTDESK_TEST(TestMayAssessWorksheet, QCoreApplication)
} // namespace tst_may_assess_worksheet
#include "tst_may_assess_worksheet.moc"
