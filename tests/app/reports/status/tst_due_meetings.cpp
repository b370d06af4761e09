// What meetings leave to be done: minutes that a level waits for, actions from their day on.
#include "tests/support/meeting_of.h"
#include "tests/support/standing_of_study.h"
#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_due_meetings {

/// Meeting 1 of 2026-01-29 with an action that is due a week later, and decision 1, which opens L2.
StudyBuilder told() {
  StudyBuilder builder;
  builder.eligible(QStringLiteral("SCR-001"))
      .assigned(1)
      .infused({2026, 1, 15})
      .assessed({2026, 1, 29}, DltOutcome::NoDlt);
  builder.decided({2026, 1, 29}, DecisionKind::Escalate, 1, 2, 3);
  Meeting meeting = meetingHeld(builder.study().decisions.front().investigator->at);
  meeting.id = 7;
  meeting.number = 1;
  meeting.cutoffAt = *meeting.heldAt;
  meeting.decisionId = builder.study().decisions.front().id;
  builder.study().meetings = {meeting};
  return builder;
}

/// "today Meeting 1: Send the cytokines (Wang Fang)", of meetings and circulations only.
QStringList said(const Study& study, QDate day) {
  static const char* const urgencies[] = {"overdue", "today", "open"};
  QStringList lines;
  for (const DueItem& item : dueList(standingOf(study, day)))
    if (item.kind == DueKind::MeetingAction || item.kind == DueKind::Circulation)
      lines << QStringLiteral("%1 %2: %3")
                   .arg(QLatin1String(urgencies[static_cast<int>(item.urgency)]), item.who, item.what);
  return lines;
}

class TestDueMeetings : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void anActionIsToldFromItsDayOn_data() {
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("line");
    QTest::newRow("the day before") << QDate(2026, 2, 4) << QString();
    QTest::newRow("its day") << QDate(2026, 2, 5)
                             << QStringLiteral("today Meeting 1: Send the cytokines (Wang Fang)");
    QTest::newRow("the day after") << QDate(2026, 2, 6)
                                   << QStringLiteral("overdue Meeting 1: Send the cytokines (Wang Fang)");
  }
  void anActionIsToldFromItsDayOn() {
    QFETCH(QDate, day);
    QFETCH(QString, line);
    StudyBuilder builder = told();
    QCOMPARE(said(builder, day).join(u'\n'), line);
    builder.study().meetings.front().actions.front().done = day;
    QVERIFY(said(builder, day).isEmpty());
  }

  void aLevelThatWaitsForMinutesIsTold() {
    StudyBuilder builder = told();
    const QDate day(2026, 1, 30);
    QVERIFY(said(builder, day).isEmpty()); // the site does not ask
    builder.study().site.circulateBeforeOpening = true;
    QCOMPARE(said(builder, day),
             QStringList(QStringLiteral("today Decision 1: L2 opens when its minutes are circulated")));
    const auto due = dueList(standingOf(builder, day));
    QCOMPARE(due.front().row, builder.study().decisions.front().id);
    QVERIFY(nextStep(due, 0)->kind == DueKind::Circulation);
    QCOMPARE(actWords(due.front()), QStringLiteral("Minutes of Decision 1"));
    builder.study().meetings.front().circulations = {
        {0, QStringLiteral("Sponsor"), *builder.study().meetings.front().heldAt}};
    QVERIFY(said(builder, day).isEmpty());
  }

  /// It is somebody's task, and no step of the trial.
  void anActionIsNoNextStep() {
    const auto due = dueList(standingOf(told(), {2026, 2, 6}));
    const auto step = nextStep(due, 0);
    QVERIFY(!step || step->kind != DueKind::MeetingAction);
  }
};
COHORTDESK_TEST(TestDueMeetings, QCoreApplication)
} // namespace tst_due_meetings
#include "tst_due_meetings.moc"
