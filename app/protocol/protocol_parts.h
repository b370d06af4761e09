#pragma once
#include "app/base/refusal.h"
#include "app/protocol/protocol.h"

#include <QJsonObject>
#include <optional>

/// Nothing, or where and why a protocol file does not have the shape of
/// resources/protocol/protocol.schema.json. `field` is the JSON pointer of the faulty place; for a missing or
/// unknown member, of that member.
std::optional<Refusal> checkShape(const QJsonObject& protocol);

/// The member `measurements` of a protocol file that fits the schema. Refused (PROTOCOL, with the path) where
/// the schema cannot say it: an id twice, visits out of order, a range whose ends are the wrong way round.
Result<MeasurementPlan> readMeasurementPlan(const QJsonObject& json);

/// The member `response` of a protocol file that fits the schema. {amlMrdBelow}, {allMrdBelow} and {visits}
/// in its text stand for the limits and the visits, so that the text never contradicts them. Refused
/// (PROTOCOL, with the path) where a visit is not one of `measured`, or is there twice.
Result<ResponsePlan> readResponsePlan(const QJsonObject& json, const MeasurementPlan& measured);

/// The member `safety` of a protocol file that fits the schema. `{sponsorHours}`, `{authoritySevereDays}` and
/// `{authorityDays}` in a text stand for the values, so that the two never contradict each other. Refused
/// (PROTOCOL, with the path) where the schema cannot say it: a term twice, a severe event with more time than
/// the others. An empty object gives an empty plan.
Result<SafetyPlan> readSafetyPlan(const QJsonObject& json);

/// The member `productPlan` of a protocol file that fits the schema. Refused (PROTOCOL, with the path) where
/// a test is there twice, or a limit has no relation.
Result<ProductPlan> readProductPlan(const QJsonObject& json);
