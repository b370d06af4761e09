#pragma once
#include "app/escalation/recommendation.h"

#include <QJsonObject>
#include <QString>
#include <cstddef>
#include <vector>

/// "MTD candidate: L2, 3 of 6 evaluable."
QString mtdSentence(const Mtd& mtd);

/// What the screen, the memo and the command line say of a recommendation.
struct RecommendationSentence {
  QString headline;    ///< "L2 (2×10⁷ cells/kg): add 3 subjects."
  QString explanation; ///< the tally, why, what is held, the MTD, agreement, and the rule's id
  bool operator==(const RecommendationSentence&) const = default;
};

RecommendationSentence recommendationSentence(const DoseDesign& design, const Course& course,
                                              const Recommendation& recommendation);

/// {"course", "rule", "level", "enrol", "agreement", "held": […], "mtd": mtdJson()}, the course exactly as
/// given.
QJsonObject recommendationJson(const QString& course, const Recommendation& recommendation);

/// {"state", "level", "evaluable"}; null where the state names no level.
QJsonObject mtdJson(const Mtd& mtd);

/// {"course", "error", "position"}; position 1 = first character.
QJsonObject courseErrorJson(const QString& course, const CourseError& error);

/// The last of them, at most so many: what a chart can draw of thousands.
template <class Bar>
std::vector<Bar> lastOf(const std::vector<Bar>& bars, std::size_t most) {
  const std::size_t left = bars.size() > most ? bars.size() - most : 0;
  return {bars.begin() + static_cast<std::ptrdiff_t>(left), bars.end()};
}
