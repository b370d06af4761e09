#pragma once
#include "app/base/refusal.h"
#include "app/protocol/protocol.h"

#include <QJsonArray>
#include <QJsonObject>
#include <optional>

/// Nothing, or where and why a protocol file does not have the shape of
/// resources/protocol/protocol.schema.json. `field` is the JSON pointer of the faulty place; for a missing or
/// unknown member, of that member.
std::optional<Refusal> checkShape(const QJsonObject& protocol);

/// The same of a JSON of its own, against one of the schema's definitions: dltDefinition, dltEvents.
std::optional<Refusal> checkShape(const QJsonObject& json, const QString& definition);

/// The same of any JSON, against the schema in a file among the program's resources.
std::optional<Refusal> checkShapeBy(const QString& schema, const QJsonObject& json);

/// The schema of such a definition by itself, as it is handed out.
QJsonObject schemaOf(const QString& definition);

/// The member `measurements` of a protocol file that fits the schema. Refused (PROTOCOL, with the path) where
/// the schema cannot say it: an id twice, visits out of order, a range whose ends are the wrong way round.
Result<MeasurementPlan> readMeasurementPlan(const QJsonObject& json);

/// The member `response` of a protocol file that fits the schema. {amlMrdBelow}, {allMrdBelow} and {visits}
/// in its text stand for the limits and the visits, so that the text never contradicts them. Refused
/// (PROTOCOL, with the path) where a visit is not one of `measured`, or is there twice.
Result<ResponsePlan> readResponsePlan(const QJsonObject& json, const MeasurementPlan& measured);

/// The member `safety` of a protocol file that fits the schema. `{sponsorHours}`, `{authoritySevereDays}`,
/// `{authorityDays}` and `{authorityFollowUpDays}` in a text stand for the values, so that the two never
/// contradict each other. Refused (PROTOCOL, with the path) where the schema cannot say it: a term twice, a
/// severe event with more time than the others, what readRecipients() refuses. An empty object gives an empty
/// plan.
Result<SafetyPlan> readSafetyPlan(const QJsonObject& json);

/// The member `attribution` of a protocol file that fits the schema; of an empty object, that of the file
/// that comes with the program. Refused (PROTOCOL, with the path) where a term is there twice.
Result<AttributionPlan> readAttributionPlan(const QJsonObject& json);

/// The items of a list that fits `definitions/dltItem`; `path` is where the list stands. Refused (PROTOCOL,
/// with the path) where the schema cannot say it: see readDltDefinition().
Result<std::vector<DltItem>> readDltItems(const QJsonArray& json, const QString& path,
                                          const std::vector<AttributionTerm>& scale);
/// As readDltItems() takes it.
QJsonArray dltItemsJson(const std::vector<DltItem>& items);

/// The member `dlt` of a protocol file that fits the schema; of an empty object, that of the file that comes
/// with the program. Refused as readDltItems().
Result<DltPlan> readDltPlan(const QJsonObject& json, const AttributionPlan& attribution);

/// The member `bedside` of a protocol file that fits the schema; that of the shipped file where it has none.
/// {hours} and the names of the thresholds in its text stand for their values.
BedsidePlan readBedsidePlan(const QJsonObject& file);
/// The member `productPlan` of a protocol file that fits the schema. Refused (PROTOCOL, with the path) where
/// a test is there twice, or a limit has no relation.
Result<ProductPlan> readProductPlan(const QJsonObject& json);

/// The member `stoppingRules` of a protocol file that fits the schema. Refused (PROTOCOL, with the path) as
/// mayKeepStoppingRules() does.
Result<std::vector<StoppingRule>> readStoppingRules(const QJsonArray& json);
