#pragma once
#include "app/analysis/grading/grade_verdict.h"
#include "app/base/refusal.h"

/// Neutrophils in the days 0 to 30 after the infusion, which are 31.
struct EarlyNeutropenia {
  int daysAtMost500 = 0;      ///< at or below 0.5 × 10⁹/L
  int daysAtMost100 = 0;      ///< at or below 0.1 × 10⁹/L
  bool neverAbove500 = false; ///< from the infusion to day 30, or to the last count
  bool operator==(const EarlyNeutropenia&) const = default;
};

/// RANGE (fields daysAtMost500, daysAtMost100, neverAbove500): days from 0 to 31; more days at the lower
/// bound than at the higher one; never above, and no day at or below.
std::optional<Refusal> refuseImpossible(const EarlyNeutropenia& neutropenia);

/// Early haematotoxicity associated with immune effector cells, 0–4: Rejeski et al., Blood 2023;142:865
/// (EHA/EBMT).
///
/// | grade | days ≤ 0.5 × 10⁹/L | days ≤ 0.1 × 10⁹/L |
/// |-------|--------------------|--------------------|
/// | 1     | 1–6                |                    |
/// | 2     | 7–13               |                    |
/// | 3     | 14 or more         | 7–13               |
/// | 4     | never above it     | 14 or more         |
///
/// Of what may be recorded by refuseImpossible(). How the days are counted where they are not in one piece is
/// the counter's to say: papers differ.
GradeVerdict gradeEarlyIcaht(const EarlyNeutropenia& neutropenia);
