#include "ui/charts/enrolment_chart.h"

#include "ui/charts/chart_frame.h"
#include "ui/charts/chart_hover.h"

#include <QCategoryAxis>
#include <QCoreApplication>
#include <QLineSeries>
#include <QValueAxis>
#include <algorithm>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(Charts)
};

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
  dress(*months, theme);
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
  auto chart = newChart(Text::tr("Enrolment"), describe(series), theme, {});
  const QDate from = series.points.empty() ? series.until : series.points.front().date;
  QCategoryAxis* months = monthAxis(from, series.until, theme);
  QValueAxis* counts =
      countAxis(std::max(series.planned, series.infused()) + 1, Text::tr("Subjects infused")).release();
  dress(*counts, theme);
  chart->addAxis(months, Qt::AlignBottom);
  chart->addAxis(counts, Qt::AlignLeft);

  auto* planned = new QLineSeries;
  planned->setPen(QPen(theme.muted, 1.6, Qt::DashLine));
  planned->append(months->min(), series.planned);
  planned->append(months->max(), series.planned);
  QLineSeries* infused = infusedLine(series, theme);
  for (QLineSeries* line : {planned, infused}) {
    chart->addSeries(line);
    line->attachAxis(months);
    line->attachAxis(counts);
  }
  const double span = months->max() - months->min();
  std::vector<ChartMark> labels{{{months->min() + span * 0.12, static_cast<double>(series.planned)},
                                 MarkShape::None,
                                 Text::tr("planned %1").arg(series.planned)}};
  if (!series.points.empty())
    labels.push_back({{dayNumber(series.until), static_cast<double>(series.infused())},
                      MarkShape::None,
                      QString::number(series.infused())});
  new ChartMarks(*chart, *infused, labels, theme);
  std::vector<HoverPoint> values;
  values.reserve(series.points.size());
  for (const EnrolmentSeries::Point& point : series.points)
    values.push_back({{dayNumber(point.date), static_cast<double>(point.infused)},
                      Text::tr("%1: %2 of %3 infused")
                          .arg(point.date.toString(Qt::ISODate))
                          .arg(point.infused)
                          .arg(series.planned)});
  new ChartHover(*chart, *infused, values);
  if (series.points.empty()) sayEmpty(*chart, theme);
  return chart;
}
