// What may be recorded of a review meeting, and which decision waits for the circulation of its minutes.
#include "app/oversight/meeting_rules.h"
#include "tests/support/meeting_of.h"
#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"

#include <QtTest>

#include <functional>

namespace tst_meeting_rules {

const QDate today(2026, 3, 15);

/// Decision 1, signed the day before; minutes of a meeting of that day, to be recorded now.
struct Case {
  Case() {
    builder.eligible(QStringLiteral("SCR-001")).assigned(1).infused({2026, 1, 15});
    builder.decided(today.addDays(-1), DecisionKind::Escalate, 1, 2, 3);
    meeting.cutoffAt = now.addDays(-2);
    meeting.decisionId = decision().id;
  }
  Decision& decision() { return builder.study().decisions.front(); }
  Attendee& attendee(std::size_t place) { return meeting.attendees[place]; }
  MeetingAction& action() { return meeting.actions.front(); }
  void circulate(const QDateTime& at) { meeting.circulations = {{0, QStringLiteral("Sponsor"), at}}; }
  void notHeld() {
    meeting.heldAt.reset();
    meeting.decisionId = 0;
  }

  StudyBuilder builder;
  QDateTime now = QDateTime(today, {4, 0}, Qt::UTC);
  Meeting meeting = meetingHeld(QDateTime(today.addDays(-1), {2, 0}, Qt::UTC));
};
using Change = std::function<void(Case&)>;

/// "RULE field"; empty = it may.
QString saidOf(const std::optional<Refusal>& refused) {
  return refused ? refused->rule + QLatin1Char(' ') + refused->field : QString();
}

void addRow(const char* name, const char* expected, const Change& change) {
  QTest::newRow(name) << change << QString::fromLatin1(expected);
}

void addMeetings() {
  addRow("as it was held", "", [](Case&) {});
  addRow("prepared, nothing else", "", [](Case& c) { c.meeting = Meeting(); });
  addRow("who will come, before it is held", "", [](Case& c) { c.notHeld(); });
  addRow("held now", "", [](Case& c) {
    c.meeting.heldAt = c.now;
    c.meeting.decisionId = 0;
  });
  addRow("held in the future", "DATE heldAt", [](Case& c) { c.meeting.heldAt = c.now.addSecs(1); });
  addRow("held before the cut-off: said, not refused", "", [](Case& c) { c.meeting.cutoffAt = c.now; });
  addRow("nowhere", "REQUIRED place", [](Case& c) { c.meeting.place = QStringLiteral(" "); });
  addRow("nobody in the chair", "REQUIRED chair", [](Case& c) { c.meeting.chair.clear(); });
  addRow("nobody came", "REQUIRED attendees", [](Case& c) {
    for (Attendee& attendee : c.meeting.attendees)
      attendee.present = false;
  });
  addRow("nobody was asked", "REQUIRED attendees", [](Case& c) { c.meeting.attendees.clear(); });
  addRow("not held, with a decision", "REQUIRED heldAt", [](Case& c) { c.meeting.heldAt.reset(); });
  addRow("not held, circulated", "REQUIRED heldAt", [](Case& c) {
    c.notHeld();
    c.circulate(c.now);
  });
}

void addDecisions() {
  addRow("no decision", "", [](Case& c) { c.meeting.decisionId = 0; });
  addRow("no such decision", "MISSING decisionId", [](Case& c) { c.meeting.decisionId = 99; });
  addRow("signed on the day of the meeting, at an earlier hour", "",
         [](Case& c) { c.decision().investigator->at = c.meeting.heldAt->addSecs(-3600); });
  addRow("signed on the day before the meeting", "MEETING-DECISION decisionId",
         [](Case& c) { c.decision().investigator->at = c.meeting.heldAt->addDays(-1); });
  addRow("the sponsor has not agreed yet", "", [](Case& c) { c.decision().sponsor.reset(); });
}

void addLines() {
  addRow("somebody without a name", "REQUIRED name/2", [](Case& c) { c.attendee(2).name.clear(); });
  addRow("dissent without a word", "REQUIRED word/1", [](Case& c) { c.attendee(1).word.clear(); });
  addRow("no word, no dissent", "", [](Case& c) { c.attendee(0).word.clear(); });
  addRow("an action without words", "REQUIRED what/0", [](Case& c) { c.action().what.clear(); });
  addRow("an action of nobody", "REQUIRED who/0", [](Case& c) { c.action().who.clear(); });
  addRow("an action without a day", "REQUIRED due/0", [](Case& c) { c.action().due = {}; });
  addRow("done today", "", [](Case& c) { c.action().done = today; });
  addRow("done tomorrow", "DATE done/0", [](Case& c) { c.action().done = today.addDays(1); });
  addRow("circulated at once", "", [](Case& c) { c.circulate(*c.meeting.heldAt); });
  addRow("circulated to nobody", "REQUIRED toWhom/0", [](Case& c) {
    c.circulate(c.now);
    c.meeting.circulations.front().toWhom.clear();
  });
  addRow("circulated at no time", "REQUIRED at/0", [](Case& c) { c.circulate({}); });
  addRow("circulated in the future", "DATE at/0", [](Case& c) { c.circulate(c.now.addSecs(1)); });
  addRow("circulated before it was held", "DATE at/0",
         [](Case& c) { c.circulate(c.meeting.heldAt->addSecs(-1)); });
}

class TestMeetingRules : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void whatMayBeRecorded_data() {
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("expected");
    addMeetings();
    addDecisions();
    addLines();
  }
  void whatMayBeRecorded() {
    QFETCH(Change, change);
    QFETCH(QString, expected);
    Case c;
    change(c);
    const auto refused = mayRecordMeeting(c.builder, c.meeting, c.now);
    QCOMPARE(saidOf(refused), expected);
    if (refused) QVERIFY(!refused->message.isEmpty());
  }

