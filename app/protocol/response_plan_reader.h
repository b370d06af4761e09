#pragma once
#include "app/protocol/response_plan.h"

#include <QJsonObject>

/// The member `response` of a protocol file that fits the schema. {amlMrdBelow} and {allMrdBelow} in its text
/// stand for the limits, so that text and limits never contradict each other.
ResponsePlan readResponsePlan(const QJsonObject& json);
