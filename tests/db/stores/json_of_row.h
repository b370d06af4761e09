#pragma once
#include "db/stores/record_rows.h"

#include <QJsonObject>

/// A row as the journal has it.
inline QByteArray jsonOf(const Row& row) {
  QJsonObject json;
  for (const auto& [column, value] : row)
    json[column] = std::visit(
        []<class T>(const T& held) {
          if constexpr (std::is_same_v<T, std::monostate> || std::is_same_v<T, QByteArray>)
            return QJsonValue(QJsonValue::Null);
          else
            return QJsonValue(held);
        },
        value);
  return QJsonDocument(json).toJson(QJsonDocument::Compact);
}
