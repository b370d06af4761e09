#include "db/file/closed_study.h"

#include "db/access/failed_sign_ins.h"
#include "db/file/study_backups.h"
#include "db/journal/verify_journal.h"
#include "db/sqlite/db_text.h"
#include "db/sqlite/file_errors.h"
#include "db/sqlite/migration.h"
#include "db/sqlite/watched.h"
#include "db/stores/study_key_store.h"
#include "db/stores/user_store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QtEndian>

namespace {
// SQLite's file format, section 1.3.
constexpr qsizetype headerSize = 100;
constexpr qsizetype applicationIdAt = 68;

std::optional<Refusal> fileRefused(const QString& message) {
  return Refusal{u"FILE"_qs, message, {}};
}
} // namespace

std::optional<Refusal> refuseForeignFile(const QString& path) {
  QFile file(path);
  if (!QFileInfo(path).isFile()) return fileRefused(DbText::tr("There is no file %1.").arg(path));
  if (!file.open(QIODevice::ReadOnly))
    return fileRefused(DbText::tr("%1 cannot be read: %2").arg(path, file.errorString()));
  const QByteArray header = file.read(headerSize);
  const bool ours = header.size() == headerSize && header.startsWith(QByteArray("SQLite format 3\0", 16)) &&
                    qFromBigEndian<qint32>(header.constData() + applicationIdAt) == studyApplicationId;
  if (!ours) return fileRefused(DbText::tr("%1 is not a study of this program.").arg(path));
  return std::nullopt;
}

namespace {
/// FILE when the study is newer than the program.
std::optional<Refusal> refuseNewer(Connection& connection) {
  if (schemaVersion(connection) <= newestSchemaVersion()) return std::nullopt;
  return fileRefused(
      DbText::tr("The study was written by a newer version of the program. Open it with that."));
}

JournalFault changedOutside() {
  return ofTheFile(DbText::tr("The file has changed since the program closed it."));
}

tl::unexpected<Refusal> refuseFile(const QString& message) {
  return refuse(u"FILE"_qs, message);
}

/// A file that the program had closed, or made backups of, was a study.
bool wasOurs(const QString& path) {
  return compareChecksum(path).state == FileChecksum::State::Differs ||
         !QDir(backupFolder(path)).entryList({u"*.study"_qs}, QDir::Files).isEmpty();
}

/// What lies beside a study, or how it lies there, that nothing good comes of.
std::optional<Refusal> refuseSurroundings(const QString& path, const FileChecksum& checksum) {
  if (nameCount(path) > 1)
    return Refusal{
        u"FILE"_qs,
        DbText::tr("The study %1 can be reached under several names (hard links): two programs could "
                   "write it at once. Leave one name, and open that.")
            .arg(path),
        {}};
  if (QFileInfo(path + u"-journal").size() > 0)
    return damagedRefusal(
        {ofTheFile(DbText::tr("A rollback journal, which the program never leaves, lies beside "
                              "it: %1-journal. It would be written into the study.")
                       .arg(path))});
  if (checksum.state == FileChecksum::State::Unreadable)
    return Refusal{
        u"FILE"_qs,
        DbText::tr("%1 cannot be read by this account; it belongs to “%2”. Make it readable, or remove "
                   "it: the study is checked either way.")
            .arg(checksumPath(path), QFileInfo(checksumPath(path)).owner()),
        {}};
  return std::nullopt;
}

/// Left by a program that opened the study while it was read-only; nothing is in them.
void removeEmptyCompanions(const QString& path) {
  const QFileInfo log(path + u"-wal");
  if (!log.exists() || log.size() > 0 || log.isWritable()) return;
  QFile::remove(log.filePath());
  QFile::remove(path + u"-shm");
}

/// The lock, or none for somebody who only looks where nothing can be written.
Result<std::unique_ptr<StudyLock>> lockOf(const QString& path, Purpose purpose) {
  auto lock = StudyLock::take(path);
  const bool mayGoWithout = purpose == Purpose::ToCheck && !QFileInfo(QFileInfo(path).path()).isWritable();
  if (!lock && mayGoWithout && lock.error().rule != u"LOCKED") return std::unique_ptr<StudyLock>();
  return lock;
}
} // namespace

Refusal damagedRefusal(const std::vector<JournalFault>& faults) {
  const JournalFault& first = faults.front();
  const QString where = placeOf(first);
  return {u"DAMAGED"_qs,
          DbText::tr("The study file is damaged or was changed behind the program's back (%n place(s)). "
                     "Nothing was written "
                     "to it. First place: %1",
                     nullptr, static_cast<int>(faults.size()))
              .arg(where.isEmpty() ? first.message : where + u": " + first.message),
          {}};
}

