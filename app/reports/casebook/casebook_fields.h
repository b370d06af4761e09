#pragma once
#include "app/base/number_text.h"
#include "app/reports/casebook/casebook_chapters.h"
#include "app/study/fields.h"

#include <QCoreApplication>

// What the catalogue of fields says of a field, as the casebook prints it.

inline QString fieldText(const char* english) {
  return QCoreApplication::translate("Field", english);
}

template <class R, class V>
QString labelOf(V R::*member) {
  return fieldText(fieldOf(member).printed.label);
}

/// A value in words; empty where it is not known.
template <class R, class V>
QString printedValue(const FieldOf<R, V>& field, const typename KnownValue<V>::Type& known) {
  using Known = typename KnownValue<V>::Type;
  if constexpr (std::is_same_v<Known, bool>)
    return yesOrNo(known);
  else if constexpr (std::is_arithmetic_v<Known>)
    return fieldText(field.printed.pattern).arg(formatNumber(static_cast<double>(known)));
  else if constexpr (std::is_enum_v<Known>)
    return field.word(known);
  else if constexpr (std::is_same_v<Known, QDate>)
    return known.toString(Qt::ISODate);
  else
    return known;
}
template <class R, class T>
QString printedValue(const FieldOf<R, std::optional<T>>& field, const std::optional<T>& value) {
  return value ? printedValue(field, *value) : QString();
}

/// Name and value of a field.
template <class R, class V>
CasebookRow fieldRow(const R& record, V R::*member) {
  return {{labelOf(member), orDash(printedValue(fieldOf(member), record.*member))}};
}
