// A site that wants minutes circulated first: what a decision opens waits for them.
#include "tests/app/escalation/told_trial.h"
#include "tests/support/meeting_of.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_circulated_opening {
using told_trial::Told;

/// L1 was cleared, and decision 1 escalates to L2.
Told escalated(bool asks) {
  Told told;
  told.study().site.circulateBeforeOpening = asks;
  told.treated(1, "N").decide(DecisionKind::Escalate, 1, 2, 3);
  return told;
}

Meeting meetingOn(const Told& told, bool circulated) {
  const Decision& decision = told.study().decisions.back();
  Meeting meeting = meetingHeld(decision.investigator->at);
  meeting.cutoffAt = decision.investigator->at;
  meeting.decisionId = decision.id;
  if (circulated) meeting.circulations = {{0, QStringLiteral("Sponsor"), decision.investigator->at}};
  return meeting;
}

class TestCirculatedOpening : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void theSiteDoesNotAskByItself() {
    QVERIFY(!Site().circulateBeforeOpening);
    Told told = escalated(false);
    QCOMPARE(told.places(), QStringLiteral("0 3 0"));
    QCOMPARE(told.assign(2), QString());
  }

  void placesWaitForTheCirculation() {
    Told told = escalated(true);
    QCOMPARE(told.places(), QStringLiteral("0 0 0"));
    QCOMPARE(told.assign(2), QStringLiteral("MEETING-CIRCULATED"));
    QVERIFY(standingOf(told.study()).uncirculated(2) == &told.study().decisions.front());
    QVERIFY(!standingOf(told.study()).uncirculated(1) && !standingOf(told.study()).uncirculated(3));
    QVERIFY(!decisionNeeded(told)); // it is taken
    told.study().meetings = {meetingOn(told, false)};
    QCOMPARE(told.assign(2), QStringLiteral("MEETING-CIRCULATED"));
    told.study().meetings = {meetingOn(told, true)};
    QCOMPARE(told.places(), QStringLiteral("0 3 0"));
    QCOMPARE(told.assign(2), QString());
    QVERIFY(!standingOf(told.study()).uncirculated(2));
  }

  /// The level that opens with the study has no decision.
  void theFirstLevelWaitsForNothing() {
    Told told;
    told.study().site.circulateBeforeOpening = true;
    QCOMPARE(told.assign(1), QString());
  }

  /// The meeting was voided, or the site began to ask: somebody has the place already.
  void whoHasThePlaceIsNotInfused() {
    Told told = escalated(true);
    told.study().meetings = {meetingOn(told, true)};
    told.treated(2, "a");
    QCOMPARE(told.infuse(2), QString());
    told.study().meetings.clear();
    QCOMPARE(told.infuse(2), QStringLiteral("MEETING-CIRCULATED"));
    told.study().site.circulateBeforeOpening = false;
    QCOMPARE(told.infuse(2), QString());
  }

  /// A later decision closes what waited.
  void nothingWaitsBehindALaterDecision() {
    Told told = escalated(true);
    told.decide(DecisionKind::Stay, 1, 0, 0);
    QVERIFY(!standingOf(told.study()).uncirculated(2));
    QVERIFY(told.assign(2) != QStringLiteral("MEETING-CIRCULATED"));
  }
};
COHORTDESK_TEST(TestCirculatedOpening, QCoreApplication)
} // namespace tst_circulated_opening
#include "tst_circulated_opening.moc"
