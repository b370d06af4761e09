// Review meetings: the cut-off and the number are the command's, minutes are corrected with a reason, and a
// level that waits for the circulation of its minutes opens by it.
#include "app/dosing/dose.h"
#include "tests/support/agreements.h"
#include "tests/support/decided_study.h"
#include "tests/support/meeting_of.h"
#include "tests/support/rule_of.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_meeting_commands {

const QString why = QStringLiteral("misheard");

/// Decision 1, to escalate to L2, that both have signed on 2026-01-19; a meeting prepared at 09:00.
struct Told {
  Told() {
    isMade = makeDecided(test) && test.commands().agreeDecision(1, onLaptop());
    prepared = test.commands().saveMeeting({}, {}).value_or(0);
    test.setDay(test.session().today(), QStringLiteral("12:00"));
  }
  const Meeting& kept() const { return *test.study().meeting(prepared); }
  /// The minutes of the prepared one, held at 10:00.
  Meeting minutes() const {
    Meeting meeting = meetingHeld(test.at(QDate(2026, 1, 19), QStringLiteral("10:00")));
    meeting.id = prepared;
    meeting.decisionId = 1;
    return meeting;
  }
  Meeting circulated() const {
    Meeting meeting = kept();
    meeting.circulations = {{0, QStringLiteral("Sponsor"), test.at({2026, 1, 19}, QStringLiteral("11:00"))}};
    return meeting;
  }
  Result<RowId> save(const Meeting& meeting, const QString& reason = {}) {
    return test.commands().saveMeeting(meeting, reason);
  }
  bool askForCirculation() {
    Site site = test.study().site;
    site.circulateBeforeOpening = true;
    return test.commands().saveSite(site, {}).has_value();
  }
  bool isSound() { return test.session().verify()->empty(); }

  TestStudy test;
  RowId prepared = 0;
  bool isMade = false;
};

QString saidOf(const Result<RowId>& result) {
  return result ? QString() : result.error().rule + QLatin1Char(' ') + result.error().field;
}

