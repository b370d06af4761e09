#include "ui/charts/charts.h"
#include "ui/charts/frame/chart_frame.h"
#include "ui/charts/frame/chart_view.h"
#include "ui/charts/frame/charts_text.h"
#include "ui/charts/frame/mark_shapes.h"
#include "ui/charts/marks/axis_marks.h"
#include "ui/charts/trend_axes.h"

#include <QLocale>
#include <algorithm>

namespace {
using Side = TrendValue::Side;

constexpr std::size_t linesAtMost = 200; ///< more are a grey area; then the medians stand alone
constexpr double thin = 1.2;
constexpr double thick = 3.2;
constexpr int referenceAlpha = 30; ///< of the reference interval

MarkShape markOf(Side side) {
  return side == Side::Below   ? MarkShape::MildEvent
         : side == Side::Above ? MarkShape::LateAssessment
                               : MarkShape::None;
}

QPen medianPen(int level, const Theme& theme) {
  return level == 0 ? QPen(theme.text, thick) : levelPen(level, thick, theme);
}

QString medianName(int level) {
  return level == 0 ? ChartsText::tr("median") : ChartsText::tr("median of L%1").arg(level);
}

/// Where a label covers no mark: in the middle of the longest time without a visit.
double quietDay(const TrendReport& report) {
  double widest = 0;
  double middle = 7;
  for (std::size_t i = 1; i < report.visits.size(); ++i) {
    const double from = report.visits[i - 1].day;
    const double to = report.visits[i].day;
    if (to - from <= widest) continue;
    widest = to - from;
    middle = (from + to) / 2;
  }
  return middle;
}

QPen limitPen(const Theme& theme) {
  return {theme.muted, 1.4, Qt::DashLine};
}

/// What is put onto a trend chart, piece by piece.
class Drawing {
 public:
  Drawing(QChart& chart, const TrendReport& report, const TrendAxes& axes, const Theme& theme)
      : m_chart(chart), m_report(report), m_axes(axes), m_theme(theme), m_quietDay(quietDay(report)) {
    axes.addTo(chart);
  }

  void band(const ReferenceBand& band);
  QLineSeries* limit();
  void subject(const TrendSubject& subject);
  void median(const TrendMedian& median);
  void finish(QLineSeries& base);

 private:
  void add(QAbstractSeries* series) {
    m_chart.addSeries(series); // owns it now
    m_axes.attach(*series);
  }
  QPointF point(const QString& whose, const QString& when, double day, const TrendValue& value,
                const QString& more = {});
  QString nameOf(std::size_t visit) const { return m_report.visits.at(visit).name.in(QLocale().name()); }

