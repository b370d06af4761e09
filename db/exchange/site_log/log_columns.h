#pragma once
#include "app/study/fields.h"

#include <QHash>
#include <QStringList>

/// The site log's column of a field.
template <class R, class V>
QString logColumn(V R::*member) {
  return QLatin1String(fieldOf(member).logged.column);
}

/// The columns of a record's table of the site log, in the order of the catalogue: those that every log has,
/// or those that only later ones have.
template <class R>
QStringList logColumns(bool byAll = true) {
  QStringList names;
  R none;
  eachField(none, [&](const auto& field, const auto&) {
    if (field.logged.column && field.logged.byAll == byAll) names << QLatin1String(field.logged.column);
  });
  return names;
}

/// How a Refusal names a field → the site log's column of it.
template <class R>
QHash<QString, QString> columnsByRefusal() {
  QHash<QString, QString> columns;
  R none;
  eachField(none, [&](const auto& field, const auto&) {
    if (field.typed.refusedAs && field.logged.column)
      columns[QLatin1String(field.typed.refusedAs)] = QLatin1String(field.logged.column);
  });
  return columns;
}
