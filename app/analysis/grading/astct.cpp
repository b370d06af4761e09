#include "app/analysis/grading/astct.h"

#include "app/base/plain_text.h"
#include "app/study/study_text.h"

#include <QRegularExpression>
#include <algorithm>

namespace {
const QRegularExpression& namesOf(Syndrome syndrome) {
  static const QRegularExpression crs(
      QStringLiteral("cytokine[ -]release syndrome|细胞因子释放综合[征症]|\\bcrs\\b"));
  static const QRegularExpression icans(QStringLiteral(
      "immune effector cell[ -]associated neurotoxicity|免疫效应细胞相关(的)?神经毒性|\\bicans\\b"));
  return syndrome == Syndrome::Crs ? crs : icans;
}
} // namespace

const std::optional<int>& astctGrade(const AdverseEvent& event, Syndrome syndrome) {
  return syndrome == Syndrome::Crs ? event.crsGrade : event.icansGrade;
}

bool isSyndrome(const AdverseEvent& event, Syndrome syndrome) {
  return astctGrade(event, syndrome) || namesOf(syndrome).match(normalizedName(event.term)).hasMatch();
}

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
  if (const auto& recorded = astctGrade(event, syndrome)) grade = std::max(grade.value_or(0), *recorded);
}
