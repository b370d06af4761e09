#pragma once
#include "app/analysis/grading/lab_limits.h"
#include "app/analysis/measurements/measured_value.h"

#include <QStringList>

/// A laboratory value and what it is compared with.
struct LabFinding {
  LimitedValue value;                 ///< in the analyte's unit
  std::optional<LimitedValue> before; ///< the baseline, likewise; empty where there is none
  std::optional<Sex> sex;             ///< tells the limits of normal
  bool isBefore = false; ///< of before the infusion: graded as where the baseline was normal, by no baseline
};

/// The grade of a value by a term's limits, 0 where it is beyond none (rule LAB-GRADE). It is a range where
/// the value, or what it is compared with, is known only as below or above a limit. What is not known at all
/// and could make another grade is in `missing`: then it is not gradable (LAB-NONE), whatever the range.
/// Never an adverse event: the investigator judges that.
struct LabGrade {
  int least = 0;
  int most = 0;
  QStringList missing; ///< "the upper limit of normal"
  QString reason;      ///< in sentences: the term, the limits that were passed, what is not known
  bool isGradable() const { return missing.isEmpty(); }
  bool operator==(const LabGrade&) const = default;
};

/// `analyte` is the term's, with unit and reference interval as in force.
LabGrade gradeByValue(const LabTerm& term, const Analyte& analyte, const LabFinding& finding);

QString labRule(const LabGrade& grade); ///< "LAB-GRADE", "LAB-NONE"
/// "3"; "2–4" of a range; of what is not gradable "≥ 3" where it is that at least, else "not gradable".
QString labGradeText(const LabGrade& grade);
QString
labGradeName(const LabGrade& grade); ///< the same in words: "grade 3", "grade 2 to 4", "at least grade 3"
