#pragma once
#include "app/base/refusal.h"

#include <QJsonObject>
#include <optional>

/// Nothing, or where and why a protocol file does not have the shape of
/// resources/protocol/protocol.schema.json. `field` is the JSON pointer of the faulty place; for a missing or
/// unknown member, of that member.
std::optional<Refusal> checkShape(const QJsonObject& protocol);
