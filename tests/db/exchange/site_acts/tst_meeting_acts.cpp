// What meetings.csv and the tables of a meeting's parts may say, row by row.
#include "tests/db/exchange/site_acts/acts_study.h"
#include "tests/support/row.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_meeting_acts {
using namespace acts_study;

const QByteArray meetingHead = "meeting,held_at_local,place,chair,points,decision_no\n";
const QByteArray personHead = "meeting,name,function,present,word,dissents\n";
const QByteArray actionHead = "meeting,task,responsible,due_date,done_date\n";
const QByteArray sentHead = "meeting,circulated_to,circulated_at_local\n";
const QByteArray held = "1,2026-09-14T10:00,Ward 7,Dr Li,,\n";
const QByteArray present = "1,Dr Li,investigator,Y,,\n";

class TestMeetingActs : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void meetings_data();
  void meetings();

 private:
  DemoStudy m_demo;
};

void TestMeetingActs::meetings_data() {
  QTest::addColumn<QByteArray>("meetings");
  QTest::addColumn<QByteArray>("people");
  QTest::addColumn<QByteArray>("actions");
  QTest::addColumn<QByteArray>("sent");
  QTest::addColumn<QString>("fault");
  const QByteArray none;
  row("prepared", QByteArray("1,,,,Points,\n"), none, none, none, QString());
  row("held", held, present, none, none, QString());
  row("two", QByteArray(held + "2,,,,,\n"), present, none, none, QString());
  row("not the next", QByteArray("3,,,,,\n"), none, none, none,
      QString("meetings.csv:2:meeting The study has no meeting 3; the next one has the number 1."));
  row("twice", QByteArray("1,,,,,\n1,,,,,\n"), none, none, none,
      QString("meetings.csv:3:meeting 1 stands here twice."));
  row("nobody there", held, none, none, none,
      QString("meetings.csv:2:meeting Who was present at the meeting?"));
  row("all sent apologies", held, QByteArray("1,Dr Li,investigator,N,,\n"), none, none,
      QString("meetings.csv:2:meeting Who was present"));
  row("where", QByteArray("1,2026-09-14T10:00,,Dr Li,,\n"), present, none, none,
      QString("meetings.csv:2:place Where was the meeting held?"));
  row("chair", QByteArray("1,2026-09-14T10:00,Ward 7,,,\n"), present, none, none,
      QString("meetings.csv:2:chair Who was in the chair?"));
  row("in the future", QByteArray("1,2026-09-15T10:00,Ward 7,Dr Li,,\n"), present, none, none,
      QString("meetings.csv:2:held_at_local This lies in the future."));
  row("midnight, or the day", QByteArray("1,2026/9/14 0:00,Ward 7,Dr Li,,\n"), present, none, none,
      QString("meetings.csv:2:held_at_local "));
  row("a decision", QByteArray("1,2026-05-26T10:00,Ward 7,Dr Li,,2\n"), present, none, none, QString());
  row("no such decision", QByteArray("1,2026-05-26T10:00,Ward 7,Dr Li,,9\n"), present, none, none,
      QString("meetings.csv:2:decision_no The study has no decision 9."));
  row("signed before it", QByteArray("1,2026-05-27T10:00,Ward 7,Dr Li,,2\n"), present, none, none,
      QString("meetings.csv:2:decision_no was signed on 2026-05-26, before"));
  row("a decision of one not held", QByteArray("1,,,,,2\n"), none, none, none,
      QString("meetings.csv:2:held_at_local When was the meeting held?"));
  row("dissent", held, QByteArray("1,Dr Li,investigator,Y,Wait,Y\n"), none, none, QString());
  row("dissent without a word", held, QByteArray("1,Dr Li,investigator,Y,,Y\n"), none, none,
      QString("meeting_people.csv:2:word What is the dissent?"));
  row("present?", held, QByteArray("1,Dr Li,investigator,,,\n"), none, none,
      QString("meeting_people.csv:2:present This cell is empty."));
  row("function", held, QByteArray("1,Dr Li,physician,Y,,\n"), none, none,
      QString("meeting_people.csv:2:function “physician” is not known here"));
  row("the same person twice", held, QByteArray(present + "1,dr li,other,N,,\n"), none, none,
      QString("meeting_people.csv:3:meeting The same line stands above already."));
  row("of no meeting", held, QByteArray(present + "2,Dr Wu,other,Y,,\n"), none, none,
      QString("meeting_people.csv:3:meeting 2 is not in meetings.csv."));
  row("an action", held, present, QByteArray("1,Send it,Ms Qian,2026-10-01,\n"), none, QString());
  row("who does it", held, present, QByteArray("1,Send it,,2026-10-01,\n"), none,
      QString("meeting_actions.csv:2:responsible Who does it?"));
  row("by when", held, present, QByteArray("1,Send it,Ms Qian,,\n"), none,
      QString("meeting_actions.csv:2:due_date By when"));
  row("done ahead of its day", held, present, QByteArray("1,Send it,Ms Qian,2026-10-01,2026-09-20\n"), none,
      QString("meeting_actions.csv:2:done_date "));
  row("circulated", held, present, none, QByteArray("1,Sponsor,2026-09-14T12:00\n"), QString());
  row("circulated before it", held, present, none, QByteArray("1,Sponsor,2026-09-14T09:00\n"),
      QString("meeting_circulations.csv:2:circulated_at_local Minutes cannot be sent before"));
  row("circulated, not held", QByteArray("1,,,,,\n"), none, none, QByteArray("1,Sponsor,2026-09-14T12:00\n"),
      QString("meetings.csv:2:held_at_local When was the meeting held?"));
  row("when circulated", held, present, none, QByteArray("1,Sponsor,\n"),
      QString("meeting_circulations.csv:2:circulated_at_local This cell is empty."));
}

void TestMeetingActs::meetings() {
  QFETCH(QByteArray, meetings);
  QFETCH(QByteArray, people);
  QFETCH(QByteArray, actions);
  QFETCH(QByteArray, sent);
  QFETCH(QString, fault);
  m_demo.test.signInAs(Role::PrincipalInvestigator);
  ActsFolder folder;
  folder.with(named("meetings.csv"), meetingHead + meetings)
      .with(named("meeting_people.csv"), personHead + people);
  folder.with(named("meeting_actions.csv"), actionHead + actions);
  folder.with(named("meeting_circulations.csv"), sentHead + sent);
  const QString faults = m_demo.faultsOf(folder.path()).join(u'\n');
  if (fault.isEmpty()) QCOMPARE(faults, QString());
  const QString place = fault.section(u' ', 0, 0);
  QVERIFY2(faults.startsWith(place), qPrintable(faults));
  QVERIFY2(faults.contains(fault.section(u' ', 1)), qPrintable(faults));
  QVERIFY2(!faults.contains(u'\n'), qPrintable(faults));
}

COHORTDESK_TEST(TestMeetingActs, QCoreApplication)
} // namespace tst_meeting_acts
#include "tst_meeting_acts.moc"
