#include "app/escalation/decision_options.h"
#include "app/escalation/may_treat.h"
#include "app/study/study_rules.h"
#include "tests/support/changed_design.h"
#include "tests/support/standing_of_study.h"
#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_standing_decisions {
// What decisions open, close and answer for while data change under them (protocol.md 4.1, 4.3, 4.4).

/// Tells a trial as it went: subjects one after the other, decisions between them.
class Told : public StudyBuilder {
 public:
  explicit Told(int completingAtOnce = 3) { study().protocol.design.completingAtOnce = completingAtOnce; }

  /// Subjects at a level under the latest decision, infused on following days: N, T, X, ? (in the window), or
  /// a (assigned, not infused).
  Told& treated(int level, const char* outcomes) {
    for (; *outcomes != 0; ++outcomes) {
      m_day = m_day.addDays(1);
      eligible(QStringLiteral("SCR-%1").arg(++m_number, 3, 10, QLatin1Char('0')))
          .assigned(level, decisionId());
      if (*outcomes != 'a') infused(m_day);
      if (*outcomes != 'a' && *outcomes != '?') turnedOut(study().subjects.back(), *outcomes);
    }
    return *this;
  }
  Told& decide(DecisionKind kind, int level, int toLevel, int places, bool asRecommended = true) {
    decided(m_day, kind, level, toLevel, places);
    study().decisions.back().asRecommended = asRecommended;
    return *this;
  }
  /// The nth subject (1 = first), in the window so far, turns out.
  Told& turns(int subject, char outcome) {
    turnedOut(study().subjects[static_cast<std::size_t>(subject - 1)], outcome);
    return *this;
  }

  QString course() const { return formatCourse(courseOf(study())); }
  Recommendation now() const { return recommend(study().protocol.design, courseOf(study())); }
  QString rule() const { return ruleId(now().rule); }
  QString places() const { // by level, "0 3 0"; h: held
    QStringList all;
    for (const OpenSlots& open : openSlots(study()))
      all << QString::number(open.places) + (open.held ? QStringLiteral("h") : QString());
    return all.join(u' ');
  }
  /// "" = allowed, else the rule that refuses it.
  QString assign(int level) {
    eligible(QStringLiteral("SCR-999"));
    const auto refused = mayAssign(study(), last(), level);
    study().subjects.pop_back();
    return refused ? refused->rule : QString();
  }
  QString infuse(int subject) const {
    const auto refused =
        mayInfuse(study(), study().subjects[static_cast<std::size_t>(subject - 1)], m_day.addDays(1));
    return refused ? refused->rule : QString();
  }
  bool overtaken(int decision) const {
    return isOvertaken(study(), study().decisions[static_cast<std::size_t>(decision - 1)]);
  }
  const DecisionOption* option(DecisionKind kind, int toLevel) {
    m_options = decisionOptions(study());
    for (const DecisionOption& option : m_options)
      if (option.kind == kind && option.toLevel == toLevel) return &option;
    return nullptr;
  }

 private:
  RowId decisionId() const { return study().decisions.empty() ? 0 : study().decisions.back().id; }

  void turnedOut(Subject& subject, char outcome) {
    const QDate day0 = siteDate(study(), subject.infusion->startedAt);
    DltAssessment assessment;
    assessment.id = ++m_row;
    assessment.date = day0.addDays(28);
    assessment.signature = Signature{};
    if (outcome == 'T') {
      AdverseEvent event;
      event.id = ++m_row;
      event.grade = 4;
      event.onset = day0.addDays(2);
      subject.events.push_back(event);
      assessment.outcome = DltOutcome::Dlt;
      assessment.eventId = event.id;
    } else if (outcome == 'X') {
      assessment.outcome = DltOutcome::NotEvaluable;
      assessment.cause = NotEvaluableCause::Withdrawal;
      assessment.followUpEnded = day0.addDays(3);
    }
    subject.assessments.push_back(assessment);
  }

  QDate m_day{2026, 1, 14};
  int m_number = 0;
  RowId m_row = 5000;
  std::vector<DecisionOption> m_options;
};

/// `1N 2NNN 3NNN`, completing at the top decided with all the places.
Told completingAtTop(int completingAtOnce = 3) {
  Told told(completingAtOnce);
  told.treated(1, "N").decide(DecisionKind::Escalate, 1, 2, 3).treated(2, "NNN");
  told.decide(DecisionKind::Escalate, 2, 3, 3).treated(3, "NNN");
  told.decide(DecisionKind::Complete, 3, 3, 11, false);
  return told;
}

