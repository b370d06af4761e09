#include "db/file/who_may_restore.h"

#include "db/access/failed_sign_ins.h"
#include "db/file/closed_study.h"
#include "db/file/study_backups.h"
#include "db/journal/verify_journal.h"
#include "db/sqlite/db_text.h"
#include "db/stores/study_key_store.h"
#include "db/stores/user_store.h"

#include <QFileInfo>
#include <algorithm>

namespace {
/// The study, or a backup of it, and what stands there about the person.
struct Copy {
  QString path;
  KeyChain keys;
  std::optional<UserWithSlot> user;
  AttemptCount count;
  /// Of its newest key.
  qint64 generation() const { return static_cast<qint64>(keys.size()) + 1; }
};

/// What a password opened, and the slot that it opened.
struct Opened {
  Vault vault;
  KeySlot slot;
};

/// A slot that was tried, so that no copy costs a second guess.
struct TriedSlot {
  KeySlot slot;
  std::optional<Vault> vault;
};

/// A file that another program holds says nothing now; one that is damaged never will.
bool isHeld(const SqliteFailure& failure) {
  constexpr int busy = 5; // SQLITE_BUSY
  return (failure.nativeCode().toInt() & 0xff) == busy;
}

/// Nothing where the file is missing, is no study or cannot be read.
std::optional<Copy> readCopy(const QString& path, const QString& login) {
  if (refuseForeignFile(path)) return std::nullopt;
  try {
    Connection file(path, Connection::Mode::ReadOnly);
    Copy copy{path, loadKeyChain(file), findUser(file, login), {}};
    if (copy.user) copy.count = attemptCount(file, copy.user->user.id);
    return copy;
  } catch (const SqliteFailure& failure) {
    if (isHeld(failure)) throw;
    return std::nullopt;
  }
}

/// The study first, then its backups, the newest first; last the chosen one, where it lies elsewhere.
std::vector<Copy> copiesOf(const QString& study, const QString& chosen, const QString& login) {
  QStringList paths{study};
  paths += backupsOf(study);
  if (!chosen.isEmpty() && !paths.contains(chosen)) paths << chosen;
  std::vector<Copy> copies;
  for (const QString& path : paths)
    if (auto copy = readCopy(path, login)) copies.push_back(std::move(*copy));
  return copies;
}

/// With the keys of the newest copy whose own slot of the person's opens: they open every older one.
std::optional<Opened> openedBy(const std::vector<Copy>& copies, const QString& password) {
  std::vector<TriedSlot> tried;
  for (const Copy& copy : copies) {
    if (!copy.user) continue;
    const KeySlot& slot = copy.user->slot;
    const QByteArray owner = slotOwner(copy.user->user.login);
    auto known =
        std::find_if(tried.begin(), tried.end(), [&](const TriedSlot& one) { return one.slot == slot; });
    if (known == tried.end()) known = tried.insert(known, {slot, Vault::unlock(slot, password, owner)});
    if (!known->vault) continue;
    if (auto vault = known->vault->whole(copy.keys, copy.user->keyBox, owner))
      return Opened{std::move(*vault), slot};
  }
  return std::nullopt;
}

/// Sound: SQLite can read it, and its journal tells every row of it.
bool isSound(const QString& path, const JournalKeys& keys, const Progress& progress) {
  try {
    Connection copy(path, Connection::Mode::ReadOnly);
    return damageIn(copy, keys, Signatures::All, progress).empty();
  } catch (const SqliteFailure&) {
    return false;
  }
}

/// The accounts of a study that may be damaged elsewhere are as the program wrote them. A broken line of the
/// journal alone does not make them doubtful: each row of theirs is still what the lines amount to.
bool hasSoundAccounts(const QString& study, const JournalKeys& keys, const Progress& progress) {
  try {
    const auto faults = verifyJournal(BareConnection(study), keys, Signatures::All, progress);
    return std::none_of(faults.begin(), faults.end(), [](const JournalFault& fault) {
      if (fault.table.startsWith(u"journal"_qs)) return false;
      const bool ofWholeTable = fault.rowId == 0 && fault.column.isEmpty();
      return ofWholeTable || fault.table == u"app_user" || fault.table == u"failed_sign_in";
    });
  } catch (const SqliteFailure& failure) {
    if (isHeld(failure)) throw;
    return false;
  }
}

JournalHead headOf(const QString& path) {
  Connection connection(path, Connection::Mode::ReadOnly);
  JournalHead head;
  Statement last = connection.prepare(u"SELECT id, mac FROM journal ORDER BY id DESC LIMIT 1"_qs);
  if (last.run().next()) ColumnReader(last) >> head.sequence >> head.mac;
  return head;
}

Refusal notLetIn(const QString& message) {
  return {u"PASSWORD"_qs, message, u"password"_qs};
}

/// One person at the door of one study.
class Door {
 public:
  Door(QString study, const Credentials& who, const QDateTime& now, const Progress& progress)
      : m_study(std::move(study)), m_who(who), m_now(now), m_progress(progress) {}

