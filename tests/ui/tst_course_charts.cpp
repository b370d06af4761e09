#include "tests/support/study_builder.h"
#include "ui/charts/bar_hatch.h"
#include "ui/charts/cd7_scatter_chart.h"
#include "ui/charts/chart_hover.h"
#include "ui/charts/level_style.h"
#include "ui/charts/point_labels.h"
#include "ui/charts/render_chart.h"
#include "ui/charts/trend_axes.h"
#include "ui/charts/trend_chart.h"

#include <QAreaSeries>
#include <QCategoryAxis>
#include <QLineSeries>
#include <QLogValueAxis>
#include <QPainter>
#include <QtTest>
#include <cmath>
#include <set>

namespace {
const QString named = QStringLiteral("CAR copies (copies/µg gDNA)");

Cd7Association against(Cd7Outcome outcome, const std::vector<Cd7Pair>& pairs) {
  Cd7Association association{outcome, {}, pairs, {}, {}};
  std::vector<double> cd7;
  std::vector<double> values;
  for (const Cd7Pair& pair : pairs) {
    cd7.push_back(pair.cd7);
    values.push_back(pair.value);
  }
  association.correlation = spearman(cd7, values);
  return association;
}

Cd7Pair pair(const char* subject, int level, double cd7, double value) {
  return {QString::fromLatin1(subject), level, cd7, value};
}

/// Three subjects of two levels on three visits; S-003 begins below the limit of 50.
TrendReport copies() {
  TrendReport report;
  report.analyte.id = QStringLiteral("car-copies");
  report.analyte.lloq = 50;
  report.analyte.referenceMen = {60, 90};
  report.analyte.referenceWomen = {60, 90};
  for (const double day : {0., 7., 28.})
    report.visits.push_back({QStringLiteral("D%1").arg(day),
                             {QStringLiteral("Day %1").arg(day), QStringLiteral("第%1天").arg(day)},
                             day});
  const auto exactly = [](double number) { return TrendValue{number, TrendValue::Side::Quantified}; };
  const TrendValue below{50, TrendValue::Side::Below};
  report.subjects = {{QStringLiteral("S-001"), 1, {{0, exactly(0)}, {1, exactly(400)}, {2, exactly(100)}}},
                     {QStringLiteral("S-002"), 1, {{1, exactly(800)}}},
                     {QStringLiteral("S-003"), 2, {{0, below}, {1, exactly(5000)}}}};
  for (TrendSubject& subject : report.subjects)
    for (TrendSubject::Point& point : subject.points)
      point.at.day = report.visits[point.visit].day;
  report.medians = {{0, {{0, 2, below}, {1, 3, exactly(800)}, {2, 1, exactly(100)}}},
                    {1, {{0, 1, exactly(0)}, {1, 2, exactly(600)}, {2, 1, exactly(100)}}},
                    {2, {{0, 1, below}, {1, 1, exactly(5000)}}}};
  return report;
}

QStringList spoken(const QChart& chart) {
  QStringList all;
  const ChartHover* hover = ChartHover::of(chart);
  for (std::size_t i = 0; hover && i < hover->count(); ++i)
    all << hover->words(i);
  return all;
}

/// Contrast of two colours, WCAG 2.2.
double contrast(const QColor& a, const QColor& b) {
  const auto luminance = [](const QColor& colour) {
    const auto linear = [](double c) {
      return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
  };
  const double one = luminance(a) + 0.05;
  const double two = luminance(b) + 0.05;
  return std::max(one, two) / std::min(one, two);
}

template <class S>
int countOf(const QChart& chart) {
  int count = 0;
  for (QAbstractSeries* series : chart.series())
    if (qobject_cast<S*>(series)) ++count;
  return count;
}

/// The hatch of the level's bars alone, black on white.
QImage hatchOf(int level, const Theme& theme) {
  QImage bar(40, 40, QImage::Format_RGB32);
  bar.fill(Qt::white);
  QPainter painter(&bar);
  paintHatch(painter, bar.rect(), {levelHatch(level, theme).lines, Qt::black});
  painter.end();
  return bar;
}
} // namespace

class CourseChartsTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() { applyTheme(*qApp, Theme::light()); }

