// What the tables of acts may say, row by row: what is read, what may mean one thing or another, and what the
// rules, the role or the delegation log refuse.
#include "tests/db/exchange/site_acts/acts_study.h"
#include "tests/support/row.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_site_acts {
using namespace acts_study;

const QByteArray queryHead = "act,query,subject_no,record,which,date,field,text\n";
const QByteArray checkHead = "subject_no,record,which,date\n";
const QByteArray lockHead = "act,subject_no,hard,reason\n";
const QByteArray meetingHead = "meeting,held_at_local,place,chair,points,decision_no\n";

class TestSiteActs : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void rowsOfQueries_data();
  void rowsOfQueries() { readsAsExpected(named("queries.csv"), queryHead); }
  void rowsOfChecks_data();
  void rowsOfChecks() { readsAsExpected(named("source_checks.csv"), checkHead); }
  void rowsOfLocks_data();
  void rowsOfLocks() { readsAsExpected(named("locks.csv"), lockHead); }
  void eachTableAsksTheRole_data();
  void eachTableAsksTheRole();
  void foldersAndFiles();
  void theDemosActs();

 private:
  void readsAsExpected(const QString& file, const QByteArray& head);
  DemoStudy m_demo;
};

void columns() {
  QTest::addColumn<QByteArray>("rows");
  QTest::addColumn<QString>("fault"); // empty = none: "line:column" and a part of the sentence
}

void TestSiteActs::readsAsExpected(const QString& file, const QByteArray& head) {
  QFETCH(QByteArray, rows);
  QFETCH(QString, fault);
  // Who may do it: the monitor asks and checks, the principal investigator locks.
  m_demo.test.signInAs(file == u"locks.csv" ? Role::PrincipalInvestigator : Role::Monitor);
  ActsFolder folder;
  folder.with(file, head + rows);
  const QStringList faults = m_demo.faultsOf(folder.path());
  if (fault.isEmpty()) QCOMPARE(faults, QStringList());
  if (fault.isEmpty()) return;
  QCOMPARE(faults.size(), 1);
  const QString place = fault.section(u' ', 0, 0);
  QVERIFY2(faults.front().startsWith(file + u':' + place + u' '), qPrintable(faults.front()));
  QVERIFY2(faults.front().contains(fault.section(u' ', 1)), qPrintable(faults.front()));
}

void TestSiteActs::rowsOfQueries_data() {
  columns();
  const QByteArray one = "OPEN,,S-003,adverse_event,Nausea,,grade,Which?\n";
  row("a field of an event", one, QString());
  row("the one event there is needs no name", QByteArray("OPEN,,S-003,adverse_event,,,grade,Which?\n"),
      QString());
  row("of two events", QByteArray("OPEN,,S-001,adverse_event,,,grade,Which?\n"),
      QString("2:which each of these records: Cytokine release syndrome, 2026-03-11; Encephalopathy, "
              "2026-03-19"));
  row("told by its day", QByteArray("OPEN,,S-001,adverse_event,,2026-03-19,grade,Which?\n"), QString());
  row("another day", QByteArray("OPEN,,S-001,adverse_event,,2026-03-20,grade,Which?\n"),
      QString("2:date There is no such record; there are:"));
  row("another term", QByteArray("OPEN,,S-001,adverse_event,Fever,,grade,Which?\n"),
      QString("2:which There is no such record; there are:"));
  row("none of the kind", QByteArray("OPEN,,S-006,dlt_assessment,,,date,Which?\n"),
      QString("2:record There is no such record."));
  row("by screening number", QByteArray("OPEN,,SCR-014,screening,,,cd7_flow,Pending?\n"), QString());
  row("an organ value", QByteArray("OPEN,,S-001,organ_value,alt,,value,Which?\n"), QString());
  row("which organ value", QByteArray("OPEN,,S-001,organ_value,,,value,Which?\n"),
      QString("2:which creatinine, 2026-03-02; alt"));
  row("an infusion", QByteArray("OPEN,,S-001,infusion,,,weight_kg,Which?\n"), QString());
  row("nobody infused", QByteArray("OPEN,,SCR-014,infusion,,,weight_kg,Which?\n"),
      QString("2:record There is no such record."));
  row("a response", QByteArray("OPEN,,S-001,response_assessment,,2026-05-09,response,Which?\n"), QString());
  row("a follow-up", QByteArray("OPEN,,S-001,follow_up,,,date,Which?\n"), QString());
  row("a lot", QByteArray("OPEN,,,product_lot,DEMO-05,,release_remark,When?\n"), QString());
  row("a bag", QByteArray("OPEN,,,product_bag,DEMO-05-01,,volume_ml,When?\n"), QString());
  row("a decision", QByteArray("OPEN,,,decision,2,,places,Why?\n"), QString());
  row("a lot has no subject", QByteArray("OPEN,,S-001,product_lot,DEMO-05,,storage,When?\n"),
      QString("2:subject_no belongs to no subject"));
  row("whose screening", QByteArray("OPEN,,,screening,,,ecog,Which?\n"),
      QString("2:subject_no This cell is empty."));
  row("no such subject", QByteArray("OPEN,,S-099,screening,,,ecog,Which?\n"),
      QString("2:subject_no no subject S-099"));
  row("no such record", QByteArray("OPEN,,S-001,diary,,,ecog,Which?\n"),
      QString("2:record “diary” is not known here"));
  row("no such field", QByteArray("OPEN,,S-001,screening,,,pulse,Which?\n"),
      QString("2:field “pulse” is not known here"));
  row("what only ties rows", QByteArray("OPEN,,S-001,dlt_assessment,,,event_id,Which?\n"),
      QString("2:field “event_id”"));
  row("no act", QByteArray(",,S-001,screening,,,ecog,Which?\n"), QString("2:act This cell is empty."));
  row("another act", QByteArray("VOID,1,,,,,,\n"), QString("2:act “VOID” is not known here"));
  row("nothing is asked", QByteArray("OPEN,,S-001,screening,,,ecog,\n"), QString("2:text What is asked?"));
  row("the number that it gets", QByteArray("OPEN,1,S-001,screening,,,ecog,Which?\n"), QString());
  row("another number", QByteArray("OPEN,2,S-001,screening,,,ecog,Which?\n"),
      QString("2:query The next query has the number 1."));
  row("the same field twice", QByteArray(one + one),
      QString("3:field Query 1 about this field is not closed yet."));
  row("closed, and asked anew", QByteArray(one + "CLOSE,1,,,,,,A slip\n" + one), QString());
  row("closed without a word", QByteArray(one + "CLOSE,1,,,,,,\n"), QString("3:text Say why."));
  row("which query", QByteArray("CLOSE,,,,,,,A slip\n"), QString("2:query This cell is empty."));
  row("no such query", QByteArray("CLOSE,7,,,,,,A slip\n"), QString("2:query The study has no query 7."));
  row("closed twice", QByteArray(one + "CLOSE,1,,,,,,A slip\nCLOSE,1,,,,,,A slip\n"),
      QString("4:act Query 1 is closed."));
  row("reopened", QByteArray(one + "CLOSE,1,,,,,,A slip\nREOPEN,1,,,,,,No\n"), QString());
  row("reopened too early", QByteArray(one + "REOPEN,1,,,,,,No\n"),
      QString("3:act still waits for its answer"));
  row("a step names no record", QByteArray(one + "CLOSE,1,S-001,,,,,A slip\n"),
      QString("3:subject_no the cell stays empty"));
  row("the monitor answers nothing", QByteArray(one + "ANSWER,1,,,,,,3\n"),
      QString("3: The role “Monitor” may not do this."));
}

