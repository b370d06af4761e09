#include "app/base/date_text.h"
#include "app/reports/efficacy/efficacy_text.h"
#include "ui/charts/charts.h"
#include "ui/charts/frame/chart_frame.h"
#include "ui/charts/frame/chart_view.h"
#include "ui/charts/frame/charts_text.h"
#include "ui/charts/frame/mark_shapes.h"
#include "ui/charts/marks/axis_marks.h"

#include <algorithm>

namespace {
using Curve = SurvivalSeries::Curve;

constexpr double whole = 100; ///< percent

double months(double days) {
  return days / daysPerMonth;
}

/// Level to the next step, then down; to the end of what was observed.
template <class Read>
void drawSteps(QLineSeries& line, const SurvivalCurve& curve, Read read) {
  line.append(0, whole);
  double height = whole;
  for (const SurvivalStep& step : curve.steps) {
    line.append(months(step.time), height);
    const std::optional<double> value = read(step);
    if (!value) return;
    height = whole * *value;
    line.append(months(step.time), height);
  }
  line.append(months(curve.lastTime()), height);
}

QLineSeries* lineOf(const Curve& one, const Theme& theme) {
  QLineSeries* line = newLine(levelPen(one.level, 2, theme));
  drawSteps(*line, one.curve, [](const SurvivalStep& step) { return std::optional(step.survival); });
  return line;
}

int bandAlpha(const Theme& theme) {
  return theme.dark ? 60 : 40;
}

QAreaSeries* bandOf(const Curve& one, const Theme& theme) {
  auto* upper = new QLineSeries;
  auto* lower = new QLineSeries;
  drawSteps(*upper, one.curve, [](const SurvivalStep& step) { return step.upper; });
  drawSteps(*lower, one.curve, [](const SurvivalStep& step) { return step.lower; });
  return newBand(upper, lower, levelColour(one.level, theme), bandAlpha(theme), 0.8);
}

double survivalAt(const SurvivalCurve& curve, double days) {
  const SurvivalStep* step = stepAt(curve, days);
  return step ? step->survival : 1;
}

/// Ticks of the censored and what each time of the curve says.
void addTimes(const Curve& one, std::vector<ChartMark>& marks, std::vector<HoverPoint>& words) {
  const auto at = [&](double days) { return QPointF(months(days), whole * survivalAt(one.curve, days)); };
  double before = -1;
  for (const double days : one.curve.censored) {
    if (days != before) marks.push_back({at(days), MarkShape::Censored});
    before = days;
  }
  for (std::size_t i = 0; i < one.curve.times.size(); ++i) {
    const double days = one.curve.times[i];
    if (i > 0 && one.curve.times[i - 1] == days) continue;
    words.push_back(
        {at(days),
         ChartsText::tr("%1, %2 months: %3").arg(one.name, monthsText(days), survivalText(one.curve, days))});
  }
}

QString shortName(const Curve& one) {
  return one.level > 0 ? QStringLiteral("L%1").arg(one.level) : ChartsText::tr("All");
}

std::vector<NumbersAtRisk::Row> atRiskOf(const SurvivalSeries& series, const std::vector<double>& ticks,
                                         const Theme& theme) {
  std::vector<NumbersAtRisk::Row> rows;
  for (const Curve& one : series.curves) {
    NumbersAtRisk::Row row{shortName(one), levelColour(one.level, theme), {}};
    for (const double tick : ticks)
      row.numbers.push_back(numberAtRisk(one.curve, tick * daysPerMonth));
    rows.push_back(row);
  }
  return rows;
}

QValueAxis* survivalAxis(const Theme& theme) {
  constexpr double top = 105; ///< the censored at 100 % stay whole
  return steppedAxis(0, top, 25, ChartsText::tr("Survival, %"), theme);
}

QString timeTitle(Endpoint endpoint) {
  return endpoint == Endpoint::Overall ? ChartsText::tr("Months after the infusion")
                                       : ChartsText::tr("Months after the first response");
}

std::vector<KeyEntry> keyOf(const SurvivalSeries& series, const Theme& theme) {
  std::vector<KeyEntry> key{{ChartsText::tr("censored"), MarkShape::Censored}};
  if (series.curves.size() == 1) {
    QColor fill = levelColour(series.curves.front().level, theme);
    fill.setAlpha(bandAlpha(theme));
    key.push_back({ChartsText::tr("95 % interval"), MarkShape::None, QBrush(fill)});
  }
  return key;
}

/// Adds the curves; answers the first one's line, which tells the axes.
QAbstractSeries* addCurves(QChart& chart, const SurvivalSeries& series, const Theme& theme) {
  std::vector<QAbstractSeries*> all;
  if (series.curves.size() == 1 && !series.curves.front().curve.steps.empty())
    all.push_back(bandOf(series.curves.front(), theme));
  const std::size_t first = all.size();
  for (const Curve& one : series.curves)
    all.push_back(lineOf(one, theme));
  for (QAbstractSeries* one : all)
    chart.addSeries(one);
  return all.at(first);
}

void addWords(QChart& chart, QAbstractSeries& line, const SurvivalSeries& series, double end,
              const Theme& theme) {
  std::vector<ChartMark> marks;
  std::vector<HoverPoint> words;
  for (const Curve& one : series.curves) {
    addTimes(one, marks, words);
    const double last = one.curve.lastTime();
    if (series.curves.size() > 1)
      marks.push_back({{months(last) + end * 0.03, whole * survivalAt(one.curve, last)},
                       MarkShape::None,
                       shortName(one)});
  }
  new ChartMarks(chart, line, marks, theme);
  new ChartHover(chart, line, words);
}
} // namespace

std::unique_ptr<QChart> kaplanMeierChart(const SurvivalSeries& series, const Theme& theme) {
  double last = 0;
  for (const Curve& one : series.curves)
    last = std::max(last, months(one.curve.lastTime()));
  QValueAxis* time = monthAxis(last * 1.06, timeTitle(series.endpoint), theme);
  const std::vector<double> ticks = ticksOf(*time);
  const auto atRisk = atRiskOf(series, ticks, theme);
  auto chart = newChart(endpointName(series.endpoint), describe(series), theme, keyOf(series, theme),
                        20 + NumbersAtRisk::widthOf(atRisk));
  QAbstractSeries* line = series.curves.empty() ? nullptr : addCurves(*chart, series, theme);
  setAxes(*chart, time, survivalAxis(theme));
  if (!line) {
    sayEmpty(*chart, theme, ChartsText::tr("Nobody to count from yet."));
    return chart;
  }
  addWords(*chart, *line, series, time->max(), theme);
  new NumbersAtRisk(*chart, *line, ticks, atRisk, theme);
  return chart;
}
