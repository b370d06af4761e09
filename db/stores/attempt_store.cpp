#include "db/stores/attempt_store.h"

#include "app/study/user.h"
#include "db/sqlite/migration.h"
#include "db/stores/record_rows.h"

#include <algorithm>

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
