#include "app/oversight/sae_rules.h"
#include "tests/support/files/file_content.h"
#include "tests/support/serious_study.h"
#include "tests/support/test_program.h"
#include "tests/support/windows/person.h"
#include "tests/support/windows/shown_page.h"
#include "ui/pages/safety/safety_page.h"

#include <QAction>
#include <QTableView>
#include <QtTest>

namespace tst_sae_reports_panel {
using namespace person;

/// The safety page on its tab of serious events, the first one chosen unless told.
struct OpenReports {
  explicit OpenReports(TestStudy& test, bool chosen = true) : shown(test) {
    if (!openTab(shown.page(), "safetyTabs", QStringLiteral("Serious"))) qWarning("no such tab");
    auto* events = page()->findChild<QTableView*>(QStringLiteral("seriousEvents"));
    if (chosen) events->setCurrentIndex(events->model()->index(0, 0));
  }
  QWidget* page() { return shown.page(); }
  QTableView* table() { return page()->findChild<QTableView*>(QStringLiteral("saeReports")); }
  QString cell(int row, int column) { return table()->model()->index(row, column).data().toString(); }
  bool fillFirst() {
    return person::choose(page(), "saeKind", QStringLiteral("first report")) &&
           type(page(), "saeDate", QStringLiteral("2026-01-10")) &&
           type(page(), "saeNarrative", QStringLiteral("Ventilated from the 8th"));
  }

  ShownPage<SafetyPage> shown;
};

class TestSaeReportsPanel : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void anEventIsChosenFirst() {
    SeriousStudy study;
    OpenReports reports(study.test, false);
    QVERIFY(textOf(reports.page(), "saeEvent").startsWith(QStringLiteral("Choose a serious event")));
    QVERIFY(!isShown(reports.page(), "saveSaeReport"));
  }

  void aReportIsWrittenAndSent() {
    SeriousStudy study;
    OpenReports reports(study.test);
    QVERIFY(textOf(reports.page(), "saeEvent").contains(QStringLiteral("S-001")));
    QVERIFY(reports.fillFirst());
    QVERIFY(type(reports.page(), "saeSent_sponsor", QStringLiteral("2026-01-09 13:00")));
    QVERIFY(click(reports.page(), "saveSaeReport"));
    QVERIFY(!textOf(reports.page(), "saeSent_sponsorMessage").isEmpty()); // before the site knew
    QVERIFY(study.test.study().saeReports.empty());
    QVERIFY(type(reports.page(), "saeSent_sponsor", QStringLiteral("2026-01-10 10:00")));
    QVERIFY(type(reports.page(), "saeSent_ethics", QStringLiteral("2026-01-10 11:00")));
    reports.shown.grab(QStringLiteral("safety-sae-report"));
    QVERIFY(click(reports.page(), "saveSaeReport"));
    QCOMPARE(study.test.study().saeReports.size(), 1U);
    QCOMPARE(study.event().reports.size(), 2U);
    QCOMPARE(reports.cell(0, 1), QStringLiteral("first report"));
    QVERIFY(reports.cell(0, 3).contains(QStringLiteral("ethics committee 2026-01-10 11:00")));
    QCOMPARE(textOf(reports.page(), "saeReportTitle"), QStringLiteral("Report 1: first report"));
    const auto* events = reports.page()->findChild<QTableView*>(QStringLiteral("seriousEvents"));
    QCOMPARE(events->model()->index(1, 6).data().toString(), QStringLiteral("2026-01-10 10:00"));
  }

  void aKindIsAskedFor() {
    SeriousStudy study;
    OpenReports reports(study.test);
    QVERIFY(type(reports.page(), "saeNarrative", QStringLiteral("Ventilated")));
    QVERIFY(click(reports.page(), "saveSaeReport"));
    QVERIFY(!textOf(reports.page(), "saeKindMessage").isEmpty());
    QVERIFY(study.test.study().saeReports.empty());
  }

  void whatWasMarkedAsSentBeforeIsSaid() {
    SeriousStudy study;
    QVERIFY(study.test.commands().recordSafetyReport(study.eventId,
                                                     {0, ReportTo::Sponsor, study.test.at({2026, 1, 10})}));
    OpenReports reports(study.test);
    QVERIFY(textOf(reports.page(), "saeEvent").contains(QStringLiteral("sponsor 2026-01-10 09:00")));
  }

  void aReportIsCorrectedVoidedAndPrinted() {
    SeriousStudy study;
    OpenReports reports(study.test);
    QVERIFY(reports.fillFirst() && click(reports.page(), "saveSaeReport"));
    QVERIFY(type(reports.page(), "saeNarrative", QStringLiteral("Ventilated from the 9th")));
    whenAskedWhy(QStringLiteral("read the ward's chart"));
    QVERIFY(click(reports.page(), "saveSaeReport"));
    QCOMPARE(study.test.study().saeReports.front().narrative, QStringLiteral("Ventilated from the 9th"));
    const QString pdf = study.test.folder() + QStringLiteral("/sae.pdf");
    whenAskedForAFile(pdf);
    reports.page()->findChild<QAction*>(QStringLiteral("saveSaePaper"))->trigger();
    QVERIFY(contentOf(pdf).startsWith("%PDF-"));
    whenAskedWhy(QStringLiteral("another subject's"));
    QVERIFY(click(reports.page(), "voidSaeReport"));
    QVERIFY(study.test.study().saeReports.empty());
    QCOMPARE(textOf(reports.page(), "saeReportTitle"), QStringLiteral("New report"));
  }

  void whatIsTypedIsKeptForItsEvent() {
    SeriousStudy study;
    {
      OpenReports reports(study.test);
      QVERIFY(type(reports.page(), "saeNarrative", QStringLiteral("half a wo")));
      reports.shown.page()->keepDraft();
    }
    OpenReports reports(study.test);
    QCOMPARE(textOf(reports.page(), "saeNarrative"), QStringLiteral("half a wo"));
  }

  void whoMayNotSaysNothing() {
    SeriousStudy study;
    study.test.signInAs(Role::Monitor);
    OpenReports reports(study.test);
    QVERIFY(!click(reports.page(), "saveSaeReport"));
    QVERIFY(!type(reports.page(), "saeNarrative", QStringLiteral("x")));
  }
};

COHORTDESK_TEST(TestSaeReportsPanel, QApplication)
} // namespace tst_sae_reports_panel
#include "tst_sae_reports_panel.moc"
