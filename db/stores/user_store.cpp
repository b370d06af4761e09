#include "db/stores/user_store.h"

#include "app/study/fields/study_fields.h"
#include "app/study/user.h"
#include "db/sqlite/db_text.h"
#include "db/sqlite/migration.h"
#include "db/stores/record_rows.h"

#include <algorithm>

namespace {
constexpr int firstVersionWithPasswordBy = 17;
constexpr int firstVersionWithKeys = 18;
constexpr int firstVersionWithKeyBox = 20;

/// Before there was the column, every password counted as its owner's. A study that is not open yet may be so
/// old.
QString passwordByOf(Connection& connection) {
  return schemaVersion(connection) < firstVersionWithPasswordBy ? u"0"_qs : u"coalesce(password_by, 0)"_qs;
}

QString publicKeyOf(Connection& connection) {
  return schemaVersion(connection) < firstVersionWithKeys ? u"x''"_qs : u"coalesce(public_key, x'')"_qs;
}

QString keyBoxOf(Connection& connection) {
  return schemaVersion(connection) < firstVersionWithKeyBox ? u"x''"_qs : u"coalesce(key_box, x'')"_qs;
}

Row slotRow(const KeySlot& slot) {
  return {{u"slot_salt"_qs, cell(slot.salt)},
          {u"slot_passes"_qs, cell(static_cast<qint64>(slot.cost.passes))},
          {u"slot_memory"_qs, cell(static_cast<qint64>(slot.cost.memory))},
          {u"slot_key"_qs, cell(slot.sealedKey)}};
}

/// NULL for a slot without its owner's keys: earlier keys are not used for signing any more.
Cell keyCell(const QByteArray& publicKey) {
  return publicKey.isEmpty() ? Cell() : cell(publicKey);
}

void readSlot(ColumnReader& columns, KeySlot& slot) {
  qint64 passes = 0;
  qint64 memory = 0;
  columns >> slot.salt >> passes >> memory >> slot.sealedKey;
  slot.cost = {static_cast<quint64>(passes), static_cast<quint64>(memory)};
}

void readUser(ColumnReader& columns, User& user) {
  columns >> user.id;
  readFields(columns, user);
  columns >> user.passwordBy;
}
} // namespace

std::vector<User> loadUsers(Connection& connection) {
  std::vector<User> users;
  Statement rows = connection.prepare(
      u"SELECT id, %1, %2 FROM app_user ORDER BY id"_qs.arg(columnsOf<User>(), passwordByOf(connection)));
  rows.run();
  while (rows.next()) {
    User user;
    ColumnReader columns(rows);
    readUser(columns, user);
    user.locked = attemptCount(connection, user.id).failed >= attemptsUntilLock;
    users.push_back(user);
  }
  return users;
}

std::optional<UserWithSlot> findUser(Connection& connection, const QString& login) {
  Statement rows = connection.prepare(
      u"SELECT id, %1, %2, slot_salt, slot_passes, slot_memory, "
      u"slot_key, %3, %4 FROM app_user WHERE login = :login"_qs.arg(
          columnsOf<User>(), passwordByOf(connection), publicKeyOf(connection), keyBoxOf(connection)));
  rows.bind(u"login"_qs, cell(login.trimmed()));
  if (!rows.run().next()) return std::nullopt;
  UserWithSlot found;
  ColumnReader columns(rows);
  readUser(columns, found.user);
  readSlot(columns, found.slot);
  columns >> found.publicKey >> found.keyBox;
  return found;
}

std::optional<Refusal> refuseExchangedKeys(const UserWithSlot& user, const Vault& vault) {
  const QByteArray own = vault.keyPair() ? vault.keyPair()->publicKey() : QByteArray();
  if (own == user.publicKey) return std::nullopt;
  return Refusal{
      u"DAMAGED"_qs,
      DbText::tr("The keys that the study has of %1 are not those that the password opens: somebody "
                 "exchanged them. Restore the newest backup.")
          .arg(user.user.name),
      {}};
}

