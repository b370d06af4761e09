#pragma once
#include "app/escalation/recommendation.h"

#include <QByteArray>

/// Appends {"course":…,"rule":…,"level":…,"enrol":…,"agreement":…,"held":[…],"mtd":{"state":…,"level":…,
/// "evaluable":…}} with the keys in this order and the course exactly as given. No line end.
void appendRecommendationJson(QByteArray& json, QStringView course, const Recommendation& recommendation);

/// Appends {"state":…,"level":…,"evaluable":…}; null where the state names no level.
void appendMtdJson(QByteArray& json, const Mtd& mtd);

/// Appends {"course":…,"error":…,"position":…}; position 1 = first character. No line end.
void appendCourseErrorJson(QByteArray& json, QStringView course, const CourseError& error);
