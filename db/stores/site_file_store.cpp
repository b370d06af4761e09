#include "db/stores/site_file_store.h"

#include "app/study/fields/conduct_fields.h"
#include "db/stores/record_rows.h"

namespace {
const QString keptRows = QStringLiteral("WHERE void_reason IS NULL ORDER BY id");

/// Inserts the record, or changes its row.
template <class R>
RowId writeKept(Journal::Transaction& transaction, const R& record, RowId subjectId = 0) {
  const QString table = QLatin1String(storedIn<R>);
  if (record.id == 0) return transaction.insert(table, rowOf(record), subjectId);
  transaction.update(table, record.id, rowOf(record), subjectId);
  return record.id;
}
} // namespace

SiteFile loadSiteFile(Connection& connection) {
  return {loadAll<Delegation>(connection, keptRows), loadAll<ConsentVersion>(connection, keptRows),
          loadAll<Reconsent>(connection, keptRows), loadAll<SourceLocation>(connection, keptRows)};
}

RowId writeDelegation(Journal::Transaction& transaction, const Delegation& entry) {
  return writeKept(transaction, entry);
}

RowId writeConsentVersion(Journal::Transaction& transaction, const ConsentVersion& version) {
  return writeKept(transaction, version);
}

RowId writeReconsent(Journal::Transaction& transaction, const Reconsent& reconsent) {
  return writeKept(transaction, reconsent, reconsent.subjectId);
}

RowId writeSourceLocation(Journal::Transaction& transaction, const SourceLocation& source) {
  return writeKept(transaction, source);
}