Refusal orDamaged(const ClosedStudy& closed, const Refusal& refusal) {
  const bool saysMore = refusal.rule == u"DAMAGED"; // it names the place
  const bool differs = closed.checksum.state == FileChecksum::State::Differs;
  return differs && !saysMore ? damagedRefusal({changedOutside()}) : refusal;
}

std::optional<Refusal> refuseNoStudy(const QString& path) {
  auto refused = refuseForeignFile(path);
  return refused && QFileInfo(path).isFile() && wasOurs(path) ? damagedRefusal({changedOutside()}) : refused;
}

Result<ClosedStudy> approach(const QString& name, Purpose purpose, const Progress& progress) {
  // Two names of one file are one study: what stands beside it must be found whichever is used.
  const QString canonical = QFileInfo(name).canonicalFilePath();
  const QString path = canonical.isEmpty() ? name : canonical;
  // The lock first: opening and closing a file that this program holds would give SQLite's own lock away.
  if (!QFileInfo(path).isFile()) return tl::unexpected(*refuseForeignFile(path));
  auto lock = lockOf(path, purpose);
  if (!lock) return tl::unexpected(lock.error());
  if (auto refused = refuseNoStudy(path)) return tl::unexpected(*refused);
  ClosedStudy study{std::move(*lock), compareChecksum(path, progress), nullptr};
  if (auto refused = refuseSurroundings(path, study.checksum)) return tl::unexpected(*refused);
  const bool mayWrite = study.lock && QFileInfo(path).isWritable();
  if (!mayWrite && purpose == Purpose::ToOpen)
    return refuseFile(DbText::tr("%1 cannot be written by this account, so it cannot be opened.").arg(path));
  removeEmptyCompanions(path);
  try {
    study.connection = std::make_unique<Connection>(path, mayWrite ? Connection::Mode::Exclusive
                                                                   : Connection::Mode::ReadOnly);
    if (auto refused = refuseNewer(*study.connection)) return tl::unexpected(orDamaged(study, *refused));
  } catch (const SqliteFailure& failure) {
    return tl::unexpected(orDamaged(study, fileRefusal(failure)));
  }
  return study;
}

Result<ProvenUser> prove(const ClosedStudy& closed, const Credentials& who, const QDateTime& now) {
  const QString path = closed.connection->path();
  const auto found = findUser(*closed.connection, who.login);
  const FailedSignIn attempt{now, found ? found->user.login : QString()};
  if (!found || !found->user.active) {
    if (auto counted = addWaitingAttempt(path, attempt); !counted) return tl::unexpected(counted.error());
    return tl::unexpected(wrongPassword());
  }
  const AttemptCount count =
      withWaiting(attemptCount(*closed.connection, found->user.id), path, found->user.login);
  if (auto refused = refuseAttempt(count, now)) return tl::unexpected(*refused);
  if (auto counted = addWaitingAttempt(path, attempt); !counted) return tl::unexpected(counted.error());
  // Also where there is not memory enough to judge it.
  auto takeBack = qScopeGuard([&] { takeBackWaitingAttempt(path, attempt); });
  auto vault = Vault::unlock(found->slot, who.password, slotOwner(found->user.login));
  if (vault) {
    if (auto refused = refuseExchangedKeys(*found, *vault)) return tl::unexpected(*refused);
    auto whole = wholeVault(*closed.connection, *found, *vault);
    if (!whole) return tl::unexpected(whole.error());
    return ProvenUser{found->user, std::move(*whole), !found->keyBox.isEmpty()};
  }
  takeBack.dismiss();
  return tl::unexpected(refusedPassword(count, now));
}

std::vector<JournalFault> damageOf(const ClosedStudy& closed, const Vault& vault, Signatures signatures,
                                   const Progress& progress) {
  std::vector<JournalFault> faults;
  if (closed.checksum.state == FileChecksum::State::Differs) faults.push_back(changedOutside());
  if (!closed.checksum.isGenuine(vault.checksumKey()))
    faults.push_back(ofTheFile(DbText::tr("The checksum beside the file was not written by the program.")));
  const auto found = damageIn(*closed.connection, vault.journalKeys(), signatures, progress);
  faults.insert(faults.end(), found.begin(), found.end());
  return faults;
}

bool endsAt(const QString& path, const JournalHead& head, const Progress& progress) {
  if (refuseForeignFile(path)) return false;
  try {
    Connection file(path, Connection::Mode::ReadOnly);
    const Cell found =
        watched(file, progress, CheckStage::Pages, [&] { return file.ask(u"PRAGMA quick_check(1)"_qs); });
    return found == Cell(u"ok"_qs) &&
           file.ask(u"SELECT mac FROM journal ORDER BY id DESC LIMIT 1"_qs) == Cell(head.mac);
  } catch (const SqliteFailure&) {
    return false;
  }
}
