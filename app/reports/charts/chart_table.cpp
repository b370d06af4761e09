#include "app/reports/charts/chart_table.h"

#include "app/base/number_text.h"
#include "app/base/plain_text.h"
#include "app/dosing/dlt_window.h"
#include "app/dosing/dose.h"
#include "app/reports/paper/reports_text.h"
#include "app/reports/words/status_words.h"
#include "app/study/study.h"
#include "app/study/study_rules.h"
#include "app/study/words.h"

#include <algorithm>
#include <numeric>
#include <set>

std::vector<const Subject*> infusedInOrder(const Study& study) {
  std::vector<const Subject*> subjects = inOrderOfInfusion(study);
  std::erase_if(subjects, [](const Subject* subject) { return !subject->infusion; });
  return subjects;
}

namespace {
SwimmerBar barOf(const Study& study, const Subject& subject, const WindowState& state) {
  SwimmerBar bar;
  bar.subject = subject.label();
  bar.level = subject.assignment->level;
  bar.window = state.window;
  bar.day = state.day;
  bar.status = state.status;
  bar.assessedOnDay = state.decidedOnDay;
  bar.lateAssessment = state.lateAssessment;
  const RowId dlt = dltEvent(study, subject);
  bar.events.reserve(subject.events.size());
  for (const AdverseEvent& event : subject.events)
    bar.events.push_back({static_cast<int>(state.dayZero.daysTo(event.onset)), worstGrade(event).value_or(0),
                          termNames(study, event.term), dlt != 0 && event.id == dlt});
  return bar;
}

std::vector<int> windowDays(const DoseDesign& design) {
  std::set<int> days;
  for (const DoseLevel& level : design.levels)
    for (const DltWindow& window : {level.firstSubject, level.others})
      days.insert({window.earliest, window.latest});
  return {days.begin(), days.end()};
}
} // namespace

int CohortStatusSeries::Level::subjects() const {
  return std::accumulate(counts.begin(), counts.end(), 0);
}

CohortStatusSeries cohortStatusSeries(const Standing& standing) {
  CohortStatusSeries series;
  const DoseDesign& design = standing.design();
  for (int number = 1; number <= design.top(); ++number)
    series.levels.push_back({number, formatCells(design.level(number).cellsPerKg), {}});
  for (const Subject& subject : standing.study().subjects) {
    if (!subject.assignment) continue;
    CohortStatusSeries::Level& level =
        series.levels.at(static_cast<std::size_t>(subject.assignment->level - 1));
    ++level.counts.at(static_cast<std::size_t>(standing.outcome(subject)));
  }
  return series;
}

SwimmerSeries swimmerSeries(const Standing& standing) {
  SwimmerSeries series;
  for (const Subject* subject : standing.infusedInOrder())
    series.bars.push_back(barOf(standing.study(), *subject, *standing.window(*subject)));
  series.windowDays = windowDays(standing.design());
  return series;
}

StaircaseSeries staircaseSeries(const Standing& standing) {
  StaircaseSeries series;
  for (const DoseLevel& level : standing.design().levels)
    series.doses << formatCells(level.cellsPerKg);
  for (const Subject* subject : standing.infusedInOrder())
    series.steps.push_back({subject->label(), subject->assignment->level, standing.outcome(*subject)});
  return series;
}

EnrolmentSeries enrolmentSeries(const Standing& standing) {
  EnrolmentSeries series;
  series.planned = standing.design().plannedSubjects;
  for (const Subject* subject : standing.infusedInOrder()) {
    const QDate date = standing.window(*subject)->dayZero;
    const int infused = series.infused() + 1;
    if (!series.points.empty() && series.points.back().date == date)
      series.points.back().infused = infused;
    else
      series.points.push_back({date, infused});
  }
  const QDate today = standing.today();
  series.until = series.points.empty() ? today : std::max(today, series.points.back().date);
  return series;
}

ChartTable tableOf(const CohortStatusSeries& series) {
  ChartTable table{QStringLiteral("level dose status subjects").split(u' '), {}};
  for (const CohortStatusSeries::Level& level : series.levels)
    for (const SubjectStatus status : chartStatuses)
      table.rows.push_back(
          {QString::number(level.level), level.dose, codeOf(status), QString::number(level.count(status))});
  return table;
}