std::optional<KeySlot> loadRecoverySlot(Connection& connection) {
  Statement rows =
      connection.prepare(u"SELECT slot_salt, slot_passes, slot_memory, slot_key FROM recovery"_qs);
  if (!rows.run().next()) return std::nullopt;
  KeySlot slot;
  ColumnReader columns(rows);
  readSlot(columns, slot);
  return slot;
}

QByteArray slotOwner(const QString& login) {
  return "user:" + login.toLower().toUtf8();
}

RowId insertUser(Journal::Transaction& transaction, const User& user, const KeySlot& slot) {
  Row row = slotRow(slot);
  row.merge(rowOf(user));
  row[u"password_by"_qs] = reference(user.passwordBy);
  row[u"public_key"_qs] = keyCell(slot.publicKey);
  return transaction.insert(u"app_user"_qs, row);
}

void writeSlot(Journal::Transaction& transaction, RowId userId, const KeySlot& slot, RowId setBy) {
  Row row = slotRow(slot);
  row[u"password_by"_qs] = reference(setBy);
  row[u"public_key"_qs] = keyCell(slot.publicKey);
  row[u"key_box"_qs] = Cell(); // the slot holds the newest key
  transaction.update(u"app_user"_qs, userId, row);
}

void recoverAccount(Journal::Transaction& transaction, RowId userId, const KeySlot& slot) {
  writeSlot(transaction, userId, slot);
  insertAccountNotice(transaction, {0, AccountEvent::Recovered, userId, userId, transaction.now()});
}

void insertRecoverySlot(Journal::Transaction& transaction, const KeySlot& slot) {
  Row row = slotRow(slot);
  row[u"id"_qs] = cell(1);
  transaction.insert(u"recovery"_qs, row);
}

void replaceRecoverySlot(Journal::Transaction& transaction, const KeySlot& slot) {
  transaction.update(u"recovery"_qs, 1, slotRow(slot));
}

std::vector<AccountNotice> loadAccountNotices(Connection& connection) {
  return loadAll<AccountNotice>(connection, u"WHERE acknowledged_at IS NULL ORDER BY id"_qs);
}

std::vector<AccountNotice> loadUnseenNotices(Connection& connection) {
  // The line of the review is its reviewer's own, signed with their keys: nobody reviews in another's name.
  return loadAll<AccountNotice>(
      connection, u"WHERE id IN (SELECT row_id FROM journal WHERE table_name = 'account_notice' AND kind = "
                  u"'insert' AND id > "
                  "(SELECT coalesce(max(review.up_to), 0) FROM audit_review review "
                  "JOIN app_user reviewer ON reviewer.id = review.user_id "
                  "AND reviewer.role IN ('sponsor-representative', 'monitor') "
                  "JOIN journal line ON line.table_name = 'audit_review' AND line.row_id = review.id "
                  "AND line.user_id = review.user_id)) ORDER BY id"_qs);
}

RowId insertAccountNotice(Journal::Transaction& transaction, const AccountNotice& notice) {
  return transaction.insert(u"account_notice"_qs, rowOf(notice));
}

void acknowledgeNotice(Journal::Transaction& transaction, RowId noticeId, RowId userId) {
  transaction.update(u"account_notice"_qs, noticeId,
                     {{u"acknowledged_by"_qs, userId}, {u"acknowledged_at"_qs, cell(transaction.now())}});
}

std::vector<AuditReview> loadReviews(Connection& connection) {
  return loadAll<AuditReview>(connection, u"ORDER BY id"_qs);
}

void insertReview(Journal::Transaction& transaction, const AuditReview& review) {
  transaction.insert(u"audit_review"_qs, rowOf(review));
}

