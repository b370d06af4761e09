#include "db/study_file.h"

#include "db/at_wall.h"
#include "db/open_study.h"
#include "db/recovery_code.h"
#include "db/sqlite/migration.h"
#include "db/stores/user_store.h"
#include "db/study_backups.h"
#include "db/study_header.h"

#include <QCoreApplication>

namespace {
struct Words {
  Q_DECLARE_TR_FUNCTIONS(StudyFile)
};

using Opened = Result<std::unique_ptr<StudySession>>;

/// A study that is ours to open, locked and checked, while its vault is still closed.
struct ClosedStudy {
  std::unique_ptr<StudyLock> lock;
  std::unique_ptr<Connection> connection;
};

Result<ClosedStudy> approach(const QString& path) {
  if (auto refused = refuseForeignFile(path)) return tl::unexpected(*refused);
  auto lock = StudyLock::take(path);
  if (!lock) return tl::unexpected(lock.error());
  ClosedStudy study{std::move(*lock), std::make_unique<Connection>(path)};
  if (auto refused = refuseUnusable(*study.connection)) return tl::unexpected(*refused);
  return study;
}

Result<void> bringUpToDate(OpenStudy& open) {
  if (schemaVersion(*open.connection) >= newestSchemaVersion()) return {};
  if (auto backup = makeBackup(*open.connection, open.journal->head(), open.now()); !backup)
    return tl::unexpected(backup.error());
  migrate(*open.connection,
          [&] { writeJournalHead(*open.connection, open.vault.journalKey(), open.journal->head()); });
  return {};
}

/// The last steps once somebody's secret has opened the vault. `action` is what the journal says of it;
/// `newSlot` replaces the user's.
Opened enter(ClosedStudy closed, Vault vault, const User& user, const Clock& clock, const QString& action,
             const std::optional<KeySlot>& newSlot) {
  auto open = std::make_unique<OpenStudy>(std::move(closed.lock), std::move(closed.connection),
                                          std::move(vault), clock);
  if (auto done = bringUpToDate(*open); !done) return tl::unexpected(done.error());
  open->user = user;
  Journal::Transaction transaction = open->journal->begin(user.id, action);
  transaction.note(action, user.login);
  if (newSlot) writeSlot(transaction, user.id, *newSlot);
  if (auto done = transaction.commit(); !done) return tl::unexpected(done.error());
  if (auto done = open->load(); !done) return tl::unexpected(done.error());
  return StudySessionAccess::make(std::move(open));
}
} // namespace

Opened StudyFile::open(const QString& path, const Credentials& who, const Clock& clock) {
  return atWall([&]() -> Opened {
    auto closed = approach(path);
    if (!closed) return tl::unexpected(closed.error());
    const auto found = findUser(*closed->connection, who.login);
    // The same answer for an unknown login: who has an account is nobody else's business.
    std::optional<Vault> vault;
    if (found && found->user.active)
      vault = Vault::unlock(found->slot, who.password, slotOwner(found->user.login));
    if (!vault) return refuse(u"PASSWORD"_qs, Words::tr("Login or password is wrong."), u"password"_qs);
    return enter(std::move(*closed), std::move(*vault), found->user, clock, u"sign-in"_qs, std::nullopt);
  });
}

Opened StudyFile::recover(const QString& path, const QString& recoveryCode, const Credentials& newPassword,
                          const Clock& clock) {
  return atWall([&]() -> Opened {
    auto closed = approach(path);
    if (!closed) return tl::unexpected(closed.error());
    const auto slot = loadRecoverySlot(*closed->connection);
    std::optional<Vault> vault;
    if (slot) vault = Vault::unlock(*slot, normalizedRecoveryCode(recoveryCode), recoveryOwner());
    if (!vault)
      return refuse(u"PASSWORD"_qs, Words::tr("This is not the recovery code of this study."),
                    u"recoveryCode"_qs);
    const auto found = findUser(*closed->connection, newPassword.login);
    if (!found || !found->user.active)
      return refuse(u"PASSWORD"_qs, Words::tr("There is no active user with this login."), u"login"_qs);
    if (auto weak = passwordTooWeak(newPassword.password, {found->user.login, found->user.name}))
      return tl::unexpected(*weak);
    const KeySlot newSlot = vault->slotFor(newPassword.password, slotOwner(found->user.login));
    return enter(std::move(*closed), std::move(*vault), found->user, clock, u"recover"_qs, newSlot);
  });
}

Result<QStringList> StudyFile::logins(const QString& path) {
  return atWall([&]() -> Result<QStringList> {
    if (auto refused = refuseForeignFile(path)) return tl::unexpected(*refused);
    Connection connection(path, Connection::Mode::ReadOnly);
    QStringList logins;
    for (const User& user : loadUsers(connection))
      if (user.active) logins << user.login;
    return logins;
  });
}
