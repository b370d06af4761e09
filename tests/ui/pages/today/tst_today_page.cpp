#include "tests/support/standing_of_study.h"
#include "tests/support/test_program.h"
#include "tests/support/test_study.h"
#include "tests/support/windows/person.h"
#include "ui/pages/today/today_models.h"
#include "ui/pages/today/today_page.h"
#include "ui/tables/table_use.h"
#include "ui/widgets/kept_state.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTableView>
#include <QtTest>

namespace tst_today_page {
using namespace person;

class TestTodayPage : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    qRegisterMetaType<PageId>("PageId");
    qRegisterMetaType<DueItem>("DueItem");
  }

  void anEmptyStudyMayTreatItsFirstSubject() {
    TestStudy test;
    TodayPage page(test.session());
    page.resize(1198, 694);
    page.show();
    page.refresh();
    QVERIFY(textOf(&page, "todayAnswer").contains(QStringLiteral("L1")));
    QVERIFY(isShown(&page, "nothingDue"));
    QVERIFY(isShown(&page, "noWindows"));
    QVERIFY(!isShown(&page, "todayAction"));
    QVERIFY(textOf(&page, "infusedCount").contains(QStringLiteral("0 of 18")));
  }

  void anOpenWindowIsShownAndItsAssessmentIsOneKeyAway() {
    TestStudy test(QDate(2026, 1, 15));
    const RowId subject = screenAndAssign(test, QStringLiteral("Li Si"), 1);
    QVERIFY(infuse(test, subject));
    test.setDay(QDate(2026, 1, 29));
    TodayPage page(test.session());
    page.resize(1198, 694);
    page.show();
    page.refresh();
    QVERIFY2(textOf(&page, "todayExplanation").contains(QStringLiteral("S-001 is on day 14")),
             qPrintable(textOf(&page, "todayExplanation")));
    QVERIFY(textOf(&page, "todayAnswer").contains(QStringLiteral("Do not treat")));
    QCOMPARE(textOf(&page, "todayAction"), QStringLiteral("Assess S-001 →"));
    QSignalSpy wanted(&page, &Page::taskRequested);
    QVERIFY(click(&page, "todayAction"));
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].value<DueItem>().kind, DueKind::SafetyAssessment);
    QCOMPARE(wanted[0][0].value<DueItem>().row, subject);
    QSignalSpy opened(&page, &Page::pageRequested);
    QVERIFY(openRow(&page, "windowTable", QStringLiteral("S-001")));
    QCOMPARE(opened.size(), 1);
  }

  void whatWasDoneToAccountsIsToldUntilItIsAcknowledged() {
    TestStudy test;
    test.signInAs(Role::Administrator);
    QVERIFY(test.commands().addUser(
        {0, QStringLiteral("hu"), QStringLiteral("Dr <b>Hu</b>"), Role::Monitor, true},
        QStringLiteral("willow-granite-compass-81")));
    {
      TodayPage page(test.session());
      page.show();
      page.refresh();
      QVERIFY(!isShown(&page, "todayAccounts")); // told to the principal investigator
      QVERIFY(!isShown(&page, "acknowledgeAccounts"));
    }
    test.signInAs(Role::PrincipalInvestigator);
    {
      TodayPage page(test.session());
      connect(&test.session(), &StudySession::studyChanged, &page, [&page] { page.refresh(); });
      page.resize(1198, 694);
      page.show();
      page.activateWindow();
      page.refresh();
      QVERIFY2(
          textOf(&page, "todayAccounts").contains(QStringLiteral("Dr <b>Hu</b> (hu) was added by Sun Lei")),
          qPrintable(textOf(&page, "todayAccounts")));
      QCOMPARE(textOf(&page, "todayAction"), QStringLiteral("Read the notices →"));
      QVERIFY(click(&page, "todayAction"));
      QVERIFY(page.findChild<QWidget*>(QStringLiteral("acknowledgeAccounts")) == QApplication::focusWidget());
      QVERIFY(click(&page, "acknowledgeAccounts"));
      QVERIFY(!isShown(&page, "todayAccounts"));
      QVERIFY(test.study().accountNotices.empty());
    }
    test.signInAs(Role::PrincipalInvestigator);
    QVERIFY(test.study().accountNotices.empty());
    test.signInAs(Role::Monitor); // until they have reviewed it
    TodayPage page(test.session());
    page.show();
    page.refresh();
    QVERIFY(textOf(&page, "todayAccounts").contains(QStringLiteral("was added by Sun Lei")));
    QVERIFY(!isShown(&page, "acknowledgeAccounts"));
    QVERIFY(test.commands().reviewAudit(test.session().journalHead().sequence, {},
                                        TestStudy::credentials(Role::Monitor)));
    page.refresh();
    QVERIFY(!isShown(&page, "todayAccounts"));
  }

  void aFileThatOthersMayChangeIsSaid() {
    TestStudy test;
    TodayPage page(test.session());
    page.show();
    page.refresh();
    QVERIFY(!isShown(&page, "todaySharedFile"));
    const auto mode = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther;
    QVERIFY(QFile::setPermissions(test.path(), mode));
    page.refresh();
    QVERIFY(textOf(&page, "todaySharedFile").contains(QStringLiteral("may read the file")));
    QVERIFY(QFile::setPermissions(test.path(), mode | QFile::WriteOther));
    page.refresh();
    QVERIFY(textOf(&page, "todaySharedFile").contains(QStringLiteral("may change the file")));
  }

  void aClockThatWentBackwardsIsSaid() {
    TestStudy test(QDate(2026, 1, 15));
    QVERIFY(screenEligible(test, QStringLiteral("Li Si")) != 0);
    test.setDay(QDate(2026, 1, 14));
    QVERIFY(screenEligible(test, QStringLiteral("Wu Hong")) != 0);
    TodayPage page(test.session());
    page.show();
    page.refresh();
    QVERIFY(isShown(&page, "todayClock"));
    QVERIFY2(
        textOf(&page, "todayClock").contains(QStringLiteral("from 2026-01-15 09:00 to 2026-01-14 09:00")),
        qPrintable(textOf(&page, "todayClock")));
  }

  void aReportThatIsOverdueLeadsToItsSubject() {
    TestStudy test(QDate(2026, 1, 15));
    const RowId subject = screenAndAssign(test, QStringLiteral("Li Si"), 1);
    QVERIFY(infuse(test, subject));
    AdverseEvent event;
    event.term = QStringLiteral("Sepsis");
    event.grade = 3;
    event.onset = {2026, 1, 15};
    event.serious = true;
    event.awareAt = test.at({2026, 1, 15}, QStringLiteral("10:30"));
    QVERIFY(test.commands().saveAdverseEvent(subject, event, {}));
    test.setDay(QDate(2026, 1, 16), QStringLiteral("10:31"));
    KeptState::keep(QStringLiteral("columns/dueTable"), QStringList{"1 1", "0:0", "1:0", "2:0"}); // as it was
    TodayPage page(test.session());
    page.resize(1198, 694);
    page.show();
    page.refresh();
    const auto* table = page.findChild<QTableView*>(QStringLiteral("dueTable"));
    const auto* due = table->model();
    QCOMPARE(due->rowCount(), 3); // and the samples of yesterday and of today
    QVERIFY2(due->index(0, DueModel::What).data().toString().contains(QStringLiteral("overdue since")),
             qPrintable(due->index(0, DueModel::What).data().toString()));
    QCOMPARE(due->index(0, DueModel::When).data().toString(), QStringLiteral("overdue")); // not by 0 days
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
      TableUse::of(table)->sortBy(DueModel::What, order); // what is most urgent stays on top
      QVERIFY(due->index(0, DueModel::What).data().toString().contains(QStringLiteral("overdue since")));
    }
    QSignalSpy wanted(&page, &Page::taskRequested);
    QVERIFY(click(&page, "todayAction"));
    QCOMPARE(wanted[0][0].value<DueItem>().kind, DueKind::SafetyReport);
    QCOMPARE(wanted[0][0].value<DueItem>().row, subject);
  }

  void anOlderCopyIsSaidUntilItIsReviewed() {
    TestStudy test;
    test.close();
    const QStringList files{test.path(), test.path() + QStringLiteral(".checksum")};
    for (const QString& file : files)
      QVERIFY(QFile::copy(file, file + QStringLiteral(".kept")));
    test.signInAs(Role::PrincipalInvestigator);
    QVERIFY(screenEligible(test, QStringLiteral("Li Si")) != 0);
    {
      TodayPage page(test.session());
      page.show();
      page.refresh();
      QVERIFY(!isShown(&page, "todayOlderCopy"));
    }
    test.close();
    for (const QString& file : files) {
      QVERIFY(QFile::remove(file));
      QVERIFY(QFile::rename(file + QStringLiteral(".kept"), file));
    }
    test.signInAs(Role::StudyCoordinator);
    TodayPage page(test.session());
    page.show();
    page.refresh();
    QVERIFY(isShown(&page, "todayOlderCopy"));
    QVERIFY2(textOf(&page, "todayOlderCopy").contains(QStringLiteral("may be an older copy")),
             qPrintable(textOf(&page, "todayOlderCopy")));
    const qint64 upTo = test.study().olderCopy->notedAt;
    QVERIFY(test.commands().reviewAudit(upTo, {}, TestStudy::credentials(Role::Monitor)));
    page.refresh();
    QVERIFY(!isShown(&page, "todayOlderCopy"));
  }

  void theModelsAreModels() {
    TestStudy test(QDate(2026, 1, 15));
    QVERIFY(infuse(test, screenAndAssign(test, QStringLiteral("Li Si"), 1)));
    DueModel due;
    WindowModel windows;
    QAbstractItemModelTester dueTester(&due, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractItemModelTester windowTester(&windows, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QDate late(2026, 2, 13); // day 29
    due.show(dueList(test.study(), late), late);
    windows.show(windowRows(standingOf(test.study(), late)));
    QCOMPARE(due.index(0, DueModel::Who).data().toString(), QStringLiteral("S-001"));
    QVERIFY(due.index(0, DueModel::When).data().toString().contains(QStringLiteral("overdue")));
    QCOMPARE(windows.index(0, WindowModel::Day).data().toInt(), 29);
    QVERIFY(windows.index(0, WindowModel::Status).data().toString().contains(QStringLiteral("Overdue")));
    const RowId subject = test.study().subjects.front().id;
    test.setDay({2026, 1, 29});
    QVERIFY(clear(test, subject));
    windows.show(windowRows(standingOf(test.study(), late)));
    QCOMPARE(windows.index(0, WindowModel::Day).data().toInt(), 14); // as its status says
    QVERIFY(windows.index(0, WindowModel::Status).data().toString().contains(QStringLiteral("day 14")));
  }
};

COHORTDESK_TEST(TestTodayPage, QApplication)
} // namespace tst_today_page
#include "tst_today_page.moc"