void TestSiteActs::rowsOfChecks_data() {
  columns();
  row("a consent", QByteArray("S-001,consent,,\n"), QString());
  row("a dose", QByteArray("S-001,dose,,\n"), QString());
  row("an event", QByteArray("S-001,event,Encephalopathy,\n"), QString());
  row("of two events", QByteArray("S-001,event,,\n"), QString("2:which each of these records"));
  row("an assessment", QByteArray("S-001,assessment,,2026-03-20\n"), QString());
  row("no dose", QByteArray("SCR-014,dose,,\n"), QString("2:record There is no such record."));
  row("nothing measured", QByteArray("S-001,measurement-visit,D14,\n"),
      QString("2:record There is no such record."));
  row("another word", QByteArray("S-001,infusion,,\n"), QString("2:record “infusion” is not known here"));
  row("whose", QByteArray(",dose,,\n"), QString("2:subject_no This cell is empty."));
  row("twice", QByteArray("S-001,dose,,\nS-001,dose,,2026-03-10\n"),
      QString("3:record The same record stands above already."));
  row("a day that can be read in two ways", QByteArray("S-001,dose,,10/03/2026\n"), QString("2:date "));
}

void TestSiteActs::rowsOfLocks_data() {
  columns();
  row("a subject", QByteArray("LOCK,S-001,N,Monitored\n"), QString());
  row("the study", QByteArray("LOCK,,Y,End\n"), QString());
  row("why", QByteArray("LOCK,S-001,N,\n"), QString("2:reason This cell is empty."));
  row("hard or soft", QByteArray("LOCK,S-001,,Monitored\n"), QString("2:hard This cell is empty."));
  row("twice", QByteArray("LOCK,S-001,N,Monitored\nLOCK,S-001,N,Again\n"),
      QString("3:act S-001 is locked by"));
  row("hard over soft", QByteArray("LOCK,S-001,N,Monitored\nLOCK,S-001,Y,Final\n"), QString());
  row("set and lifted", QByteArray("LOCK,S-001,N,Monitored\nLIFT,S-001,N,Late value\n"), QString());
  row("lifted as the other kind", QByteArray("LOCK,S-001,N,Monitored\nLIFT,S-001,Y,Late value\n"),
      QString("3:act S-001 has no hard lock."));
  row("nothing to lift", QByteArray("LIFT,,N,Late value\n"),
      QString("2:act The whole study has no soft lock."));
  row("another act", QByteArray("UNLOCK,S-001,N,Late value\n"), QString("2:act “UNLOCK” is not known here"));
  row("no such subject", QByteArray("LOCK,S-099,N,Monitored\n"), QString("2:subject_no no subject S-099"));
}