  Result<AllowedBackup> ask(const QString& chosen) {
    const std::vector<Copy> copies = copiesOf(m_study, chosen, m_who.login);
    if (copies.empty()) return tl::unexpected(noBackup());
    learnLogin(copies);
    if (auto refused = refuseAttempt(counted(copies.front().count), m_now)) return tl::unexpected(*refused);
    const FailedSignIn attempt{m_now, m_login};
    if (auto written = addWaitingAttempt(m_study, attempt); !written) return tl::unexpected(written.error());
    m_opened = openedBy(copies, m_who.password);
    if (!m_opened) return tl::unexpected(wrongPassword());
    takeBackWaitingAttempt(m_study, attempt);
    auto newest = askEach(copies);
    if (!newest || chosen.isEmpty() || newest->path == chosen) return newest;
    return askChosen(chosen, newest->studyAsked);
  }

 private:
  /// Down to the newest sound backup; nothing that is older has a say.
  Result<AllowedBackup> askEach(const std::vector<Copy>& copies) {
    bool studyAsked = false;
    for (const Copy& copy : copies) {
      const bool isStudy = copy.path == m_study;
      if (!counts(copy, studyAsked)) continue;
      if (auto refused = refuseBy(copy, studyAsked)) return tl::unexpected(*refused);
      if (!isStudy) return AllowedBackup{copy.path, headOf(copy.path), studyAsked};
      studyAsked = true;
    }
    return tl::unexpected(noBackup());
  }

  /// A copy with a newer key than the person was handed cannot be judged by them. Still it says that they
  /// were not: unless the study itself has let them in, it counts.
  bool counts(const Copy& copy, bool studyAsked) const {
    if (isBeyond(copy)) return !studyAsked;
    const JournalKeys keys = m_opened->vault.journalKeys();
    return copy.path == m_study ? hasSoundAccounts(copy.path, keys, m_progress)
                                : isSound(copy.path, keys, m_progress);
  }

  bool isBeyond(const Copy& copy) const { return copy.generation() > m_opened->vault.generation(); }

  Result<AllowedBackup> askChosen(const QString& chosen, bool studyAsked) {
    const auto copy = readCopy(chosen, m_who.login);
    if (!copy || !isSound(chosen, m_opened->vault.journalKeys(), m_progress))
      return tl::unexpected(
          Refusal{u"BACKUP"_qs, DbText::tr("%1 is no sound backup.").arg(chosen), u"path"_qs});
    if (auto refused = refuseBy(*copy, true)) return tl::unexpected(*refused);
    return AllowedBackup{chosen, headOf(chosen), studyAsked};
  }

  /// `letInBefore`: what is newer knows the person with this password. Then an older slot is no guess.
  std::optional<Refusal> refuseBy(const Copy& copy, bool letInBefore) {
    const QString name = QFileInfo(copy.path).fileName();
    const bool active = copy.user && copy.user->user.active && !isBeyond(copy);
    const bool opens = active && (copy.user->slot == m_opened->slot ||
                                  Vault::unlock(copy.user->slot, m_who.password, slotOwner(m_login)));
    if (opens) return refuseAttempt(counted(copy.count), m_now);
    if (letInBefore)
      return notLetIn(
          DbText::tr(
              "The backup %1 does not know this account with this password: it was made before. Somebody "
              "else whom it knows can restore it.")
              .arg(name));
    if (auto written = addWaitingAttempt(m_study, {m_now, m_login}); !written) return written.error();
    return notLetIn(
        DbText::tr("%1 does not let this account in with this password any more. A backup of before does not "
                   "either.")
            .arg(name));
  }

  void learnLogin(const std::vector<Copy>& copies) {
    for (const Copy& copy : copies)
      if (m_login.isEmpty() && copy.user) m_login = copy.user->user.login;
  }

  /// With the wrong ones that nobody has taken into the journal yet.
  AttemptCount counted(const AttemptCount& count) const { return withWaiting(count, m_study, m_login); }

  Refusal noBackup() const {
    return {u"BACKUP"_qs,
            DbText::tr("There is no sound backup in %1 that this account opens.").arg(backupFolder(m_study)),
            {}};
  }

  QString m_study;
  Credentials m_who;
  QDateTime m_now;
  const Progress& m_progress;
  QString m_login; ///< as the study writes it; empty for one that does not exist: people type passwords there
  std::optional<Opened> m_opened;
};
} // namespace

Result<AllowedBackup> mayRestore(const QString& study, const QString& chosen, const Credentials& who,
                                 const QDateTime& now, const Progress& progress) {
  return Door(study, who, now, progress).ask(chosen);
}
