#include "tests/support/infused_study.h"
#include "tests/support/test_program.h"
#include "tests/support/windows/person.h"
#include "tests/support/windows/shown_charts.h"
#include "tests/support/windows/shown_page.h"
#include "tests/ui/pages/subjects/typed_subject.h"
#include "ui/charts/charts.h"
#include "ui/pages/subjects/subjects_page.h"
#include "ui/pages/tasks.h"

#include <QLocale>
#include <QSignalSpy>
#include <QTableView>

namespace tst_timeline_panel {
using namespace person;
using namespace typed_subject;

/// S-001, infused on 2026-01-05, with pneumonitis of day 7; today is day 14.
struct Drawn : InfusedStudy {
  Drawn() : InfusedStudy(QDate(2026, 1, 19)) {
    AdverseEvent event;
    event.term = QStringLiteral("Fever");
    event.grade = 3;
    event.onset = QDate(2026, 1, 12);
    eventId = test.commands().saveAdverseEvent(subject, event, {}).value_or(0);
  }
  RowId eventId = 0;
};

ChartView* chartOf(QWidget* page) {
  return page->findChild<ChartView*>(QStringLiteral("timelineChart"));
}

/// Goes on by the arrow keys until the mark says this.
bool goTo(ChartView* chart, const QString& words) {
  chart->setFocus();
  for (int i = 0; i < 40; ++i)
    QTest::keyClick(chart, Qt::Key_Left); // from the first one
  for (int i = 0; i < 40; ++i) {
    if (chart->shownValue().contains(words)) return true;
    QTest::keyClick(chart, Qt::Key_Right);
  }
  return false;
}

class TestTimelinePanel : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void theFirstTabIsDrawnAndTheTableIsBelow() {
    Drawn drawn;
    ShownPage<SubjectsPage> shown(drawn.test);
    QVERIFY(isShown(shown.page(), "timelineChart"));
    QVERIFY(isShown(shown.page(), "timeline"));
    const QString told = chartOf(shown.page())->accessibleName();
    for (const char* said : {"Timeline of S-001.", "DLT window from day 0 to day 28, assessment from day 14.",
                             "Day 0, 2026-01-05: Infusion", "Day 7, 2026-01-12: G3 Fever"})
      QVERIFY2(told.contains(QLatin1String(said)), qPrintable(told));
    QVERIFY(!chartOf(shown.page())->content().table().rows.empty());
    shown.grab(QStringLiteral("timeline-drawn"));
  }

  void theArrowKeysGoFromMarkToMarkAndALineSaysIt() {
    Drawn drawn;
    ShownPage<SubjectsPage> shown(drawn.test);
    ChartView* chart = chartOf(shown.page());
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Right);
    QVERIFY2(textOf(shown.page(), "timelineMark").contains(QStringLiteral("consent")),
             qPrintable(textOf(shown.page(), "timelineMark")));
    QVERIFY(goTo(chart, QStringLiteral("G3 Fever")));
    QCOMPARE(textOf(shown.page(), "timelineMark"), chart->shownValue());
    QCOMPARE(chart->accessibleDescription(), chart->shownValue());
  }

  void enterOpensTheRecord() {
    Drawn drawn;
    ShownPage<SubjectsPage> shown(drawn.test);
    QWidget* page = shown.page();
    QVERIFY(goTo(chartOf(page), QStringLiteral("G3 Fever")));
    QTest::keyClick(chartOf(page), Qt::Key_Return);
    QVERIFY(isShown(page, "saveEvent"));
    QCOMPARE(textOf(page, "eventTerm"), QStringLiteral("Fever"));
    QVERIFY(openForm(page, QStringLiteral("Timeline")));
    QVERIFY(goTo(chartOf(page), QStringLiteral("Infusion")));
    QTest::keyClick(chartOf(page), Qt::Key_Return);
    QVERIFY(isShown(page, "saveInfusion"));
    const auto* start = page->findChild<QWidget*>(QStringLiteral("infusionStart"));
    QCOMPARE(page->window()->focusWidget(), start); // not the bar of the tabs
  }

  void aClickOnABarOpensItsEventAndAConsentItsPage() {
    Drawn drawn;
    ShownPage<SubjectsPage> shown(drawn.test);
    ChartView* chart = chartOf(shown.page());
    QSignalSpy asked(shown.page(), &Page::pageRequested);
    QVERIFY(goTo(chart, QStringLiteral("consent")));
    QTest::keyClick(chart, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.front().front().value<PageId>(), PageId::Screening);
    QPoint bar;
    const ChartHover* hover = ChartHover::of(*chart->chart());
    for (std::size_t i = 0; i < hover->count(); ++i)
      if (hover->words(i).contains(QStringLiteral("G3 Fever")))
        bar = chart->mapFromScene(chart->chart()->mapToScene(hover->place(i))) + QPoint(6, 0);
    QTest::mouseClick(chart->viewport(), Qt::LeftButton, {}, bar);
    QVERIFY(isShown(shown.page(), "saveEvent"));
  }

  /// With the visit, on the page where its values are typed.
  void samplesOpenTheirVisit() {
    Drawn drawn;
    const Sampling taken{drawn.subject, QStringLiteral("D7"), Specimen::Blood,
                         drawn.test.at({2026, 1, 12}, QStringLiteral("09:30"))};
    QVERIFY(drawn.test.commands().saveSamplings({taken}, {}));
    ShownPage<SubjectsPage> shown(drawn.test);
    QSignalSpy asked(shown.page(), &Page::taskRequested);
    QVERIFY(goTo(chartOf(shown.page()), QStringLiteral("Samples: Day 7")));
    QTest::keyClick(chartOf(shown.page()), Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    const auto due = asked.front().front().value<DueItem>();
    QCOMPARE(pageOf(due.kind), PageId::Measurements);
    QCOMPARE(due.row, drawn.subject);
    QCOMPARE(due.visit, QStringLiteral("D7"));
  }

  void onlyTheDaysAroundTheWindowOnDemand() {
    Drawn drawn;
    drawn.test.setDay({2026, 6, 1});
    ShownPage<SubjectsPage> shown(drawn.test);
    const auto days = [&] {
      return static_cast<QValueAxis*>(chartOf(shown.page())->chart()->axes(Qt::Horizontal).front())->max();
    };
    QVERIFY(days() > 140);
    QVERIFY(tick(shown.page(), "timelineWindowOnly"));
    QCOMPARE(days(), 42.0);
  }

  void inChineseTheEventsAre() {
    Drawn drawn;
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    {
      ShownPage<SubjectsPage> shown(drawn.test, Theme::darkTheme());
      QVERIFY2(chartOf(shown.page())->accessibleName().contains(QStringLiteral("发热")),
               qPrintable(chartOf(shown.page())->accessibleName()));
      shown.grab(QStringLiteral("timeline-zh"));
    }
    QLocale::setDefault(before);
  }

  void whoWasNeverInfusedHasATimelineToo() {
    TestStudy test;
    QVERIFY(screenEligible(test, QStringLiteral("Li Na")) != 0);
    ShownPage<SubjectsPage> shown(test);
    QVERIFY(spoken(*chartOf(shown.page())->chart()).join(u'\n').contains(QStringLiteral("consent")));
    QVERIFY(!shown.page()->findChild<QWidget*>(QStringLiteral("timelineWindowOnly"))->isEnabled());
  }
};

COHORTDESK_TEST(TestTimelinePanel, QApplication)
} // namespace tst_timeline_panel
#include "tst_timeline_panel.moc"