ChartTable tableOf(const SwimmerSeries& series) {
  ChartTable table{QStringLiteral("subject level day what detail").split(u' '), {}};
  for (const SwimmerBar& bar : series.bars) {
    const auto add = [&](int day, const QString& what, const QString& detail) {
      table.rows.push_back({bar.subject, QString::number(bar.level), QString::number(day), what, detail});
    };
    for (const SwimmerBar::Event& event : bar.events)
      add(event.day, event.isDlt ? QStringLiteral("dlt") : QStringLiteral("event"),
          QStringLiteral("%1, grade %2").arg(event.term.en).arg(event.grade));
    if (bar.assessedOnDay)
      add(*bar.assessedOnDay,
          bar.lateAssessment ? QStringLiteral("late-assessment") : QStringLiteral("assessment"),
          codeOf(bar.status));
    add(bar.day, QStringLiteral("today"), codeOf(bar.status));
  }
  return table;
}

ChartTable tableOf(const StaircaseSeries& series) {
  ChartTable table{QStringLiteral("order subject level dose status").split(u' '), {}};
  int order = 0;
  for (const StaircaseSeries::Step& step : series.steps)
    table.rows.push_back({QString::number(++order), step.subject, QString::number(step.level),
                          series.doses.value(step.level - 1), codeOf(step.status)});
  return table;
}

ChartTable tableOf(const EnrolmentSeries& series) {
  ChartTable table{QStringLiteral("date infused planned").split(u' '), {}};
  for (const EnrolmentSeries::Point& point : series.points)
    table.rows.push_back(
        {point.date.toString(Qt::ISODate), QString::number(point.infused), QString::number(series.planned)});
  return table;
}

namespace {
QString barWords(const SwimmerBar& bar) {
  QStringList parts{
      ReportsText::tr("%1 at L%2: %3").arg(bar.subject).arg(bar.level).arg(statusWord(bar.status))};
  if (bar.assessedOnDay)
    parts << (bar.lateAssessment ? ReportsText::tr("assessed late on day %1")
                                 : ReportsText::tr("assessed on day %1"))
                 .arg(*bar.assessedOnDay);
  else
    parts << ReportsText::tr("window open, day %1 of %2").arg(bar.day).arg(bar.window.latest);
  for (const SwimmerBar::Event& event : bar.events)
    parts << (event.isDlt ? ReportsText::tr("DLT grade %1 %2 on day %3")
                          : ReportsText::tr("grade %1 %2 on day %3"))
                 .arg(QString::number(event.grade), shownName(event.term, QLocale().name()),
                      dayText(event.day));
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
    if (parts.isEmpty()) parts << ReportsText::tr("nobody");
    lines << ReportsText::tr("L%1, %2 cells/kg: %3.").arg(level.level).arg(level.dose, parts.join(comma()));
  }
  return chartSentences(ReportsText::tr("Cohort status."), lines);
}

QString describe(const SwimmerSeries& series) {
  QStringList lines;
  for (const SwimmerBar& bar : series.bars)
    lines << barWords(bar);
  return chartSentences(ReportsText::tr("DLT windows by subject."), lines);
}

QString describe(const StaircaseSeries& series) {
  QStringList lines;
  for (const StaircaseSeries::Step& step : series.steps)
    lines << ReportsText::tr("%1 at L%2: %3.").arg(step.subject).arg(step.level).arg(statusWord(step.status));
  return chartSentences(ReportsText::tr("Dose level in order of infusion."), lines);
}

QString describe(const EnrolmentSeries& series) {
  QStringList lines;
  for (const EnrolmentSeries::Point& point : series.points)
    lines << QStringLiteral("%1: %2.").arg(point.date.toString(Qt::ISODate)).arg(point.infused);
  if (!lines.isEmpty())
    lines << ReportsText::tr("%1 of %2 planned.").arg(series.infused()).arg(series.planned);
  return chartSentences(ReportsText::tr("Subjects infused over time."), lines);
}

QString chartSentences(const QString& title, const QStringList& lines) {
  const QString rest =
      lines.isEmpty() ? ReportsText::tr("Nobody has been infused yet.") : joinSentences(lines);
  return title + QStringLiteral(" ") + rest;
}
