#include "app/reports/words/status_words.h"
#include "ui/charts/charts.h"
#include "ui/charts/frame/bar_hatch.h"
#include "ui/charts/frame/chart_frame.h"
#include "ui/charts/frame/chart_view.h"
#include "ui/charts/frame/charts_text.h"
#include "ui/widgets/status_mark.h"

#include <QCategoryAxis>
#include <QStackedBarSeries>
#include <algorithm>

namespace {
constexpr double barWidth = 0.5; // of a category

/// Calls visit(foot, level, status, count) for each part of each bar.
template <class Visit>
void inEachPart(const CohortStatusSeries& series, Visit visit) {
  for (std::size_t i = 0; i < series.levels.size(); ++i) {
    double below = 0;
    for (const SubjectStatus status : chartStatuses) {
      const int count = series.levels[i].count(status);
      if (count > 0) visit(QPointF(static_cast<double>(i), below), series.levels[i], status, count);
      below += count;
    }
  }
}

QStackedBarSeries* barsOf(const CohortStatusSeries& series, const Theme& theme) {
  auto* bars = new QStackedBarSeries;
  bars->setBarWidth(barWidth);
  for (const SubjectStatus status : chartStatuses) {
    QBarSet* set = newBars(statusBrush(status, theme), QPen(statusColour(status, theme), 1.2));
    for (const CohortStatusSeries::Level& level : series.levels)
      *set << level.count(status);
    bars->append(set);
  }
  return bars;
}
} // namespace

std::unique_ptr<QChart> cohortStatusChart(const CohortStatusSeries& series, const Theme& theme) {
  auto chart = newChart(ChartsText::tr("Cohort status"), describe(series), theme, statusKey(theme));
  QStackedBarSeries* bars = barsOf(series, theme);
  chart->addSeries(bars);
  QStringList levels;
  int largest = 0;
  for (const CohortStatusSeries::Level& level : series.levels) {
    levels << QStringLiteral("L%1 · %2").arg(level.level).arg(level.dose);
    largest = std::max(largest, level.subjects());
  }
  setAxes(*chart, nameAxis(levels, ChartsText::tr("Dose level, cells/kg"), theme),
          countAxis(std::max(largest + 1, 6), ChartsText::tr("Subjects"), theme));
  std::vector<HatchedBar> hatches;
  std::vector<ChartMark> labels;
  std::vector<HoverPoint> values;
  inEachPart(series, [&](QPointF foot, const CohortStatusSeries::Level& level, SubjectStatus status,
                         int count) {
    hatches.push_back(
        {foot - QPointF(barWidth / 2, 0), foot + QPointF(barWidth / 2, count), hatchOf(status, theme)});
    const QPointF at = foot + QPointF(0, count / 2.0);
    labels.push_back({at, MarkShape::None, QString::number(count)});
    values.push_back({at, ChartsText::tr("L%1: %2 %3").arg(level.level).arg(count).arg(statusWord(status))});
  });
  new BarHatch(*chart, *bars, hatches);
  new ChartMarks(*chart, *bars, labels, theme);
  new ChartHover(*chart, *bars, values);
  if (largest == 0) sayEmpty(*chart, theme);
  return chart;
}

namespace {
double dayNumber(QDate date) {
  return static_cast<double>(date.toJulianDay());
}

QDate monthOf(QDate date) {
  return {date.year(), date.month(), 1};
}

/// Months at the foot, never more than fit beside each other.
QCategoryAxis* monthAxis(QDate from, QDate until, const Theme& theme) {
  auto* months = new QCategoryAxis;
  const QDate first = monthOf(from);
  const QDate end = monthOf(until).addMonths(1);
  const int count = (end.year() - first.year()) * 12 + end.month() - first.month();
  const int step = std::max(1, (count + 5) / 6);
  months->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
  months->setStartValue(dayNumber(first) - 1);
  for (QDate month = first; month <= end; month = month.addMonths(step))
    months->append(month.toString(QStringLiteral("yyyy-MM")), dayNumber(month));
  months->setRange(dayNumber(first), dayNumber(end));
  styleAxis(*months, theme);
  months->setGridLineVisible(false);
  return months;
}

QLineSeries* infusedLine(const EnrolmentSeries& series, const Theme& theme) {
  QLineSeries* line = newLine(QPen(theme.accent, 2.4));
  int before = 0;
  for (const EnrolmentSeries::Point& point : series.points) {
    line->append(dayNumber(point.date), before);
    line->append(dayNumber(point.date), point.infused);
    before = point.infused;
  }
  if (!series.points.empty()) line->append(dayNumber(series.until), before);
  return line;
}
} // namespace

