#include "db/stores/study_key_store.h"

#include "app/study/user.h"
#include "db/sqlite/db_text.h"
#include "db/sqlite/migration.h"

namespace {
constexpr int firstVersionWithStudyKeys = 20;

Refusal foreignKeys(const BrokenChain& broken, const UserWithSlot* user) {
  JournalFault place{
      u"study_key"_qs, broken.generation, broken.isContent ? u"sealed_previous"_qs : QString(), {}};
  if (broken.generation == 0) place = {u"app_user"_qs, user ? user->user.id : 0, u"key_box"_qs, {}};
  return {u"DAMAGED"_qs,
          DbText::tr("The keys of the study do not belong together: somebody changed %1. Restore the newest "
                     "backup.")
              .arg(placeOf(place)),
          {}};
}

bool hasStudyKeys(Connection& connection) {
  return schemaVersion(connection) >= firstVersionWithStudyKeys;
}

/// The first row of study_key that is not where it belongs: they are numbered from 2 on without a gap.
std::optional<RowId> strayRow(Connection& connection) {
  const Cell found = connection.ask(u"SELECT id FROM (SELECT id, row_number() OVER (ORDER BY id) + 1 AS due "
                                    "FROM study_key) WHERE id <> due ORDER BY id LIMIT 1"_qs);
  return isNull(found) ? std::nullopt : std::optional(std::get<qint64>(found));
}

/// A row in the wrong place says more than what came of it.
BrokenChain named(Connection& connection, const BrokenChain& broken) {
  const auto stray = hasStudyKeys(connection) ? strayRow(connection) : std::nullopt;
  return stray ? BrokenChain{*stray} : broken;
}

Refusal notHandedOn(const User& user) {
  if (may(user.role, Action::ManageUsers))
    return {u"NEW-PASSWORD"_qs,
            DbText::tr("The study has a new key since somebody was deactivated, and %1 had none of their own "
                       "to be handed it by. The newest recovery code opens this account.")
                .arg(user.name),
            {}};
  return {
      u"NEW-PASSWORD"_qs,
      DbText::tr("The study has a new key since somebody was deactivated, and %1 had none of their own to "
                 "be handed it by. Ask the principal investigator or an administrator for a new first "
                 "password.")
          .arg(user.name),
      {}};
}
} // namespace

KeyChain loadKeyChain(Connection& connection) {
  KeyChain chain;
  if (!hasStudyKeys(connection)) return chain;
  // What is no blob opens nothing, and is told as that.
  Statement rows = connection.prepare(u"SELECT CAST(sealed_previous AS BLOB) FROM study_key ORDER BY id"_qs);
  rows.run();
  while (rows.next())
    ColumnReader(rows) >> chain.emplace_back();
  return chain;
}

Result<Vault> wholeVault(Connection& connection, const UserWithSlot& user, const Vault& opened) {
  const KeyChain chain = loadKeyChain(connection);
  auto vault = opened.whole(chain, user.keyBox, slotOwner(user.user.login));
  if (vault) return std::move(*vault);
  const bool isBehind = opened.generation() <= static_cast<qint64>(chain.size());
  // Whoever has keys was handed it: a box that is missing there was taken away.
  const bool couldNotBe = isBehind && user.keyBox.isEmpty() && user.publicKey.isEmpty();
  if (couldNotBe) return tl::unexpected(notHandedOn(user.user));
  return tl::unexpected(foreignKeys(named(connection, vault.error()), &user));
}

Result<Vault> wholeVault(Connection& connection, const Vault& recovered) {
  auto vault = recovered.whole(loadKeyChain(connection), {}, {});
  if (!vault) return tl::unexpected(foreignKeys(named(connection, vault.error()), nullptr));
  return std::move(*vault);
}

std::vector<KeyHeir> loadKeyHeirs(Connection& connection, RowId leaver) {
  std::vector<KeyHeir> heirs;
  Statement rows = connection.prepare(u"SELECT id, login, coalesce(public_key, x'') FROM app_user "
                                      "WHERE active = 1 AND id <> :leaver ORDER BY id"_qs);
  rows.bind(u"leaver"_qs, leaver).run();
  while (rows.next()) {
    KeyHeir heir;
    ColumnReader(rows) >> heir.id >> heir.login >> heir.publicKey;
    heirs.push_back(heir);
  }
  return heirs;
}

void writeNewStudyKey(Journal::Transaction& transaction, const Vault& vault, RowId leaver) {
  transaction.changeKey(vault.journalKey());
  transaction.insert(u"study_key"_qs, {{u"id"_qs, cell(vault.generation())},
                                       {u"sealed_previous"_qs, cell(vault.sealedPrevious())}});
  transaction.update(u"app_user"_qs, leaver, {{u"key_box"_qs, Cell()}});
  for (const KeyHeir& heir : loadKeyHeirs(transaction.connection(), leaver)) {
    const QByteArray box = vault.boxFor(heir.publicKey, slotOwner(heir.login));
    if (!box.isEmpty()) transaction.update(u"app_user"_qs, heir.id, {{u"key_box"_qs, cell(box)}});
  }
}
