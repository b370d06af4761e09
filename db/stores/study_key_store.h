#pragma once
#include "db/journal/journal.h"
#include "db/stores/user_store.h"

/// The study's earlier keys. The file need not be up to date.
KeyChain loadKeyChain(Connection& connection);

/// Everything that a study has been sealed under, after the user's password opened their slot. Refusals:
/// NEW-PASSWORD where the study has a newer key that the account could not be handed; DAMAGED where the keys
/// in the file do not belong together.
Result<Vault> wholeVault(Connection& connection, const UserWithSlot& user, const Vault& opened);
/// The same after the recovery code.
Result<Vault> wholeVault(Connection& connection, const Vault& recovered);

/// The active users but `leaver`, with their public keys as the file has them.
struct KeyHeir {
  RowId id = 0;
  QString login;
  QByteArray publicKey;
  /// Whether the newest key can be handed to them.
  bool hasKeys() const { return !sealedTo(publicKey, {}).isEmpty(); }
};
std::vector<KeyHeir> loadKeyHeirs(Connection& connection, RowId leaver);

/// From its next line on the transaction writes under the newest key of `vault`, which has just been renewed
/// and must outlive the journal: hands it to every heir who has keys, and to nobody else. A box of the
/// leaver's goes.
void writeNewStudyKey(Journal::Transaction& transaction, const Vault& vault, RowId leaver);
