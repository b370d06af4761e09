#include "app/escalation/course_counts.h"

#include <algorithm>

CourseCounts countOf(const DoseDesign& design, const Course& course) {
  CourseCounts counts;
  counts.all.resize(design.levels.size());
  counts.settled.assign(design.levels.size(), 0);
  for (const Cohort& cohort : course.cohorts) {
    const auto index = static_cast<std::size_t>(cohort.level - 1);
    for (const Outcome outcome : cohort.outcomes) {
      counts.all[index].count(outcome);
      if (cohort.level == design.top() && !cohort.completing) counts.topWithoutPlus.count(outcome);
    }
    if (!cohort.completing)
      counts.settled[index] = cohort.continued;
    else
      counts.completing = cohort.level;
    counts.highest = std::max(counts.highest, cohort.level);
    counts.subjects += static_cast<int>(cohort.outcomes.size());
  }
  // A discussion settles DLTs that are there, and cannot settle what is still undecided.
  for (std::size_t i = 0; i < counts.all.size(); ++i)
    counts.settled[i] = counts.settled[i] && counts.all[i].dlts >= 2 && counts.all[i].undecided == 0;
  return counts;
}

RuleRow rowAt(const DoseDesign& design, const CourseCounts& counts, int level) {
  const auto index = static_cast<std::size_t>(level - 1);
  const Tally& tally = counts.all[index];
  if (tally.leftThreePlusThree()) return completingRow(design, tally, remainingOf(design, counts));
  return escalationRow(design, level, tally, counts.settled[index] != 0);
}

RuleRow readAt(const DoseDesign& design, const CourseCounts& counts, int level) {
  if (level != counts.completing || !completingStands(design, counts)) return rowAt(design, counts, level);
  return completingRow(design, counts.all[static_cast<std::size_t>(level - 1)], remainingOf(design, counts));
}

Rule ruleAt(const DoseDesign& design, const Course& course, int level) {
  const CourseCounts counts = countOf(design, course);
  const RuleRow row = readAt(design, counts, level);
  return row.enrol > 0 && remainingOf(design, counts) == 0 ? Rule::EnFull : row.rule;
}

int remainingOf(const DoseDesign& design, const CourseCounts& counts) {
  return std::max(0, design.plannedSubjects - counts.subjects);
}

int toleratedBelow(const DoseDesign& design, const CourseCounts& counts, int level) {
  while (--level > 0)
    if (isTolerated(design, counts.all[static_cast<std::size_t>(level - 1)])) break;
  return level;
}

bool completingStands(const DoseDesign& design, const CourseCounts& counts) {
  if (counts.completing == 0) return false;
  const bool someNotTolerated = std::any_of(counts.all.begin(), counts.all.end(),
                                            [&](const Tally& tally) { return !isTolerated(design, tally); });
  return someNotTolerated || topRow(counts.topWithoutPlus).rule == Rule::SdTop;
}
