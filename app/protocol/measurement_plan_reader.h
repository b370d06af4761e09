#pragma once
#include "app/protocol/measurement_plan.h"
#include "app/study/refusal.h"

#include <QJsonObject>

/// The member `measurements` of a protocol file that fits the schema. Refused (PROTOCOL, with the path) where
/// the schema cannot say it: an id twice, visits out of order, a range whose ends are the wrong way round.
Result<MeasurementPlan> readMeasurementPlan(const QJsonObject& json);
