#include "app/escalation/decision_options.h"
#include "app/escalation/may_treat.h"
#include "app/study/study_rules.h"
#include "tests/app/escalation/told_trial.h"
#include "tests/support/changed_design.h"
#include "tests/support/standing_of_study.h"
#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_standing_decisions {
using namespace told_trial;

// What decisions open, close and answer for while data change under them (protocol.md 4.1, 4.3, 4.4).

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
