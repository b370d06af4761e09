#include "app/reports/efficacy/cd7_correlation.h"
#include "ui/charts/charts.h"
#include "ui/charts/frame/chart_frame.h"
#include "ui/charts/frame/chart_view.h"
#include "ui/charts/frame/charts_text.h"
#include "ui/charts/frame/mark_shapes.h"
#include "ui/charts/marks/point_marks.h"

#include <QCategoryAxis>
#include <algorithm>
#include <cmath>

namespace {
constexpr std::size_t namesAtMost = 100; ///< more cannot be told apart, and each looks for its room

QValueAxis* cd7Axis(const Cd7Association& association, Cd7Marker marker, const Theme& theme) {
  double lowest = 90;
  for (const Cd7Pair& pair : association.pairs)
    lowest = std::min(lowest, pair.cd7);
  constexpr double margin = 2; ///< percent points: no mark on the frame
  return steppedAxis(std::floor(lowest / 10) * 10 - margin, 100 + margin,
                     lowest < 50   ? 20
                     : lowest < 80 ? 10
                                   : 5,
                     cd7AxisName(marker), theme);
}

QAbstractAxis* wordAxis(const QStringList& steps, const QString& title, const Theme& theme) {
  auto* axis = new QCategoryAxis;
  axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
  axis->setStartValue(-1);
  for (qsizetype step = 0; step < steps.size(); ++step)
    axis->append(steps[step], static_cast<double>(step));
  axis->setRange(-0.5, static_cast<double>(steps.size()) - 0.5);
  axis->setTitleText(title);
  styleAxis(*axis, theme);
  return axis;
}

bool isZero(const Cd7Pair& pair) {
  return !(pair.value > 0);
}

/// Whole decades; one more below for those that are 0.
QAbstractAxis* measuredAxis(const std::vector<Cd7Pair>& pairs, const QString& title, const Theme& theme) {
  double low = 0;
  double high = 0;
  for (const Cd7Pair& pair : pairs) {
    if (isZero(pair)) continue;
    low = low > 0 ? std::min(low, pair.value) : pair.value;
    high = std::max(high, pair.value);
  }
  const bool zeros = std::any_of(pairs.begin(), pairs.end(), isZero);
  const double bottom = low > 0 ? std::floor(std::log10(low)) : 0;
  const double top = high > 0 ? std::ceil(std::log10(high * 1.01)) : 1;
  return decadeAxis(std::pow(10, bottom - (zeros ? 1 : 0)), std::pow(10, std::max(top, bottom + 1)), title,
                    theme);
}

QAbstractAxis* outcomeAxis(const Cd7Association& association, const Theme& theme) {
  const QStringList steps = outcomeSteps(association.outcome);
  return steps.isEmpty() ? measuredAxis(association.pairs, axisName(association), theme)
                         : wordAxis(steps, axisName(association), theme);
}

/// Levels that have a point, the statistics, and what a point at the lower end means.
std::vector<KeyEntry> keyFor(const Cd7Association& association) {
  std::vector<KeyEntry> key;
  for (const int level : levelsOf(association.pairs))
    key.push_back({QStringLiteral("L%1").arg(level), levelShape(level)});
  const bool measured = outcomeSteps(association.outcome).isEmpty();
  if (measured && std::any_of(association.pairs.begin(), association.pairs.end(), isZero))
    key.push_back({ChartsText::tr("at the lower end: never quantified")});
  key.push_back({sentenceOf(association.correlation)});
  return key;
}
} // namespace

std::unique_ptr<QChart> cd7ScatterChart(const Cd7Association& association, Cd7Marker marker,
                                        const Theme& theme) {
  const QString title = ChartsText::tr("CD7 and %1 (exploratory)").arg(outcomeName(association.outcome));
  auto chart = newChart(title, describe(association, marker), theme, keyFor(association), 20);
  QAbstractAxis* up = outcomeAxis(association, theme);
  const auto* decades = qobject_cast<QLogValueAxis*>(up);
  auto* places = new QLineSeries; // without points: it ties the marks to the axes
  std::vector<ChartMark> marks;
  std::vector<PointLabel> names;
  std::vector<HoverPoint> spoken;
  for (const Cd7Pair& pair : association.pairs) {
    const QPointF at(pair.cd7, decades && isZero(pair) ? decades->min() : pair.value);
    marks.push_back({at, levelShape(pair.level)});
    if (names.size() < namesAtMost) names.push_back({at, pair.subject});
    spoken.push_back({at, ChartsText::tr("%1, L%2: CD7 %3 %, %4")
                              .arg(pair.subject, QString::number(pair.level), QString::number(pair.cd7),
                                   pairValue(association.outcome, pair))});
  }
  chart->addSeries(places);
  setAxes(*chart, cd7Axis(association, marker, theme), up);
  new PointLabels(*chart, *places, names, theme);
  new ChartMarks(*chart, *places, marks, theme);
  new ChartHover(*chart, *places, spoken);
  if (association.pairs.empty()) sayEmpty(*chart, theme, ChartsText::tr("No subject has both values yet."));
  return chart;
}