  QChart& m_chart;
  const TrendReport& m_report;
  const TrendAxes& m_axes;
  const Theme& m_theme;
  double m_quietDay;
  std::vector<ChartMark> m_marks;
  std::vector<HoverPoint> m_spoken;
  std::vector<CountRow> m_counts;
};

void Drawing::band(const ReferenceBand& band) {
  const auto edge = [&](double value) {
    auto* line = new QLineSeries;
    line->append(m_axes.firstDay(), value);
    line->append(m_axes.lastDay(), value);
    return line;
  };
  const double low = band.range.low.value_or(m_axes.low());
  add(newBand(edge(band.range.high.value_or(m_axes.high())), edge(low), m_theme.muted, referenceAlpha, 1));
  if (!band.sex.isEmpty()) m_marks.push_back({{m_quietDay, low}, MarkShape::None, band.sex});
}

/// The line at the limit of quantification; without points where there is none.
QLineSeries* Drawing::limit() {
  QLineSeries* line = newLine(limitPen(m_theme));
  if (const auto lloq = m_report.analyte.lloq) {
    line->append(m_axes.firstDay(), *lloq);
    line->append(m_axes.lastDay(), *lloq);
  }
  add(line);
  return line;
}

QPointF Drawing::point(const QString& whose, const QString& when, double day, const TrendValue& value,
                       const QString& more) {
  const QPointF place = m_axes.place(day, value.number);
  if (value.side != Side::Quantified) m_marks.push_back({place, markOf(value.side)});
  const QString words =
      ChartsText::tr("%1, %2: %3", "whose, visit, value").arg(whose, when, trendValueText(value));
  m_spoken.push_back({place, words + more});
  return place;
}

void Drawing::subject(const TrendSubject& subject) {
  QLineSeries* line = newLine(levelPen(subject.level, thin, m_theme));
  const QString whose = ChartsText::tr("%1, L%2").arg(subject.subject).arg(subject.level);
  for (const TrendSubject::Point& value : subject.points) {
    const QString visit = nameOf(value.visit);
    const QString when =
        value.at.isActual
            ? ChartsText::tr("%1 (%2)", "day, days and hours").arg(visit, daysAndHours(value.at.day))
            : visit;
    line->append(point(whose, when, value.at.day, value.value));
  }
  add(line);
}

void Drawing::median(const TrendMedian& median) {
  QLineSeries* line = newLine(medianPen(median.level, m_theme));
  CountRow row{median.level == 0 ? QStringLiteral("n") : QStringLiteral("L%1").arg(median.level),
               median.level == 0 ? m_theme.text : levelColour(median.level, m_theme),
               {}};
  for (const TrendMedian::Point& value : median.points) {
    line->append(point(medianName(median.level), nameOf(value.visit), m_report.visits.at(value.visit).day,
                       value.median, ChartsText::tr(" (n = %1)").arg(value.n)));
    row.counts.emplace_back(line->at(line->count() - 1), value.n);
  }
  m_counts.push_back(row);
  add(line);
}

void Drawing::finish(QLineSeries& base) {
  new ChartMarks(m_chart, base, m_marks, m_theme);
  new CountRows(m_chart, base, m_counts, m_theme);
  new ChartHover(m_chart, base, m_spoken);
  if (m_report.subjects.empty()) sayEmpty(m_chart, m_theme, ChartsText::tr("No values yet."));
}

/// The medians that the look asks for. One of a single level is that level's.
std::vector<TrendMedian> mediansOf(const TrendReport& report, const TrendLook& look) {
  std::vector<TrendMedian> wanted;
  const bool ofAll = !look.byLevel && report.median(0);
  for (const TrendMedian& median : report.medians)
    if ((median.level == 0) == ofAll) wanted.push_back(median);
  return wanted;
}

bool hasSide(const TrendReport& report, Side side) {
  return std::any_of(report.subjects.begin(), report.subjects.end(), [side](const TrendSubject& subject) {
    return std::any_of(subject.points.begin(), subject.points.end(),
                       [side](const TrendSubject::Point& point) { return point.value.side == side; });
  });
}

std::vector<KeyEntry> keyFor(const TrendReport& report, const std::vector<TrendMedian>& medians,
                             bool linesDrawn, const Theme& theme) {
  std::vector<KeyEntry> key;
  for (const TrendMedian& median : medians)
    key.push_back({medianName(median.level), MarkShape::None, {}, {}, medianPen(median.level, theme)});
  if (linesDrawn)
    for (const int level : levelsOf(report.subjects))
      key.push_back(
          {QStringLiteral("L%1").arg(level), MarkShape::None, {}, {}, levelPen(level, thin, theme)});
  else
    key.push_back({ChartsText::tr("%n subject(s), lines not drawn", nullptr,
                                  static_cast<int>(report.subjects.size()))});
  if (!medians.empty()) key.push_back({ChartsText::tr("n at the top: values")});
  if (const auto lloq = report.analyte.lloq)
    key.push_back({ChartsText::tr("LLOQ %1").arg(*lloq), MarkShape::None, {}, {}, limitPen(theme)});
  if (hasSide(report, Side::Below))
    key.push_back({ChartsText::tr("below the limit of quantification"), MarkShape::MildEvent});
  if (hasSide(report, Side::Above))
    key.push_back({ChartsText::tr("above the upper limit"), MarkShape::LateAssessment});
  QColor band = theme.muted;
  band.setAlpha(referenceAlpha);
  if (!referenceBands(report.analyte).empty())
    key.push_back({ChartsText::tr("reference interval"), MarkShape::None, QBrush(band)});
  return key;
}
} // namespace

std::unique_ptr<QChart> trendChart(const TrendReport& report, const QString& name, const TrendLook& look,
                                   const Theme& theme) {
  const std::vector<TrendMedian> medians = mediansOf(report, look);
  const bool linesDrawn = report.subjects.size() <= linesAtMost;
  auto chart = newChart(name, describe(report, name), theme, keyFor(report, medians, linesDrawn, theme), 16);
  const TrendAxes axes(report, look.logarithmic, CountRows::shareOf(medians.size()), theme);
  Drawing drawing(*chart, report, axes, theme);
  for (const ReferenceBand& band : referenceBands(report.analyte))
    drawing.band(band);
  QLineSeries* base = drawing.limit();
  if (linesDrawn)
    for (const TrendSubject& subject : report.subjects)
      drawing.subject(subject);
  for (const TrendMedian& median : medians)
    drawing.median(median);
  drawing.finish(*base);
  return chart;
}