class TestStandingDecisions : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  /// A1, B: a discussion that went on answers for the DLTs that it was held on.
  void aFurtherDltOvertakesADiscussion() {
    Told told;
    told.treated(1, "T").decide(DecisionKind::Expand, 1, 1, 2).treated(1, "TN");
    QCOMPARE(told.rule(), QStringLiteral("AT-JOINT"));
    told.decide(DecisionKind::Continue, 1, 2, 3, false);
    QCOMPARE(told.course(), QStringLiteral("1T 1TN!"));
    QCOMPARE(told.places(), QStringLiteral("0 3 0"));
    QCOMPARE(told.assign(2), QString());
    QVERIFY(!decisionNeeded(told));
    told.study().subjects[2].assessments.clear(); // a correction: undecided again
    QCOMPARE(told.course(), QStringLiteral("1T 1T?"));
    QVERIFY(told.overtaken(2));
    QCOMPARE(told.places(), QStringLiteral("0 0h 0"));
    QVERIFY(decisionNeeded(told));
    told.turns(3, 'T');
    QCOMPARE(told.course(), QStringLiteral("1T 1TT"));
    QCOMPARE(told.rule(), QStringLiteral("AT-JOINT"));
    QVERIFY(told.overtaken(2));
    QCOMPARE(told.places(), QStringLiteral("0 0h 0"));
    QCOMPARE(told.assign(2), QStringLiteral("AT-JOINT"));
    QVERIFY(decisionNeeded(told));
    Decision late = told.study().decisions.back();
    late.needsAgreement = true;
    late.sponsor.reset();
    QVERIFY(mayAgree(told, late)); // the sponsor cannot agree after it either
  }

  /// The first edition let it be decided with somebody undecided: it settles nothing, whatever comes of it.
  void aDiscussionCannotSettleWhatIsUndecided() {
    Told told;
    told.treated(1, "T").decide(DecisionKind::Expand, 1, 1, 2).treated(1, "T?");
    QCOMPARE(told.rule(), QStringLiteral("AT-JOINT"));
    const DecisionOption* goesOn = told.option(DecisionKind::Continue, 2);
    QVERIFY(goesOn && goesOn->refused);
    told.decide(DecisionKind::Continue, 1, 2, 3, false);
    QCOMPARE(told.course(), QStringLiteral("1T 1T?"));
    QVERIFY(told.overtaken(2));
    QCOMPARE(told.places(), QStringLiteral("0 0h 0"));
    Told cleared = told;
    for (const auto& [study, outcome] : {std::pair(&told, 'T'), std::pair(&cleared, 'N')}) {
      study->turns(3, outcome);
      QCOMPARE(study->rule(), QStringLiteral("AT-JOINT"));
      QCOMPARE(study->places(), QStringLiteral("0 0h 0"));
      QVERIFY(decisionNeeded(*study));
    }
  }

  /// A1, A: more subjects at the level by joint discussion, and one of them has a DLT.
  void aDiscussionAddsSubjectsAtTheLevel() {
    Told told;
    told.treated(1, "T").decide(DecisionKind::Expand, 1, 1, 2).treated(1, "T");
    told.decide(DecisionKind::Continue, 1, 1, 2, false);
    QCOMPARE(told.course(), QStringLiteral("1T 1T")); // nothing is settled
    QCOMPARE(told.rule(), QStringLiteral("AT-JOINT"));
    QCOMPARE(told.places(), QStringLiteral("2 0 0"));
    QVERIFY(!decisionNeeded(told));
    told.treated(1, "a");
    QCOMPARE(told.course(), QStringLiteral("1T 1T 1?"));
    QCOMPARE(told.places(), QStringLiteral("1 0 0"));
    QCOMPARE(told.infuse(3), QString());
    told.study().subjects.pop_back();
    told.treated(1, "T");
    QCOMPARE(told.course(), QStringLiteral("1T 1T 1T"));
    QVERIFY(told.overtaken(2));
    QCOMPARE(told.places(), QStringLiteral("0 0 0"));
    QCOMPARE(told.assign(1), QStringLiteral("AT-JOINT"));
    told.treated(1, "a");
    QCOMPARE(told.infuse(4), QStringLiteral("AT-JOINT"));
    QVERIFY(decisionNeeded(told));
  }

  void isAskedAgainWhenTheyAreDecided() {
    Told told;
    told.treated(1, "T").decide(DecisionKind::Expand, 1, 1, 2).treated(1, "T");
    told.decide(DecisionKind::Continue, 1, 1, 1, false).treated(1, "?");
    QVERIFY(!decisionNeeded(told));
    told.turns(3, 'N');
    QCOMPARE(told.course(), QStringLiteral("1T 1T 1N"));
    QVERIFY(decisionNeeded(told));
    QVERIFY(!told.option(DecisionKind::Continue, 2)->refused);
    told.decide(DecisionKind::Continue, 1, 2, 3, false);
    QCOMPARE(told.course(), QStringLiteral("1T 1T 1N!"));
    QCOMPARE(told.places(), QStringLiteral("0 3 0"));
  }

  /// A2: a level that was stopped and lowered by a signed decision stays closed, whatever clears later.
  void aLaterDecisionStands() {
    Told told = completingAtTop();
    QCOMPARE(told.places(), QStringLiteral("0 0 3"));
    told.treated(3, "TT????"); // as a first edition's site did
    QCOMPARE(told.course(), QStringLiteral("1N 2NNN 3NNN +3TT????"));
    QCOMPARE(told.rule(), QStringLiteral("CE-STOP")); // two of the first six
    QCOMPARE(told.option(DecisionKind::Complete, 2)->recommended, true);
    told.decide(DecisionKind::Complete, 3, 2, 5);
    QCOMPARE(told.places(), QStringLiteral("0 3 0"));
    QVERIFY(!decisionNeeded(told));
    for (const int subject : {10, 11, 12, 13})
      told.turns(subject, 'N');
    QCOMPARE(told.rule(), QStringLiteral("CE-STOP"));
    QCOMPARE(told.places(), QStringLiteral("0 3 0"));
    QCOMPARE(told.assign(3), QStringLiteral("CE-STOP"));
    QCOMPARE(told.assign(2), QString());
    QVERIFY(!decisionNeeded(told));
  }

  /// … and what it closed does not open by itself where a correction takes the ground away.
  void whatIsClosedIsOpenedByANewDecisionOnly() {
    Told told = completingAtTop();
    told.treated(3, "TT").treated(3, "a");
    QCOMPARE(told.rule(), QStringLiteral("CE-STOP"));
    told.decide(DecisionKind::Complete, 3, 2, 5);
    QCOMPARE(told.infuse(10), QStringLiteral("CE-STOP"));
    told.turns(8, 'N'); // the first DLT is corrected
    QCOMPARE(told.rule(), QStringLiteral("CE-ENROL"));
    QVERIFY(told.overtaken(4));
    QCOMPARE(told.places(), QStringLiteral("0 0 0"));
    QCOMPARE(told.infuse(10), QStringLiteral("DECISION"));
    QVERIFY(decisionNeeded(told));
    told.decide(DecisionKind::Complete, 3, 3, 4);
    QCOMPARE(told.places(), QStringLiteral("0 0 2"));
    QCOMPARE(told.infuse(10), QString());
  }

  /// A8: a level that is not tolerated is never offered.
  void noLevelThatIsNotToleratedIsOffered() {
    Told told;
    told.treated(1, "T").decide(DecisionKind::Expand, 1, 1, 2).treated(1, "TN");
    told.decide(DecisionKind::Continue, 1, 2, 3, false).treated(2, "TT");
    QCOMPARE(told.course(), QStringLiteral("1T 1TN! 2TT"));
    QCOMPARE(told.rule(), QStringLiteral("SD-STOP"));
    for (const DecisionOption& option : decisionOptions(told)) {
      QVERIFY(option.refused || option.toLevel == 0);
      QVERIFY(!option.recommended);
    }
    QVERIFY(told.option(DecisionKind::AddDoseGroup, 0));
    QVERIFY(told.option(DecisionKind::End, 0));
  }

  /// A9: a window that closes without a DLT takes nothing away and asks for nothing again.
  void aWindowThatClosesWellChangesNothing_data() {
    QTest::addColumn<char>("outcome");
    QTest::addColumn<QString>("course");
    QTest::newRow("cleared") << 'N' << "1N 2NNN 3TTN";
    QTest::newRow("a third DLT: the rule says the same") << 'T' << "1N 2NNN 3TTT";
    QTest::newRow("not evaluable: the rule says the same") << 'X' << "1N 2NNN 3TTX";
  }
  void aWindowThatClosesWellChangesNothing() {
    QFETCH(char, outcome);
    for (const int atOnce : {0, 3}) {
      Told told(atOnce);
      told.treated(1, "N").decide(DecisionKind::Escalate, 1, 2, 3).treated(2, "NNN");
      told.decide(DecisionKind::Escalate, 2, 3, 3).treated(3, "TT?");
      told.decide(DecisionKind::Complete, 3, 2, 5);
      const QString places = atOnce == 0 ? QStringLiteral("0 5 0") : QStringLiteral("0 3 0");
      QCOMPARE(told.places(), places);
      told.turns(7, outcome);
      QTEST(told.course(), "course");
      QVERIFY(!told.overtaken(3));
      QCOMPARE(told.places(), places);
      QVERIFY(!decisionNeeded(told));
    }
  }

  /// A7, A10: three undecided at a time, from one decision with all the places.
  void completingGoesAtMostThreeAtATime() {
    Told told = completingAtTop();
    QCOMPARE(told.places(), QStringLiteral("0 0 3"));
    told.treated(3, "a?");
    QCOMPARE(told.rule(), QStringLiteral("CE-ENROL"));
    QCOMPARE(told.places(), QStringLiteral("0 0 1"));
    told.treated(3, "?");
    QCOMPARE(told.rule(), QStringLiteral("CE-WAIT"));
    QCOMPARE(told.places(), QStringLiteral("0 0 0"));
    QCOMPARE(told.infuse(8), QString());
    QVERIFY(!decisionNeeded(told));
    told.turns(10, 'N');
    QCOMPARE(told.places(), QStringLiteral("0 0 1"));
    QVERIFY(!decisionNeeded(told));
    Told atOnce = completingAtTop(0);
    QCOMPARE(atOnce.places(), QStringLiteral("0 0 11"));
  }

  /// CE-FLAG holds; what the discussion opens on these DLTs is open, and no further.
  void aFlagHoldsUntilItIsDiscussed() {
    Told told = completingAtTop();
    told.treated(3, "NNNTTT");
    QCOMPARE(told.course(), QStringLiteral("1N 2NNN 3NNN +3NNNTTT"));
    QCOMPARE(told.rule(), QStringLiteral("CE-ENROL")); // 3 of 9
    told.treated(3, "T");
    QCOMPARE(told.rule(), QStringLiteral("CE-FLAG")); // 4 of 10
    QCOMPARE(told.places(), QStringLiteral("0 0 0"));
    QVERIFY(decisionNeeded(told));
    told.decide(DecisionKind::Complete, 3, 3, 2, false);
    QCOMPARE(told.places(), QStringLiteral("0 0 2"));
    QVERIFY(!decisionNeeded(told));
    told.treated(3, "a");
    QCOMPARE(told.infuse(15), QString());
    told.study().subjects.pop_back();
    told.treated(3, "T");
    QCOMPARE(told.places(), QStringLiteral("0 0 0"));
    QVERIFY(told.overtaken(4));
    QVERIFY(decisionNeeded(told));
  }

  /// Suspending closes what was open; the change that resumes the trial, signed by both, opens it again.
  void aSuspensionClosesUntilBothResume() {
    Told told;
    told.treated(1, "N").decide(DecisionKind::Escalate, 1, 2, 3).treated(2, "a");
    const QDate day{2026, 3, 1};
    Study study = changed(
        told, day, [](DoseDesign&) {}, TrialState::Suspended);
    QCOMPARE(openSlots(study)[1].places, 0);
    QCOMPARE(mayInfuse(study, study.subjects[1], day)->rule, QStringLiteral("DESIGN-SUSPENDED"));
    DesignVersion third = study.designs.back();
    third.number = 3;
    third.state = TrialState::Running;
    study.designs.push_back(third);
    QCOMPARE(openSlots(study)[1].places, 2);
    QVERIFY(!mayInfuse(study, study.subjects[1], day.addDays(2)));
  }

  /// Places that are left over do not stand for the decision that the rule asks for.
  void anExpansionNeedsItsOwnDecision() {
    Told told;
    told.treated(1, "N").decide(DecisionKind::Escalate, 1, 2, 3).treated(2, "N");
    told.decide(DecisionKind::Expand, 2, 2, 2).treated(2, "NT");
    QCOMPARE(told.course(), QStringLiteral("1N 2N 2NT"));
    QCOMPARE(told.rule(), QStringLiteral("SD-EXPAND"));
    QVERIFY(freeSlots(told, 2) > 0);
    QCOMPARE(told.places(), QStringLiteral("0 0 0"));
    QVERIFY(decisionNeeded(told));
    told.decide(DecisionKind::Expand, 2, 2, 3);
    QCOMPARE(told.places(), QStringLiteral("0 3 0"));
    Told lowest;
    lowest.decide(DecisionKind::Expand, 1, 1, 1).treated(1, "T");
    QCOMPARE(lowest.rule(), QStringLiteral("AT-EXPAND"));
    QCOMPARE(lowest.places(), QStringLiteral("0 0 0"));
  }

  /// Late DLTs below the level where enrolment is completed: section 5 reads only that level, nobody is
  /// treated there all the same.
  void nobodyIsTreatedAboveALevelThatIsNotTolerated() {
    Told told = completingAtTop();
    told.treated(3, "N").turns(2, 'T').turns(3, 'T');
    QCOMPARE(told.course(), QStringLiteral("1N 2TTN 3NNN +3N"));
    QCOMPARE(told.places(), QStringLiteral("0 0 0h"));
    QVERIFY(!told.assign(3).isEmpty());
    QVERIFY(decisionNeeded(told));
    told.decide(DecisionKind::Complete, 3, 1, 5, false);
    QCOMPARE(told.places(), QStringLiteral("3 0 0h"));
    QVERIFY(!decisionNeeded(told));
  }

  /// What lies above the level that decides now cannot be agreed any more.
  void theSponsorCannotAgreeAboveALevelThatDecidesNow() {
    Told told;
    told.treated(1, "N").decide(DecisionKind::Escalate, 1, 2, 3).treated(2, "NNN");
    told.decide(DecisionKind::Escalate, 2, 3, 3);
    Decision& up = told.study().decisions.back();
    up.sponsor.reset();
    QVERIFY(!mayAgree(told, up));
    told.turns(1, 'T');
    QVERIFY(mayAgree(told, up));
  }

  /// A reduction that was decided stands while the rule of the level above changes as windows close well.
  void aReductionStandsWhenTheFlagGoes() {
    Told told = completingAtTop();
    told.treated(3, "???TT");
    QCOMPARE(told.rule(), QStringLiteral("CE-FLAG"));
    told.decide(DecisionKind::Complete, 3, 2, 5, false);
    QCOMPARE(told.places(), QStringLiteral("0 3 0"));
    told.turns(8, 'N').turns(9, 'N').turns(10, 'N');
    QCOMPARE(told.rule(), QStringLiteral("CE-ENROL"));
    QCOMPARE(told.places(), QStringLiteral("0 3 0"));
    QVERIFY(!decisionNeeded(told));
  }

  /// t6 is of the first six in order of infusion, not of decisions.
  void whoIsInfusedLaterStandsBehind() {
    Told told = completingAtTop();
    told.treated(3, "a").decide(DecisionKind::Complete, 3, 3, 4).treated(3, "NTT");
    QCOMPARE(told.course(), QStringLiteral("1N 2NNN 3NNN +3NTT +3?"));
    QCOMPARE(told.rule(), QStringLiteral("CE-STOP"));
    QCOMPARE(told.infuse(8), QStringLiteral("CE-STOP"));
    QCOMPARE(told.places(), QStringLiteral("0 0 0"));
  }

  /// A decision on the data of a lower level leaves one that stands above it in force.
  void aStopStaysAnsweredAfterAnExpansionBelow() {
    Told told;
    told.treated(1, "N").decide(DecisionKind::Escalate, 1, 2, 3).treated(2, "NNN");
    told.decide(DecisionKind::Escalate, 2, 3, 3).treated(3, "TT").decide(DecisionKind::Complete, 3, 2, 5);
    told.turns(1, 'T').decide(DecisionKind::Expand, 1, 1, 2).treated(1, "NN");
    QCOMPARE(told.course(), QStringLiteral("1T 2NNN 3TT 1NN"));
    QCOMPARE(told.rule(), QStringLiteral("SD-STOP"));
    QCOMPARE(told.places(), QStringLiteral("0 3 0"));
    QVERIFY(!decisionNeeded(told));
  }

  /// Only the level whose data it rests on overtakes a decision; what lies above is held.
  void aChangeBelowHoldsAndOvertakesItsOwnDecision() {
    Told told;
    told.treated(1, "N").decide(DecisionKind::Escalate, 1, 2, 3).treated(2, "NNN");
    told.decide(DecisionKind::Escalate, 2, 3, 3).treated(3, "?");
    told.turns(1, 'T'); // late
    QCOMPARE(told.course(), QStringLiteral("1T 2NNN 3?"));
    QCOMPARE(told.rule(), QStringLiteral("AT-EXPAND"));
    QVERIFY(told.overtaken(1));
    QVERIFY(!told.overtaken(2));
    QCOMPARE(told.places(), QStringLiteral("0 0h 0h"));
    told.decide(DecisionKind::Expand, 1, 1, 2).treated(1, "NN");
    QCOMPARE(told.rule(), QStringLiteral("SD-ENROL"));
    QCOMPARE(told.places(), QStringLiteral("0 0 2"));
  }
};

COHORTDESK_TEST(TestStandingDecisions, QCoreApplication)
} // namespace tst_standing_decisions
#include "tst_standing_decisions.moc"
