#include "db/stores/user_store.h"

#include "db/stores/attempt_store.h"
#include "db/stores/codes.h"

namespace {
Row slotRow(const KeySlot& slot) {
  return {{u"slot_salt"_qs, cell(slot.salt)},
          {u"slot_passes"_qs, cell(static_cast<qint64>(slot.cost.passes))},
          {u"slot_memory"_qs, cell(static_cast<qint64>(slot.cost.memory))},
          {u"slot_key"_qs, cell(slot.sealedKey)}};
}

void readSlot(ColumnReader& columns, KeySlot& slot) {
  qint64 passes = 0;
  qint64 memory = 0;
  columns >> slot.salt >> passes >> memory >> slot.sealedKey;
  slot.cost = {static_cast<quint64>(passes), static_cast<quint64>(memory)};
}
} // namespace

std::vector<User> loadUsers(Connection& connection) {
  std::vector<User> users;
  Statement rows = connection.prepare(u"SELECT id, login, name, role, active FROM app_user ORDER BY id"_qs);
  rows.run();
  while (rows.next()) {
    User user;
    ColumnReader(rows) >> user.id >> user.login >> user.name >> user.role >> user.active;
    user.locked = attemptCount(connection, user.id).failed >= attemptsUntilLock;
    users.push_back(user);
  }
  return users;
}

std::optional<UserWithSlot> findUser(Connection& connection, const QString& login) {
  Statement rows =
      connection.prepare(u"SELECT id, login, name, role, active, slot_salt, slot_passes, slot_memory, "
                         u"slot_key FROM app_user WHERE login = :login"_qs);
  rows.bind(u"login"_qs, cell(login.trimmed()));
  if (!rows.run().next()) return std::nullopt;
  UserWithSlot found;
  ColumnReader columns(rows);
  columns >> found.user.id >> found.user.login >> found.user.name >> found.user.role >> found.user.active;
  readSlot(columns, found.slot);
  return found;
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
  row[u"login"_qs] = cell(user.login);
  row[u"name"_qs] = cell(user.name);
  row[u"role"_qs] = cell(user.role);
  row[u"active"_qs] = cell(user.active);
  return transaction.insert(u"app_user"_qs, row);
}

void writeSlot(Journal::Transaction& transaction, RowId userId, const KeySlot& slot) {
  transaction.update(u"app_user"_qs, userId, slotRow(slot));
}

void insertRecoverySlot(Journal::Transaction& transaction, const KeySlot& slot) {
  Row row = slotRow(slot);
  row[u"id"_qs] = cell(1);
  transaction.insert(u"recovery"_qs, row);
}
