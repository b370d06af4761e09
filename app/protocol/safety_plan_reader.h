#pragma once
#include "app/protocol/safety_plan.h"
#include "app/study/refusal.h"

#include <QJsonObject>

/// The member `safety` of a protocol file that fits the schema. `{sponsorHours}`, `{authoritySevereDays}` and
/// `{authorityDays}` in a text stand for the values, so that the two never contradict each other. Refused
/// (PROTOCOL, with the path) where the schema cannot say it: a term twice, a severe event with more time than
/// the others. An empty object gives an empty plan.
Result<SafetyPlan> readSafetyPlan(const QJsonObject& json);
