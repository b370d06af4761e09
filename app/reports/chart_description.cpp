#include "app/reports/chart_sentences.h"
#include "app/reports/chart_series.h"
#include "app/reports/status_words.h"
#include "app/study/words.h"

#include <QCoreApplication>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(ChartDescription)
};

QString barWords(const SwimmerBar& bar) {
  QStringList parts{Text::tr("%1 at L%2: %3").arg(bar.subject).arg(bar.level).arg(statusWord(bar.status))};
  if (bar.assessedOnDay)
    parts << (bar.lateAssessment ? Text::tr("assessed late on day %1") : Text::tr("assessed on day %1"))
                 .arg(*bar.assessedOnDay);
  else
    parts << Text::tr("window open, day %1 of %2").arg(bar.day).arg(bar.window.latest);
  for (const SwimmerBar::Event& event : bar.events)
    parts << (event.isDlt ? Text::tr("DLT grade %1 %2 on day %3") : Text::tr("grade %1 %2 on day %3"))
                 .arg(event.grade)
                 .arg(event.term)
                 .arg(event.day);
  return parts.join(comma()) + u'.';
}
} // namespace

QString describe(const CohortStatusSeries& series) {
  QStringList lines;
  for (const CohortStatusSeries::Level& level : series.levels) {
    QStringList parts;
    for (const SubjectStatus status : chartStatuses)
      if (level.count(status) > 0)
        parts << QStringLiteral("%1 %2").arg(level.count(status)).arg(statusWord(status));
    if (parts.isEmpty()) parts << Text::tr("nobody");
    lines << Text::tr("L%1, %2 cells/kg: %3.").arg(level.level).arg(level.dose, parts.join(comma()));
  }
  return chartSentences(Text::tr("Cohort status."), lines);
}

QString describe(const SwimmerSeries& series) {
  QStringList lines;
  for (const SwimmerBar& bar : series.bars)
    lines << barWords(bar);
  return chartSentences(Text::tr("DLT windows by subject."), lines);
}

QString describe(const StaircaseSeries& series) {
  QStringList lines;
  for (const StaircaseSeries::Step& step : series.steps)
    lines << Text::tr("%1 at L%2: %3.").arg(step.subject).arg(step.level).arg(statusWord(step.status));
  return chartSentences(Text::tr("Dose level in order of infusion."), lines);
}

QString describe(const EnrolmentSeries& series) {
  QStringList lines;
  for (const EnrolmentSeries::Point& point : series.points)
    lines << QStringLiteral("%1: %2.").arg(point.date.toString(Qt::ISODate)).arg(point.infused);
  if (!lines.isEmpty()) lines << Text::tr("%1 of %2 planned.").arg(series.infused()).arg(series.planned);
  return chartSentences(Text::tr("Subjects infused over time."), lines);
}
