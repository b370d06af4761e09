// What each row of tables of acts is about to do, in words.
#include "tests/db/exchange/site_acts/acts_study.h"
#include "tests/support/row.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_act_lines {
using namespace acts_study;

const QByteArray queryHead = "act,query,subject_no,record,which,date,field,text\n";
const QByteArray asked = "OPEN,,S-003,adverse_event,Nausea,,grade,Which?\n";
const QByteArray checkHead = "subject_no,record,which,date\n";
const QByteArray lockHead = "act,subject_no,hard,reason\n";
const QByteArray meetingHead = "meeting,held_at_local,place,chair,points,decision_no\n";
const QString nausea = QStringLiteral("Query 1, S-003, Adverse event Nausea, grade");

class TestActLines : public QObject {
  Q_OBJECT
 private:
  /// The sentence of the last row.
  static QString lastLine(DemoStudy& demo, const QString& folder, const QString& reason = {}) {
    const auto read = readSiteActs(folder, demo.who(reason));
    if (!read) return demo.faultsOf(folder, reason).join(u'\n');
    const auto lines = linesOfActs(*read, demo.test.study());
    return lines.empty() ? QString() : lines.back().message;
  }

 private Q_SLOTS:
  void rows_data() {
    QTest::addColumn<int>("role");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("says");
    const int investigator = static_cast<int>(Role::PrincipalInvestigator);
    const int monitor = static_cast<int>(Role::Monitor);
    const QString queries = named("queries.csv");
    const QString locks = named("locks.csv");
    row("asked", monitor, queries, QByteArray(queryHead + asked), QString(nausea + ": opened. Which?"));
    row("closed with a reason", monitor, queries, QByteArray(queryHead + asked + "CLOSE,1,,,,,,A slip\n"),
        QString(nausea + ": closed. A slip"));
    row("answered, of one that is asked above", investigator, queries,
        QByteArray(queryHead + asked + "ANSWER,1,,,,,,Grade 1\n"), QString(nausea + ": answered. Grade 1"));
    row("of no subject", monitor, queries,
        QByteArray(queryHead + "OPEN,,,product_lot,DEMO-05,,release_remark,When?\n"),
        QString("Query 1, Lot DEMO-05, remark on the release: opened. When?"));
    row("checked", monitor, named("source_checks.csv"), QByteArray(checkHead + "S-001,consent,SCR-001,\n"),
        QString("S-001, consent: SCR-001: checked against its source"));
    row("locked", monitor, locks, QByteArray(lockHead + "LOCK,S-001,N,Monitored\n"),
        QString("S-001: locked. Monitored"));
    row("locked hard", investigator, locks, QByteArray(lockHead + "LOCK,,Y,Handed over\n"),
        QString("The whole study: locked hard, by a signature. Handed over"));
    row("lifted", investigator, locks,
        QByteArray(lockHead + "LOCK,S-001,N,Monitored\nLIFT,S-001,N,Late value\n"),
        QString("S-001: the soft lock is lifted. Late value"));
    row("lifted by a signature", investigator, locks,
        QByteArray(lockHead + "LOCK,S-001,Y,Monitored\nLIFT,S-001,Y,Late value\n"),
        QString("S-001: the hard lock is lifted, by a signature. Late value"));
    row("a meeting is prepared", investigator, named("meetings.csv"),
        QByteArray(meetingHead + "1,,,,Level 2,\n"),
        QString("Meeting 1: is prepared, with its cut-off at that moment; points discussed: Level 2"));
  }
  void rows() {
    QFETCH(int, role);
    QFETCH(QString, file);
    QFETCH(QByteArray, content);
    QFETCH(QString, says);
    DemoStudy demo;
    demo.test.signInAs(static_cast<Role>(role));
    ActsFolder folder;
    folder.with(file, content);
    QCOMPARE(lastLine(demo, folder.path()), says);
  }

  /// Of saved minutes what becomes another, and what is not there yet.
  void minutesThatChange() {
    DemoStudy demo;
    ActsFolder folder;
    folder.with(named("meetings.csv"), meetingHead + "1,2026-03-20T10:00,Ward 7,Dr Li,,\n")
        .with(named("meeting_actions.csv"),
              "meeting,task,responsible,due_date,done_date\n1,Ask,Dr Li,2026-10-01,\n")
        .with(named("meeting_people.csv"),
              "meeting,name,function,present,word,dissents\n1,Dr Li,investigator,Y,,\n");
    QCOMPARE(demo.perform(folder.path()), QString());
    QCOMPARE(lastLine(demo, folder.path()), QStringLiteral("Meeting 1: nothing that is not there already"));
    folder.with(named("meetings.csv"), meetingHead + "1,,Ward 8,,,1\n");
    folder.with(named("meeting_actions.csv"),
                "meeting,task,responsible,due_date,done_date\n1,Ask,Dr Li,2026-10-01,2026-09-14\n");
    QCOMPARE(lastLine(demo, folder.path(), QStringLiteral("moved")),
             QStringLiteral(
                 "Meeting 1: venue: Ward 8; decision 1; what is to be done: Ask, who does it: Dr Li, due on: "
                 "2026-10-01, done on: 2026-09-14"));
  }

  void whatCame() {
    DemoStudy demo;
    ActsDone done;
    done.querySteps = 2;
    QCOMPARE(
        linesOfDone(done, demo.test.study()),
        QStringList(QStringLiteral("Done. Steps of queries: 2; records checked: 0; meetings: 0; locks: 0.")));
  }

  /// Whoever watches says stop between two of them.
  void stoppedHalfWay() {
    DemoStudy demo;
    demo.test.signInAs(Role::Monitor);
    ActsFolder folder;
    folder.with(named("queries.csv"), queryHead + asked + "OPEN,,S-001,infusion,,,weight_kg,Which scale?\n");
    const auto read = readSiteActs(folder.path(), demo.who());
    QVERIFY(read.has_value());
    int told = 0;
    const auto done = performSiteActs(demo.test.session(), *read, {}, {},
                                      [&](CheckStage, std::optional<double>) { return ++told < 2; });
    QVERIFY(!done);
    QCOMPARE(done.error().line, 3);
    QCOMPARE(
        done.error().message,
        QStringLiteral("It was stopped here. What stands before it is done, what comes after it is not."));
    QCOMPARE(demo.test.study().queries.size(), std::size_t{1});
  }
};

COHORTDESK_TEST(TestActLines, QCoreApplication)
} // namespace tst_act_lines
#include "tst_act_lines.moc"
