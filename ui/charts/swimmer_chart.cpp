#include "app/reports/words/status_words.h"
#include "ui/charts/charts.h"
#include "ui/charts/frame/bar_hatch.h"
#include "ui/charts/frame/chart_frame.h"
#include "ui/charts/frame/chart_view.h"
#include "ui/charts/frame/charts_text.h"
#include "ui/charts/marks/axis_marks.h"
#include "ui/widgets/status_mark.h"

#include <QHorizontalStackedBarSeries>
#include <algorithm>

namespace {
constexpr int severeGrade = 3;
constexpr double rowBarWidth = 0.55;    // of a row
constexpr int longestChart = 42;        ///< days; what comes later is in the description
constexpr std::size_t barsAtMost = 100; ///< the latest; more cannot be told apart

/// The chart's last day: past the windows, and past what happened soon after.
int lastDay(const SwimmerSeries& series) {
  int last = 30;
  for (const int day : series.windowDays)
    last = std::max(last, day + 2);
  for (const SwimmerBar& bar : series.bars) {
    last = std::max(last, bar.assessedOnDay.value_or(0) + 2);
    for (const SwimmerBar::Event& event : bar.events)
      last = std::max(last, event.day + 2);
  }
  return std::clamp((last + 6) / 7 * 7, 35, longestChart);
}

/// A bar runs to today, at most to the chart's end; a not evaluable subject's to the day that ended it.
int barEnd(const SwimmerBar& bar, int last) {
  const bool ended = bar.status == SubjectStatus::NotEvaluable && bar.assessedOnDay;
  return std::clamp(ended ? *bar.assessedOnDay : bar.day, 0, last);
}

QHorizontalStackedBarSeries* bars(const SwimmerSeries& series, int last, const Theme& theme) {
  auto* all = new QHorizontalStackedBarSeries;
  all->setBarWidth(rowBarWidth);
  for (const SubjectStatus status : chartStatuses) {
    QBarSet* set = newBars(statusBrush(status, theme), QPen(statusColour(status, theme), 1));
    for (auto bar = series.bars.rbegin(); bar != series.bars.rend(); ++bar)
      *set << (bar->status == status ? barEnd(*bar, last) : 0);
    all->append(set);
  }
  QBarSet* open = newBars(theme.line, QPen(theme.muted, 1, Qt::DotLine));
  for (auto bar = series.bars.rbegin(); bar != series.bars.rend(); ++bar)
    *open << (bar->status == SubjectStatus::InWindow ? std::max(0, bar->window.latest - barEnd(*bar, last))
                                                     : 0);
  all->append(open);
  return all;
}

std::vector<HatchedBar> hatches(const SwimmerSeries& series, int last, const Theme& theme) {
  std::vector<HatchedBar> all;
  double row = static_cast<double>(series.bars.size()) - 1;
  for (const SwimmerBar& bar : series.bars) {
    const double end = barEnd(bar, last);
    all.push_back({{0, row - rowBarWidth / 2}, {end, row + rowBarWidth / 2}, hatchOf(bar.status, theme)});
    row -= 1;
  }
  return all;
}

std::vector<ChartMark> marks(const SwimmerSeries& series, int last) {
  std::vector<ChartMark> all;
  double row = static_cast<double>(series.bars.size()) - 1;
  for (const SwimmerBar& bar : series.bars) {
    for (const SwimmerBar::Event& event : bar.events) {
      if (event.day > last || event.day < 0) continue;
      const MarkShape shape = event.isDlt                  ? MarkShape::Dlt
                              : event.grade >= severeGrade ? MarkShape::SevereEvent
                                                           : MarkShape::MildEvent;
      all.push_back({{static_cast<double>(event.day), row}, shape});
    }
    if (bar.assessedOnDay && *bar.assessedOnDay <= last)
      all.push_back({{static_cast<double>(*bar.assessedOnDay), row},
                     bar.lateAssessment ? MarkShape::LateAssessment : MarkShape::Assessment});
    if (bar.day > last && bar.status != SubjectStatus::NotEvaluable)
      all.push_back({{last - 0.6, row}, MarkShape::GoesOn});
    row -= 1;
  }
  return all;
}

std::vector<HoverPoint> values(const SwimmerSeries& series, int last) {
  std::vector<HoverPoint> all;
  double row = static_cast<double>(series.bars.size()) - 1;
  for (const SwimmerBar& bar : series.bars) {
    for (const SwimmerBar::Event& event : bar.events)
      if (event.day >= 0 && event.day <= last)
        all.push_back({{static_cast<double>(event.day), row},
                       ChartsText::tr("%1, day %2: %3, grade %4")
                           .arg(bar.subject, QString::number(event.day),
                                shownName(event.term, QLocale().name()), QString::number(event.grade))});
    all.push_back({{static_cast<double>(barEnd(bar, last)), row},
                   ChartsText::tr("%1, day %2: %3")
                       .arg(bar.subject, QString::number(bar.assessedOnDay.value_or(bar.day)),
                            statusWord(bar.status))});
    row -= 1;
  }
  return all;
}

std::vector<KeyEntry> key(const Theme& theme) {
  std::vector<KeyEntry> entries = statusKey(theme);
  entries.push_back({ChartsText::tr("open window"), MarkShape::None, QBrush(theme.line)});
  entries.push_back({ChartsText::tr("DLT onset"), MarkShape::Dlt});
  entries.push_back({ChartsText::tr("assessment"), MarkShape::Assessment});
  entries.push_back({ChartsText::tr("late assessment"), MarkShape::LateAssessment});
  entries.push_back({ChartsText::tr("event, grade ≥ 3"), MarkShape::SevereEvent});
  entries.push_back({ChartsText::tr("event, grade 1–2"), MarkShape::MildEvent});
  return entries;
}

void addWindowLines(QChart& chart, const SwimmerSeries& series, const Theme& theme) {
  for (const int day : series.windowDays) {
    QLineSeries* line = newLine(QPen(theme.text, 1.2, Qt::DashLine));
    line->append(day, -0.5);
    line->append(day, static_cast<double>(series.bars.size()) - 0.5);
    chart.addSeries(line);
  }
}
} // namespace

std::pair<SwimmerSeries, std::size_t> drawnOf(const SwimmerSeries& all) {
  const SwimmerSeries series{lastOf(all.bars, barsAtMost), all.windowDays};
  return {series, all.bars.size() - series.bars.size()};
}

std::unique_ptr<QChart> swimmerChart(const SwimmerSeries& all, const Theme& theme) {
  const auto [series, earlier] = drawnOf(all);
  const QStringList names = subjectNames(series.bars);
  std::vector<KeyEntry> entries = key(theme);
  tellOfEarlier(entries, earlier);
  auto chart = newChart(ChartsText::tr("DLT windows"), describe(series), theme, entries,
                        20 + RowNames::widthOf(names));
  if (series.bars.empty()) {
    sayEmpty(*chart, theme);
    return chart;
  }
  const int last = lastDay(series);
  QHorizontalStackedBarSeries* drawn = bars(series, last, theme);
  chart->addSeries(drawn);
  addWindowLines(*chart, series, theme);
  setAxes(*chart, steppedAxis(0, last, 7, ChartsText::tr("Day, 0 = infusion"), theme),
          namelessAxis(series.bars.size(), theme));
  new BarHatch(*chart, *drawn, hatches(series, last, theme));
  new RowNames(*chart, names, theme.text);
  new ChartMarks(*chart, *drawn, marks(series, last), theme);
  new ChartHover(*chart, *drawn, values(series, last));
  return chart;
}
