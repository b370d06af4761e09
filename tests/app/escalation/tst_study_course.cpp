#include "app/dosing/dlt_window.h"
#include "app/escalation/decision_options.h"
#include "app/escalation/may_treat.h"
#include "tests/support/standing_of_study.h"
#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_study_course {
constexpr auto none = DltOutcome::NoDlt;

QString courseText(const Study& study) {
  return formatCourse(courseOf(study));
}
Recommendation now(const Study& study) {
  return recommend(study.protocol.design, courseOf(study));
}
int placesAt(const Study& study, int level) {
  return openSlots(study).at(static_cast<std::size_t>(level - 1)).places;
}
bool heldAt(const Study& study, int level) {
  return openSlots(study).at(static_cast<std::size_t>(level - 1)).held;
}
RowId lastDecision(const StudyBuilder& builder) {
  return builder.study().decisions.back().id;
}

/// One subject at L1, cleared on day 14.
StudyBuilder firstCleared() {
  StudyBuilder builder;
  builder.eligible(QStringLiteral("SCR-001"))
      .assigned(1)
      .infused({2026, 1, 15})
      .assessed({2026, 1, 29}, none);
  return builder;
}

/// The same, and L2 opened with three places.
StudyBuilder secondOpened() {
  StudyBuilder builder = firstCleared();
  builder.decided({2026, 2, 3}, DecisionKind::Escalate, 1, 2, 3);
  return builder;
}

/// Adds a subject at L2 under the latest decision; windows of 28 days.
void addAtSecond(StudyBuilder& builder, const char* number, QDate day, std::optional<DltOutcome> outcome) {
  builder.eligible(QString::fromLatin1(number)).assigned(2, lastDecision(builder)).infused(day);
  if (outcome == DltOutcome::Dlt)
    builder.dlt(day.addDays(2), day.addDays(3));
  else if (outcome)
    builder.assessed(day.addDays(outcome == DltOutcome::NoDlt ? 28 : 5), *outcome);
}

