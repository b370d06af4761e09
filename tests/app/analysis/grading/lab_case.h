#pragma once
#include "app/analysis/grading/lab_grade.h"
#include "tests/support/row.h"
#include "tests/support/study_builder.h"

/// Values of a laboratory, as short as they can be written.
namespace labCase {
/// Of the trial's plan; bilirubin up to 20 and fibrinogen from 2 on are normal.
inline Analyte analyteOf(const QString& id) {
  const Study study = StudyBuilder();
  Analyte analyte = *study.protocol.measurements.analyte(id);
  if (id == u"bilirubin"_qs) analyte.referenceMen.high = analyte.referenceWomen.high = 20;
  if (id == u"fibrinogen"_qs) analyte.referenceMen.low = analyte.referenceWomen.low = 2;
  return analyte;
}

/// "0.5", "<0.5", ">3"; nothing where it is empty.
inline std::optional<LimitedValue> valueIn(const QString& text) {
  using Side = LimitedValue::Side;
  if (text.isEmpty()) return std::nullopt;
  const Side side = text.startsWith(u'<')   ? Side::Below
                    : text.startsWith(u'>') ? Side::Above
                                            : Side::Quantified;
  return LimitedValue{QString(text).remove(u'<').remove(u'>').toDouble(), side};
}

/// By all terms of the analyte: the worst.
inline LabGrade worst(const Analyte& analyte, const LabFinding& finding) {
  LabGrade worst{-1, -1, {}, {}};
  for (const LabTerm& term : ctcaeLabLimits().terms)
    if (term.analyte == analyte.id) {
      const LabGrade grade = gradeByValue(term, analyte, finding);
      if (std::pair(grade.most, grade.least) > std::pair(worst.most, worst.least)) worst = grade;
    }
  return worst;
}
} // namespace labCase
