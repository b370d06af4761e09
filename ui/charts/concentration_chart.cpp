#include "app/base/plain_text.h"
#include "app/reports/charts/chart_table.h"
#include "ui/charts/charts.h"
#include "ui/charts/frame/chart_frame.h"
#include "ui/charts/frame/chart_view.h"
#include "ui/charts/frame/charts_text.h"
#include "ui/charts/frame/mark_shapes.h"
#include "ui/charts/marks/point_marks.h"

#include <algorithm>
#include <cmath>

namespace {
constexpr std::size_t curvesAtMost = 200; ///< the latest; more cannot be told apart
constexpr std::size_t namedAtMost = 100;  ///< each looks for its room among the others
constexpr double widened = 1.26;          ///< of the axis of days: room for the names at the lines' ends

/// Lowest and highest of what is drawn: quantified values above zero, and the limit.
std::pair<double, double> rangeOf(const PkReport& report, const std::optional<double>& lloq) {
  double low = lloq.value_or(0);
  double high = low;
  for (const PkSubject& subject : report.subjects)
    for (const PkSample& sample : subject.samples) {
      if (!sample.value || *sample.value <= 0) continue;
      low = low > 0 ? std::min(low, *sample.value) : *sample.value;
      high = std::max(high, *sample.value);
    }
  if (!(low > 0)) return {1, 10};
  return {std::pow(10, std::floor(std::log10(low))), std::pow(10, std::ceil(std::log10(high * 1.01)))};
}

double lastDay(const PkReport& report) {
  double last = 28;
  for (const PkSubject& subject : report.subjects)
    if (!subject.samples.empty()) last = std::max(last, subject.samples.back().time);
  return last;
}

QValueAxis* dayAxis(double last, const Theme& theme) {
  return steppedAxis(0, last * widened,
                     last > 120  ? 28
                     : last > 40 ? 14
                                 : 7,
                     ChartsText::tr("Days after the infusion"), theme);
}

QString wordsOf(const PkSubject& subject, const PkSample& sample) {
  const QString day = sample.isActual
                          ? ChartsText::tr("%1 (%2)", "day, days and hours")
                                .arg(QString::number(sample.time, 'f', 2), daysAndHours(sample.time))
                          : QString::number(sample.time);
  return sample.value
             ? ChartsText::tr("%1, L%2, day %3: %4")
                   .arg(subject.subject, QString::number(subject.level), day,
                        (sample.above ? QStringLiteral(">") : QString()) + QString::number(*sample.value))
             : ChartsText::tr("%1, L%2, day %3: below the limit of quantification")
                   .arg(subject.subject, QString::number(subject.level), day);
}

/// The line of a subject, and the marks of its samples with what they say.
QLineSeries* lineOf(const PkSubject& subject, double limit, const Theme& theme, std::vector<ChartMark>& marks,
                    std::vector<HoverPoint>& values, std::vector<PointLabel>& names) {
  QLineSeries* line = newLine(levelPen(subject.level, 2, theme));
  for (const PkSample& sample : subject.samples) {
    if (sample.time < 0) continue;
    const bool quantified = sample.value && *sample.value > 0;
    if (!quantified) marks.push_back({{sample.time, limit}, MarkShape::MildEvent});
    line->append(sample.time, quantified ? *sample.value : limit);
    values.push_back({line->at(line->count() - 1), wordsOf(subject, sample)});
  }
  if (line->count() > 0 && names.size() < namedAtMost)
    names.push_back(
        {line->at(line->count() - 1), QStringLiteral("%1 L%2").arg(subject.subject).arg(subject.level)});
  return line;
}
} // namespace

std::unique_ptr<QChart> concentrationChart(const PkReport& report, const QString& name,
                                           const std::optional<double>& lloq, const Theme& theme) {
  const std::vector<PkSubject> drawn = lastOf(report.subjects, curvesAtMost);
  const std::size_t more = report.subjects.size() - drawn.size();
  std::vector<KeyEntry> key{{ChartsText::tr("below the limit of quantification"), MarkShape::MildEvent}};
  key.push_back({sentence(sampleTimes(report))}); // too long for the axis
  tellOfEarlier(key, more);
  auto chart = newChart(name, describe(report, name), theme, key, 20);
  const auto [low, high] = rangeOf(report, lloq);
  const double limit = lloq.value_or(low);
  const double last = lastDay(report);
  std::vector<ChartMark> marks;
  std::vector<HoverPoint> spoken;
  std::vector<PointLabel> names;
  QLineSeries* floor = newLine(QPen(theme.muted, 1.4, Qt::DashLine));
  if (lloq) {
    floor->append(0, *lloq);
    floor->append(last, *lloq);
    marks.push_back({{last * 0.12, *lloq}, MarkShape::None, ChartsText::tr("LLOQ %1").arg(*lloq)});
  }
  chart->addSeries(floor);
  for (const PkSubject& subject : drawn)
    chart->addSeries(lineOf(subject, limit, theme, marks, spoken, names));
  setAxes(*chart, dayAxis(last, theme), decadeAxis(low, high, name, theme));
  new ChartMarks(*chart, *floor, marks, theme);
  new EndNames(*chart, *floor, names, last, theme);
  new ChartHover(*chart, *floor, spoken);
  if (report.subjects.empty()) sayEmpty(*chart, theme);
  return chart;
}

QString describe(const PkReport& report, const QString& name) {
  QStringList lines{name + u'.'};
  if (!report.subjects.empty()) lines << sentence(sampleTimes(report));
  for (const PkSubject& subject : lastOf(report.subjects, curvesAtMost))
    lines << (subject.parameters.cmax
                  ? ChartsText::tr("%1 at L%2: highest %3 on day %4.")
                        .arg(subject.subject)
                        .arg(subject.level)
                        .arg(signOf(subject.parameters.cmaxBound) + QString::number(*subject.parameters.cmax))
                        .arg(QString::number(*subject.parameters.tmax, 'g', 4))
                  : ChartsText::tr("%1 at L%2: always below the limit of quantification.")
                        .arg(subject.subject)
                        .arg(subject.level));
  return joinSentences(lines);
}
