// What tables tell of queries, checks, meetings and locks is shown row by row and done on the page Study.
#include "app/oversight/record_locks.h"
#include "db/sqlite/in_thread.h"
#include "tests/db/exchange/site_acts/acts_study.h"
#include "tests/support/files/cohortctl_folder.h"
#include "tests/support/files/made_workbook.h"
#include "tests/support/row.h"
#include "tests/support/test_program.h"
#include "tests/support/windows/person.h"
#include "tests/support/windows/shown_page.h"
#include "tests/ui/pages/study/import_on_screen.h"
#include "ui/pages/study/import_sections.h"
#include "ui/pages/study/site_acts_dialog.h"
#include "ui/widgets/wait_dialog.h"

namespace tst_site_acts_dialog {
using namespace person;
using acts_study::ActsFolder;
using acts_study::DemoStudy;
using acts_study::named;

using Shown = ShownPage<ShownSection<SiteActsSection>>;
const ImportOnScreen onScreen("siteActs");

const QByteArray queryHead = "act,query,subject_no,record,which,date,field,text\n";
const QByteArray oneQuery = queryHead + "OPEN,,S-001,infusion,,,weight_kg,Which scale?\n";
const QByteArray checkHead = "subject_no,record,which,date\n";
const QByteArray lockHead = "act,subject_no,hard,reason\n";
const QByteArray meetingHead = "meeting,held_at_local,place,chair,points,decision_no\n";
const QByteArray personHead = "meeting,name,function,present,word,dissents\n";

/// The monitor's visit: one of each.
ActsFolder& visit(ActsFolder& folder) {
  return folder.with(named("queries.csv"), oneQuery)
      .with(named("source_checks.csv"), checkHead + "S-001,dose,,\n")
      .with(named("locks.csv"), lockHead + "LOCK,S-001,N,Monitored\n");
}

class TestSiteActsDialog : public QObject {
  Q_OBJECT
 private:
  std::unique_ptr<DemoStudy> m_demo;
  TestStudy& test() { return m_demo->test; }
  const Study& study() { return m_demo->test.study(); }
  qint64 line() { return m_demo->test.session().journalHead().sequence; }

 private Q_SLOTS:
  void init() { m_demo = std::make_unique<DemoStudy>(); }
  void cleanup() { setWaitForThread({}); }

  void theyAreShownAndDone() {
    test().signInAs(Role::Monitor);
    ActsFolder folder;
    visit(folder);
    Shown shown(test());
    const qint64 before = line();
    QStringList lines;
    QVERIFY(onScreen.inDialog(shown.page(), [&](QWidget* dialog) {
      QVERIFY(!onScreen.mayImport(dialog));
      QVERIFY(onScreen.read(dialog, folder.path()));
      lines = rowsIn(dialog, "siteActsLines");
      QCOMPARE(line(), before); // nothing is written yet
      QVERIFY(textOf(dialog, "siteActsSummary").startsWith(u"Read and not imported yet: 3 line(s)."));
      QVERIFY(onScreen.mayImport(dialog));
      QVERIFY(click(dialog, "siteActsImport"));
    }));
    QCOMPARE(lines,
             (QStringList{u"queries.csv|2|Query 1, S-001, Infusion, weight (kg): opened. Which scale?"_qs,
                          u"source_checks.csv|2|S-001, dose: 2026-03-10: checked against its source"_qs,
                          u"locks.csv|2|S-001: locked. Monitored"_qs}));
    QCOMPARE(study().queries.size(), std::size_t{1});
    QVERIFY(lockOn(study(), study().subjects.front().id));
    QCOMPARE(heard(shown.page(), "siteActsNote"),
             u"Done. Steps of queries: 1; records checked: 1; meetings: 0; locks: 1."_qs);
  }

  void asOneWorkbookOfTheFileDialog() {
    test().signInAs(Role::Monitor);
    MadeWorkbook book;
    book.sheets.push_back(sheetOfCsv(u"queries"_qs, oneQuery));
    const QString path = test().folder() + u"/visit.xlsx";
    QVERIFY(CohortctlFolder::write(path, book.bytes()));
    Shown shown(test());
    QVERIFY(onScreen.inDialog(shown.page(), [&](QWidget* dialog) {
      whenAskedForAFile(path);
      QVERIFY(click(dialog, "siteActsWorkbook"));
      const QStringList lines = rowsIn(dialog, "siteActsLines");
      QVERIFY2(lines.value(0).startsWith(u"visit.xlsx|queries!"), qPrintable(lines.join(u'\n')));
      QVERIFY(click(dialog, "siteActsImport"));
    }));
    QCOMPARE(study().queries.size(), std::size_t{1});
  }

