#include "tests/support/standing_of_study.h"
#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"
#include "tests/support/windows/pdf_bookmarks.h"
#include "tests/support/windows/person.h"
#include "tests/support/windows/shown_page.h"
#include "ui/pages/today/calendar_panel.h"
#include "ui/pages/today/month_grid.h"
#include "ui/pages/today/today_page.h"
#include "ui/print/report_documents.h"
#include "ui/widgets/language.h"

#include <QAction>
#include <QSignalSpy>
#include <QTabWidget>
#include <QtTest>

namespace tst_calendar {
using namespace person;

/// S-001 infused on 15 January.
bool treat(TestStudy& test) {
  test.setDay(QDate(2026, 1, 15));
  const RowId subject = screenAndAssign(test, QStringLiteral("Li Si"), 1);
  return infuse(test, subject);
}

QStringList lines(const std::vector<CalendarEntry>& entries) {
  QStringList all;
  for (const CalendarEntry& entry : entries)
    all << entry.day.toString(QStringLiteral("MM-dd ")) + calendarSentence(entry);
  return all;
}

class TestCalendar : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() { qRegisterMetaType<DueItem>("DueItem"); }

  void aDayHasWhatIsPlannedForIt() {
    StudyBuilder builder;
    builder.eligible(QStringLiteral("SCR-001")).assigned(1).infused({2026, 1, 15});
    const Standing standing = standingOf(builder.study(), {2026, 1, 23});
    const std::set<VisitKey> recorded{{builder.last().id, QStringLiteral("D3")}};
    QCOMPARE(lines(dueBetween(standing, {2026, 1, 16}, {2026, 1, 29}, recorded)),
             (QStringList{"01-16 S-001, Day 1: missed, 2026-01-16",
                          "01-18 S-001, Day 3: done, 2026-01-17 to 2026-01-19",
                          "01-22 S-001, Day 7: late, 2026-01-21 to 2026-01-23",
                          "01-25 S-001, Day 10: ahead, 2026-01-24 to 2026-01-26",
                          "01-29 S-001, DLT assessment, first day: ahead, 2026-01-29 to 2026-02-12",
                          "01-29 S-001, Day 14: ahead, 2026-01-27 to 2026-01-31"}));
    const auto later = lines(dueBetween(standing, {2026, 2, 12}, {2026, 2, 12}, {}));
    QCOMPARE(later,
             (QStringList{"02-12 S-001, DLT assessment, last day: ahead, 2026-01-29 to 2026-02-12",
                          "02-12 S-001, Day 28: ahead, 2026-02-09 to 2026-02-15",
                          "02-12 S-001, Response assessment: Day 28: ahead, 2026-02-09 to 2026-02-15"}));
  }

  void keysMoveAndEnterOpens() {
    TestStudy test;
    QVERIFY(treat(test));
    ShownPage<TodayPage> shown(test);
    QVERIFY(openTab(shown.page(), "todayTabs", QStringLiteral("Calendar")));
    auto* grid = shown.page()->findChild<MonthGrid*>();
    QVERIFY(grid && grid->day() == QDate(2026, 1, 15));
    QVERIFY(grid->currentItem()->text().startsWith(QStringLiteral("15 · today")));
    QVERIFY(grid->currentItem()->text().contains(QStringLiteral("◔ S-001 Day 0")));
    const auto press = [&](Qt::Key key) {
      QTest::keyClick(grid, key);
      return grid->day();
    };
    QCOMPARE(press(Qt::Key_Right), QDate(2026, 1, 16));
    QCOMPARE(press(Qt::Key_Down), QDate(2026, 1, 23));
    QCOMPARE(press(Qt::Key_Left), QDate(2026, 1, 22));
    QCOMPARE(press(Qt::Key_PageDown), QDate(2026, 2, 22));
    QCOMPARE(textOf(shown.page(), "calendarMonth"), QStringLiteral("February 2026"));
    QCOMPARE(press(Qt::Key_PageUp), QDate(2026, 1, 22));
    QCOMPARE(press(Qt::Key_Up), QDate(2026, 1, 15));
    for (int i = 0; i < 15; ++i)
      press(Qt::Key_Left); // on into the month before
    QCOMPARE(grid->day(), QDate(2025, 12, 31));
    QVERIFY(click(shown.page(), "calendarToday"));
    press(Qt::Key_Down);
    QSignalSpy wanted(shown.page(), &Page::taskRequested);
    press(Qt::Key_Return); // Day 7 alone
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].value<DueItem>().kind, DueKind::Visit);
    shown.grab(QStringLiteral("today-calendar"));
  }

  void aDayWithSeveralIsChosenFrom() {
    TestStudy test;
    QVERIFY(treat(test));
    ShownPage<TodayPage> shown(test);
    QVERIFY(openTab(shown.page(), "todayTabs", QStringLiteral("Calendar")));
    auto* grid = shown.page()->findChild<MonthGrid*>();
    QSignalSpy wanted(shown.page(), &Page::taskRequested);
    QTest::keyClick(grid, Qt::Key_Return); // before and after the infusion
    QCOMPARE(wanted.size(), 0);
    QVERIFY(openRow(shown.page(), "calendarDay", QStringLiteral("S-001")));
    QCOMPARE(wanted.size(), 1);
  }

  void theWeekIsPrinted() {
    TestStudy test;
    QVERIFY(treat(test));
    ShownPage<TodayPage> shown(test);
    QVERIFY(openTab(shown.page(), "todayTabs", QStringLiteral("Calendar")));
    const QString path = test.folder() + QStringLiteral("/week.pdf");
    whenAskedForAFile(path);
    shown.page()->findChild<QAction*>(QStringLiteral("saveWeekSheet"))->trigger();
    QVERIFY(textOf(shown.page(), "calendarMessage").startsWith(QStringLiteral("Saved:")));
    const ReadPdf sheet = readPdf(path);
    QVERIFY(!sheet.bookmarks.empty());
    QCOMPARE(sheet.bookmarks.front().title, QStringLiteral("Week from 2026-01-12"));
    AuditFilter outputs;
    outputs.action = QStringLiteral("output");
    AuditTrail trail = test.session().auditTrail(outputs);
    QVERIFY(trail.searchAll());
    QCOMPARE(trail.size(), 1);
  }

  /// Labels for the samples of the chosen day, and Today's list.
  void labelsAndTheListArePrinted() {
    TestStudy test;
    QVERIFY(treat(test));
    ShownPage<TodayPage> shown(test);
    const auto saved = [&](const QString& what, const char* message) {
      const QString path = test.folder() + u'/' + what + QStringLiteral(".pdf");
      whenAskedForAFile(path);
      shown.page()->findChild<QAction*>(QStringLiteral("save") + what)->trigger();
      const ReadPdf sheet = readPdf(path);
      const bool isSaved = textOf(shown.page(), message).startsWith(QStringLiteral("Saved:"));
      return isSaved && !sheet.bookmarks.empty() ? sheet.bookmarks.front().title : QString();
    };
    QCOMPARE(saved(QStringLiteral("TodaySheet"), "todayMessage"), QStringLiteral("To do on 2026-01-15"));
    QVERIFY(openTab(shown.page(), "todayTabs", QStringLiteral("Calendar")));
    QCOMPARE(saved(QStringLiteral("SampleLabels"), "calendarMessage"),
             QStringLiteral("Sample labels, 2026-01-15"));
  }
};

COHORTDESK_TEST(TestCalendar, QApplication)
} // namespace tst_calendar
#include "tst_calendar.moc"
