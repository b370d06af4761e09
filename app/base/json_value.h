#pragma once
#include "app/base/code.h"
#include "app/base/date_text.h"

#include <QJsonValue>

/// What is there, or null: a day as isoDate(), one of a closed set by its code.
template <class T>
QJsonValue orNull(const std::optional<T>& value) {
  if (!value) return {};
  if constexpr (std::is_enum_v<T>)
    return codeOf(*value);
  else if constexpr (std::is_same_v<T, QDate>)
    return value->isValid() ? QJsonValue(isoDate(*value)) : QJsonValue();
  else
    return *value;
}
