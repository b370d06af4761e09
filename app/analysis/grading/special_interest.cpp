#include "app/analysis/grading/special_interest.h"

#include "app/base/plain_text.h"
#include "app/safety/syndrome.h"

#include <QRegularExpression>

bool isOfSpecialInterest(const AdverseEvent& event) {
  static const QRegularExpression others(
      QStringLiteral("infusion[ -](related[ -])?reaction|输[注液]相关反应|输[注液]反应"));
  return isSyndrome(event, Syndrome::Crs) || isSyndrome(event, Syndrome::Icans) ||
         isSyndrome(event, Syndrome::Gvhd) || others.match(normalizedName(event.term)).hasMatch();
}
