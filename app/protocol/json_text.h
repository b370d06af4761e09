#pragma once
#include "app/base/bilingual_text.h"
#include "app/base/refusal.h"

#include <QByteArray>
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

/// The object in a JSON text. Refused with line and column or, for a repeated name, with its path in `field`:
/// nothing there, not UTF-8, not JSON, no object at the top, the same name twice in one object (Qt would take
/// the last one without a word).
Result<QJsonObject> parseJsonObject(const QByteArray& text);

/// `/levels/1/cellsPerKg`: one step of a JSON pointer (RFC 6901) appended to another.
QString jsonPointer(const QString& parent, const QString& step);