  /// By file, line and column; then nothing is done.
  void whatCannotBeDone_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("fault");
    row("no such subject", named("source_checks.csv"), QByteArray(checkHead + "S-099,dose,,\n"),
        QString("source_checks.csv|2|subject_no|The study has no subject S-099."));
    row("another role", named("meetings.csv"), QByteArray(meetingHead + "1,,,,,\n"),
        QString("meetings.csv|2||The role “Monitor” may not do this."));
    row("the same twice", named("source_checks.csv"), QByteArray(checkHead + "S-001,dose,,\nS-001,dose,,\n"),
        QString("source_checks.csv|3|record|"));
    row("none of the tables", named("screening.csv"), QByteArray("a\n"), QString("screening.csv|||"));
  }
  void whatCannotBeDone() {
    QFETCH(QString, file);
    QFETCH(QByteArray, content);
    QFETCH(QString, fault);
    test().signInAs(Role::Monitor);
    ActsFolder folder;
    folder.with(named("queries.csv"), oneQuery).with(file, content);
    Shown shown(test());
    const qint64 before = line();
    QVERIFY(onScreen.inDialog(shown.page(), [&](QWidget* dialog) {
      QVERIFY(onScreen.read(dialog, folder.path()));
      const QStringList faults = rowsIn(dialog, "siteActsFaults");
      QVERIFY2(faults.size() == 1 && faults.front().startsWith(fault), qPrintable(faults.join(u'\n')));
      QVERIFY(rowsIn(dialog, "siteActsLines").isEmpty());
      QVERIFY(!onScreen.mayImport(dialog));
      QCOMPARE(heard(dialog, "siteActsMessage"), u"Nothing can be imported: 1 fault(s)."_qs);
    }));
    QCOMPARE(line(), before);
  }

  /// A password that is wrong is told before anything is done.
  void aHardLockIsSigned() {
    ActsFolder folder;
    folder.with(named("meetings.csv"), meetingHead + "1,,,,Level 2,\n")
        .with(named("locks.csv"), lockHead + "LOCK,S-001,Y,Monitored\n");
    Shown shown(test());
    QVERIFY(onScreen.inDialog(shown.page(), [&](QWidget* dialog) {
      QVERIFY(onScreen.read(dialog, folder.path()));
      QCOMPARE(rowsIn(dialog, "siteActsLines").value(1),
               u"locks.csv|2|S-001: locked hard, by a signature. Monitored"_qs);
      whenAsked("signDialog", [&](QWidget* sign) {
        QVERIFY(type(sign, "signPassword", u"no"_qs));
        QVERIFY(click(sign, "signConfirm"));
        QVERIFY(!heard(sign, "signError").isEmpty());
        QVERIFY(study().meetings.empty());
        QVERIFY(click(sign, "signCancel"));
      });
      QVERIFY(click(dialog, "siteActsImport"));
      QVERIFY(dialog->isVisible() && onScreen.mayImport(dialog)); // as it was
      whenAskedToSign(TestStudy::credentials(Role::PrincipalInvestigator));
      QVERIFY(click(dialog, "siteActsImport"));
    }));
    QCOMPARE(study().meetings.size(), std::size_t{1});
    const RecordLock* lock = lockOn(study(), study().subjects.front().id);
    QVERIFY(lock && lock->hard);
    QVERIFY2(heard(shown.page(), "siteActsNote").startsWith(u"Meeting 1: cut-off at journal entry "),
             qPrintable(heard(shown.page(), "siteActsNote")));
  }

