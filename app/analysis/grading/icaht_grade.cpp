#include "app/analysis/grading/icaht_grade.h"

#include "app/study/bedside.h"

namespace {
constexpr int earlyDays = 31; // day 0 to day 30

int gradeOfDays500(const EarlyNeutropenia& neutropenia) {
  if (neutropenia.neverAbove500 || neutropenia.daysAtMost500 >= earlyDays) return 4;
  if (neutropenia.daysAtMost500 >= 14) return 3;
  if (neutropenia.daysAtMost500 >= 7) return 2;
  return neutropenia.daysAtMost500 > 0 ? 1 : 0;
}

int gradeOfDays100(int days) {
  if (days >= 14) return 4;
  return days >= 7 ? 3 : 0;
}
} // namespace

std::optional<Refusal> refuseImpossible(const EarlyNeutropenia& neutropenia) {
  const QString field500 = QStringLiteral("daysAtMost500");
  const QString field100 = QStringLiteral("daysAtMost100");
  if (auto refused = refuseOutside(neutropenia.daysAtMost500, 0, earlyDays, field500)) return refused;
  if (auto refused = refuseOutside(neutropenia.daysAtMost100, 0, earlyDays, field100)) return refused;
  if (neutropenia.daysAtMost100 > neutropenia.daysAtMost500)
    return refusal("RANGE",
                   AnalysisText::tr("A day at or below 0.1 × 10⁹/L is one at or below 0.5 × 10⁹/L, too."),
                   field100);
  if (neutropenia.neverAbove500 && neutropenia.daysAtMost500 == 0)
    return refusal("RANGE", AnalysisText::tr("Who was never above 0.5 × 10⁹/L had days at or below it."),
                   QStringLiteral("neverAbove500"));
  return std::nullopt;
}

GradeVerdict gradeEarlyIcaht(const EarlyNeutropenia& neutropenia) {
  WorstFinding worst;
  const int grade500 = gradeOfDays500(neutropenia);
  worst.found(
      grade500,
      grade500 == 4
          ? AnalysisText::tr("neutrophils never above 0.5 × 10⁹/L")
          : AnalysisText::tr("days with neutrophils ≤ 0.5 × 10⁹/L: %1").arg(neutropenia.daysAtMost500));
  worst.found(gradeOfDays100(neutropenia.daysAtMost100),
              AnalysisText::tr("days with neutrophils ≤ 0.1 × 10⁹/L: %1").arg(neutropenia.daysAtMost100));
  return worst.verdict(AnalysisText::tr("Early ICAHT (EHA/EBMT 2023)"));
}