  void minutesOfAnEarlierMeetingAreWrittenLater() {
    Case c;
    QVERIFY(!isWrittenLater(c.meeting));
    c.meeting.cutoffAt = *c.meeting.heldAt;
    QVERIFY(!isWrittenLater(c.meeting));
    c.meeting.cutoffAt = c.meeting.heldAt->addSecs(1);
    QVERIFY(isWrittenLater(c.meeting));
    c.meeting.heldAt.reset();
    QVERIFY(!isWrittenLater(c.meeting));
  }

  void whatWaitsForCirculation_data() {
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("waits");
    const auto add = [](const char* name, bool waits, const Change& change) {
      QTest::newRow(name) << change << waits;
    };
    add("the site does not ask", false,
        [](Case& c) { c.builder.study().site.circulateBeforeOpening = false; });
    add("no circulation", true, [](Case&) {});
    add("no meeting", true, [](Case& c) { c.builder.study().meetings.clear(); });
    add("circulated", false, [](Case& c) {
      c.circulate(c.now);
      c.builder.study().meetings = {c.meeting};
    });
    add("that of another decision was circulated", true, [](Case& c) {
      c.circulate(c.now);
      c.meeting.decisionId = 0;
      c.builder.study().meetings = {c.meeting};
    });
    add("a second meeting was circulated", false, [](Case& c) {
      c.circulate(c.now);
      c.builder.study().meetings.push_back(c.meeting);
    });
    add("it opens nothing", false, [](Case& c) { c.decision().toLevel = 0; });
    add("of an earlier record", false, [](Case& c) { c.decision().transcribed = true; });
  }
  void whatWaitsForCirculation() {
    QFETCH(Change, change);
    QFETCH(bool, waits);
    Case c;
    c.builder.study().site.circulateBeforeOpening = true;
    c.builder.study().meetings = {c.meeting};
    change(c);
    QCOMPARE(awaitsCirculation(c.builder, c.decision()), waits);
    QCOMPARE(saidOf(refuseUncirculated(c.builder, c.decision(), QStringLiteral("level"))),
             waits ? QStringLiteral("MEETING-CIRCULATED level") : QString());
  }

  /// What is dated after the evening is left out: a meeting, its circulation, what was done of its actions.
  void asOfAnEvening() {
    Case c;
    c.circulate(c.now);
    c.action().done = today;
    c.builder.study().meetings = {c.meeting};
    QVERIFY(asOf(c.builder, today).meetings == c.builder.study().meetings);
    const Study before = asOf(c.builder, today.addDays(-1));
    QCOMPARE(before.meetings.size(), std::size_t{1});
    QVERIFY(before.meetings.front().circulations.empty() && !before.meetings.front().actions.front().done);
    QVERIFY(before.meetings.front().decisionId == c.decision().id);
    const Study prepared = asOf(c.builder, today.addDays(-2));
    QVERIFY(!prepared.meetings.front().heldAt && prepared.meetings.front().decisionId == 0);
    QVERIFY(asOf(c.builder, today.addDays(-3)).meetings.empty());
  }
};
COHORTDESK_TEST(TestMeetingRules, QCoreApplication)
} // namespace tst_meeting_rules
#include "tst_meeting_rules.moc"
