#pragma once
#include "app/analysis/grading/graded_values.h"

#include <QJsonObject>

struct Study;

/// A graded value of an infused subject after the infusion.
struct LabGradeRow {
  QString subject; ///< S-001
  int level = 0;
  GradedValue value;
  bool operator==(const LabGradeRow&) const = default;
};

/// Laboratory values from a grade on, by value. Never events: whether one is, the investigator judges.
struct LabGradeReport {
  int from = 3;
  std::vector<LabGradeRow> rows; ///< that can have the grade (of a range its worst end), by infusion, then
                                 ///< as in the plan
  std::vector<LabGradeRow> ungraded; ///< not gradable, and could have it; likewise
  bool operator==(const LabGradeReport&) const = default;
};

/// `measurements`: of any subjects. Linear in them, but for the order.
LabGradeReport labGradeReport(const Study& study, const std::vector<Measurement>& measurements, int from);

/// What of a subject's analyte is told on one line: its worst value, and where else.
struct WorstLabGrade {
  LabGradeRow worst;  ///< the first of the worst ones
  QStringList visits; ///< names of all that have the grade, in order, in the user's language
  bool operator==(const WorstLabGrade&) const = default;
};
std::vector<WorstLabGrade> worstOfEach(const Study& study, const std::vector<LabGradeRow>& rows);

/// Of what is not gradable: "Total bilirubin (µmol/L), not known: the upper limit of normal (S-001, S-002)",
/// a line for each analyte and what is missing.
QStringList ungradedLines(const Study& study, const std::vector<LabGradeRow>& ungraded);

QString labValueText(const Study& study, const GradedValue& value);    ///< "<0.5 10⁹/L"
QString labBaselineText(const Study& study, const GradedValue& value); ///< "0.4 10⁹/L, grade 4"; "–"
QString labGradeAssumption(); ///< in a sentence, with the source, in the user's language

/// {"scale", "source", "from", "assumption", "values": [{"subject", "level", "analyte", "unit", "term",
/// "visit", "value", "rule", "least", "most", "missing", "reason", "before": {"value", "least", "most",
/// "missing"} | null}], "notGradable": [the same]}; `term` in English, sentences in the user's language.
QJsonObject toJson(const Study& study, const LabGradeReport& report);

/// The same in lines.
QStringList toLines(const Study& study, const LabGradeReport& report);
