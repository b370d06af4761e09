#include "app/study/words.h"
#include "ui/charts/charts.h"
#include "ui/charts/frame/bar_hatch.h"
#include "ui/charts/frame/chart_frame.h"
#include "ui/charts/frame/chart_view.h"
#include "ui/charts/frame/charts_text.h"
#include "ui/charts/frame/mark_shapes.h"
#include "ui/charts/marks/axis_marks.h"

#include <QStackedBarSeries>
#include <algorithm>
#include <cmath>

namespace {
constexpr double placeBarWidth = 0.7; ///< of a subject's place
constexpr double highest = 100;       ///< percent
constexpr double labelRoom = 8;       ///< percent: from a bar's end to its label
constexpr std::size_t fewBars = 9;    ///< these have their label at their end, of more the name tells it

double drawn(const WaterfallBar& bar) {
  return std::min(bar.change(), highest);
}

QStackedBarSeries* barsOf(const std::vector<WaterfallBar>& bars, const Theme& theme) {
  auto* all = new QStackedBarSeries;
  all->setBarWidth(placeBarWidth);
  for (const int level : levelsOf(bars)) {
    QBarSet* set = newBars(levelBrush(level, theme), QPen(levelColour(level, theme), 1.2));
    for (const WaterfallBar& bar : bars)
      *set << (bar.level == level ? drawn(bar) : 0);
    all->append(set);
  }
  return all;
}

std::vector<KeyEntry> keyOf(const WaterfallSeries& series, const std::vector<WaterfallBar>& shown,
                            const Theme& theme) {
  std::vector<KeyEntry> key;
  for (const int level : levelsOf(shown))
    key.push_back({QStringLiteral("L%1").arg(level), MarkShape::None, levelBrush(level, theme),
                   levelHatch(level, theme)});
  if (series.without > 0)
    key.push_back({ChartsText::tr("%n without a value before or after", nullptr, series.without)});
  if (const auto more = series.bars.size() - shown.size(); more > 0)
    key.push_back({ChartsText::tr("%n lesser change(s) in the data only", nullptr, static_cast<int>(more))});
  return key;
}

QString wordsOf(const WaterfallBar& bar) {
  const QString lowest = bar.belowLimit ? QStringLiteral("<%1").arg(bar.lowest) : QString::number(bar.lowest);
  const QString best = bar.best ? responseName(*bar.best) : ChartsText::tr("no response assessment");
  return ChartsText::tr("%1, L%2: %3 % (%4 → %5), best response: %6")
      .arg(bar.subject, QString::number(bar.level), QString::number(bar.change(), 'f', 0),
           QString::number(bar.baseline), lowest, best);
}

QString labelOf(const WaterfallBar& bar) {
  if (bar.change() > highest) return ChartsText::tr("+%1 %").arg(bar.change(), 0, 'f', 0);
  return bar.best ? responseShort(*bar.best) : QString();
}

bool areFew(const std::vector<WaterfallBar>& bars) {
  return bars.size() <= fewBars;
}

QValueAxis* changeAxis(const std::vector<WaterfallBar>& bars, const Theme& theme) {
  double most = 0;
  for (const WaterfallBar& bar : bars)
    most = std::max(most, drawn(bar));
  return steppedAxis(-100 - 2 * labelRoom, std::ceil(most / 25) * 25 + 2 * labelRoom, 50,
                     ChartsText::tr("Change from baseline, %"), theme);
}

QStringList namesOf(const std::vector<WaterfallBar>& bars) {
  QStringList names;
  for (const WaterfallBar& bar : bars)
    names << QStringLiteral("%1 L%2 %3")
                 .arg(bar.subject, QString::number(bar.level), areFew(bars) ? QString() : labelOf(bar))
                 .trimmed();
  return names;
}

QAbstractAxis* subjectAxis(QChart& chart, const std::vector<WaterfallBar>& bars, const Theme& theme) {
  if (!areFew(bars)) {
    new ColumnNames(chart, namesOf(bars), theme.text);
    return namelessAxis(bars.size(), theme);
  }
  return nameAxis(namesOf(bars), {}, theme);
}

/// The level's hatch, which a grey print keeps.
void addHatch(QChart& chart, QAbstractSeries& series, const std::vector<WaterfallBar>& bars,
              const Theme& theme) {
  std::vector<HatchedBar> hatches;
  double place = 0;
  for (const WaterfallBar& bar : bars) {
    hatches.push_back({{place - placeBarWidth / 2, 0},
                       {place + placeBarWidth / 2, drawn(bar)},
                       levelHatch(bar.level, theme)});
    place += 1;
  }
  new BarHatch(chart, series, hatches);
}

void addLabels(QChart& chart, QAbstractSeries& series, const std::vector<WaterfallBar>& bars,
               const Theme& theme) {
  std::vector<ChartMark> labels;
  std::vector<HoverPoint> values;
  double place = 0;
  for (const WaterfallBar& bar : bars) {
    const double end = drawn(bar);
    values.push_back({{place, end}, wordsOf(bar)});
    if (areFew(bars))
      labels.push_back({{place, end + (end < 0 ? -labelRoom : labelRoom)}, MarkShape::None, labelOf(bar)});
    place += 1;
  }
  new ChartMarks(chart, series, labels, theme);
  new ChartHover(chart, series, values);
}
} // namespace

std::unique_ptr<QChart> waterfallChart(const WaterfallSeries& series, const Theme& theme) {
  const std::vector<WaterfallBar> bars = lastOf(series.bars, drawnBars);
  const int namesBelow = areFew(bars) ? 0 : ColumnNames::heightOf(namesOf(bars));
  auto chart = newChart(ChartsText::tr("Best change of marrow blasts"), describe(series), theme,
                        keyOf(series, bars, theme), 12, namesBelow);
  if (bars.empty()) {
    sayEmpty(*chart, theme, ChartsText::tr("No marrow blasts before and after an infusion yet."));
    return chart;
  }
  QStackedBarSeries* all = barsOf(bars, theme);
  chart->addSeries(all);
  setAxes(*chart, subjectAxis(*chart, bars, theme), changeAxis(bars, theme));
  addHatch(*chart, *all, bars, theme);
  addLabels(*chart, *all, bars, theme);
  return chart;
}
