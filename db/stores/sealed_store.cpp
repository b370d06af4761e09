#include "db/stores/sealed_store.h"

#include "db/sqlite/db_text.h"
#include "db/stores/record_rows.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace {
QByteArray placeOf(RowId subjectId) {
  return "identity:" + QByteArray::number(subjectId);
}

/// Filled up with blanks: how long a sealed identity is does not tell how long the name is.
QByteArray padded(const QByteArray& json) {
  constexpr qsizetype block = 256;
  return json.leftJustified((json.size() + block - 1) / block * block, ' ');
}

QByteArray jsonOf(const Identity& identity) {
  return padded(QJsonDocument(QJsonObject{{u"name"_qs, identity.name},
                                          {u"initials"_qs, identity.initials},
                                          {u"hospitalNumber"_qs, identity.hospitalNumber},
                                          {u"birthDate"_qs, identity.birthDate.toString(Qt::ISODate)}})
                    .toJson(QJsonDocument::Compact));
}

Identity identityOf(const QByteArray& json) {
  const QJsonObject fields = QJsonDocument::fromJson(json).object();
  return {fields[u"name"].toString(), fields[u"initials"].toString(), fields[u"hospitalNumber"].toString(),
          QDate::fromString(fields[u"birthDate"].toString(), Qt::ISODate)};
}

/// What was there and becomes something else, in words; filling in what was empty is no such change.
QStringList savedAndChanged(const Identity& before, const Identity& after) {
  QStringList changes;
  const auto compare = [&](const QString& words, const QString& was, const QString& is) {
    if (!was.isEmpty() && was != is)
      changes << u"%1: %2 → %3"_qs.arg(words, was, is.isEmpty() ? DbText::tr("empty") : is);
  };
  compare(DbText::tr("name"), before.name, after.name);
  compare(DbText::tr("initials"), before.initials, after.initials);
  compare(DbText::tr("hospital number"), before.hospitalNumber, after.hospitalNumber);
  compare(DbText::tr("birth date"), before.birthDate.toString(Qt::ISODate),
          after.birthDate.toString(Qt::ISODate));
  return changes;
}

Identity opened(const Vault& vault, const QByteArray& sealed, RowId subjectId) {
  const std::optional<QByteArray> identity = vault.open(sealed, placeOf(subjectId));
  if (!identity) throw SqliteFailure(u"the sealed identity of subject %1 does not open"_qs.arg(subjectId));
  return identityOf(*identity);
}
} // namespace

std::vector<Subject> loadSubjects(Connection& connection, const Vault& vault, RowId subjectId,
                                  Identities identities) {
  std::vector<Subject> subjects;
  Statement rows =
      rowsOf(connection,
             u"SELECT s.id, i.sealed FROM subject s JOIN identity i ON i.id = s.id WHERE TRUE %1 "
             u"ORDER BY s.id"_qs,
             u"s.id"_qs, subjectId);
  while (rows.next()) {
    Subject subject;
    QByteArray sealed;
    ColumnReader(rows) >> subject.id >> sealed;
    if (identities == Identities::Open) subject.identity = opened(vault, sealed, subject.id);
    subjects.push_back(std::move(subject));
  }
  subjects.shrink_to_fit(); // they stay as long as the study is open
  return subjects;
}

RowId insertSubject(Journal::Transaction& transaction, const Vault& vault, const Identity& identity) {
  // The subject's own journal line belongs to its trail, so its number is fixed beforehand.
  const Cell last = transaction.connection().ask(u"SELECT coalesce(max(id), 0) FROM subject"_qs);
  const RowId id = std::get<qint64>(last) + 1;
  transaction.insert(u"subject"_qs, {{u"id"_qs, id}, {u"registered_at"_qs, cell(transaction.now())}}, id);
  transaction.insert(u"identity"_qs,
                     {{u"id"_qs, id}, {u"sealed"_qs, vault.seal(jsonOf(identity), placeOf(id))}}, id);
  return id;
}

void writeIdentity(Journal::Transaction& transaction, const Vault& vault, RowId subjectId,
                   const Identity& before, const Identity& after) {
  if (before == after) return;
  for (const QString& change : savedAndChanged(before, after))
    transaction.changesSavedValue({u"identity"_qs, subjectId, {}, change});
  transaction.update(u"identity"_qs, subjectId,
                     {{u"sealed"_qs, vault.seal(jsonOf(after), placeOf(subjectId))}}, subjectId);
}

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

QStringList loadDraftedForms(Connection& connection, RowId userId) {
  Statement rows =
      connection.prepare(u"SELECT form FROM draft WHERE user_id = :user AND sealed IS NOT NULL"_qs);
  rows.bind(u"user"_qs, userId).run();
  QStringList forms;
  while (rows.next()) {
    QString form;
    ColumnReader(rows) >> form;
    forms << form;
  }
  return forms;
}

void writeDraft(Journal::Transaction& transaction, const Vault& vault, RowId userId, const QString& form,
                const QByteArray& content) {
  // Leaving a page without having typed anything new is no event.
  if (loadDraft(transaction.connection(), vault, userId, form) == content) return;
  const Row key{{u"user_id"_qs, userId}, {u"form"_qs, cell(form)}};
  const Cell sealed = content.isEmpty() ? Cell() : Cell(vault.seal(content, placeOf(userId, form)));
  putRow(transaction, u"draft"_qs, key, {{u"sealed"_qs, sealed}}, !content.isEmpty());
}
