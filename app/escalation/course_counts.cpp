#include "app/escalation/course_counts.h"

#include <algorithm>

CourseCounts countOf(const DoseDesign& design, const Course& course) {
  CourseCounts counts;
  counts.all.resize(design.levels.size());
  counts.continued.assign(design.levels.size(), 0);
  for (const Cohort& cohort : course.cohorts) {
    const auto index = static_cast<std::size_t>(cohort.level - 1);
    for (const Outcome outcome : cohort.outcomes) {
      counts.all[index].count(outcome);
      if (cohort.level == design.top() && !cohort.completing) counts.topWithoutPlus.count(outcome);
    }
    if (!cohort.completing)
      counts.continued[index] = cohort.continued;
    else
      counts.completing = cohort.level;
    counts.highest = std::max(counts.highest, cohort.level);
    counts.subjects += static_cast<int>(cohort.outcomes.size());
  }
  return counts;
}

RuleRow rowAt(const DoseDesign& design, const CourseCounts& counts, int level) {
  const auto index = static_cast<std::size_t>(level - 1);
  return escalationRow(design, level, counts.all[index], counts.continued[index] != 0);
}

bool completingStands(const DoseDesign& design, const CourseCounts& counts) {
  if (counts.completing == 0) return false;
  const bool someNotTolerated = std::any_of(counts.all.begin(), counts.all.end(),
                                            [&](const Tally& tally) { return !isTolerated(design, tally); });
  return someNotTolerated || topRow(counts.topWithoutPlus).rule == Rule::SdTop;
}
