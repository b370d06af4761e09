#pragma once
#include "app/escalation/level_rules.h"

/// All that the rules read of a course, counted in one pass.
struct CourseCounts {
  std::vector<Tally> all;      ///< by level, index 0 = L1
  Tally topWithoutPlus;        ///< subjects of the top level that bear no `+`
  std::vector<char> continued; ///< `!` after the level's last cohort
  int highest = 1;             ///< highest level with subjects; L1 opens with the study
  int completing = 0;          ///< level of the last `+` cohort, 0 = none
  int subjects = 0;
};
CourseCounts countOf(const DoseDesign& design, const Course& course);

/// What the level's own rule, 4.1 or 4.2, says of these counts.
RuleRow rowAt(const DoseDesign& design, const CourseCounts& counts, int level);

/// "Completing enrolment stands while a level is not tolerated, or while the subjects of the top level that
/// bear no `+` meet SD-TOP" (protocol.md 5).
bool completingStands(const DoseDesign& design, const CourseCounts& counts);
