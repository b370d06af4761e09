#pragma once
#include "app/protocol/bilingual_text.h"

#include <QJsonObject>
#include <optional>

/// Members of an object that the schema has found to be there and of their type.
inline QString textAt(const QJsonObject& object, const char* name) {
  return object.value(QLatin1String(name)).toString();
}
inline int intAt(const QJsonObject& object, const char* name) {
  return object.value(QLatin1String(name)).toInt();
}
inline double numberAt(const QJsonObject& object, const char* name) {
  return object.value(QLatin1String(name)).toDouble();
}
inline std::optional<double> optionalNumberAt(const QJsonObject& object, const char* name) {
  const QJsonValue value = object.value(QLatin1String(name));
  return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}
inline QJsonObject objectAt(const QJsonObject& object, const char* name) {
  return object.value(QLatin1String(name)).toObject();
}
inline BilingualText bilingualIn(const QJsonObject& text) {
  return {textAt(text, "en"), textAt(text, "zh")};
}
inline BilingualText bilingualAt(const QJsonObject& object, const char* name) {
  return bilingualIn(objectAt(object, name));
}
