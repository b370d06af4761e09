#pragma once
#include "app/escalation/course.h"
#include "app/escalation/trial_time.h"
#include "app/study/comparison_assumptions.h"

#include <optional>
#include <vector>

/// How a design behaves when the true DLT rates are these. Vectors by level, index 0 = L1.
struct OperatingCharacteristics {
  std::vector<double> pMtd; ///< index 0: none (L1 is not tolerated); n: level n is the MTD or its candidate
  double pNotReached = 0;   ///< every level tolerated
  double pStopped = 0;      ///< some level is stopped by its DLTs
  double expectedSubjects = 0;          ///< in all, those of the course it begins with included
  double expectedDlts = 0;              ///< likewise
  std::vector<double> expectedPerLevel; ///< subjects
  std::vector<double> pTried;           ///< at least one subject
  std::optional<double> expectedMonths; ///< from the course to the end; only where time was asked for
  bool operator==(const OperatingCharacteristics&) const = default;
};

/// Exact, by dynamic programming over tallies: the recursion of Storer, Biometrics 1989;45:925, carried
/// through the rules of protocol.md 4.1 to 4.3. Courses are merged level by level when they leave a level
/// with the same tally, as many subjects remaining and the same lowest level not tolerated; where enrolment
/// is completed lower down, the tallies there are distributed as in the courses merged. So the work grows
/// with a power of the levels and the planned number, not with the number of courses. `trueDlt`: one rate
/// from 0 to 1 a level. Undecided subjects of `from` turn out at their level's rate. Assumed: every subject
/// is evaluable; a cohort's outcomes come together; enrolment is completed in cohorts of at most A10, decided
/// before the next one begins (4.5); EN-FULL ends the trial. With `time`, how long the trial takes on from
/// the day of the course, on which its undecided subjects count as infused.
OperatingCharacteristics operatingCharacteristics(const DoseDesign& design,
                                                  const std::vector<double>& trueDlt, const Course& from = {},
                                                  const JointPolicy& policy = {},
                                                  const TrialTime* time = nullptr);
