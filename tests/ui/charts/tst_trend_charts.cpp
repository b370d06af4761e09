#include "tests/support/test_program.h"
#include "tests/support/windows/shown_charts.h"
#include "ui/charts/charts.h"
#include "ui/charts/trend_axes.h"
#include "ui/style/theme.h"

#include <QAreaSeries>
#include <QLineSeries>
#include <QLogValueAxis>
#include <QValueAxis>
#include <QtTest>

namespace tst_trend_charts {

class TrendChartsTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() { applyTheme(*qApp, Theme::light()); }

  void trendLinesAndMedians() {
    const auto one = trendChart(copies(), atTheAxis, {}, Theme::light());
    QCOMPARE(countOf<QLineSeries>(*one), 5); // the limit, three subjects, one median
    QCOMPARE(countOf<QAreaSeries>(*one), 1);
    const QStringList words = spoken(*one);
    QCOMPARE(words.size(), 6 + 3);
    QVERIFY(words.contains(QStringLiteral("S-003, L2, Day 0: <50")));
    QVERIFY(words.contains(QStringLiteral("median, Day 7: 800 (n = 3)")));
    const auto each = trendChart(copies(), atTheAxis, {true, false}, Theme::light());
    QCOMPARE(countOf<QLineSeries>(*each), 6);
    QVERIFY(spoken(*each).contains(QStringLiteral("median of L1, Day 7: 600 (n = 2)")));
    QVERIFY(!spoken(*each).contains(QStringLiteral("median, Day 7: 800 (n = 3)")));
    const auto first = trendChart(ofLevel(copies(), 1), atTheAxis, {}, Theme::light());
    QCOMPARE(countOf<QLineSeries>(*first), 4); // the limit, two subjects, their median
    QVERIFY(spoken(*first).contains(QStringLiteral("median of L1, Day 7: 600 (n = 2)")));
  }

  void actualDaysAreSaidOnTheAxisAndAtThePoint() {
    TrendReport report = copies();
    const auto title = [&] {
      return trendChart(report, atTheAxis, {}, Theme::light())->axes(Qt::Horizontal).front()->titleText();
    };
    QCOMPARE(title(), QStringLiteral("Days after the infusion (nominal)"));
    report.subjects[0].points[2].at = {30.25, true}; // beyond the last visit's nominal day
    QCOMPARE(title(), QStringLiteral("Days after the infusion (actual, else nominal)"));
    const auto chart = trendChart(report, atTheAxis, {}, Theme::light());
    QVERIFY(spoken(*chart).contains(QStringLiteral("S-001, L1, Day 28 (30 d 6 h 0 min): 100")));
    const auto* axis = qobject_cast<QValueAxis*>(chart->axes(Qt::Horizontal).front());
    QVERIFY(axis->max() > 30.25);
    for (TrendSubject& subject : report.subjects)
      for (TrendSubject::Point& point : subject.points)
        point.at.isActual = true;
    QCOMPARE(title(), QStringLiteral("Days after the infusion (actual)"));
  }

  void zeroStandsAtTheLowerEndOfDecades() {
    const auto chart = trendChart(copies(), atTheAxis, {false, true}, Theme::light());
    const auto* axis = qobject_cast<QLogValueAxis*>(chart->axes(Qt::Vertical).front());
    QVERIFY(axis);
    QCOMPARE(axis->min(), 1.0); // 50's decade, and one more for 0
    QVERIFY(axis->max() > 5000);
    for (QAbstractSeries* series : chart->series())
      if (const auto* line = qobject_cast<QLineSeries*>(series))
        for (const QPointF& point : line->points())
          QVERIFY(point.y() >= axis->min() && point.y() <= axis->max());
  }

  void everyValueIsInView_data() {
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<double>("from");
    QTest::newRow("from 0") << 60. << 5000. << 0.;
    QTest::newRow("far from 0") << 130. << 175. << 120.;
    QTest::newRow("one value") << 7. << 7. << 6.9;
    QTest::newRow("nothing but 0") << 0. << 0. << 0.;
  }
  void everyValueIsInView() {
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(double, from);
    TrendReport report;
    report.visits = {{QStringLiteral("D7"), {}, 7}};
    report.subjects = {{QStringLiteral("S-001"), 1, {{0, {low, {}}}}},
                       {QStringLiteral("S-002"), 1, {{0, {high, {}}}}}};
    const auto chart = std::make_unique<QChart>();
    const TrendAxes axes(report, false, 0.1, Theme::light());
    axes.addTo(*chart);
    QVERIFY2(axes.low() <= low && axes.low() >= from - 0.2, qPrintable(QString::number(axes.low())));
    QVERIFY(axes.high() > high);
    // What stays free at the top is the headroom.
    QVERIFY(high - axes.low() <= (axes.high() - axes.low()) * 0.9 + 1e-9);
  }

  void menAndWomenHaveTheirOwnBands() {
    Analyte analyte;
    QVERIFY(referenceBands(analyte).empty());
    analyte.referenceMen = analyte.referenceWomen = {125, 350};
    QCOMPARE(referenceBands(analyte).size(), 1U);
    QVERIFY(referenceBands(analyte).front().sex.isEmpty());
    analyte.referenceWomen = {115, std::nullopt};
    QCOMPARE(referenceBands(analyte).size(), 2U);
    TrendReport report = copies();
    report.analyte = analyte;
    QCOMPARE(countOf<QAreaSeries>(*trendChart(report, atTheAxis, {}, Theme::light())), 2);
  }

  void hundredsOfLinesAreLeftOut() {
    TrendReport report = copies();
    for (int i = 0; i < 10000; ++i)
      report.subjects.push_back({QStringLiteral("S-%1").arg(i + 4), 1, {{1, {400, {}}}}});
    const auto chart = trendChart(report, atTheAxis, {}, Theme::light());
    QCOMPARE(countOf<QLineSeries>(*chart), 2);
    QCOMPARE(spoken(*chart).size(), 3);
  }
};
COHORTDESK_TEST(TrendChartsTest, QApplication)
} // namespace tst_trend_charts
#include "tst_trend_charts.moc"
