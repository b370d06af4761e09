#include "app/base/date_text.h"
#include "app/reports/efficacy/efficacy_text.h"
#include "app/study/words.h"
#include "ui/charts/charts.h"
#include "ui/charts/frame/chart_frame.h"
#include "ui/charts/frame/chart_view.h"
#include "ui/charts/frame/charts_text.h"
#include "ui/charts/frame/mark_shapes.h"
#include "ui/charts/marks/axis_marks.h"

#include <QHorizontalStackedBarSeries>
#include <algorithm>

namespace {
constexpr double responseBarWidth = 0.6; ///< of a row
constexpr double arrowRoom = 0.018;      ///< of the axis, behind a bar's end

double months(int day) {
  return day / daysPerMonth;
}

QBrush responseBrush(const Theme& theme) {
  return mixedColour(theme.cleared, theme.surface, 2);
}

/// The three lengths of a bar, in months: before the response, in it, after it.
std::array<double, 3> partsOf(const ResponseBar& bar) {
  const int from = bar.respondedOn.value_or(bar.lastDay);
  const int to = bar.lasts ? bar.lastDay : bar.respondedTo.value_or(from);
  return {months(from), months(to - from), months(bar.lastDay - to)};
}

QHorizontalStackedBarSeries* barsOf(const std::vector<ResponseBar>& bars, const Theme& theme) {
  auto* all = new QHorizontalStackedBarSeries;
  all->setBarWidth(responseBarWidth);
  for (std::size_t part = 0; part < 3; ++part) {
    QBarSet* set = newBars(part == 1 ? responseBrush(theme) : QBrush(theme.line), QPen(theme.muted, 1));
    for (auto bar = bars.rbegin(); bar != bars.rend(); ++bar)
      *set << partsOf(*bar).at(part);
    all->append(set);
  }
  return all;
}

/// What stands on the bars, and what it says.
struct Marks {
  std::vector<ChartMark> marks;
  std::vector<HoverPoint> words;
};

Marks marksOf(const std::vector<ResponseBar>& bars, double end) {
  Marks all;
  double row = static_cast<double>(bars.size()) - 1;
  for (const ResponseBar& bar : bars) {
    const auto say = [&](int day, const QString& what) {
      all.words.push_back(
          {{months(day), row}, ChartsText::tr("%1, day %2: %3").arg(bar.subject).arg(day).arg(what)});
    };
    for (const ResponseBar::Mark& mark : bar.marks) {
      all.marks.push_back({{months(mark.day), row}, markOf(mark.response)});
      say(mark.day, responseName(mark.response));
    }
    if (bar.lasts) all.marks.push_back({{months(bar.lastDay) + end * arrowRoom, row}, MarkShape::GoesOn});
    if (bar.died) all.marks.push_back({{months(bar.lastDay), row}, MarkShape::Death});
    say(bar.lastDay, bar.died ? ChartsText::tr("died") : ChartsText::tr("last contact"));
    row -= 1;
  }
  return all;
}

std::vector<KeyEntry> keyOf(std::size_t more, const Theme& theme) {
  std::vector<KeyEntry> key{{ChartsText::tr("in response"), MarkShape::None, responseBrush(theme)}};
  for (const Response response : rankedResponses)
    key.push_back({responseShort(response), markOf(response)});
  key.push_back({responseShort(Response::Relapse), MarkShape::Relapse});
  key.push_back({responseShort(Response::NotEvaluable), MarkShape::NotEvaluable});
  key.push_back({ChartsText::tr("death"), MarkShape::Death});
  key.push_back({ChartsText::tr("response lasts"), MarkShape::GoesOn});
  if (more > 0)
    key.push_back(
        {ChartsText::tr("%n earlier subject(s) in the data only", nullptr, static_cast<int>(more))});
  return key;
}

double lastMonth(const std::vector<ResponseBar>& bars) {
  int last = 0;
  for (const ResponseBar& bar : bars)
    last = std::max(last, bar.lastDay);
  return months(last) / (1 - 2 * arrowRoom);
}
} // namespace

std::unique_ptr<QChart> responseSwimmerChart(const ResponseSwimmerSeries& series, const Theme& theme) {
  const std::vector<ResponseBar> bars = lastOf(series.bars, drawnRows);
  const QStringList names = subjectNames(bars);
  auto chart = newChart(ChartsText::tr("Responses"), describe(series), theme,
                        keyOf(series.bars.size() - bars.size(), theme), 20 + RowNames::widthOf(names));
  if (bars.empty()) {
    sayEmpty(*chart, theme);
    return chart;
  }
  QHorizontalStackedBarSeries* all = barsOf(bars, theme);
  chart->addSeries(all);
  QValueAxis* time = monthAxis(lastMonth(bars), ChartsText::tr("Months after the infusion"), theme);
  setAxes(*chart, time, namelessAxis(bars.size(), theme));
  new RowNames(*chart, names, theme.text);
  const Marks marks = marksOf(bars, time->max());
  new ChartMarks(*chart, *all, marks.marks, theme);
  new ChartHover(*chart, *all, marks.words);
  return chart;
}
