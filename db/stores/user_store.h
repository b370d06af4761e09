#pragma once
#include "app/study/user.h"
#include "db/journal.h"
#include "db/vault.h"

#include <vector>

std::vector<User> loadUsers(Connection& connection);

/// A user with the slot that opens the study to them.
struct UserWithSlot {
  User user;
  KeySlot slot;
};
/// By login, upper and lower case alike; nullopt if there is none.
std::optional<UserWithSlot> findUser(Connection& connection, const QString& login);
std::optional<KeySlot> loadRecoverySlot(Connection& connection);

/// Whose slot it is, for Vault.
QByteArray slotOwner(const QString& login);
inline QByteArray recoveryOwner() {
  return "recovery";
}

RowId insertUser(Journal::Transaction& transaction, const User& user, const KeySlot& slot);
/// `setBy`: who set the password of somebody else's account; 0 = its owner.
void writeSlot(Journal::Transaction& transaction, RowId userId, const KeySlot& slot, RowId setBy = 0);
/// Where it is not the one that the study has: of a copy that was taken back to before there were any.
void writePublicKey(Journal::Transaction& transaction, RowId userId, const QByteArray& publicKey);
/// The recovery code opened the account: its owner's new slot, and a notice of it.
void recoverAccount(Journal::Transaction& transaction, RowId userId, const KeySlot& slot);
void insertRecoverySlot(Journal::Transaction& transaction, const KeySlot& slot);
/// From now on another recovery code opens the study.
void replaceRecoverySlot(Journal::Transaction& transaction, const KeySlot& slot);
