#include "ui/pages/measurements/trends_panel.h"

#include "tests/support/infused_study.h"
#include "tests/support/test_program.h"
#include "tests/support/windows/person.h"
#include "tests/support/windows/shown_page.h"
#include "ui/charts/frame/chart_view.h"
#include "ui/pages/measurements/measurements_page.h"

#include <QComboBox>
#include <QtTest>

namespace tst_trends_panel {
using namespace person;

Measurement value(RowId subject, const char* visit, const char* analyte, Reading reading, double number) {
  return {{subject, QString::fromLatin1(visit), QString::fromLatin1(analyte), Specimen::Blood},
          MeasuredValue{reading, number}};
}

/// Infused at L1, with copies that rise from below the limit, and T cells at one visit.
struct Measured : InfusedStudy {
  Measured() : InfusedStudy(QDate(2026, 2, 20)) {
    const auto saved =
        test.commands().saveMeasurements({value(subject, "D0-PRE", "car-copies", Reading::Below, 50),
                                          value(subject, "D7", "car-copies", Reading::Exact, 400),
                                          value(subject, "D7", "cd3", Reading::Exact, 120)},
                                         {});
    if (!saved) qFatal("not measured");
  }
};

const ChartView* chart(const QWidget* root, int number) {
  return root->findChild<ChartView*>(QStringLiteral("trendChart%1").arg(number));
}

bool isShown(const QWidget* root, int number) {
  const ChartView* view = chart(root, number);
  return view && view->isVisible();
}

class TrendsPanelTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void oneAnalyteWithItsMedian() {
    Measured study;
    ShownPage<TrendsPanel> shown(study.test);
    QCOMPARE(textOf(shown.page(), "trendMeasurand"), QStringLiteral("CAR copies, blood (copies/µg gDNA)"));
    QVERIFY(isShown(shown.page(), 1) && !isShown(shown.page(), 2));
    QVERIFY(chart(shown.page(), 1)
                ->accessibleName()
                .contains(QStringLiteral("Median of all, day −0.04: <50 (n = 1), day 7: 400 (n = 1).")));
    QVERIFY(textOf(shown.page(), "trendMessage").contains(QStringLiteral("enter the median as that limit")));
    const ChartTable table = chart(shown.page(), 1)->content().table();
    QCOMPARE(table.rows.front().join(u','), QStringLiteral("value,S-001,1,D0-PRE,-0.04,<,50,,nominal"));
  }

  void aWholeHeadingSideBySide() {
    Measured study;
    ShownPage<TrendsPanel> shown(study.test);
    QVERIFY(choose(shown.page(), "trendMeasurand", QStringLiteral("Lymphocyte subsets: all 6")));
    QVERIFY(isShown(shown.page(), 6) && !isShown(shown.page(), 7));
    QCOMPARE(chart(shown.page(), 2)->title(), QStringLiteral("CD3+ T cells (cells/µL)"));
    QVERIFY(chart(shown.page(), 2)->accessibleName().contains(QStringLiteral("day 7: 120 (n = 1)")));
    QVERIFY(chart(shown.page(), 1)->accessibleName().contains(QStringLiteral("No values yet.")));
    QVERIFY(choose(shown.page(), "trendMeasurand", QStringLiteral("CD3+ T cells")));
    QVERIFY(isShown(shown.page(), 1) && !isShown(shown.page(), 2));
    QCOMPARE(chart(shown.page(), 1)->title(), QStringLiteral("CD3+ T cells (cells/µL)"));
  }

  void levelsAndAxisByKeyboard() {
    Measured study;
    ShownPage<TrendsPanel> shown(study.test);
    const auto firstPoint = [&] {
      QTest::keyClick(const_cast<ChartView*>(chart(shown.page(), 1)), Qt::Key_Right);
      return chart(shown.page(), 1)->shownValue();
    };
    QCOMPARE(firstPoint(), QStringLiteral("S-001, L1, Day 0, before infusion: <50"));
    auto* levels = shown.page()->findChild<QComboBox*>(QStringLiteral("trendLevels"));
    levels->setFocus();
    QTest::keyClick(levels, Qt::Key_End); // L3: nobody
    QCOMPARE(firstPoint(), QString());
    QVERIFY(chart(shown.page(), 1)->accessibleName().contains(QStringLiteral("No values yet.")));
    QVERIFY(choose(shown.page(), "trendLevels", QStringLiteral("L1")));
    QVERIFY(chart(shown.page(), 1)->accessibleName().contains(QStringLiteral("Median of L1")));
    const auto label = [&] { return chart(shown.page(), 1)->chart()->axes(Qt::Vertical).front()->type(); };
    QCOMPARE(label(), QAbstractAxis::AxisTypeValue);
    QVERIFY(choose(shown.page(), "trendAxis", QStringLiteral("logarithmic")));
    QCOMPARE(label(), QAbstractAxis::AxisTypeLogValue);
  }

  void theTabFollowsWhatIsEntered() {
    Measured study;
    ShownPage<MeasurementsPage> shown(study.test);
    QVERIFY(openTab(shown.page(), "measurementTabs", QStringLiteral("Trends")));
    QVERIFY(chart(shown.page(), 1)->accessibleName().contains(QStringLiteral("day 7: 400")));
    QVERIFY(study.test.commands().saveMeasurements(
        {value(study.subject, "D14", "car-copies", Reading::Exact, 900)}, {}));
    QVERIFY(chart(shown.page(), 1)->accessibleName().contains(QStringLiteral("day 14: 900")));
  }

  void theHourOfSamplingMovesTheValue() {
    Measured study;
    ShownPage<TrendsPanel> shown(study.test);
    QVERIFY(textOf(shown.page(), "trendMessage")
                .contains(QStringLiteral("actual times: 0, at nominal times: 2.")));
    const QDateTime taken = study.test.at(QDate(2026, 1, 12), QStringLiteral("16:00"));
    QVERIFY(study.test.commands().saveSamplings(
        {{study.subject, QStringLiteral("D7"), Specimen::Blood, taken}}, {}));
    QVERIFY(textOf(shown.page(), "trendMessage")
                .contains(QStringLiteral("actual times: 1, at nominal times: 1.")));
    auto* view = const_cast<ChartView*>(chart(shown.page(), 1));
    QTest::keyClick(view, Qt::Key_Right);
    QTest::keyClick(view, Qt::Key_Right);
    QCOMPARE(view->shownValue(), QStringLiteral("S-001, L1, Day 7 (7 d 6 h 0 min): 400"));
  }

  void theLevelsAreThoseOfTheDesign() {
    Measured study;
    TrendsPanel panel(study.test.session());
    auto* levels = panel.findChild<QComboBox*>(QStringLiteral("trendLevels"));
    const int top = study.test.study().protocol.design.top();
    QCOMPARE(levels->count(), 2 + top);
    QCOMPARE(levels->itemText(1 + top), QStringLiteral("L%1").arg(top));
  }

  void nobodyIsInfused() {
    TestStudy test;
    ShownPage<TrendsPanel> shown(test);
    QVERIFY(chart(shown.page(), 1)->accessibleName().contains(QStringLiteral("No values yet.")));
  }
};
COHORTDESK_TEST(TrendsPanelTest, QApplication)
} // namespace tst_trends_panel
#include "tst_trends_panel.moc"
