#include "app/reports/words/status_words.h"
#include "ui/charts/charts.h"
#include "ui/charts/frame/bar_hatch.h"
#include "ui/charts/frame/chart_frame.h"
#include "ui/charts/frame/chart_view.h"
#include "ui/charts/frame/charts_text.h"
#include "ui/widgets/status_mark.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QCategoryAxis>
#include <QLineSeries>
#include <QStackedBarSeries>
#include <QValueAxis>
#include <algorithm>

namespace {
QBarSet* barSet(const CohortStatusSeries& series, SubjectStatus status, const Theme& theme) {
  auto* set = new QBarSet(QString());
  set->setBrush(statusBrush(status, theme));
  set->setPen(QPen(statusColour(status, theme), 1.2));
  for (const CohortStatusSeries::Level& level : series.levels)
    *set << level.count(status);
  return set;
}

constexpr double barWidth = 0.5; // of a category

std::vector<HatchedBar> hatches(const CohortStatusSeries& series, const Theme& theme) {
  std::vector<HatchedBar> bars;
  for (std::size_t i = 0; i < series.levels.size(); ++i) {
    const auto at = static_cast<double>(i);
    double below = 0;
    for (const SubjectStatus status : chartStatuses) {
      const int count = series.levels[i].count(status);
      if (count > 0)
        bars.push_back(
            {{at - barWidth / 2, below}, {at + barWidth / 2, below + count}, hatchOf(status, theme)});
      below += count;
    }
  }
  return bars;
}

/// What stands in the middle of each part of each bar.
template <class Visit>
void inEachPart(const CohortStatusSeries& series, Visit visit) {
  for (std::size_t i = 0; i < series.levels.size(); ++i) {
    double below = 0;
    for (const SubjectStatus status : chartStatuses) {
      const int count = series.levels[i].count(status);
      if (count > 0)
        visit(QPointF(static_cast<double>(i), below + count / 2.0), series.levels[i], status, count);
      below += count;
    }
  }
}
} // namespace

std::unique_ptr<QChart> cohortStatusChart(const CohortStatusSeries& series, const Theme& theme) {
  std::vector<KeyEntry> key;
  key.reserve(std::size(chartStatuses));
  for (const SubjectStatus status : chartStatuses)
    key.push_back(keyOf(status, theme));
  auto chart = newChart(ChartsText::tr("Cohort status"), describe(series), theme, key);

  auto* bars = new QStackedBarSeries;
  bars->setBarWidth(barWidth);
  for (const SubjectStatus status : chartStatuses)
    bars->append(barSet(series, status, theme));
  chart->addSeries(bars);

  auto* levels = new QBarCategoryAxis;
  int largest = 0;
  for (const CohortStatusSeries::Level& level : series.levels) {
    levels->append(QStringLiteral("L%1 · %2").arg(level.level).arg(level.dose));
    largest = std::max(largest, level.subjects());
  }
  levels->setTitleText(ChartsText::tr("Dose level, cells/kg"));
  styleAxis(*levels, theme);
  levels->setGridLineVisible(false);
  setAxes(*chart, levels, countAxis(std::max(largest + 1, 6), ChartsText::tr("Subjects"), theme));
  new BarHatch(*chart, *bars, hatches(series, theme));
  std::vector<ChartMark> labels;
  std::vector<HoverPoint> values;
  inEachPart(series, [&](QPointF at, const CohortStatusSeries::Level& level, SubjectStatus status,
                         int count) {
    labels.push_back({at, MarkShape::None, QString::number(count)});
    values.push_back({at, ChartsText::tr("L%1: %2 %3").arg(level.level).arg(count).arg(statusWord(status))});
  });
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
  auto* line = new QLineSeries;
  line->setPen(QPen(theme.accent, 2.4));
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
  auto* planned = new QLineSeries;
  planned->setPen(QPen(theme.muted, 1.6, Qt::DashLine));
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
