#pragma once
#include "app/escalation/recommendation.h"

#include <QByteArray>
#include <QStringView>
#include <cstddef>
#include <vector>
/// Appends the text as a JSON string, quotes included, in UTF-8 (RFC 8259). Half of a surrogate pair, which
/// UTF-8 cannot say, is written as \udXXX, so that nothing of the text is lost.
void appendJsonString(QByteArray& json, QStringView text);

/// Appends {"course":…,"rule":…,"level":…,"enrol":…,"agreement":…,"held":[…],"mtd":{"state":…,"level":…,
/// "evaluable":…}} with the keys in this order and the course exactly as given. No line end.
void appendRecommendationJson(QByteArray& json, QStringView course, const Recommendation& recommendation);

/// Appends {"state":…,"level":…,"evaluable":…}; null where the state names no level.
void appendMtdJson(QByteArray& json, const Mtd& mtd);

/// Appends {"course":…,"error":…,"position":…}; position 1 = first character. No line end.
void appendCourseErrorJson(QByteArray& json, QStringView course, const CourseError& error);

/// The last of them, at most so many: what a chart can draw of thousands.
template <class Bar>
std::vector<Bar> lastOf(const std::vector<Bar>& bars, std::size_t most) {
  const std::size_t left = bars.size() > most ? bars.size() - most : 0;
  return {bars.begin() + static_cast<std::ptrdiff_t>(left), bars.end()};
}
