#include "db/stores/attempt_store.h"

#include "db/sqlite/migration.h"

namespace {
constexpr int firstVersionWithAttempts = 3;

void put(Journal::Transaction& transaction, RowId userId, int failed, const QDateTime& at) {
  const Row values{{u"failed"_qs, cell(failed)}, {u"last_at"_qs, cell(at)}};
  Statement row = transaction.connection().prepare(u"SELECT id FROM failed_sign_in WHERE id = :id"_qs);
  const bool known = row.bind(u"id"_qs, userId).run().next();
  if (known) {
    transaction.update(u"failed_sign_in"_qs, userId, values);
    return;
  }
  Row fresh = values;
  fresh[u"id"_qs] = cell(userId);
  transaction.insert(u"failed_sign_in"_qs, fresh);
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
  const QString when = attempt.at.toUTC().toString(Qt::ISODate);
  transaction.note(u"failed-sign-in"_qs, (user ? user->user.login : u"?"_qs) + u' ' + when);
  if (!user) return;
  const int failed = attemptCount(transaction.connection(), user->user.id).failed + 1;
  put(transaction, user->user.id, failed, attempt.at);
  if (failed == attemptsUntilLock) transaction.note(u"lock-account"_qs, user->user.login);
}

void clearAttempts(Journal::Transaction& transaction, RowId userId) {
  if (attemptCount(transaction.connection(), userId).failed > 0)
    put(transaction, userId, 0, transaction.now());
}
