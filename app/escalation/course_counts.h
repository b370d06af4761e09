#pragma once
#include "app/escalation/level_rules.h"

/// All that the rules read of a course, counted in one pass.
struct CourseCounts {
  std::vector<Tally> all;    ///< by level, index 0 = L1
  Tally topWithoutPlus;      ///< subjects of the top level that bear no `+`
  std::vector<char> settled; ///< by level: `!` after its last cohort settles AT-JOINT (4.1)
  int highest = 1;           ///< highest level with subjects; L1 opens with the study
  int completing = 0;        ///< level of the last `+` cohort, 0 = none
  int subjects = 0;
};
CourseCounts countOf(const DoseDesign& design, const Course& course);

/// What 4.1 or 4.2 says of the level; beyond six subjects there, 4.3.
RuleRow rowAt(const DoseDesign& design, const CourseCounts& counts, int level);

/// What the rules say at the level: 4.3 where enrolment is being completed there, else rowAt().
RuleRow readAt(const DoseDesign& design, const CourseCounts& counts, int level);

/// The rule that readAt() comes to, or EN-FULL where it asks for subjects that the planned number does not
/// leave.
Rule ruleAt(const DoseDesign& design, const Course& course, int level);

/// Planned subjects that have no letter yet.
int remainingOf(const DoseDesign& design, const CourseCounts& counts);

/// The highest tolerated level below, where enrolment may be completed at a reduced dose; 0 = none.
int toleratedBelow(const DoseDesign& design, const CourseCounts& counts, int level);

/// "Completing enrolment stands while a level is not tolerated, or while the subjects of the top level that
/// bear no `+` meet SD-TOP" (protocol.md 5).
bool completingStands(const DoseDesign& design, const CourseCounts& counts);