  void levelsDifferWithoutColourToo() {
    Theme grey = Theme::light();
    grey.accent = grey.dlt = grey.cleared = grey.warning = Qt::black; // darker than the threshold
    QList<QImage> marks;
    QList<QList<qreal>> dashes;
    QList<QImage> hatches;
    for (int level = 1; level <= 9; ++level) {
      QImage mark(20, 20, QImage::Format_RGB32);
      mark.fill(Qt::white);
      QPainter painter(&mark);
      paintMark(painter, mark.rect(), levelShape(level), grey);
      painter.end();
      mark = mark.convertToFormat(QImage::Format_Mono, Qt::ThresholdDither); // its shape alone
      QVERIFY2(!marks.contains(mark), qPrintable(QStringLiteral("level %1").arg(level)));
      marks << mark;
      QVERIFY2(!dashes.contains(levelPen(level, 1, grey).dashPattern()),
               qPrintable(QStringLiteral("level %1").arg(level)));
      dashes << levelPen(level, 1, grey).dashPattern();
      const QImage hatch = hatchOf(level, grey);
      QVERIFY2(!hatches.contains(hatch), qPrintable(QStringLiteral("level %1").arg(level)));
      hatches << hatch;
    }
    QCOMPARE(levelShape(10), levelShape(1));
  }

  void coloursOfLevelsCanBeReadAndToldApart() {
    for (const Theme& theme : {Theme::light(), Theme::darkTheme()})
      for (int level = 1; level <= 9; ++level) {
        const QColor colour = levelColour(level, theme);
        QVERIFY2(contrast(colour, theme.surface) >= 4.5, qPrintable(colour.name()));
        for (int other = 1; other < level; ++other)
          QVERIFY(levelColour(other, theme) != colour);
      }
  }

  void anOrderedOutcomeStandsOnAnAxisOfWords() {
    const auto chart =
        cd7ScatterChart(against(Cd7Outcome::Response, {pair("S-001", 1, 71, 6), pair("S-002", 2, 95, 0)}),
                        Cd7Marker::Flow, Theme::light());
    auto* axis = qobject_cast<QCategoryAxis*>(chart->axes(Qt::Vertical).front());
    QVERIFY(axis);
    QCOMPARE(axis->categoriesLabels().join(u' '), QStringLiteral("PD NR PR MLFS CRi CRh CR"));
    QCOMPARE(axis->endValue(QStringLiteral("CR")), 6.0);
    QCOMPARE(spoken(*chart), (QStringList{QStringLiteral("S-001, L1: CD7 71 %, CR"),
                                          QStringLiteral("S-002, L2: CD7 95 %, PD")}));
    QVERIFY(chart->title().contains(QStringLiteral("exploratory")));
    QVERIFY(chartDescription(*chart).contains(QStringLiteral("n = 2")));
  }

  void aMeasuredOutcomeStandsOnDecades() {
    const auto chart =
        cd7ScatterChart(against(Cd7Outcome::Cmax, {pair("S-001", 1, 71, 0), pair("S-002", 2, 95, 340),
                                                   pair("S-003", 2, 99, 12000)}),
                        Cd7Marker::Ihc, Theme::light());
    const auto* axis = qobject_cast<QLogValueAxis*>(chart->axes(Qt::Vertical).front());
    QVERIFY(axis);
    QCOMPARE(axis->min(), 10.0); // a decade below 340's for the one that is 0
    QCOMPARE(axis->max(), 1e5);
    QCOMPARE(spoken(*chart).front(), QStringLiteral("S-001, L1: CD7 71 %, 0"));
    QVERIFY(
        chart->axes(Qt::Horizontal).front()->titleText().contains(QStringLiteral("immunohistochemistry")));
  }

  void namesCoverNeitherPointsNorEachOther() {
    std::vector<Cd7Pair> pairs;
    for (int i = 0; i < 18; ++i)
      pairs.push_back({QStringLiteral("S-%1").arg(i + 1, 3, 10, QLatin1Char('0')), 1 + i / 6,
                       70 + (i * 7) % 30 * 1.0, i % 4 * 1.0});
    auto chart = cd7ScatterChart(against(Cd7Outcome::Crs, pairs), Cd7Marker::Flow, Theme::light());
    chart->resize(560, 360);
    chart->layout()->activate();
    const PointLabels* labels = nullptr;
    for (QGraphicsItem* item : chart->childItems())
      if (auto* found = dynamic_cast<PointLabels*>(item)) labels = found;
    QVERIFY(labels);
    const std::vector<QRectF> places = labels->places();
    QCOMPARE(places.size(), pairs.size());
    const auto shown =
        std::count_if(places.begin(), places.end(), [](const QRectF& place) { return !place.isEmpty(); });
    QVERIFY2(shown >= 12, qPrintable(QString::number(shown)));
    const ChartHover* hover = ChartHover::of(*chart);
    for (std::size_t i = 0; i < places.size(); ++i) {
      for (std::size_t j = 0; j < i; ++j)
        QVERIFY(!places[i].intersects(places[j]));
      for (std::size_t point = 0; point < hover->count(); ++point)
        QVERIFY(!places[i].contains(hover->place(point)));
    }
  }