class TestMeetingCommands : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  /// Whatever is handed in: a cut-off cannot be dated back.
  void preparingFixesTheCutOff() {
    Told told;
    QVERIFY(told.isMade && told.prepared == 1);
    QCOMPARE(told.kept().number, 1);
    QCOMPARE(told.kept().cutoffAt, told.test.at({2026, 1, 19}, QStringLiteral("09:00")));
    AuditTrail trail = told.test.session().auditTrail();
    QCOMPARE(told.kept().cutoffLine, trail.size() - 1); // the line before the one that tells of it
    Meeting backdated;
    backdated.number = 7;
    backdated.cutoffLine = 1;
    backdated.cutoffAt = told.test.at({2026, 1, 6});
    const auto second = told.save(backdated);
    QVERIFY(second);
    const Meeting& meeting = *told.test.study().meeting(*second);
    QCOMPARE(meeting.number, 2);
    QCOMPARE(meeting.cutoffAt, told.test.session().now());
    QCOMPARE(meeting.cutoffLine, trail.size());
    backdated.id = told.prepared;
    QVERIFY(told.save(backdated)); // nothing of it is written
    QCOMPARE(told.kept().number, 1);
    QCOMPARE(told.kept().cutoffAt, told.test.at({2026, 1, 19}, QStringLiteral("09:00")));
    QVERIFY(told.isSound());
  }

  void minutesAreKeptAndCorrectedWithAReason() {
    Told told;
    QVERIFY(told.save(told.minutes())); // filling in wants none
    Meeting meeting = told.kept();
    QCOMPARE(meeting.attendees.size(), std::size_t{3});
    QVERIFY(meeting.attendees[1].dissents && !meeting.attendees[2].present);
    told.test.signInAs(Role::StudyCoordinator);
    QVERIFY(told.kept() == meeting);
    meeting.attendees[1].word = QStringLiteral("Wait for the ferritin");
    QCOMPARE(saidOf(told.save(meeting)), QStringLiteral("REASON reason"));
    QVERIFY(told.save(meeting, why));
    meeting.points += QStringLiteral("; course of S-002");
    meeting.attendees.erase(meeting.attendees.begin());
    QCOMPARE(saidOf(told.save(meeting)), QStringLiteral("REASON reason"));
    QCOMPARE(told.kept().attendees.size(), std::size_t{3});
    QVERIFY(told.save(meeting, why));
    told.test.signInAs(Role::SponsorRepresentative);
    QVERIFY(told.kept() == meeting);
    meeting.actions.front().done = told.test.session().today();
    QVERIFY(told.save(meeting)); // it was open
    QVERIFY(told.isSound());
  }

  void whatIsRefusedChangesNothing() {
    Told told;
    QVERIFY(told.save(told.minutes()));
    const Meeting before = told.kept();
    const auto refused = [&](const std::function<void(Meeting&)>& change) {
      Meeting meeting = before;
      change(meeting);
      const QString said = saidOf(told.save(meeting, why));
      return told.kept() == before ? said : QStringLiteral("changed");
    };
    QCOMPARE(refused([&](Meeting& m) { m.heldAt = told.test.session().now().addSecs(60); }),
             QStringLiteral("DATE heldAt"));
    QCOMPARE(refused([&](Meeting& m) {
               m.circulations = {{0, QStringLiteral("Sponsor"), m.heldAt->addSecs(-60)}};
             }),
             QStringLiteral("DATE at/0"));
    QCOMPARE(refused([](Meeting& m) { m.decisionId = 9; }), QStringLiteral("MISSING decisionId"));
    QCOMPARE(refused([](Meeting& m) { m.attendees.front().id = 99; }), QStringLiteral("MISSING "));
    QCOMPARE(refused([](Meeting& m) { m.id = 99; }), QStringLiteral("MISSING "));
  }

  /// Minutes of a later day cannot say that they led to a decision which was signed before.
  void aDecisionIsNotOlderThanItsMeeting() {
    Told told;
    told.test.setDay({2026, 1, 20});
    Meeting meeting = told.minutes();
    meeting.heldAt = told.test.session().now();
    QCOMPARE(saidOf(told.save(meeting)), QStringLiteral("MEETING-DECISION decisionId"));
    meeting.decisionId = 0;
    QVERIFY(told.save(meeting));
  }

  void aVoidedMeetingKeepsItsNumber() {
    Told told;
    QVERIFY(told.save(told.minutes()));
    QCOMPARE(ruleOf(told.test.commands().voidMeeting(told.prepared, {})), QStringLiteral("REASON"));
    QVERIFY(told.test.commands().voidMeeting(told.prepared, why));
    QVERIFY(told.test.study().meetings.empty());
    QCOMPARE(ruleOf(told.test.commands().voidMeeting(told.prepared, why)), QStringLiteral("MISSING"));
    QCOMPARE(saidOf(told.save(told.minutes(), why)), QStringLiteral("MISSING "));
    const auto next = told.save({});
    QVERIFY(next);
    QCOMPARE(told.test.study().meeting(*next)->number, 2);
    told.test.signInAs(Role::PrincipalInvestigator);
    QCOMPARE(told.test.study().meetings.size(), std::size_t{1});
    QVERIFY(told.isSound());
  }

  void aLevelOpensByItsCirculation() {
    Told told;
    QVERIFY(told.save(told.minutes()));
    QVERIFY(told.askForCirculation());
    told.test.signInAs(Role::PrincipalInvestigator);
    QVERIFY(told.test.study().site.circulateBeforeOpening);
    const auto assign = [&] { return ruleOf(told.test.commands().assign(1, 2)); };
    QCOMPARE(assign(), QStringLiteral("MEETING-CIRCULATED"));
    QVERIFY(told.save(told.circulated()));
    QCOMPARE(told.kept().circulations.size(), std::size_t{1});
    // What was circulated by mistake is taken out again, and the level is closed.
    Meeting taken = told.kept();
    taken.circulations.clear();
    QCOMPARE(saidOf(told.save(taken)), QStringLiteral("REASON reason"));
    QVERIFY(told.save(taken, why));
    QCOMPARE(assign(), QStringLiteral("MEETING-CIRCULATED"));
    QVERIFY(told.save(told.circulated()));
    QCOMPARE(assign(), QString());
    QVERIFY(told.test.commands().voidMeeting(told.prepared, why));
    Infusion infusion;
    infusion.startedAt = told.test.at({2026, 1, 19}, QStringLiteral("11:30"));
    infusion.weightKg = 70;
    infusion.infusedCells = plannedCells(told.test.study().protocol.design.level(2), 70);
    infusion.batch = QStringLiteral("NK26A01");
    QCOMPARE(ruleOf(told.test.commands().saveInfusion(1, infusion, {})),
             QStringLiteral("MEETING-CIRCULATED"));
    QVERIFY(told.isSound());
  }

  /// Turning it off changes what is saved.
  void theSettingWantsAReasonToGo() {
    Told told;
    QVERIFY(!told.test.study().site.circulateBeforeOpening && told.askForCirculation());
    Site site = told.test.study().site;
    site.circulateBeforeOpening = false;
    QCOMPARE(ruleOf(told.test.commands().saveSite(site, {})), QStringLiteral("REASON"));
    QVERIFY(told.test.commands().saveSite(site, why));
    QVERIFY(!told.test.study().site.circulateBeforeOpening);
  }

  void theTrailTellsInWords() {
    Told told;
    QVERIFY(told.save(told.minutes()));
    Meeting meeting = told.kept();
    meeting.attendees[2].present = true;
    const auto asked = told.save(meeting);
    QVERIFY(!asked);
    QVERIFY2(asked.error().message.contains(QStringLiteral("Attendee of a meeting: was present: no → yes")),
             qPrintable(asked.error().message));
    meeting = told.kept();
    meeting.actions.clear();
    QVERIFY(told.save(meeting).error().message.contains(QStringLiteral("Send the cytokines: taken out")));
    const auto line = told.test.session().auditTrail().lines(0, 1)->front();
    QCOMPARE(line.action, QStringLiteral("meeting"));
  }
};
COHORTDESK_TEST(TestMeetingCommands, QCoreApplication)
} // namespace tst_meeting_commands
#include "tst_meeting_commands.moc"
