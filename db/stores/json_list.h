#pragma once
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

/// A list of texts as one column: a JSON array.
inline QString jsonList(const QStringList& texts) {
  return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

inline QStringList listFromJson(const QString& json) {
  QStringList texts;
  for (const auto& value : QJsonDocument::fromJson(json.toUtf8()).array())
    texts << value.toString();
  return texts;
}
