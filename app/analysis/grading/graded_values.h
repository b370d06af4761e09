#pragma once
#include "app/analysis/grading/lab_grade.h"
#include "app/study/measurement.h"
#include "app/study/subject.h"

struct Study;

/// A value of blood with its grade by CTCAE, and that of the baseline by the same term.
struct GradedValue {
  MeasurementCell cell;
  MeasuredValue value;
  BilingualText term; ///< of its analyte's terms the one with the worst grade, else the first
  LabGrade grade;
  bool isBefore = false;               ///< at a visit before the infusion
  std::optional<LimitedValue> before;  ///< the baseline, in the analyte's unit; never of a value before
  std::optional<LabGrade> beforeGrade; ///< of it
  bool operator==(const GradedValue&) const = default;
  /// The baseline was of this grade, or a worse one, for certain: what was there before is not new.
  bool isNoWorse() const { return beforeGrade && beforeGrade->least >= grade.most; }
};

/// Those of the measurements that have a place beside numbers and an analyte with a term, in their order. The
/// baseline is the newest value at the plan's visits before the infusion, as far as it is among
/// `measurements`, else what the screening form says of an organ (an assumption: LabLimits). The limits of
/// normal are the plan's in force. Linear in the measurements.
/// `visit`: only what was measured there is graded, by its id; empty = all.
std::vector<GradedValue> gradedValues(const Study& study, const std::vector<Measurement>& measurements,
                                      const QString& visit = {});
