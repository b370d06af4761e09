#include "app/safety/syndrome.h"

#include "app/base/plain_text.h"

#include <QRegularExpression>
#include <array>

namespace {
/// In the order of the syndromes.
const QRegularExpression& namesOf(Syndrome syndrome) {
  static const std::array<QRegularExpression, 4> names{
      QRegularExpression(QStringLiteral("cytokine[ -]release syndrome|细胞因子释放综合[征症]|\\bcrs\\b")),
      QRegularExpression(QStringLiteral(
          "immune effector cell[ -]associated neurotoxicity|免疫效应细胞相关(的)?神经毒性|\\bicans\\b")),
      QRegularExpression(QStringLiteral("graft[ -](versus|vs\\.?)[ -]host|\\bgvhd\\b|移植物抗宿主病")),
      QRegularExpression(QStringLiteral("immune effector cell[ -]associated ha?ematotoxicity|"
                                        "免疫效应细胞相关(的)?血液(学)?毒性|\\bicaht\\b"))};
  return names.at(static_cast<std::size_t>(syndrome));
}
} // namespace

QString termOf(Syndrome syndrome) {
  constexpr std::array terms{
      "Cytokine release syndrome", "Immune effector cell-associated neurotoxicity syndrome",
      "Acute graft-versus-host disease", "Immune effector cell-associated haematotoxicity"};
  return QLatin1String(terms.at(static_cast<std::size_t>(syndrome)));
}

GradeScale scaleOf(Syndrome syndrome) {
  constexpr std::array scales{GradeScale::Crs, GradeScale::Icans, GradeScale::Gvhd, GradeScale::Icaht};
  return scales.at(static_cast<std::size_t>(syndrome));
}

std::optional<int> astctGrade(const AdverseEvent& event, Syndrome syndrome) {
  return worstGrade(event, scaleOf(syndrome));
}

bool isSyndrome(const AdverseEvent& event, Syndrome syndrome) {
  return astctGrade(event, syndrome) || namesOf(syndrome).match(normalizedName(event.term)).hasMatch();
}
