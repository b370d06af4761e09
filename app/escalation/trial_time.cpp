#include "app/escalation/trial_time.h"

#include "app/base/date_text.h"

#include <algorithm>
#include <cmath>

namespace {
int assessmentDay(const TrialTime& time, const DltWindow& window) {
  return time.earliestAssessment ? window.earliest : window.latest;
}

/// Mean of a gap that A7 makes no shorter than `least`; an exponential one has that mean by integration.
double meanGapOf(const TrialTime& time, double least) {
  const double mean = time.meanGap();
  if (time.arrivals == TrialTime::Arrivals::Even) return std::max(mean, least);
  return least + mean * std::exp(-least / mean);
}
} // namespace

double TrialTime::meanGap() const {
  return daysPerMonth / subjectsPerMonth;
}

int windowDays(const TrialTime& time, const DoseLevel& level, double subjects, bool first) {
  const int firstDays = assessmentDay(time, level.firstSubject);
  const int otherDays = assessmentDay(time, level.others);
  return first && subjects <= 1 ? firstDays : otherDays;
}

double meanCohortDays(const TrialTime& time, const DoseLevel& level, double subjects, bool first) {
  return time.meanGap() + (subjects - 1) * meanGapOf(time, time.minDaysBetweenSubjects) +
         windowDays(time, level, subjects, first);
}

int openWindowDays(const TrialTime& time, const DoseDesign& design, const Course& course) {
  std::vector<char> seen(design.levels.size(), 0); // somebody who counts
  int days = 0;
  for (const Cohort& cohort : course.cohorts) {
    char& before = seen[static_cast<std::size_t>(cohort.level - 1)];
    for (const Outcome outcome : cohort.outcomes) {
      if (outcome == Outcome::InWindow)
        days = std::max(days, windowDays(time, design.level(cohort.level), 1, before == 0));
      if (outcome != Outcome::NotEvaluable) before = 1;
    }
  }
  return days;
}
