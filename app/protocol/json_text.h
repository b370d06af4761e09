#pragma once
#include "app/study/refusal.h"

#include <QByteArray>
#include <QJsonObject>

/// The object in a JSON text. Refused with line and column or, for a repeated name, with its path in `field`:
/// nothing there, not UTF-8, not JSON, no object at the top, the same name twice in one object (Qt would take
/// the last one without a word).
Result<QJsonObject> parseJsonObject(const QByteArray& text);

/// `/levels/1/cellsPerKg`: one step of a JSON pointer (RFC 6901) appended to another.
QString jsonPointer(const QString& parent, const QString& step);
