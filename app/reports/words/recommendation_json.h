#pragma once
#include "app/escalation/recommendation.h"

#include <QJsonObject>
#include <cstddef>
#include <vector>

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
