#include "db/exchange/hand_over/package/withheld.h"

#include "db/audit/audit_fields.h"

namespace {
bool mayHoldWords(const QString& column) {
  if (column == u"id" || column.endsWith(u"_id")) return false;
  const CataloguedField* field = cataloguedColumn(column);
  return !field || field->kind == FieldKind::Text;
}
} // namespace

AuditLine withoutIdentifiers(AuditLine line, const KnownIdentifiers& people) {
  const auto withhold = [&](QString& text) {
    if (people.findIn(text)) text = withheldMark;
  };
  withhold(line.reason);
  for (AuditChange& change : line.changes) {
    if (!mayHoldWords(change.column)) continue;
    withhold(change.oldValue);
    withhold(change.newValue);
  }
  return line;
}
