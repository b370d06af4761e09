#include "app/reports/efficacy_series.h"
#include "app/reports/efficacy_words.h"
#include "app/study/number_text.h"

#include <algorithm>

namespace {
QString level(int level) {
  return level > 0 ? QString::number(level) : QString();
}

/// One row a time at which somebody had the event or was censored.
void addCurve(ChartTable& table, const SurvivalSeries::Curve& one) {
  const SurvivalCurve& curve = one.curve;
  const QString group = one.level > 0 ? QStringLiteral("L%1").arg(one.level) : QStringLiteral("all");
  for (std::size_t i = 0; i < curve.times.size(); ++i) {
    const double time = curve.times[i];
    if (i > 0 && curve.times[i - 1] == time) continue;
    const SurvivalStep* step = stepAt(curve, time);
    const auto [first, last] = std::equal_range(curve.censored.begin(), curve.censored.end(), time);
    table.rows.push_back(
        {group, numberText(time), QString::number(numberAtRisk(curve, time)),
         QString::number(step && step->time == time ? step->events : 0), QString::number(last - first),
         numberText(step ? step->survival : 1), step ? numberText(step->standardError) : QString(),
         step ? numberText(step->lower) : QString(), step ? numberText(step->upper) : QString()});
  }
}
} // namespace

ChartTable tableOf(const WaterfallSeries& series) {
  ChartTable table{{QStringLiteral("subject"), QStringLiteral("level"), QStringLiteral("baseline"),
                    QStringLiteral("lowest"), QStringLiteral("below_limit"), QStringLiteral("change"),
                    QStringLiteral("best")},
                   {}};
  for (const WaterfallBar& bar : series.bars)
    table.rows.push_back({bar.subject, level(bar.level), numberText(bar.baseline), numberText(bar.lowest),
                          bar.belowLimit ? QStringLiteral("1") : QStringLiteral("0"),
                          numberText(bar.change()), bar.best ? responseId(*bar.best) : QString()});
  return table;
}

ChartTable tableOf(const ResponseSwimmerSeries& series) {
  ChartTable table{
      {QStringLiteral("subject"), QStringLiteral("level"), QStringLiteral("day"), QStringLiteral("what")},
      {}};
  for (const ResponseBar& bar : series.bars) {
    for (const ResponseBar::Mark& mark : bar.marks)
      table.rows.push_back(
          {bar.subject, level(bar.level), QString::number(mark.day), responseId(mark.response)});
    table.rows.push_back({bar.subject, level(bar.level), QString::number(bar.lastDay),
                          bar.died ? QStringLiteral("death") : QStringLiteral("last-contact")});
  }
  return table;
}

ChartTable tableOf(const SurvivalSeries& series) {
  ChartTable table{{QStringLiteral("group"), QStringLiteral("day"), QStringLiteral("at_risk"),
                    QStringLiteral("events"), QStringLiteral("censored"), QStringLiteral("survival"),
                    QStringLiteral("standard_error"), QStringLiteral("lower"), QStringLiteral("upper")},
                   {}};
  for (const SurvivalSeries::Curve& curve : series.curves)
    addCurve(table, curve);
  return table;
}
