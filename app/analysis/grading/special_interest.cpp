#include "app/analysis/grading/special_interest.h"

#include "app/analysis/grading/astct.h"
#include "app/base/plain_text.h"

#include <QRegularExpression>

bool isOfSpecialInterest(const AdverseEvent& event) {
  static const QRegularExpression others(
      QStringLiteral("graft[ -](versus|vs\\.?)[ -]host|\\bgvhd\\b|移植物抗宿主病|"
                     "infusion[ -](related[ -])?reaction|输[注液]相关反应|输[注液]反应"));
  return isSyndrome(event, Syndrome::Crs) || isSyndrome(event, Syndrome::Icans) ||
         others.match(normalizedName(event.term)).hasMatch();
}
