#include "app/reports/words/status_words.h"
#include "ui/charts/charts.h"
#include "ui/charts/frame/chart_frame.h"
#include "ui/charts/frame/chart_view.h"
#include "ui/charts/frame/charts_text.h"

#include <QCategoryAxis>
#include <QLineSeries>
#include <QValueAxis>
#include <algorithm>

namespace {
/// The path runs level from subject to subject and steps half-way between two.
QLineSeries* path(const StaircaseSeries& series, const Theme& theme) {
  auto* line = new QLineSeries;
  line->setPen(QPen(theme.muted, 1.6));
  for (std::size_t i = 0; i < series.steps.size(); ++i) {
    const double order = static_cast<double>(i) + 1;
    if (i > 0) {
      line->append(order - 0.5, series.steps[i - 1].level);
      line->append(order - 0.5, series.steps[i].level);
    }
    line->append(order, series.steps[i].level);
  }
  return line;
}

std::vector<ChartMark> marks(const StaircaseSeries& series) {
  std::vector<ChartMark> all;
  for (std::size_t i = 0; i < series.steps.size(); ++i) {
    const StaircaseSeries::Step& step = series.steps[i];
    all.push_back({{static_cast<double>(i) + 1, static_cast<double>(step.level)},
                   markOf(step.status),
                   step.subject.startsWith(QLatin1String("S-")) ? step.subject.mid(2) : step.subject});
  }
  return all;
}

QCategoryAxis* levelAxis(const StaircaseSeries& series, const Theme& theme) {
  auto* levels = new QCategoryAxis;
  levels->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
  levels->setStartValue(0);
  for (qsizetype i = 0; i < series.doses.size(); ++i)
    levels->append(QStringLiteral("L%1 · %2").arg(i + 1).arg(series.doses.at(i)), static_cast<double>(i) + 1);
  levels->setRange(0.4, static_cast<double>(series.doses.size()) + 0.5);
  levels->setTitleText(ChartsText::tr("Dose level, cells/kg"));
  styleAxis(*levels, theme);
  return levels;
}

QValueAxis* orderAxis(const StaircaseSeries& series, const Theme& theme) {
  const int last = std::max(6, static_cast<int>(series.steps.size()));
  const int step = last > 12 ? 2 : 1;
  QValueAxis* order =
      steppedAxis(0.4, last + 0.6, step, ChartsText::tr("Order of infusion; subject number below each mark"),
                  theme, step);
  order->setGridLineVisible(false);
  return order;
}
} // namespace

std::unique_ptr<QChart> escalationStaircaseChart(const StaircaseSeries& series, const Theme& theme) {
  std::vector<KeyEntry> key;
  key.reserve(std::size(chartStatuses));
  for (const SubjectStatus status : chartStatuses)
    key.push_back({statusWord(status), markOf(status), std::nullopt, std::nullopt});
  auto chart = newChart(ChartsText::tr("Escalation"), describe(series), theme, key);
  QLineSeries* line = path(series, theme);
  chart->addSeries(line);
  setAxes(*chart, orderAxis(series, theme), levelAxis(series, theme));
  new ChartMarks(*chart, *line, marks(series), theme);
  std::vector<HoverPoint> values;
  values.reserve(series.steps.size());
  for (const StaircaseSeries::Step& step : series.steps)
    values.push_back(
        {{static_cast<double>(values.size()) + 1, static_cast<double>(step.level)},
         ChartsText::tr("%1 at L%2: %3").arg(step.subject).arg(step.level).arg(statusWord(step.status))});
  new ChartHover(*chart, *line, values);
  if (series.steps.empty()) sayEmpty(*chart, theme);
  return chart;
}
