#include "app/analysis/grading/gvhd_grade.h"

namespace {
constexpr std::array skinGrades{0, 1, 1, 2, 4};
constexpr std::array liverGrades{0, 2, 3, 3, 4};
constexpr std::array upperGutGrades{0, 2};
constexpr std::array lowerGutGrades{0, 2, 3, 3, 4};

template <std::size_t N>
void addOrgan(WorstFinding& worst, const std::optional<int>& stage, const std::array<int, N>& grades,
              const QString& organ) {
  if (!stage) return worst.notRecorded(grades.back(), organ);
  worst.found(grades.at(static_cast<std::size_t>(*stage)),
              AnalysisText::tr("%1 stage %2").arg(organ).arg(*stage));
}
} // namespace

GradeVerdict gradeGvhd(const BedsideEntry& entry) {
  WorstFinding worst;
  addOrgan(worst, entry.skin, skinGrades, AnalysisText::tr("skin"));
  addOrgan(worst, entry.liver, liverGrades, AnalysisText::tr("liver"));
  addOrgan(worst, entry.upperGut, upperGutGrades, AnalysisText::tr("upper gut"));
  addOrgan(worst, entry.lowerGut, lowerGutGrades, AnalysisText::tr("lower gut"));
  return worst.verdict(AnalysisText::tr("Acute GvHD (MAGIC)"));
}
