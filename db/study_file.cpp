#include "db/study_file.h"

#include "db/at_wall.h"
#include "db/closed_study.h"
#include "db/open_study.h"
#include "db/recovery_code.h"
#include "db/sqlite/migration.h"
#include "db/stores/attempt_store.h"
#include "db/study_backups.h"
#include "db/study_header.h"

#include <QCoreApplication>

namespace {
struct Words {
  Q_DECLARE_TR_FUNCTIONS(StudyFile)
};

using Opened = Result<std::unique_ptr<StudySession>>;

Result<void> bringUpToDate(OpenStudy& open) {
  if (schemaVersion(*open.connection) >= newestSchemaVersion()) return {};
  if (auto backup = makeBackup(*open.connection, open.journal->head(), open.now()); !backup)
    return tl::unexpected(backup.error());
  migrate(*open.connection);
  return {};
}

/// What waited beside the file goes into the journal, as done by nobody who is known.
Result<void> takeInAttempts(OpenStudy& open, const QString& path) {
  const WaitingAttempts waiting = waitingAttempts(path);
  if (waiting.isEmpty()) return {};
  const QDateTime newest = open.journal->lastTime();
  Journal::Transaction transaction = open.journal->begin(0, u"failed-sign-in-told"_qs);
  writeToldAttempts(transaction, waiting, newest);
  if (auto done = transaction.commit(); !done) return done;
  removeWaitingAttempts(path);
  return {};
}

/// The last steps once somebody's secret has opened the vault: the first that write. `action` is what the
/// journal says of it; `newSlot` replaces the user's.
Opened enter(ClosedStudy closed, ProvenUser who, const Clock& clock, const QString& action,
             const std::optional<KeySlot>& newSlot) {
  if (const auto faults = damageOf(closed, who.vault.journalKey()); !faults.empty())
    return tl::unexpected(damagedRefusal(faults));
  const QString path = closed.reader->path();
  closed.reader.reset();
  removeChecksum(path);
  auto open = std::make_unique<OpenStudy>(std::move(closed.lock), std::make_unique<Connection>(path),
                                          std::move(who.vault), clock);
  if (auto done = bringUpToDate(*open); !done) return tl::unexpected(done.error());
  open->verifiedAt = open->now();
  open->user = who.user;
  if (auto done = takeInAttempts(*open, path); !done) return tl::unexpected(done.error());
  Journal::Transaction transaction = open->journal->begin(who.user.id, action);
  transaction.note(action, who.user.login);
  clearAttempts(transaction, who.user.id);
  if (newSlot) writeSlot(transaction, who.user.id, *newSlot);
  if (auto done = transaction.commit(); !done) return tl::unexpected(done.error());
  if (auto done = open->load(); !done) return tl::unexpected(done.error());
  return StudySessionAccess::make(std::move(open));
}
} // namespace

Opened StudyFile::open(const QString& path, const Credentials& who, const Clock& clock) {
  return atWall([&]() -> Opened {
    auto closed = approach(path);
    if (!closed) return tl::unexpected(closed.error());
    auto proven = prove(*closed, who, clock());
    if (!proven) return tl::unexpected(orDamaged(*closed, proven.error()));
    return enter(std::move(*closed), std::move(*proven), clock, u"sign-in"_qs, std::nullopt);
  });
}

Opened StudyFile::recover(const QString& path, const QString& recoveryCode, const Credentials& newPassword,
                          const Clock& clock) {
  return atWall([&]() -> Opened {
    auto closed = approach(path);
    if (!closed) return tl::unexpected(closed.error());
    const auto slot = loadRecoverySlot(*closed->reader);
    std::optional<Vault> vault;
    if (slot) vault = Vault::unlock(*slot, normalizedRecoveryCode(recoveryCode), recoveryOwner());
    if (!vault) {
      addWaitingAttempt(path, {clock(), {}});
      return refuse(u"PASSWORD"_qs, Words::tr("This is not the recovery code of this study."),
                    u"recoveryCode"_qs);
    }
    const auto found = findUser(*closed->reader, newPassword.login);
    if (!found || !found->user.active)
      return refuse(u"PASSWORD"_qs, Words::tr("There is no active user with this login."), u"login"_qs);
    if (auto weak = passwordTooWeak(newPassword.password, {found->user.login, found->user.name}))
      return tl::unexpected(*weak);
    const KeySlot newSlot = vault->slotFor(newPassword.password, slotOwner(found->user.login));
    return enter(std::move(*closed), {found->user, std::move(*vault)}, clock, u"recover"_qs, newSlot);
  });
}

Result<std::vector<JournalFault>> StudyFile::check(const QString& path, const Credentials& who,
                                                   const Clock& clock) {
  return atWall([&]() -> Result<std::vector<JournalFault>> {
    auto closed = approach(path);
    if (!closed) return tl::unexpected(closed.error());
    auto proven = prove(*closed, who, clock());
    if (!proven) return tl::unexpected(orDamaged(*closed, proven.error()));
    return damageOf(*closed, proven->vault.journalKey());
  });
}

Result<QStringList> StudyFile::logins(const QString& path) {
  return atWall([&]() -> Result<QStringList> {
    if (auto refused = refuseNoStudy(path)) return tl::unexpected(*refused);
    Connection connection(path, Connection::Mode::ReadOnly);
    QStringList logins;
    for (const User& user : loadUsers(connection))
      if (user.active) logins << user.login;
    return logins;
  });
}
