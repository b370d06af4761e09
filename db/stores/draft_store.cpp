#include "db/stores/draft_store.h"

#include "db/stores/record_rows.h"

namespace {
QByteArray placeOf(RowId userId, const QString& form) {
  return "draft:" + QByteArray::number(userId) + ':' + form.toUtf8();
}
} // namespace

QByteArray loadDraft(Connection& connection, const Vault& vault, RowId userId, const QString& form) {
  Statement row = connection.prepare(
      u"SELECT sealed FROM draft WHERE user_id = :user AND form = :form AND sealed IS NOT NULL"_qs);
  if (!row.bind(u"user"_qs, userId).bind(u"form"_qs, cell(form)).run().next()) return {};
  QByteArray sealed;
  ColumnReader(row) >> sealed;
  return vault.open(sealed, placeOf(userId, form)).value_or(QByteArray());
}

void writeDraft(Journal::Transaction& transaction, const Vault& vault, RowId userId, const QString& form,
                const QByteArray& content) {
  // Leaving a page without having typed anything new is no event.
  if (loadDraft(transaction.connection(), vault, userId, form) == content) return;
  const Row key{{u"user_id"_qs, userId}, {u"form"_qs, cell(form)}};
  const Cell sealed = content.isEmpty() ? Cell() : Cell(vault.seal(content, placeOf(userId, form)));
  putRow(transaction, u"draft"_qs, key, {{u"sealed"_qs, sealed}}, !content.isEmpty());
}