  /// The study changes between reading and doing; what stands before the row is done, and is not done again.
  void whatIsRefusedHalfWay() {
    test().signInAs(Role::Monitor);
    ActsFolder folder;
    visit(folder);
    Shown shown(test());
    QVERIFY(onScreen.inDialog(shown.page(), [&](QWidget* dialog) {
      QVERIFY(onScreen.read(dialog, folder.path()));
      RecordLock lock;
      lock.subjectId = study().subjects.front().id;
      lock.reason = u"by another window"_qs;
      QVERIFY(test().commands().lockRecords(lock));
      QVERIFY(click(dialog, "siteActsImport"));
      const QStringList faults = rowsIn(dialog, "siteActsFaults");
      QVERIFY2(faults.size() == 1 &&
                   faults.front().startsWith(u"locks.csv|2||S-001 is locked by Zhou Ping") &&
                   faults.front().endsWith(u"What stands before it is done, what comes after it is not."),
               qPrintable(faults.join(u'\n')));
      QCOMPARE(heard(dialog, "siteActsMessage"), u"It stopped half way: see the row."_qs);
      QVERIFY(isShown(dialog, "siteActsFaults") && !onScreen.mayImport(dialog));
      QVERIFY(rowsIn(dialog, "siteActsLines").isEmpty());
    }));
    QCOMPARE(study().queries.size(), std::size_t{1});
    QVERIFY(heard(shown.page(), "siteActsNote").isEmpty());
  }

  void savedMinutesChangeForAReason() {
    ActsFolder folder;
    folder.with(named("meetings.csv"), meetingHead + "1,2026-09-14T10:00,Ward 7,Dr Li,,\n")
        .with(named("meeting_people.csv"), personHead + "1,Dr Li,investigator,Y,Wait,\n");
    QCOMPARE(m_demo->perform(folder.path()), QString());
    folder.with(named("meeting_people.csv"), personHead + "1,Dr Li,investigator,Y,Go on,\n");
    Shown shown(test());
    QVERIFY(onScreen.inDialog(shown.page(), [&](QWidget* dialog) {
      QVERIFY(onScreen.read(dialog, folder.path()));
      QCOMPARE(rowsIn(dialog, "siteActsFaults"),
               QStringList{u"meetings.csv|2|meeting|Saved minutes change: say why."_qs});
      QVERIFY(type(dialog, "siteActsReason", u"misheard"_qs));
      QVERIFY(rowsIn(dialog, "siteActsFaults").isEmpty()); // they were of other input
      QVERIFY(click(dialog, "siteActsRead"));
      const QString told = rowsIn(dialog, "siteActsLines").value(0);
      QVERIFY2(told.startsWith(u"meetings.csv|2|Meeting 1: ") && told.contains(u"their word: Go on") &&
                   !told.contains(u"Ward 7"),
               qPrintable(told));
      QVERIFY(click(dialog, "siteActsImport"));
    }));
    QCOMPARE(study().meetings.front().attendees.front().word, u"Go on"_qs);
  }

  void theyAreReadInAThreadAndStopped() {
    test().signInAs(Role::Monitor);
    ActsFolder folder;
    visit(folder);
    SiteActsDialog dialog(test().session());
    dialog.show();
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    setWaitForThread([&](const SlowWork& work, const Progress& progress, Stopping) {
      while (progress(CheckStage::Read, {})) // until it is shown, and stopped
        if (WaitDialog::present()->isVisible()) click(WaitDialog::present(), "waitCancel");
      work(progress);
    });
    QVERIFY(onScreen.read(&dialog, folder.path()));
    QVERIFY(dialog.isVisible() && !onScreen.mayImport(&dialog)); // as before they were read
    QVERIFY(rowsIn(&dialog, "siteActsFaults").isEmpty());
    QVERIFY(heard(&dialog, "siteActsMessage").isEmpty());
    setWaitForThread({});
    waitForThreadsByDialog(); // as the program reads them
    QVERIFY(click(&dialog, "siteActsRead"));
    QVERIFY(onScreen.mayImport(&dialog) && !WaitDialog::present());
  }

  /// The log's own rules say who does what; who does none of it finds the button grey.
  void others_data() {
    QTest::addColumn<int>("role");
    for (const Role role : {Role::PrincipalInvestigator, Role::SubInvestigator, Role::StudyCoordinator,
                            Role::SponsorRepresentative, Role::Monitor, Role::Administrator})
      QTest::newRow(qPrintable(roleName(role))) << static_cast<int>(role);
  }
  void others() {
    QFETCH(int, role);
    test().signInAs(static_cast<Role>(role));
    Shown shown(test());
    const bool may = static_cast<Role>(role) != Role::Administrator;
    QCOMPARE(shown.page()->findChild<QPushButton*>(u"importSiteActs"_qs)->isEnabled(), may);
    QCOMPARE(textOf(shown.page(), "siteActsNote").contains(roleName(static_cast<Role>(role))), !may);
  }
};

COHORTDESK_TEST(TestSiteActsDialog, QApplication)
} // namespace tst_site_acts_dialog
#include "tst_site_acts_dialog.moc"
