#include "app/reports/charts/chart_series.h"

#include "app/dosing/dlt_window.h"
#include "app/dosing/dose.h"
#include "app/escalation/standing.h"
#include "app/study/study.h"
#include "app/study/study_rules.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace {
std::vector<const Subject*> infusedInOrder(const Study& study) {
  std::vector<const Subject*> subjects = inOrderOfInfusion(study);
  std::erase_if(subjects, [](const Subject* subject) { return !subject->infusion; });
  return subjects;
}

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
  for (const AdverseEvent& event : subject.events)
    bar.events.push_back(
        {dayOf(study, *subject.infusion, event.onset), event.grade, event.term, dlt != 0 && event.id == dlt});
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

CohortStatusSeries cohortStatusSeries(const Study& study) {
  CohortStatusSeries series;
  const DoseDesign& design = study.protocol.design;
  for (int number = 1; number <= design.top(); ++number)
    series.levels.push_back({number, formatCells(design.level(number).cellsPerKg), {}});
  for (const Subject* subject : inOrderOfInfusion(study)) {
    CohortStatusSeries::Level& level =
        series.levels.at(static_cast<std::size_t>(subject->assignment->level - 1));
    ++level.counts.at(static_cast<std::size_t>(statusOf(study, *subject)));
  }
  return series;
}

SwimmerSeries swimmerSeries(const Study& study, QDate today) {
  SwimmerSeries series;
  for (const Subject* subject : infusedInOrder(study))
    if (const auto state = windowState(study, *subject, today))
      series.bars.push_back(barOf(study, *subject, *state));
  series.windowDays = windowDays(study.protocol.design);
  return series;
}

StaircaseSeries staircaseSeries(const Study& study) {
  StaircaseSeries series;
  for (const DoseLevel& level : study.protocol.design.levels)
    series.doses << formatCells(level.cellsPerKg);
  for (const Subject* subject : infusedInOrder(study))
    series.steps.push_back({subject->label(), subject->assignment->level, statusOf(study, *subject)});
  return series;
}

EnrolmentSeries enrolmentSeries(const Study& study, QDate today) {
  EnrolmentSeries series;
  series.planned = study.protocol.design.plannedSubjects;
  for (const Subject* subject : infusedInOrder(study)) {
    const QDate date = siteDate(study, subject->infusion->startedAt);
    const int infused = series.infused() + 1;
    if (!series.points.empty() && series.points.back().date == date)
      series.points.back().infused = infused;
    else
      series.points.push_back({date, infused});
  }
  series.until = series.points.empty() ? today : std::max(today, series.points.back().date);
  return series;
}
