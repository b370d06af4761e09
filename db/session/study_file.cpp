#include "db/session/study_file.h"

#include "app/study/user.h"
#include "db/access/passwords.h"
#include "db/file/backup_copy.h"
#include "db/file/closed_study.h"
#include "db/file/study_backups.h"
#include "db/journal/journal_line.h"
#include "db/session/older_copy.h"
#include "db/session/open_study.h"
#include "db/sqlite/db_text.h"
#include "db/sqlite/file_errors.h"
#include "db/sqlite/migration.h"
#include "db/stores/study_key_store.h"
#include "db/stores/user_store.h"

#include <sqlite3.h>

namespace {
using Opened = Result<std::unique_ptr<StudySession>>;

/// What is beside the file says nothing of it from now on.
void startWriting(OpenStudy& open) {
  removeChecksum(open.connection->path());
  open.connection->startWriting();
}

Result<void> bringUpToDate(OpenStudy& open, const Progress& progress) {
  if (schemaVersion(*open.connection) >= newestSchemaVersion()) return {};
  startWriting(open);
  if (auto backup = makeBackup(*open.connection, *open.journal, open.now(), progress); !backup)
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

/// That somebody came in, and what waited for that. `action` is what the journal says of it; `newSlot`
/// replaces the user's. `lastLine` as the file was found.
Result<void> writeSignIn(OpenStudy& open, const QString& action, const std::optional<KeySlot>& newSlot,
                         qint64 lastLine) {
  if (auto done = noteOlderCopy(open, lastLine); !done) return done;
  if (auto done = takeInAttempts(open, open.connection->path()); !done) return done;
  Journal::Transaction transaction = open.journal->begin(open.user.id, action);
  transaction.note(action, open.user.login);
  clearAttempts(transaction, open.user.id);
  if (newSlot && action == u"recover")
    recoverAccount(transaction, open.user.id, *newSlot);
  else if (newSlot)
    writeSlot(transaction, open.user.id, *newSlot);
  return transaction.commit();
}

/// The last steps once somebody's secret has opened the vault. Until the study is read nothing is written,
/// but where it must be brought up to date.
Opened enter(ClosedStudy closed, ProvenUser who, const Clock& clock, const QString& action,
             const std::optional<KeySlot>& newSlot, const Progress& progress) {
  if (const auto faults = damageOf(closed, who.vault, Signatures::Newest, progress); !faults.empty())
    return tl::unexpected(damagedRefusal(faults));
  auto open = std::make_unique<OpenStudy>(std::move(closed.lock), std::move(closed.connection),
                                          std::move(who.vault), clock);
  const qint64 lastLine = open->journal->head().sequence;
  open->user = who.user;
  if (auto done = bringUpToDate(*open, progress); !done) return tl::unexpected(done.error());
  if (auto done = open->load(progress); !done) return tl::unexpected(done.error());
  open->verifiedAt = open->now();
  open->journal->signAs(who.user.id, open->vault.keyPair());
  startWriting(*open);
  if (auto done = writeSignIn(*open, action, newSlot, lastLine); !done) return tl::unexpected(done.error());
  open->reload({}, {u"app_user"_qs, u"audit_review"_qs, u"clock-backwards"_qs}); // what that may have changed
  return StudySessionAccess::make(std::move(open));
}
} // namespace

Opened StudyFile::open(const QString& path, const Credentials& who, const Clock& clock,
                       const Progress& progress) {
  return catchingFileErrors([&]() -> Opened {
    if (auto refused = refuseBackup(path)) return tl::unexpected(*refused);
    auto closed = approach(path, Purpose::ToOpen, progress);
    if (!closed) return tl::unexpected(closed.error());
    auto proven = prove(*closed, who, clock());
    if (!proven) return tl::unexpected(orDamaged(*closed, proven.error()));
    std::optional<KeySlot> anew; // of an account from before there were keys, or with an earlier study key
    if (proven->user.passwordBy == 0 && (!proven->vault.keyPair() || proven->wasHanded))
      anew = proven->vault.ownSlotFor(who.password, slotOwner(proven->user.login));
    return enter(std::move(*closed), std::move(*proven), clock, u"sign-in"_qs, anew, progress);
  });
}

Opened StudyFile::recover(const QString& path, const QString& recoveryCode, const Credentials& newPassword,
                          const Clock& clock, const Progress& progress) {
  return catchingFileErrors([&]() -> Opened {
    if (auto refused = refuseBackup(path)) return tl::unexpected(*refused);
    auto closed = approach(path, Purpose::ToOpen, progress);
    if (!closed) return tl::unexpected(closed.error());
    const auto slot = loadRecoverySlot(*closed->connection);
    const FailedSignIn attempt{clock(), {}};
    if (auto counted = addWaitingAttempt(path, attempt); !counted) return tl::unexpected(counted.error());
    std::optional<Vault> vault;
    if (slot) vault = Vault::unlock(*slot, normalizedRecoveryCode(recoveryCode), recoveryOwner());
    if (!vault)
      return refuse(u"PASSWORD"_qs, DbText::tr("This is not the recovery code of this study."),
                    u"recoveryCode"_qs);
    takeBackWaitingAttempt(path, attempt);
    auto whole = wholeVault(*closed->connection, *vault);
    if (!whole) return tl::unexpected(whole.error());
    auto found = findUser(*closed->connection, newPassword.login);
    if (!found || !found->user.active)
      return refuse(u"PASSWORD"_qs, DbText::tr("There is no active user with this login."), u"login"_qs);
    if (!may(found->user.role, Action::ManageUsers))
      return refuse(
          u"ROLE"_qs,
          DbText::tr("The recovery code opens accounts that manage users. For a new password of %1, "
                     "ask the principal investigator or an administrator.")
              .arg(found->user.login),
          u"login"_qs);
    if (auto weak = passwordTooWeak(newPassword.password, {found->user.login, found->user.name}))
      return tl::unexpected(*weak);
    const KeySlot newSlot = whole->ownSlotFor(newPassword.password, slotOwner(found->user.login));
    found->user.passwordBy = 0;
    return enter(std::move(*closed), {found->user, std::move(*whole)}, clock, u"recover"_qs, newSlot,
                 progress);
  });
}

Result<Inspection> StudyFile::inspect(const QString& path, const Credentials& who,
                                      const std::optional<PaperHead>& paper, const Clock& clock,
                                      const Progress& progress) {
  return catchingFileErrors([&]() -> Result<Inspection> {
    auto closed = approach(path, Purpose::ToCheck, progress);
    if (!closed) return tl::unexpected(closed.error());
    auto proven = prove(*closed, who, clock());
    if (!proven) return tl::unexpected(orDamaged(*closed, proven.error()));
    Inspection found;
    found.wasLocked = closed->lock != nullptr;
    found.faults = damageOf(*closed, proven->vault, Signatures::All, progress);
    if (!found.faults.empty()) return found;
    Connection& file = *closed->connection;
    found.head = journalEnd(file);
    found.olderCopy = findOlderCopy(file, found.head.sequence);
    if (paper) found.paper = comparedWithPaper(file, *paper);
    return found;
  });
}

Result<std::vector<JournalFault>> StudyFile::check(const QString& path, const Credentials& who,
                                                   const Clock& clock) {
  return inspect(path, who, {}, clock).map([](Inspection&& found) { return std::move(found.faults); });
}

Result<void> StudyFile::judge(const QString& path, const Credentials& who, const Clock& clock,
                              const Progress& progress) {
  return catchingFileErrors([&]() -> Result<void> {
    if (auto refused = refuseBackup(path)) return tl::unexpected(*refused);
    const auto closed = approach(path, Purpose::ToCheck, progress);
    if (!closed) return tl::unexpected(closed.error());
    const auto proven = prove(*closed, who, clock());
    if (!proven) return tl::unexpected(orDamaged(*closed, proven.error()));
    return {};
  });
}

Result<QStringList> StudyFile::logins(const QString& path) {
  return catchingFileErrors([&]() -> Result<QStringList> {
    // A study that is open is not touched: closing it again would give away SQLite's lock on it.
    const auto lock = StudyLock::take(path);
    if (!lock && lock.error().rule == u"LOCKED") return tl::unexpected(lock.error());
    if (auto refused = refuseNoStudy(path)) return tl::unexpected(*refused);
    Connection connection(path, Connection::Mode::ReadOnly);
    QStringList logins;
    for (const User& user : loadUsers(connection))
      if (user.active) logins << user.login;
    return logins;
  });
}

QString StudyFile::sqliteVersion() {
  return QString::fromLatin1(sqlite3_libversion());
}
