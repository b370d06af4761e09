#include "tests/app/escalation/told_trial.h"
#include "tests/support/changed_design.h"
#include "tests/support/standing_of_study.h"
#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_standing_completion {
using namespace told_trial;

/// `1N 2NNN 3NNN`, completing at the top decided with all the places.
Told completingAtTop(int completingAtOnce = 3) {
  Told told(completingAtOnce);
  told.treated(1, "N").decide(DecisionKind::Escalate, 1, 2, 3).treated(2, "NNN");
  told.decide(DecisionKind::Escalate, 2, 3, 3).treated(3, "NNN");
  told.decide(DecisionKind::Complete, 3, 3, 11, false);
  return told;
}

class TestStandingCompletion : public QObject {
  Q_OBJECT
 private Q_SLOTS:
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
};

COHORTDESK_TEST(TestStandingCompletion, QCoreApplication)
} // namespace tst_standing_completion
#include "tst_standing_completion.moc"
