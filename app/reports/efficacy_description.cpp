#include "app/reports/chart_sentences.h"
#include "app/reports/efficacy_series.h"
#include "app/reports/efficacy_words.h"
#include "app/study/outcome_words.h"
#include "app/study/words.h"

#include <QCoreApplication>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(ChartDescription)
};

/// Says how many are told in the data only.
void addMore(QStringList& lines, std::size_t all, std::size_t drawn) {
  if (all > drawn) lines << Text::tr("%n more in the data.", nullptr, static_cast<int>(all - drawn));
}

QString barWords(const ResponseBar& bar) {
  QStringList parts{Text::tr("%1 at L%2").arg(bar.subject).arg(bar.level)};
  for (const ResponseBar::Mark& mark : bar.marks)
    parts << Text::tr("%1 on day %2").arg(responseShort(mark.response)).arg(mark.day);
  parts << (bar.died ? Text::tr("died on day %1") : Text::tr("last contact on day %1")).arg(bar.lastDay);
  if (bar.lasts) parts << Text::tr("response lasts");
  return parts.join(comma()) + u'.';
}
} // namespace

QString describe(const WaterfallSeries& series) {
  QStringList lines;
  for (const WaterfallBar& bar : lastOf(series.bars, drawnBars))
    lines << Text::tr("%1 at L%2: %3 %, from %4 to %5.")
                 .arg(bar.subject, QString::number(bar.level), QString::number(bar.change(), 'f', 0),
                      QString::number(bar.baseline),
                      bar.belowLimit ? QStringLiteral("<%1").arg(bar.lowest) : QString::number(bar.lowest));
  addMore(lines, series.bars.size(), drawnBars);
  if (series.without > 0)
    lines << Text::tr("Without a value before or after: %n subject(s).", nullptr, series.without);
  return chartSentences(Text::tr("Best change of marrow blasts."), lines);
}

QString describe(const ResponseSwimmerSeries& series) {
  QStringList lines;
  for (const ResponseBar& bar : lastOf(series.bars, drawnRows))
    lines << barWords(bar);
  addMore(lines, series.bars.size(), drawnRows);
  return chartSentences(Text::tr("Responses by subject."), lines);
}

QString describe(const SurvivalSeries& series) {
  QStringList lines;
  for (const SurvivalSeries::Curve& one : series.curves)
    lines << Text::tr("%1: n = %2, with the event %3, median in months %4.")
                 .arg(one.name, QString::number(one.curve.subjects()), QString::number(one.curve.events()),
                      medianText(one.curve));
  if (lines.isEmpty()) lines << Text::tr("Nobody to count from yet.");
  return chartSentences(endpointName(series.endpoint) + u'.', lines);
}