  void trendLinesAndMedians() {
    const auto one = trendChart(copies(), named, {}, Theme::light());
    QCOMPARE(countOf<QLineSeries>(*one), 5); // the limit, three subjects, one median
    QCOMPARE(countOf<QAreaSeries>(*one), 1);
    const QStringList words = spoken(*one);
    QCOMPARE(words.size(), 6 + 3);
    QVERIFY(words.contains(QStringLiteral("S-003, L2, Day 0: <50")));
    QVERIFY(words.contains(QStringLiteral("median, Day 7: 800 (n = 3)")));
    const auto each = trendChart(copies(), named, {true, false}, Theme::light());
    QCOMPARE(countOf<QLineSeries>(*each), 6);
    QVERIFY(spoken(*each).contains(QStringLiteral("median of L1, Day 7: 600 (n = 2)")));
    QVERIFY(!spoken(*each).contains(QStringLiteral("median, Day 7: 800 (n = 3)")));
    const auto first = trendChart(ofLevel(copies(), 1), named, {}, Theme::light());
    QCOMPARE(countOf<QLineSeries>(*first), 4); // the limit, two subjects, their median
    QVERIFY(spoken(*first).contains(QStringLiteral("median of L1, Day 7: 600 (n = 2)")));
  }

  void actualDaysAreSaidOnTheAxisAndAtThePoint() {
    TrendReport report = copies();
    const auto title = [&] {
      return trendChart(report, named, {}, Theme::light())->axes(Qt::Horizontal).front()->titleText();
    };
    QCOMPARE(title(), QStringLiteral("Days after the infusion (nominal)"));
    report.subjects[0].points[2].at = {30.25, true}; // beyond the last visit's nominal day
    QCOMPARE(title(), QStringLiteral("Days after the infusion (actual, else nominal)"));
    const auto chart = trendChart(report, named, {}, Theme::light());
    QVERIFY(spoken(*chart).contains(QStringLiteral("S-001, L1, Day 28 (30 d 6 h 0 min): 100")));
    const auto* axis = qobject_cast<QValueAxis*>(chart->axes(Qt::Horizontal).front());
    QVERIFY(axis->max() > 30.25);
    for (TrendSubject& subject : report.subjects)
      for (TrendSubject::Point& point : subject.points)
        point.at.isActual = true;
    QCOMPARE(title(), QStringLiteral("Days after the infusion (actual)"));
  }

  void zeroStandsAtTheLowerEndOfDecades() {
    const auto chart = trendChart(copies(), named, {false, true}, Theme::light());
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
    QCOMPARE(countOf<QAreaSeries>(*trendChart(report, named, {}, Theme::light())), 2);
  }

  void hundredsOfLinesAreLeftOut() {
    TrendReport report = copies();
    for (int i = 0; i < 10000; ++i)
      report.subjects.push_back({QStringLiteral("S-%1").arg(i + 4), 1, {{1, {400, {}}}}});
    const auto chart = trendChart(report, named, {}, Theme::light());
    QCOMPARE(countOf<QLineSeries>(*chart), 2);
    QCOMPARE(spoken(*chart).size(), 3);
  }

  void allDrawInLightAndDark() {
    const Cd7Association empty = against(Cd7Outcome::Auc28, {});
    const Cd7Association some = against(Cd7Outcome::Dlt, {pair("S-001", 1, 71, 0), pair("S-002", 4, 95, 1)});
    for (const Theme& theme : {Theme::light(), Theme::darkTheme()})
      for (const auto& make : std::vector<std::function<std::unique_ptr<QChart>()>>{
               [&] { return cd7ScatterChart(empty, Cd7Marker::Flow, theme); },
               [&] { return cd7ScatterChart(some, Cd7Marker::Flow, theme); },
               [&] {
                 return trendChart(copies(), named, {true, true}, theme);
               },
               [&] {
                 return trendChart({}, named, {false, true}, theme);
               }}) {
        const QImage image = chartImage(make(), {340, 200}, 1);
        QCOMPARE(image.pixelColor(1, 1), theme.surface);
        std::set<QRgb> colours;
        for (int y = 0; y < image.height(); ++y)
          for (int x = 0; x < image.width(); ++x)
            colours.insert(image.pixel(x, y));
        QVERIFY(colours.size() > 20);
      }
  }
};
QTEST_MAIN(CourseChartsTest)
#include "tst_course_charts.moc"
