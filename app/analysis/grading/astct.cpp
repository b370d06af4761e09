#include "app/analysis/grading/astct.h"

#include "app/study/study_text.h"

#include <algorithm>

bool lacksAstctGrade(const AdverseEvent& event, Syndrome syndrome) {
  return isSyndrome(event, syndrome) && !astctGrade(event, syndrome);
}

std::optional<Refusal> refuseWithoutAstct(const AdverseEvent& event, const AdverseEvent* before) {
  const auto isMissing = [&](Syndrome syndrome) {
    return lacksAstctGrade(event, syndrome) && !(before && lacksAstctGrade(*before, syndrome));
  };
  if (isMissing(Syndrome::Crs))
    return refusal("REQUIRED", StudyText::tr("CRS: choose its ASTCT grade, 1 to 5."), "crsGrade");
  if (isMissing(Syndrome::Icans))
    return refusal("REQUIRED", StudyText::tr("ICANS: choose its ASTCT grade, 1 to 5."), "icansGrade");
  return std::nullopt;
}

void WorstAstct::add(const AdverseEvent& event, Syndrome syndrome) {
  if (!isSyndrome(event, syndrome)) return;
  had = true;
  if (const auto recorded = astctGrade(event, syndrome)) grade = std::max(grade.value_or(0), *recorded);
}
