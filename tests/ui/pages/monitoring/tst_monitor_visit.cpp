// The monitor's visit through the windows: a query is asked and answered, a subject verified, the list
// printed, the subject locked; afterwards the lock is lifted for a correction, which takes the mark off.
#include "app/oversight/record_locks.h"
#include "app/oversight/source_checks.h"
#include "tests/support/query_study.h"
#include "tests/support/test_program.h"
#include "tests/support/windows/cohortdesk_application.h"
#include "tests/support/windows/pdf_bookmarks.h"
#include "tests/support/windows/person.h"
#include "tests/ui/pages/monitoring/monitoring_window.h"

#include <QAction>
#include <QTableView>
#include <QTest>

namespace tst_monitor_visit {
using namespace person;

struct Window : MonitoringWindow {
  using MonitoringWindow::MonitoringWindow;
  bool turnTo(const QString& tab) { return openTab(page(), "monitoringTabs", tab); }
  /// Says it in the dialog of the first query of the list.
  bool sayOfFirst(const QString& text, const char* button) {
    auto* table = page()->findChild<QTableView*>(QStringLiteral("queryTable"));
    table->setCurrentIndex(table->model()->index(0, 0));
    whenAsked("queryDialog", [text, button](QWidget* dialog) {
      type(dialog, "queryText", text);
      click(dialog, button);
    });
    return click(page(), "openQuery");
  }
};

class TestMonitorVisit : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void queryAnswerVerifyPrintLockUnlock() {
    QueryStudy made; // the monitor has asked about the weight
    TestStudy& test = made.test;
    test.signInAs(Role::StudyCoordinator);
    {
      Window ward(test);
      QVERIFY(ward.sayOfFirst(QStringLiteral("The ward's scale"), "answerQuery"));
      QTRY_COMPARE(made.query().state(), QueryState::Answered);
    }
    test.signInAs(Role::Monitor);
    {
      Window visit(test);
      QVERIFY(visit.sayOfFirst(QStringLiteral("Seen"), "closeQuery"));
      QTRY_COMPARE(made.query().state(), QueryState::Closed);
      const QString path = test.folder() + QStringLiteral("/visit");
      whenAskedForAFile(path);
      visit.page()->findChild<QAction*>(QStringLiteral("saveQueryList"))->trigger();
      QVERIFY(readPdf(path + QStringLiteral(".pdf")).pages >= 1);
      QVERIFY(visit.turnTo(QStringLiteral("Verified")));
      QVERIFY(openRow(visit.page(), "checkSubjects", QStringLiteral("S-001")));
      QVERIFY(click(visit.page(), "checkSubject"));
      const CheckedOf count = checkedOf(test.study());
      QVERIFY(count.of > 0 && count.checked == count.of);
      QVERIFY(visit.turnTo(QStringLiteral("cks")));
      QVERIFY(type(visit.page(), "lockedWhat", QStringLiteral("S-001")));
      QVERIFY(type(visit.page(), "lockReason", QStringLiteral("monitored")));
      QVERIFY(click(visit.page(), "lockSoftly"));
      QVERIFY(lockOn(test.study(), made.subject));
    }
    QVERIFY(!made.weigh(71)); // nobody changes it behind the window either
    test.signInAs(Role::StudyCoordinator);
    QVERIFY(!made.weigh(71));
    {
      Window ward(test);
      QVERIFY(ward.turnTo(QStringLiteral("cks")));
      QVERIFY(openRow(ward.page(), "locks", QStringLiteral("S-001")));
      whenAskedWhy(QStringLiteral("a typing error"));
      QVERIFY(click(ward.page(), "liftLock"));
    }
    QVERIFY(made.weigh(71));
    test.signInAs(Role::Monitor);
    Window again(test);
    const auto& due = test.session().due();
    const auto found = std::find_if(due.begin(), due.end(),
                                    [](const DueItem& item) { return item.kind == DueKind::CheckChanged; });
    QVERIFY(found != due.end());
    again.workspace.openTask(DueItem(*found));
    QVERIFY(isShown(again.page(), "checkRecords"));
    QVERIFY2(textOf(again.page(), "checkTitle").startsWith(QStringLiteral("S-001: ")),
             qPrintable(textOf(again.page(), "checkTitle")));
    QVERIFY(click(again.page(), "checkSubject"));
    QCOMPARE(checkedOf(test.study()).checked, checkedOf(test.study()).of);
    QVERIFY(test.session().verify()->empty());
  }
};

COHORTDESK_TEST(TestMonitorVisit, CohortDeskApplication)
} // namespace tst_monitor_visit
#include "tst_monitor_visit.moc"
