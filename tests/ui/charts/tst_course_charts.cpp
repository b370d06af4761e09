#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"
#include "tests/support/windows/shown_charts.h"
#include "ui/charts/charts.h"
#include "ui/charts/frame/bar_hatch.h"
#include "ui/charts/frame/mark_shapes.h"
#include "ui/charts/frame/render_chart.h"
#include "ui/charts/marks/point_marks.h"

#include <QCategoryAxis>
#include <QGraphicsLayout>
#include <QLogValueAxis>
#include <QPainter>
#include <QtTest>
#include <cmath>
#include <set>

namespace tst_course_charts {
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

/// The hatch of the level's bars alone, black on white.
QImage hatchOf(int level, const Theme& theme) {
  QImage bar(40, 40, QImage::Format_RGB32);
  bar.fill(Qt::white);
  QPainter painter(&bar);
  paintHatch(painter, bar.rect(), {levelHatch(level, theme).lines, Qt::black});
  painter.end();
  return bar;
}

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
    pairs.reserve(18);
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

  void allDrawInLightAndDark() {
    const Cd7Association empty = against(Cd7Outcome::Auc28, {});
    const Cd7Association some = against(Cd7Outcome::Dlt, {pair("S-001", 1, 71, 0), pair("S-002", 4, 95, 1)});
    for (const Theme& theme : {Theme::light(), Theme::darkTheme()})
      for (const auto& make : std::vector<std::function<std::unique_ptr<QChart>()>>{
               [&] { return cd7ScatterChart(empty, Cd7Marker::Flow, theme); },
               [&] { return cd7ScatterChart(some, Cd7Marker::Flow, theme); },
               [&] {
                 return trendChart(copies(), atTheAxis, {true, true}, theme);
               },
               [&] {
                 return trendChart({}, atTheAxis, {false, true}, theme);
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
COHORTDESK_TEST(CourseChartsTest, QApplication)
} // namespace tst_course_charts
#include "tst_course_charts.moc"
