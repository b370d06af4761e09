#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"
#include "ui/charts/charts.h"
#include "ui/charts/frame/chart_view.h"
#include "ui/charts/frame/render_chart.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QGraphicsLayout>
#include <QtTest>

namespace tst_operating_chart {
constexpr QSize size(620, 260);

OperatingSeries seriesOf(int levels, const QString& name = QStringLiteral("steep")) {
  StudyBuilder study;
  DoseLevel added;
  added.cellsPerKg = 9e7;
  study.study().protocol.design.levels.resize(static_cast<std::size_t>(levels), added);
  ToxicityScenario scenario{0, name, {}};
  for (int level = 1; level <= levels; ++level)
    scenario.rates.push_back(0.1 * level);
  const OperatingReport report = operatingReport(study, {scenario}, {}, {});
  return operatingSeries(report.design, report.outcomes.front());
}

const QBarSeries* barsOf(const QChart& chart) {
  return qobject_cast<QBarSeries*>(chart.series().at(0));
}

class OperatingChartTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void aBarForEachPlaceAndDesign() {
    const OperatingSeries series = seriesOf(3);
    const auto chart = operatingChart(series, Theme::light());
    const QBarSeries* bars = barsOf(*chart);
    QCOMPARE(bars->count(), 2);
    QCOMPARE(bars->barSets().at(0)->count(), 5);
    for (int place = 0; place < 5; ++place) {
      const auto at = static_cast<std::size_t>(place);
      QCOMPARE(bars->barSets().at(0)->at(place), 100 * series.places.at(at).design);
      QCOMPARE(bars->barSets().at(1)->at(place), 100 * series.places.at(at).plain);
    }
    QVERIFY(qAbs(bars->barSets().at(0)->sum() - 100) < 1e-9);
    QVERIFY(qAbs(bars->barSets().at(1)->sum() - 100) < 1e-9);
  }

  void everyBarTellsItsValue() {
    const OperatingSeries series = seriesOf(3);
    const auto chart = operatingChart(series, Theme::light());
    chart->resize(size);
    const ChartHover* hover = ChartHover::of(*chart);
    QVERIFY(hover);
    QCOMPARE(hover->count(), 10U);
    QVERIFY(hover->words(2).startsWith(QStringLiteral("L1 · 1×10⁷, this design: ")));
    QVERIFY(hover->words(3).startsWith(QStringLiteral("L1 · 1×10⁷, plain 3+3: ")));
    QVERIFY(hover->place(2).x() < hover->place(3).x());
    QCOMPARE(hover->nearest(hover->place(3) + QPointF(3, 3), 12), std::optional<std::size_t>(3));
    QVERIFY(chartDescription(*chart).contains(QStringLiteral("Probability of the MTD, scenario steep.")));
  }

  void theDesignsDifferOnAGreyPrint() {
    // The same grey for both: the hatch still tells them apart.
    Theme grey = Theme::light();
    grey.accent = grey.warning = Qt::darkGray;
    const OperatingSeries series{QStringLiteral("s"), {{QStringLiteral("none"), 0.5, 0.5}}};
    const QImage image = chartImage(operatingChart(series, grey), size, 1);
    const auto chart = operatingChart(series, grey);
    chart->setMinimumSize(1, 1);
    chart->resize(size);
    chart->layout()->activate();
    const ChartHover* hover = ChartHover::of(*chart);
    const auto inkAround = [&](std::size_t bar) {
      const QPoint top = hover->place(bar).toPoint();
      int ink = 0;
      for (int y = top.y() + 4; y < top.y() + 34; ++y)
        for (int x = top.x() - 20; x < top.x() + 20; ++x)
          ink += image.pixelColor(x, y).lightness() < 180 ? 1 : 0;
      return ink;
    };
    QCOMPARE(inkAround(0), 30 * 40);
    QVERIFY2(inkAround(1) > 60 && inkAround(1) < 800, qPrintable(QString::number(inkAround(1))));
  }

  void manyLevelsKeepTheirNames() {
    const auto chart = operatingChart(seriesOf(9), Theme::light());
    const auto* places = qobject_cast<QBarCategoryAxis*>(chart->axes(Qt::Horizontal).front());
    QCOMPARE(places->count(), 11);
    QCOMPARE(places->at(9), QStringLiteral("L9")); // the dose is told by the bar
    QVERIFY(ChartHover::of(*chart)->words(18).startsWith(QStringLiteral("L9 · 9×10⁷, this design")));
  }

  void aNameIsNoMarkup() {
    const auto chart = operatingChart(seriesOf(3, QStringLiteral("<b>a</b> < b")), Theme::light());
    QVERIFY(!chart->title().contains(QStringLiteral("<b>")));
    QVERIFY(chartDescription(*chart).contains(QStringLiteral("scenario <b>a</b> < b.")));
  }
};

COHORTDESK_TEST(OperatingChartTest, QApplication)
} // namespace tst_operating_chart
#include "tst_operating_chart.moc"
