#include "ui/charts/trend_axes.h"

#include "ui/charts/frame/chart_frame.h"
#include "ui/charts/frame/charts_text.h"

#include <QChart>
#include <algorithm>
#include <cmath>

namespace {
/// Everything that is to be in view.
std::vector<double> numbersIn(const TrendReport& report) {
  std::vector<double> numbers;
  for (const TrendSubject& subject : report.subjects)
    for (const TrendSubject::Point& point : subject.points)
      numbers.push_back(point.value.number);
  for (const ReferenceBand& band : referenceBands(report.analyte))
    for (const auto& end : {band.range.low, band.range.high})
      if (end) numbers.push_back(*end);
  if (report.analyte.lloq) numbers.push_back(*report.analyte.lloq);
  return numbers;
}

QString dayTitle(const SampleTimes& times) {
  if (times.actual == 0) return ChartsText::tr("Days after the infusion (nominal)");
  return times.nominal == 0 ? ChartsText::tr("Days after the infusion (actual)")
                            : ChartsText::tr("Days after the infusion (actual, else nominal)");
}

/// 1, 2 or 5 times a power of ten, so that a range has about five steps.
double stepOf(double range) {
  const double rough = range / 5;
  const double decade = std::pow(10, std::floor(std::log10(rough)));
  const double parts = rough / decade;
  return decade * (parts <= 1 ? 1 : parts <= 2 ? 2 : parts <= 5 ? 5 : 10);
}
} // namespace

std::vector<ReferenceBand> referenceBands(const Analyte& analyte) {
  const auto set = [](const ValueRange& range) { return range.low || range.high; };
  std::vector<ReferenceBand> bands;
  if (analyte.referenceMen == analyte.referenceWomen) {
    if (set(analyte.referenceMen)) bands.push_back({analyte.referenceMen, {}});
    return bands;
  }
  if (set(analyte.referenceMen)) bands.push_back({analyte.referenceMen, ChartsText::tr("men")});
  if (set(analyte.referenceWomen)) bands.push_back({analyte.referenceWomen, ChartsText::tr("women")});
  return bands;
}

TrendAxes::TrendAxes(const TrendReport& report, bool logarithmic, double headroom, const Theme& theme) {
  makeDays(report, theme);
  const std::vector<double> numbers = numbersIn(report);
  const double highest = numbers.empty() ? 1 : *std::max_element(numbers.begin(), numbers.end());
  const double lowest = numbers.empty() ? 0 : *std::min_element(numbers.begin(), numbers.end());
  if (logarithmic)
    makeDecades(report, highest, headroom, theme);
  else
    makeLinear(lowest, highest, headroom, report.analyte.unit, theme);
}

void TrendAxes::makeDays(const TrendReport& report, const Theme& theme) {
  constexpr double margin = 0.02; ///< no mark on the frame
  double last = 28;
  const auto show = [&](double day) {
    last = std::max(last, day);
    m_firstDay = std::min(m_firstDay, day);
  };
  for (const TrendReport::Visit& visit : report.visits)
    show(visit.day);
  for (const TrendSubject& subject : report.subjects)
    for (const TrendSubject::Point& point : subject.points)
      show(point.at.day);
  const double room = (last - m_firstDay) * margin;
  m_firstDay -= room;
  m_lastDay = last + 2 * room;
  const int step = last > 200 ? 56 : last > 100 ? 28 : last > 40 ? 14 : 7;
  m_days = steppedAxis(m_firstDay, m_lastDay, step, dayTitle(sampleTimes(report)), theme);
}

void TrendAxes::makeLinear(double lowest, double highest, double headroom, const QString& unit,
                           const Theme& theme) {
  // From 0, unless that would press the values together at the top.
  const double bottom = lowest > 0.6 * highest ? lowest - (highest - lowest) * 0.1 : 0;
  const double range = highest > bottom ? highest - bottom : 1;
  const double step = stepOf(range);
  m_low = std::floor(bottom / step) * step;
  m_high = m_low + (highest - m_low + 0.04 * range) / (1 - headroom);
  if (!(m_high > m_low)) m_high = m_low + 1;
  QValueAxis* axis = steppedAxis(m_low, m_high, step, unit, theme, m_low);
  axis->setLabelFormat(QStringLiteral("%g"));
  m_values = axis;
}

void TrendAxes::makeDecades(const TrendReport& report, double highest, double headroom, const Theme& theme) {
  double low = 0;
  bool zeros = false;
  for (const double number : numbersIn(report)) {
    if (number > 0)
      low = low > 0 ? std::min(low, number) : number;
    else
      zeros = true;
  }
  const double bottom = low > 0 ? std::floor(std::log10(low)) - (zeros ? 1 : 0) : 0;
  const double top = std::max(low > 0 ? std::log10(highest) + 0.04 : 1, bottom + 1);
  m_low = std::pow(10, bottom);
  m_high = std::pow(10, bottom + (top - bottom) / (1 - headroom));
  m_values = decadeAxis(m_low, m_high, report.analyte.unit, theme);
}

void TrendAxes::addTo(QChart& chart) const {
  chart.addAxis(m_days, Qt::AlignBottom);
  chart.addAxis(m_values, Qt::AlignLeft);
}

void TrendAxes::attach(QAbstractSeries& series) const {
  series.attachAxis(m_days);
  series.attachAxis(m_values);
}

QPointF TrendAxes::place(double day, double value) const {
  return {day, std::max(value, m_low)};
}
