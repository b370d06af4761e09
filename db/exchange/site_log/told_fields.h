#pragma once
#include "app/study/codes.h"
#include "app/study/fields/fields.h"
#include "db/audit/audit_fields.h"
#include "db/sqlite/statement.h"

#include <QStringList>
#include <algorithm>
#include <initializer_list>

/// "ECOG: 1", in the user's language.
QString toldAs(const QString& name, const QString& value);

/// The text of a cell as the audit trail is handed it.
QString textOfCell(const Cell& cell);

using FieldColumns = std::initializer_list<const char*>;
/// Each field of the record that is known and is more than a tie, but those of these columns, in the words of
/// the catalogue: "took place: 2026-09-16 10:00" (times in `zone`).
template <class R>
QStringList toldFields(const R& record, const QTimeZone& zone, FieldColumns without = {}) {
  QStringList parts;
  eachField(record, [&](const auto& field, const auto& value) {
    const QString column = QLatin1String(field.column);
    if (field.tie || std::any_of(without.begin(), without.end(),
                                 [&](const char* name) { return column == QLatin1String(name); }))
      return;
    const QString text = auditValue(QLatin1String(storedIn<R>), column, textOfCell(cell(value)), zone);
    if (!text.isEmpty()) parts << toldAs(auditFieldName(column), text);
  });
  return parts;
}