class TestStudyCourse : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void firstLevelOpensWithTheStudy() {
    StudyBuilder builder;
    QCOMPARE(placesAt(builder, 1), 1);
    QCOMPARE(placesAt(builder, 2), 0);
    builder.eligible(QStringLiteral("SCR-001"));
    QVERIFY(!mayAssign(builder, builder.last(), 1));
    QCOMPARE(mayAssign(builder, builder.last(), 2)->rule, QStringLiteral("AT-ENROL"));
  }

  void assignedIsUndecidedAndFillsThePlace() {
    StudyBuilder builder;
    builder.eligible(QStringLiteral("SCR-001")).assigned(1);
    QCOMPARE(courseText(builder), QStringLiteral("1?"));
    QCOMPARE(placesAt(builder, 1), 0);
  }

  void anEscalationNeedsBothSignatures() {
    StudyBuilder builder = firstCleared();
    QCOMPARE(ruleId(now(builder).rule), QStringLiteral("AT-ESCALATE"));
    QVERIFY(decisionNeeded(builder));
    builder.decided({2026, 2, 3}, DecisionKind::Escalate, 1, 2, 3, false);
    builder.study().decisions.back().needsAgreement = true;
    QCOMPARE(placesAt(builder, 2), 0);
    builder.study().decisions.back().sponsor = builder.study().decisions.back().investigator;
    QCOMPARE(placesAt(builder, 2), 3);
    QVERIFY(!decisionNeeded(builder));
  }

  void cohortsFollowTheDecisions() {
    StudyBuilder builder = secondOpened();
    addAtSecond(builder, "SCR-002", {2026, 2, 24}, none);
    addAtSecond(builder, "SCR-003", {2026, 2, 26}, none);
    addAtSecond(builder, "SCR-004", {2026, 3, 3}, DltOutcome::Dlt);
    QCOMPARE(courseText(builder), QStringLiteral("1N 2NNT"));
    QVERIFY(decisionNeeded(builder));
    builder.decided({2026, 4, 1}, DecisionKind::Expand, 2, 2, 3, false);
    QVERIFY(!decisionNeeded(builder));
    addAtSecond(builder, "SCR-005", {2026, 4, 14}, DltOutcome::NotEvaluable);
    QCOMPARE(courseText(builder), QStringLiteral("1N 2NNT 2X"));
    QCOMPARE(placesAt(builder, 2), 3); // an X gives its place back
    QVERIFY(answeringDecision(builder) != nullptr);
    addAtSecond(builder, "SCR-006", {2026, 4, 20}, std::nullopt);
    QCOMPARE(courseText(builder), QStringLiteral("1N 2NNT 2X?"));
    QCOMPARE(placesAt(builder, 2), 2);
  }

  void neverMorePlacesThanTheRuleAsksFor() {
    StudyBuilder builder = secondOpened();
    addAtSecond(builder, "SCR-002", {2026, 2, 24}, DltOutcome::Dlt);
    addAtSecond(builder, "SCR-003", {2026, 2, 26}, DltOutcome::Dlt);
    QCOMPARE(courseText(builder), QStringLiteral("1N 2TT"));
    QCOMPARE(freeSlots(builder, 2), 1);
    QCOMPARE(placesAt(builder, 2), 0); // SD-STOP asks for nobody
  }

  void aLateDltOvertakesAndHolds() {
    StudyBuilder builder = secondOpened();
    addAtSecond(builder, "SCR-002", {2026, 2, 24}, std::nullopt);
    QVERIFY(isInForce(builder, builder.study().decisions.front()));
    Subject& first = builder.study().subjects.front();
    AdverseEvent late;
    late.id = 900;
    late.grade = 4;
    late.onset = {2026, 2, 4}; // day 20
    late.doseLimiting = true;
    first.events.push_back(late);
    QVERIFY(hasMarkedDlt(builder, first));
    QVERIFY(heldAt(builder, 2)); // before anybody has judged it
    DltAssessment judged = first.assessments.back();
    judged.id = 901;
    judged.date = {2026, 2, 25};
    judged.outcome = DltOutcome::Dlt;
    judged.eventId = 900;
    first.assessments.push_back(judged);
    QCOMPARE(courseText(builder), QStringLiteral("1T 2?"));
    QVERIFY(isOvertaken(builder, builder.study().decisions.front()));
    QCOMPARE(ruleId(now(builder).rule), QStringLiteral("AT-EXPAND"));
    QVERIFY(heldAt(builder, 2));
    QVERIFY(decisionNeeded(builder));
    builder.decided({2026, 2, 26}, DecisionKind::Expand, 1, 1, 2);
    QCOMPARE(placesAt(builder, 1), 2);
    QCOMPARE(placesAt(builder, 2), 0);
  }

  void aLevelIsOpenedAgainByANewDecision() {
    StudyBuilder builder = secondOpened();
    addAtSecond(builder, "SCR-002", {2026, 2, 24}, none);
    builder.study().decisions.front().basis.front().letter = u'T'; // signed when S-001 counted as a DLT
    QVERIFY(isOvertaken(builder, builder.study().decisions.front()));
    QCOMPARE(ruleId(now(builder).rule), QStringLiteral("SD-ENROL"));
    QCOMPARE(placesAt(builder, 2), 0);
    QVERIFY(decisionNeeded(builder));
    const auto options = decisionOptions(builder);
    QVERIFY(options.front().recommended);
    QCOMPARE(options.front().kind, DecisionKind::Expand);
    QVERIFY(options.front().needsAgreement); // as the opening did
    builder.decided({2026, 4, 1}, DecisionKind::Expand, 2, 2, 2);
    QCOMPARE(placesAt(builder, 2), 2);
  }

  void completingBearsAPlus() {
    StudyBuilder builder = secondOpened();
    addAtSecond(builder, "SCR-002", {2026, 2, 24}, DltOutcome::Dlt);
    addAtSecond(builder, "SCR-003", {2026, 2, 26}, DltOutcome::Dlt);
    QCOMPARE(ruleId(now(builder).rule), QStringLiteral("SD-STOP"));
    builder.decided({2026, 3, 10}, DecisionKind::Complete, 2, 1, 15);
    QCOMPARE(freeSlots(builder, 1), 15);
    QCOMPARE(placesAt(builder, 1), 3); // A10
    builder.eligible(QStringLiteral("SCR-010")).assigned(1, lastDecision(builder)).infused({2026, 3, 12});
    QCOMPARE(courseText(builder), QStringLiteral("1N 2TT +1?"));
    QCOMPARE(ruleId(now(builder).rule), QStringLiteral("CE-ENROL"));
    QCOMPARE(placesAt(builder, 1), 2);
  }

  void jointDiscussionThatContinuesIsMarked() {
    StudyBuilder builder;
    builder.eligible(QStringLiteral("SCR-001"))
        .assigned(1)
        .infused({2026, 1, 15})
        .dlt({2026, 1, 17}, {2026, 1, 18});
    builder.decided({2026, 1, 20}, DecisionKind::Expand, 1, 1, 2);
    for (const char* number : {"SCR-002", "SCR-003"}) {
      builder.eligible(QString::fromLatin1(number)).assigned(1, lastDecision(builder)).infused({2026, 1, 22});
      if (number[6] == '2')
        builder.dlt({2026, 1, 24}, {2026, 1, 25});
      else
        builder.assessed({2026, 2, 19}, none);
    }
    QCOMPARE(courseText(builder), QStringLiteral("1T 1TN"));
    QCOMPARE(ruleId(now(builder).rule), QStringLiteral("AT-JOINT"));
    builder.decided({2026, 2, 22}, DecisionKind::Continue, 1, 2, 3);
    QCOMPARE(courseText(builder), QStringLiteral("1T 1TN!"));
    QCOMPARE(placesAt(builder, 2), 3);
    QVERIFY(!decisionNeeded(builder));
  }

  void stayAndEndCloseWhatIsOpen() {
    StudyBuilder builder = secondOpened();
    builder.decided({2026, 2, 10}, DecisionKind::Stay, 1, 0, 0, false);
    QCOMPARE(placesAt(builder, 2), 0);
    builder.decided({2026, 2, 11}, DecisionKind::End, 1, 0, 0);
    QVERIFY(hasEnded(builder));
    QVERIFY(decisionOptions(builder).empty());
    builder.eligible(QStringLiteral("SCR-002"));
    QCOMPARE(mayAssign(builder, builder.last(), 2)->rule, QStringLiteral("END"));
  }

  void aMoreCautiousDecisionOpensItsPlaces() {
    StudyBuilder builder = secondOpened();
    addAtSecond(builder, "SCR-002", {2026, 2, 24}, none);
    addAtSecond(builder, "SCR-003", {2026, 2, 26}, none);
    addAtSecond(builder, "SCR-004", {2026, 3, 3}, none);
    QCOMPARE(ruleId(now(builder).rule), QStringLiteral("SD-ESCALATE"));
    builder.decided({2026, 4, 1}, DecisionKind::Expand, 2, 2, 2);
    builder.study().decisions.back().asRecommended = false;
    QCOMPARE(placesAt(builder, 2), 2);
    QCOMPARE(placesAt(builder, 3), 0);
    addAtSecond(builder, "SCR-005", {2026, 4, 2}, std::nullopt);
    QCOMPARE(ruleId(now(builder).rule), QStringLiteral("SD-WAIT"));
    QCOMPARE(placesAt(builder, 2), 1);
  }

  void noInfusionAtAHeldLevel() {
    StudyBuilder builder = secondOpened();
    builder.eligible(QStringLiteral("SCR-002")).assigned(2, lastDecision(builder));
    QVERIFY(!mayInfuse(builder, builder.last(), {2026, 2, 24}));
    builder.study().subjects.front().assessments.clear(); // a correction: L1 is undecided again
    QCOMPARE(mayInfuse(builder, builder.last(), {2026, 2, 24})->rule, QStringLiteral("AT-WAIT"));
  }

  void theIntervalOfA7() {
    StudyBuilder builder = secondOpened();
    builder.study().protocol.minDaysBetweenSubjects = 7;
    addAtSecond(builder, "SCR-002", {2026, 2, 24}, std::nullopt);
    builder.eligible(QStringLiteral("SCR-003")).assigned(2, lastDecision(builder));
    QCOMPARE(mayInfuse(builder, builder.last(), {2026, 3, 2})->rule, QStringLiteral("A7"));
    QVERIFY(!mayInfuse(builder, builder.last(), {2026, 3, 3}));
  }

  void onlyTheEligibleAndSignedAreAssigned() {
    StudyBuilder builder;
    ScreeningEntry entry = StudyBuilder::eligibleEntry();
    builder.screened(QStringLiteral("SCR-001"), entry, 40);
    QCOMPARE(mayAssign(builder, builder.last(), 1)->rule, QStringLiteral("SIGNATURE"));
    entry.ecog = 3;
    builder.screened(QStringLiteral("SCR-002"), entry, 40);
    QCOMPARE(mayAssign(builder, builder.last(), 1)->rule, QStringLiteral("I3"));
    entry.ecog.reset();
    builder.screened(QStringLiteral("SCR-003"), entry, 40);
    QCOMPARE(mayAssign(builder, builder.last(), 1)->rule, QStringLiteral("I3"));
    builder.eligible(QStringLiteral("SCR-004"));
    builder.last().screenings.back().signatures.back().earlierVersion = true;
    QCOMPARE(mayAssign(builder, builder.last(), 1)->rule, QStringLiteral("SIGNATURE"));
    builder.eligible(QStringLiteral("SCR-005"));
    builder.last().screenings.back().failure = ScreenFailure{{2026, 1, 8}, {QStringLiteral("I7")}, {}};
    QCOMPARE(mayAssign(builder, builder.last(), 1)->rule, QStringLiteral("SCREEN-FAILURE"));
  }

  void lessCautiousIsRefused() {
    StudyBuilder builder = firstCleared();
    Decision draft;
    draft.kind = DecisionKind::Escalate;
    draft.toLevel = 3;
    draft.places = 3;
    QVERIFY(mayDecide(builder, draft));
    draft.toLevel = 2;
    draft.places = 4;
    QCOMPARE(mayDecide(builder, draft)->field, QStringLiteral("places"));
    draft.places = 1; // fewer than recommended: more cautious, and says why
    QCOMPARE(mayDecide(builder, draft)->field, QStringLiteral("justification"));
    draft.justification = QStringLiteral("one at a time");
    QVERIFY(!mayDecide(builder, draft));
    const Decision made = prepared(builder, draft);
    QCOMPARE(made.rule, QStringLiteral("AT-ESCALATE"));
    QCOMPARE(made.course, QStringLiteral("1N"));
    QVERIFY(!made.asRecommended);
    QVERIFY(made.needsAgreement);
    QCOMPARE(made.basis.size(), std::size_t{1});
  }

  void agreementComesOnceAndOnUnchangedData() {
    StudyBuilder builder = firstCleared();
    builder.decided({2026, 2, 3}, DecisionKind::Escalate, 1, 2, 3, false);
    Decision& decision = builder.study().decisions.back();
    QVERIFY(mayAgree(builder, decision)); // not needed
    decision.needsAgreement = true;
    QVERIFY(!mayAgree(builder, decision));
    builder.study().subjects.front().assessments.clear();
    QVERIFY(mayAgree(builder, decision)); // data changed
  }
};

COHORTDESK_TEST(TestStudyCourse, QCoreApplication)
} // namespace tst_study_course
#include "tst_study_course.moc"
