#pragma once
#include "app/study/oversight.h"
#include "app/study/user.h"
#include "db/access/failed_sign_ins.h"
#include "db/access/vault.h"
#include "db/journal/journal.h"

#include <vector>

std::vector<User> loadUsers(Connection& connection);

/// A user with the slot that opens the study to them.
struct UserWithSlot {
  User user;
  KeySlot slot;
  QByteArray publicKey; ///< of the user's keys; empty where there are none yet
  QByteArray keyBox;    ///< the newest study key, where the slot has an earlier one; else empty
};

/// DAMAGED where the keys that the password opened are not those that the study has of the user: somebody
/// wrote others there. A slot holds its owner's, and nobody else can make one.
std::optional<Refusal> refuseExchangedKeys(const UserWithSlot& user, const Vault& vault);
/// By login, upper and lower case alike; nullopt if there is none.
std::optional<UserWithSlot> findUser(Connection& connection, const QString& login);
std::optional<KeySlot> loadRecoverySlot(Connection& connection);

/// Whose slot it is, for Vault.
QByteArray slotOwner(const QString& login);
inline QByteArray recoveryOwner() {
  return "recovery";
}

RowId insertUser(Journal::Transaction& transaction, const User& user, const KeySlot& slot);
/// The slot holds the newest study key. `setBy`: who set the password of somebody else's account; 0 = its
/// owner.
void writeSlot(Journal::Transaction& transaction, RowId userId, const KeySlot& slot, RowId setBy = 0);
/// The recovery code opened the account: its owner's new slot, and a notice of it.
void recoverAccount(Journal::Transaction& transaction, RowId userId, const KeySlot& slot);
void insertRecoverySlot(Journal::Transaction& transaction, const KeySlot& slot);
/// From now on another recovery code opens the study.
void replaceRecoverySlot(Journal::Transaction& transaction, const KeySlot& slot);

/// Those that nobody has acknowledged, oldest first.
std::vector<AccountNotice> loadAccountNotices(Connection& connection);
/// Those that no review of the audit trail by the sponsor's people (representative, monitor) covers yet,
/// acknowledged or not, oldest first.
std::vector<AccountNotice> loadUnseenNotices(Connection& connection);
RowId insertAccountNotice(Journal::Transaction& transaction, const AccountNotice& notice);
void acknowledgeNotice(Journal::Transaction& transaction, RowId noticeId, RowId userId);

/// Every review of the audit trail, in the order in which they were recorded.
std::vector<AuditReview> loadReviews(Connection& connection);

void insertReview(Journal::Transaction& transaction, const AuditReview& review);

/// Wrong passwords of a user since the last right one, as far as they are in the file.
AttemptCount attemptCount(Connection& connection, RowId userId);

/// One wrong password more that an open session has seen, with its journal lines: when it was tried, and the
/// locking of the account.
void writeFailedAttempt(Journal::Transaction& transaction, const FailedSignIn& attempt,
                        const std::optional<UserWithSlot>& user);
/// The lines of the attempts file that go into the journal: at most this many, the newest.
inline constexpr std::size_t mostTakenIn = 50;
/// What the attempts file tells, with its journal lines, which say that it is not proven (see
/// failed_sign_ins.h): of the lines dated from `notBefore`, the journal's newest, up to now, about a login
/// that there is, or about none, the newest. The other lines are counted in a journal line of their own.
void writeToldAttempts(Journal::Transaction& transaction, const WaitingAttempts& waiting,
                       const QDateTime& notBefore);
/// A right password, or an administrator, ends the count.
void clearAttempts(Journal::Transaction& transaction, RowId userId);
