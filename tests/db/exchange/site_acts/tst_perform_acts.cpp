// What comes of acts that were read: each as a window would have done it, under the person who signed in.
#include "app/oversight/record_locks.h"
#include "tests/db/exchange/site_acts/acts_study.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_perform_acts {
using namespace acts_study;

const QByteArray meetingHead = "meeting,held_at_local,place,chair,points,decision_no\n";
const QByteArray personHead = "meeting,name,function,present,word,dissents\n";
const QByteArray lockHead = "act,subject_no,hard,reason\n";
const QString meetingsFile = QStringLiteral("meetings.csv");
const QString peopleFile = QStringLiteral("meeting_people.csv");
const QString locksFile = QStringLiteral("locks.csv");

QStringList actionsSince(TestStudy& test, qint64 line) {
  QStringList actions;
  AuditTrail trail = test.session().auditTrail();
  if (!trail.searchAll()) return actions;
  const auto lines = trail.lines(0, trail.size());
  if (!lines) return actions;
  for (const AuditLine& each : *lines)
    if (each.sequence > line) actions.prepend(each.action + u' ' + each.user);
  actions.removeDuplicates();
  return actions;
}

class TestPerformActs : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  /// Queries, then checks, then meetings, then locks: a cut-off has what was checked before it.
  void inTheOrderThatIsWritten() {
    DemoStudy demo;
    demo.test.signInAs(Role::Monitor);
    const qint64 before = demo.test.session().journalHead().sequence;
    ActsFolder folder;
    folder.with(named("locks.csv"), lockHead + "LOCK,S-001,N,Monitored\n")
        .with(named("source_checks.csv"), "subject_no,record,which,date\nS-001,dose,,\n")
        .with(named("queries.csv"), "act,query,subject_no,record,which,date,field,text\nOPEN,,S-001,infusion,"
                                    ",,weight_kg,Which scale?\n");
    QCOMPARE(demo.perform(folder.path()), QString());
    QCOMPARE(actionsSince(demo.test, before),
             (QStringList{QStringLiteral("open-query Zhou Ping"), QStringLiteral("check-source Zhou Ping"),
                          QStringLiteral("lock-records Zhou Ping")}));
    QCOMPARE(demo.test.study().queries.front().notes.front().text, QStringLiteral("Which scale?"));
    QVERIFY(lockOn(demo.test.study(), demo.test.study().subjects.front().id));
  }

  /// Prepared, then held: the cut-off stays; what is saved changes for a reason only.
  void aMeetingIsPreparedAndHeld() {
    DemoStudy demo;
    ActsFolder prepared;
    prepared.with(meetingsFile, meetingHead + "1,,,,Level 2,\n");
    const qint64 line = demo.test.session().journalHead().sequence;
    QCOMPARE(demo.perform(prepared.path()), QString());
    QCOMPARE(demo.perform(prepared.path()), QString()); // says nothing new
    demo.test.setDay({2026, 9, 16}, QStringLiteral("12:00"));
    ActsFolder minutes;
    minutes.with(meetingsFile, meetingHead + "1,2026-09-16T10:00,Ward 7,Dr Li,,\n");
    minutes.with(peopleFile, personHead + "1,Dr Li,investigator,Y,Wait,\n1,Dr Wu,sponsor-medical,N,,\n");
    QCOMPARE(demo.perform(minutes.path()), QString());
    const Meeting held = demo.test.study().meetings.front();
    QCOMPARE(held.cutoffLine, line);
    QCOMPARE(held.points, QStringLiteral("Level 2"));
    QCOMPARE(held.attendees.size(), std::size_t{2});
    minutes.with(peopleFile, personHead + "1,DR LI,investigator,Y,Go on,\n");
    QVERIFY(demo.faultsOf(minutes.path()).join(u' ').contains(u"Saved minutes change: say why"));
    QCOMPARE(demo.perform(minutes.path(), QStringLiteral("misheard")), QString());
    const Meeting changed = demo.test.study().meetings.front();
    QCOMPARE(changed.attendees.size(), std::size_t{2});
    QCOMPARE(changed.attendees.front().word, QStringLiteral("Go on"));
    QCOMPARE(changed.attendees.front().id, held.attendees.front().id);
  }

  void aHardLockIsASignature() {
    DemoStudy demo;
    ActsFolder folder;
    folder.with(locksFile, lockHead + "LOCK,,Y,Data base lock\n");
    const auto read = readSiteActs(folder.path(), demo.who());
    QVERIFY(read.has_value());
    const auto wrong =
        performSiteActs(demo.test.session(), *read,
                        {TestStudy::login(Role::PrincipalInvestigator), QStringLiteral("no")}, {});
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().line, 2);
    QVERIFY2(wrong.error().message.contains(u"What stands before it is done"),
             qPrintable(wrong.error().message));
    QCOMPARE(demo.perform(folder.path()), QString());
    ActsFolder meeting;
    meeting.with(meetingsFile, meetingHead + "1,,,,,\n");
    QVERIFY2(demo.faultsOf(meeting.path()).join(u' ').contains(u"The whole study is locked by"), "");
    folder.with(locksFile, lockHead + "LIFT,,Y,A late value\n");
    QCOMPARE(demo.perform(folder.path()), QString());
    QCOMPARE(demo.faultsOf(meeting.path()), QStringList());
  }

  /// What was read is of the study as it was then.
  void anotherRunIsRefused() {
    DemoStudy demo;
    demo.test.signInAs(Role::Monitor);
    ActsFolder folder;
    folder
        .with(named("queries.csv"), "act,query,subject_no,record,which,date,field,text\nOPEN,,S-001,infusion,"
                                    ",,weight_kg,Which scale?\n")
        .with(named("source_checks.csv"), "subject_no,record,which,date\nS-001,dose,,\n");
    const auto read = readSiteActs(folder.path(), demo.who());
    QVERIFY(read.has_value());
    QCOMPARE(demo.perform(folder.path()), QString());
    const QStringList faults = demo.faultsOf(folder.path());
    QCOMPARE(faults.size(), 2);
    QVERIFY2(faults.front().startsWith(u"queries.csv:2:field Query 1 about this field"),
             qPrintable(faults.front()));
    QVERIFY2(faults.back().contains(u"checked already, and not changed since"), qPrintable(faults.back()));
    const auto again = performSiteActs(demo.test.session(), *read, {}, {});
    QVERIFY(!again);
    QCOMPARE(again.error().file, QStringLiteral("queries.csv"));
    QCOMPARE(again.error().line, 2);
  }

  /// A value that is corrected after its answer is linked to it, as on the page.
  void anAnswerKeepsItsLine() {
    DemoStudy demo;
    const QByteArray head = "act,query,subject_no,record,which,date,field,text\n";
    ActsFolder asked;
    asked.with(named("queries.csv"), head + "OPEN,,S-003,adverse_event,Nausea,,grade,Which?\n");
    QCOMPARE(demo.perform(asked.path()), QString());
    demo.test.signInAs(Role::StudyCoordinator);
    const Query query = demo.test.study().queries.front();
    AdverseEvent event = *byId(demo.test.study().subject(query.subjectId)->events, query.row);
    event.grade = 2;
    QVERIFY(demo.test.commands().saveAdverseEvent(query.subjectId, event, QStringLiteral("misread")));
    ActsFolder answered;
    answered.with(named("queries.csv"), head + "ANSWER,1,,,,,,Grade 2\n");
    QCOMPARE(demo.perform(answered.path()), QString());
    QVERIFY(demo.test.study().queries.front().notes.back().line > 0);
    demo.test.signInAs(Role::Monitor);
    ActsFolder closed;
    closed.with(named("queries.csv"), head + "CLOSE,1,,,,,,\n");
    QCOMPARE(demo.perform(closed.path()), QString());
    QCOMPARE(demo.test.study().queries.front().state(), QueryState::Closed);
  }

  void whoAnsweredDoesNotClose() {
    DemoStudy demo;
    const QByteArray head = "act,query,subject_no,record,which,date,field,text\n";
    ActsFolder folder;
    folder.with(named("queries.csv"),
                head + "OPEN,,S-003,adverse_event,Nausea,,grade,Which?\nANSWER,1,,,,,,1\nCLOSE,1,,,,,,\n");
    const QStringList faults = demo.faultsOf(folder.path());
    QCOMPARE(faults.size(), 1);
    QVERIFY2(faults.front().startsWith(u"queries.csv:4:act ") &&
                 faults.front().contains(u"somebody else closes it"),
             qPrintable(faults.front()));
  }
};

COHORTDESK_TEST(TestPerformActs, QCoreApplication)
} // namespace tst_perform_acts
#include "tst_perform_acts.moc"
