#include "db/stores/site_file_store.h"

#include "app/study/fields/conduct_fields.h"
#include "db/stores/record_rows.h"

namespace {
const QString keptRows = QStringLiteral("WHERE void_reason IS NULL ORDER BY id");
} // namespace

SiteFile loadSiteFile(Connection& connection) {
  return {loadAll<Delegation>(connection, keptRows), loadAll<ConsentVersion>(connection, keptRows),
          loadAll<Reconsent>(connection, keptRows), loadAll<SourceLocation>(connection, keptRows)};
}

RowId writeDelegation(Journal::Transaction& transaction, const Delegation& entry) {
  return writeOwn(transaction, entry);
}

RowId writeConsentVersion(Journal::Transaction& transaction, const ConsentVersion& version) {
  return writeOwn(transaction, version);
}

RowId writeReconsent(Journal::Transaction& transaction, const Reconsent& reconsent) {
  return writeOwn(transaction, reconsent, reconsent.subjectId);
}

RowId writeSourceLocation(Journal::Transaction& transaction, const SourceLocation& source) {
  return writeOwn(transaction, source);
}