namespace {
constexpr int firstVersionWithAttempts = 3;

void put(Journal::Transaction& transaction, RowId userId, int failed, const QDateTime& at) {
  putRow(transaction, u"failed_sign_in"_qs, {{u"id"_qs, userId}},
         {{u"failed"_qs, cell(failed)}, {u"last_at"_qs, cell(at)}});
}

/// What a wrong password is about, as the journal names it.
QString noteOf(const std::optional<UserWithSlot>& user, const QDateTime& at) {
  return (user ? user->user.login : u"?"_qs) + u' ' + at.toUTC().toString(Qt::ISODate);
}

/// Nobody else who can sign in may free accounts.
bool isLastWhoFrees(Connection& connection, const User& user) {
  if (!may(user.role, Action::ManageUsers)) return false;
  const auto users = loadUsers(connection);
  return std::none_of(users.begin(), users.end(), [&](const User& other) {
    return other.id != user.id && other.active && !other.locked && may(other.role, Action::ManageUsers);
  });
}

struct Told {
  QDateTime at;
  std::optional<UserWithSlot> user;
};

/// Those that can be true.
std::vector<Told> plausible(Journal::Transaction& transaction, const WaitingAttempts& waiting,
                            const QDateTime& notBefore) {
  std::vector<Told> told;
  for (const auto& [at, login] : waiting) {
    if (at > transaction.now() || (notBefore.isValid() && at < notBefore)) continue;
    const auto user = findUser(transaction.connection(), login);
    if (user || login.isEmpty()) told.push_back({at, user});
  }
  return told;
}

void writeTold(Journal::Transaction& transaction, const Told& told) {
  transaction.note(u"failed-sign-in-told"_qs, noteOf(told.user, told.at));
  if (!told.user) return;
  const User& user = told.user->user;
  const int before = attemptCount(transaction.connection(), user.id).failed;
  const bool wouldLock = before + 1 == attemptsUntilLock;
  const bool locks = wouldLock && !isLastWhoFrees(transaction.connection(), user);
  put(transaction, user.id, wouldLock && !locks ? before : before + 1, told.at);
  if (locks) transaction.note(u"lock-account-told"_qs, user.login);
}
} // namespace

AttemptCount attemptCount(Connection& connection, RowId userId) {
  AttemptCount count;
  if (schemaVersion(connection) < firstVersionWithAttempts) return count;
  Statement row = connection.prepare(u"SELECT failed, last_at FROM failed_sign_in WHERE id = :id"_qs);
  if (row.bind(u"id"_qs, userId).run().next()) ColumnReader(row) >> count.failed >> count.last;
  return count;
}

void writeFailedAttempt(Journal::Transaction& transaction, const FailedSignIn& attempt,
                        const std::optional<UserWithSlot>& user) {
  transaction.note(u"failed-sign-in"_qs, noteOf(user, attempt.at));
  if (!user) return;
  const int failed = attemptCount(transaction.connection(), user->user.id).failed + 1;
  put(transaction, user->user.id, failed, attempt.at);
  if (failed == attemptsUntilLock) transaction.note(u"lock-account"_qs, user->user.login);
}

void writeToldAttempts(Journal::Transaction& transaction, const WaitingAttempts& waiting,
                       const QDateTime& notBefore) {
  const std::vector<Told> told = plausible(transaction, waiting, notBefore);
  const std::size_t taken = std::min(told.size(), mostTakenIn);
  const auto leftAside = static_cast<qsizetype>(waiting.attempts.size() - taken) + waiting.unread;
  if (leftAside > 0 || !waiting.toItsStart)
    transaction.note(u"attempts-left-aside"_qs,
                     (waiting.toItsStart ? QString() : u"≥ "_qs) + QString::number(leftAside));
  std::for_each(told.end() - static_cast<std::ptrdiff_t>(taken), told.end(),
                [&](const Told& one) { writeTold(transaction, one); });
}

void clearAttempts(Journal::Transaction& transaction, RowId userId) {
  if (attemptCount(transaction.connection(), userId).failed > 0)
    put(transaction, userId, 0, transaction.now());
}