/// May each role do what one row of each table says? In the order of the roles.
void TestSiteActs::eachTableAsksTheRole_data() {
  QTest::addColumn<QString>("file");
  QTest::addColumn<QByteArray>("content");
  QTest::addColumn<Action>("action");
  row("open", named("queries.csv"), QByteArray(queryHead + "OPEN,,S-003,screening,,,ecog,Which?\n"),
      Action::OpenQuery);
  row("check", named("source_checks.csv"), QByteArray(checkHead + "S-001,dose,,\n"), Action::VerifySource);
  row("meeting", named("meetings.csv"), QByteArray(meetingHead + "1,,,,,\n"), Action::HoldMeeting);
  row("soft lock", named("locks.csv"), QByteArray(lockHead + "LOCK,S-001,N,Monitored\n"),
      Action::LockRecords);
  row("hard lock", named("locks.csv"), QByteArray(lockHead + "LOCK,S-001,Y,Monitored\n"), Action::LockHard);
}

void TestSiteActs::eachTableAsksTheRole() {
  QFETCH(QString, file);
  QFETCH(QByteArray, content);
  QFETCH(Action, action);
  ActsFolder folder;
  folder.with(file, content);
  for (int role = 0; role <= static_cast<int>(Role::Administrator); ++role) {
    m_demo.test.signInAs(static_cast<Role>(role));
    const QStringList faults = m_demo.faultsOf(folder.path());
    QCOMPARE(faults.isEmpty(), may(static_cast<Role>(role), action));
    if (!faults.isEmpty())
      QCOMPARE(faults, QStringList{QStringLiteral("%1:2: The role “%2” may not do this.")
                                       .arg(file, roleName(static_cast<Role>(role)))});
  }
}

void TestSiteActs::foldersAndFiles() {
  m_demo.test.signInAs(Role::PrincipalInvestigator);
  ActsFolder folder;
  QVERIFY(m_demo.faultsOf(folder.path()).join(u' ').contains(u"There is none of these tables: queries.csv"));
  QVERIFY(m_demo.faultsOf(folder.path() + u"/none").join(u' ').contains(u"There is no such folder."));
  folder.with(named("meetings.csv"), meetingHead).with(named("decisions.csv"), "level\n");
  QCOMPARE(m_demo.faultsOf(folder.path()).size(), 1);
  QVERIFY(m_demo.faultsOf(folder.path()).front().startsWith(u"decisions.csv:0: This is none of"));
}

/// Each of the demo's folders by whose it is, and what comes of them.
void TestSiteActs::theDemosActs() {
  const QString acts = QStringLiteral(COHORTDESK_DEMO_LOG "/../acts/");
  DemoStudy demo;
  std::vector<Measurement> values; // visits that are looked at have been measured
  for (const Subject& subject : demo.test.study().subjects)
    if (subject.infusion && subject.label() <= QStringLiteral("S-003"))
      for (const char* visit : {"SCR", "D0-PRE", "D0-POST", "D1", "D3", "D7", "D10", "D14", "D21", "D28"})
        values.push_back({{subject.id, QLatin1String(visit), QStringLiteral("il6"), Specimen::Blood},
                          MeasuredValue{Reading::Exact, 3}});
  demo.test.signInAs(Role::PrincipalInvestigator);
  QVERIFY(demo.test.commands().saveMeasurements(values, {}));
  const std::pair<Role, const char*> steps[] = {{Role::Monitor, "1-monitor"},
                                                {Role::StudyCoordinator, "2-coordinator"},
                                                {Role::Monitor, "3-monitor"},
                                                {Role::PrincipalInvestigator, "4-investigator"}};
  for (const auto& [role, folder] : steps) {
    demo.test.signInAs(role);
    QCOMPARE(demo.perform(acts + QLatin1String(folder)), QString());
  }
  const Study& study = demo.test.study();
  QStringList states;
  for (const Query& query : study.queries)
    states << QString::number(static_cast<int>(query.state()));
  QCOMPARE(states.join(u' '), QStringLiteral("2 0 1 0 0 0")); // closed, reopened, answered, three open
  QCOMPARE(study.meetings.size(), std::size_t{3});
  QCOMPARE(study.meetings[1].attendees.size(), std::size_t{4});
  QVERIFY(study.meetings[1].attendees[2].dissents);
  QVERIFY(!study.meetings[2].heldAt);
  QCOMPARE(study.locks.size(), std::size_t{2});
  QVERIFY(study.locks[1].liftedAt);
  const CheckedOf checked = checkedOf(study);
  QVERIFY2(checked.checked > 40 && checked.checked < checked.of, qPrintable(checkedText(checked)));
  QVERIFY(demo.test.session().verify()->empty());
}

COHORTDESK_TEST(TestSiteActs, QCoreApplication)
} // namespace tst_site_acts
#include "tst_site_acts.moc"