std::unique_ptr<QChart> enrolmentChart(const EnrolmentSeries& series, const Theme& theme) {
  auto chart = newChart(ChartsText::tr("Enrolment"), describe(series), theme, {});
  const QDate from = series.points.empty() ? series.until : series.points.front().date;
  QCategoryAxis* months = monthAxis(from, series.until, theme);
  QLineSeries* planned = newLine(QPen(theme.muted, 1.6, Qt::DashLine));
  planned->append(months->min(), series.planned);
  planned->append(months->max(), series.planned);
  QLineSeries* infused = infusedLine(series, theme);
  chart->addSeries(planned);
  chart->addSeries(infused);
  setAxes(
      *chart, months,
      countAxis(std::max(series.planned, series.infused()) + 1, ChartsText::tr("Subjects infused"), theme));
  const double span = months->max() - months->min();
  std::vector<ChartMark> labels{{{months->min() + span * 0.12, static_cast<double>(series.planned)},
                                 MarkShape::None,
                                 ChartsText::tr("planned %1").arg(series.planned)}};
  if (!series.points.empty())
    labels.push_back({{dayNumber(series.until), static_cast<double>(series.infused())},
                      MarkShape::None,
                      QString::number(series.infused())});
  new ChartMarks(*chart, *infused, labels, theme);
  std::vector<HoverPoint> values;
  values.reserve(series.points.size());
  for (const EnrolmentSeries::Point& point : series.points)
    values.push_back({{dayNumber(point.date), static_cast<double>(point.infused)},
                      ChartsText::tr("%1: %2 of %3 infused")
                          .arg(point.date.toString(Qt::ISODate))
                          .arg(point.infused)
                          .arg(series.planned)});
  new ChartHover(*chart, *infused, values);
  if (series.points.empty()) sayEmpty(*chart, theme);
  return chart;
}

namespace {
constexpr std::size_t stepsAtMost = 100; ///< the latest; more cannot be told apart

/// The path runs level from subject to subject and steps half-way between two.
QLineSeries* path(const StaircaseSeries& series, double first, const Theme& theme) {
  QLineSeries* line = newLine(QPen(theme.muted, 1.6));
  for (std::size_t i = 0; i < series.steps.size(); ++i) {
    const double order = first + static_cast<double>(i);
    if (i > 0) {
      line->append(order - 0.5, series.steps[i - 1].level);
      line->append(order - 0.5, series.steps[i].level);
    }
    line->append(order, series.steps[i].level);
  }
  return line;
}

std::vector<ChartMark> marks(const StaircaseSeries& series, double first) {
  std::vector<ChartMark> all;
  for (std::size_t i = 0; i < series.steps.size(); ++i) {
    const StaircaseSeries::Step& step = series.steps[i];
    all.push_back({{first + static_cast<double>(i), static_cast<double>(step.level)},
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

QValueAxis* orderAxis(const StaircaseSeries& series, double first, const Theme& theme) {
  const double shown = std::max(6.0, static_cast<double>(series.steps.size()));
  const int step = shown > 40 ? 10 : shown > 12 ? 2 : 1;
  QValueAxis* order =
      steppedAxis(first - 0.6, first + shown - 0.4, step,
                  ChartsText::tr("Order of infusion; subject number below each mark"), theme, step);
  order->setGridLineVisible(false);
  return order;
}
} // namespace

std::unique_ptr<QChart> escalationStaircaseChart(const StaircaseSeries& all, const Theme& theme) {
  const StaircaseSeries series{lastOf(all.steps, stepsAtMost), all.doses};
  const std::size_t earlier = all.steps.size() - series.steps.size();
  const auto first = static_cast<double>(earlier) + 1; // in order of infusion
  std::vector<KeyEntry> key;
  for (const SubjectStatus status : chartStatuses)
    key.push_back({statusWord(status), markOf(status)});
  tellOfEarlier(key, earlier);
  auto chart = newChart(ChartsText::tr("Escalation"), describe(series), theme, key);
  QLineSeries* line = path(series, first, theme);
  chart->addSeries(line);
  setAxes(*chart, orderAxis(series, first, theme), levelAxis(series, theme));
  new ChartMarks(*chart, *line, marks(series, first), theme);
  std::vector<HoverPoint> values;
  values.reserve(series.steps.size());
  for (const StaircaseSeries::Step& step : series.steps)
    values.push_back(
        {{first + static_cast<double>(values.size()), static_cast<double>(step.level)},
         ChartsText::tr("%1 at L%2: %3").arg(step.subject).arg(step.level).arg(statusWord(step.status))});
  new ChartHover(*chart, *line, values);
  if (series.steps.empty()) sayEmpty(*chart, theme);
  return chart;
}
