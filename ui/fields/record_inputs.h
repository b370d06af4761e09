#pragma once
#include "app/study/fields/fields.h"

#include <QMap>
#include <QString>

/// Object name of the input that a field is typed into.
template <class R, class V>
QString inputOf(V R::*member) {
  return QLatin1String(fieldOf(member).typed.input);
}

/// The column of its record's table that keeps a field.
template <class R, class V>
QString columnOf(V R::*member) {
  return QLatin1String(fieldOf(member).column);
}

/// Object name of an input → column of the record's table, for every field that is typed into a form.
template <class R>
QMap<QString, QString> columnsByInput() {
  QMap<QString, QString> columns;
  R none;
  eachField(none, [&](const auto& field, const auto&) {
    if (field.typed.input) columns[QLatin1String(field.typed.input)] = QLatin1String(field.column);
  });
  return columns;
}

/// How a Refusal names a field → object name of its input, where it can be refused.
template <class R>
QMap<QString, QString> inputsByRefusal() {
  QMap<QString, QString> inputs;
  R none;
  eachField(none, [&](const auto& field, const auto&) {
    if (field.typed.refusedAs)
      inputs[QLatin1String(field.typed.refusedAs)] = QLatin1String(field.typed.input);
  });
  return inputs;
}
