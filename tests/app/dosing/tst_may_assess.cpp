#include "app/dosing/dlt_window.h"
#include "tests/support/row.h"
#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_may_assess {
const QDate zero(2026, 1, 15);

/// One subject infused on day 0 at the level.
StudyBuilder infusedAt(int level) {
  return StudyBuilder().eligible(QStringLiteral("SCR-001")).assigned(level).infused(zero);
}

class TestMayAssess : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void mayAssess_data() {
    QTest::addColumn<int>("day");
    QTest::addColumn<QString>("outcome"); // N, X, or T with the day of onset
    QTest::addColumn<QString>("field");   // empty = allowed
    row("no DLT, day 13", 13, "N", "outcome");
    row("no DLT, day 14", 14, "N", "");
    row("no DLT, day 28", 28, "N", "");
    row("no DLT, day 29: late, and counts", 29, "N", "");
    row("DLT, day 1", 1, "T1", "");
    row("DLT of day 28 on day 40", 40, "T28", "");
    row("DLT, onset on day 29", 40, "T29", "eventId");
    row("DLT, onset before infusion", 3, "T-1", "eventId");
    row("DLT assessed before its onset", 3, "T4", "date");
    row("before the infusion", -1, "N", "date");
    row("in the future", 51, "N", "date");
    row("withdrawn on day 13", 13, "X", "");
    row("withdrawn on day 14", 14, "X", "followUpEnded");
  }
  void mayAssess() {
    QFETCH(int, day);
    QFETCH(QString, outcome);
    QFETCH(QString, field);
    StudyBuilder builder = infusedAt(1);
    const QDate date = zero.addDays(day);
    if (outcome.startsWith(u'T'))
      builder.dlt(zero.addDays(outcome.mid(1).toInt()), date);
    else
      builder.assessed(date, outcome == u"N" ? DltOutcome::NoDlt : DltOutcome::NotEvaluable);
    const DltAssessment draft = builder.last().assessments.back();
    builder.last().assessments.clear();
    const auto refused = ::mayAssess(builder, builder.last(), draft, zero.addDays(50));
    QCOMPARE(refused ? refused->field : QString(), field);
    if (refused) QVERIFY(!refused->message.isEmpty() && !refused->rule.isEmpty());
  }

  void mayAssessAsksForWhatIsMissing_data() {
    QTest::addColumn<QString>("without");
    for (const char* field : {"cause", "followUpEnded", "reason", "eventId", "date"})
      row(field, QString::fromLatin1(field));
  }
  void mayAssessAsksForWhatIsMissing() {
    QFETCH(QString, without);
    StudyBuilder builder = infusedAt(2);
    DltAssessment draft;
    draft.date = zero.addDays(6);
    draft.outcome = without == u"eventId" ? DltOutcome::Dlt : DltOutcome::NotEvaluable;
    draft.cause = NotEvaluableCause::LostToFollowUp;
    draft.followUpEnded = draft.date;
    draft.reason = QStringLiteral("moved away");
    if (without != u"eventId") QVERIFY(!::mayAssess(builder, builder.last(), draft, draft.date));
    if (without == u"cause") draft.cause.reset();
    if (without == u"followUpEnded") draft.followUpEnded.reset();
    if (without == u"reason") draft.reason = QStringLiteral(" ");
    if (without == u"date") draft.date = QDate();
    const auto refused = ::mayAssess(builder, builder.last(), draft, zero.addDays(6));
    QVERIFY(refused);
    QCOMPARE(refused->field, without);
  }

  void mayAssessFollowUpBetweenInfusionAndAssessment() {
    StudyBuilder builder = infusedAt(2);
    DltAssessment draft;
    draft.date = zero.addDays(6);
    draft.outcome = DltOutcome::NotEvaluable;
    draft.cause = NotEvaluableCause::UnrelatedDeath;
    draft.reason = QStringLiteral("accident");
    for (const int day : {-1, 7}) {
      draft.followUpEnded = zero.addDays(day);
      const auto refused = ::mayAssess(builder, builder.last(), draft, zero.addDays(10));
      QVERIFY(refused);
      QCOMPARE(refused->field, QStringLiteral("followUpEnded"));
    }
  }

  void mayAssessIncompleteInfusion() {
    StudyBuilder builder;
    builder.eligible(QStringLiteral("SCR-001")).assigned(2);
    DltAssessment draft;
    draft.date = zero.addDays(30);
    QCOMPARE(::mayAssess(builder, builder.last(), draft, draft.date)->field, QStringLiteral("date"));
    builder.infused(zero, false);
    QCOMPARE(::mayAssess(builder, builder.last(), draft, draft.date)->field, QStringLiteral("outcome"));
    draft.outcome = DltOutcome::NotEvaluable;
    draft.cause = NotEvaluableCause::InfusionNotCompleted;
    draft.reason = QStringLiteral("half the volume");
    QVERIFY(!::mayAssess(builder, builder.last(), draft, draft.date));
    builder.last().infusion->completed = true;
    QCOMPARE(::mayAssess(builder, builder.last(), draft, draft.date)->field, QStringLiteral("cause"));
  }

  void mayAssessAfterADlt() {
    StudyBuilder builder = infusedAt(2);
    builder.dlt(zero.addDays(3), zero.addDays(4));
    DltAssessment draft;
    draft.date = zero.addDays(28);
    QCOMPARE(::mayAssess(builder, builder.last(), draft, draft.date)->field, QStringLiteral("reason"));
    draft.reason = QStringLiteral("grade corrected to 1");
    QVERIFY(!::mayAssess(builder, builder.last(), draft, draft.date));
    draft.outcome = DltOutcome::NotEvaluable;
    draft.cause = NotEvaluableCause::Withdrawal;
    draft.followUpEnded = zero.addDays(6);
    QCOMPARE(::mayAssess(builder, builder.last(), draft, draft.date)->field, QStringLiteral("outcome"));
  }
};

COHORTDESK_TEST(TestMayAssess, QCoreApplication)
} // namespace tst_may_assess
#include "tst_may_assess.moc"
