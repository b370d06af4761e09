#include "app/policy/policy.h"
#include "db/file/backup_copy.h"
#include "db/file/backup_elsewhere.h"
#include "db/file/closed_study.h"
#include "db/file/file_checksum.h"
#include "db/file/study_backups.h"
#include "db/journal/journal_line.h"
#include "db/journal/verify_journal.h"
#include "db/session/background_backup.h"
#include "db/session/command_execution.h"
#include "db/sqlite/db_text.h"
#include "db/sqlite/file_errors.h"
#include "db/sqlite/in_thread.h"
#include "db/sqlite/plain_file.h"

#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <algorithm>

namespace {
QStringList fileNamesOf(const QStringList& paths) {
  QStringList names;
  for (const QString& path : paths)
    names << QFileInfo(path).fileName();
  return names;
}

QString fileNames(const QStringList& paths) {
  return fileNamesOf(paths).join(u", ");
}

/// Those of the study's backups that are to go: never the fresh one, and nothing that has no name of ours.
QStringList goingBackups(const QString& study, const QStringList& seen, const QString& fresh) {
  QStringList going;
  for (const QString& backup : backupsOf(study))
    if (seen.contains(backup) && backup != fresh && backupLine(backup)) going << backup;
  return going;
}

/// The newest backup holds everything but who came and went since.
bool isBackedUp(Connection& connection) {
  const QString newest = backupsOf(connection.path()).value(0);
  if (!backupLine(newest)) return false;
  bool isIt = false;
  try {
    Connection copy(newest, Connection::Mode::ReadOnly);
    const JournalHead end = journalEnd(copy);
    Statement line = connection.prepare(
        u"SELECT mac = :mac AND NOT EXISTS (SELECT 1 FROM journal WHERE id > :line AND (table_name <> '' OR "
        "action NOT IN ('sign-in', 'sign-out', 'lock', 'unlock', 'backup'))) FROM journal WHERE id = :line"_qs);
    line.bind(u"mac"_qs, end.mac).bind(u"line"_qs, end.sequence);
    if (line.run().next()) ColumnReader(line) >> isIt;
  } catch (const SqliteFailure&) {
    // It cannot be read: another is made.
  }
  return isIt;
}
} // namespace

Result<QString> StudySession::noteBackup(Result<QString> made, const QDateTime& now, qint64 lastLine) {
  if (made || made.error().rule == u"BACKUP-COPY") { // there is one, beside the study at least
    d->lastBackup = now;
    d->sequenceOfLastBackup = lastLine;
  }
  if (!made) {
    if (made.error().rule == u"CANCELLED")
      made = refuse(u"BACKUP"_qs, DbText::tr("The backup was cancelled before its end."));
    d->backupFailure = made.error();
    note(u"backup-failed"_qs, made.error().message);
    return made;
  }
  d->backupFailure.reset();
  return made;
}

Result<void> StudySession::close(const Progress& progress) {
  if (!d->backupTimer.isActive()) return {};
  d->backupTimer.stop();
  const auto recorded = record(u"sign-out"_qs, d->user.login);
  if (!isBackedUp(*d->connection))
    if (const auto made = backUp(progress); !made) return tl::unexpected(made.error());
  if (recorded) return {};
  return refuse(
      u"SIGN-OUT"_qs,
      tr("That %1 signed out could not be recorded: %2").arg(d->user.name, recorded.error().message));
}

Result<QString> StudySession::backUp(const Progress& progress) {
  d->background.reset();
  if (d->sequenceOfLastBackup == d->journal->head().sequence) return QString();
  const QDateTime now = d->now();
  // The line stands in the copy, too: whoever opens that sees what it is.
  note(u"backup"_qs, now.toString(Qt::ISODate));
  qint64 lastLine = -1;
  Result<QString> made =
      catchingFileErrors([&] { return makeBackup(*d->connection, *d->journal, now, progress); });
  if (made) {
    lastLine = backupLine(*made).value_or(-1);
    made = catchingFileErrors([&]() -> Result<QString> {
      Result<QString> copied;
      inThread([&](const Progress& thread) { copied = withCopies(*made, thread); }, progress);
      return copied;
    });
  }
  return noteBackup(std::move(made), now, lastLine);
}

void StudySession::backUpMeanwhile() {
  const bool isNew = d->sequenceOfLastBackup != d->journal->head().sequence;
  // In a transaction that tells how far it is, timers run: its backup is that of the next half-hour.
  if (!isNew || d->background || d->isCopied || d->connection->isInTransaction()) return;
  const QDateTime now = d->now();
  note(u"backup"_qs, now.toString(Qt::ISODate));
  auto copy = catchingFileErrors([&] { return BackupCopy::begin(*d->connection); });
  if (!copy) {
    noteBackup(tl::unexpected(copy.error()), now, -1);
    return;
  }
  d->background = std::make_unique<BackgroundBackup>(
      std::move(*copy), *d->journal, now, [this, now](const Result<QString>& made, const JournalHead& head) {
        d->background.release()->deleteLater();
        noteBackup(made, now, head.sequence);
      });
}

bool StudySession::isBackingUp() const {
  return d->background != nullptr;
}

Result<void> StudySession::Private::withCopy(const CopyWork& work, const Progress& progress) {
  background.reset(); // there is one copy at a time; the next half-hour makes that backup
  const auto copied = qScopeGuard([this, was = std::exchange(isCopied, true)] { isCopied = was; });
  connection->checkInPlace();
  auto copy = BackupCopy::begin(*connection);
  if (!copy) return tl::unexpected(copy.error());
  if (auto whole = copyWhole(**copy, progress); !whole) return whole;
  const Vault shared = vault; // keys are shared, and never change
  inThread(
      [&](const Progress& thread) {
        const auto going = std::move(*copy); // to remove half a gigabyte takes the disk a tenth of a second
        Connection file(going->path(), Connection::Mode::ReadOnly);
        work(file, shared, thread);
      },
      progress);
  return {};
}

Result<std::vector<JournalFault>> StudySession::verifyCopy(const Progress& progress) {
  return catchingFileErrors([&]() -> Result<std::vector<JournalFault>> {
    const QDateTime now = d->now();
    std::vector<JournalFault> faults;
    const auto done = d->withCopy(
        [&](Connection& copy, const Vault& vault, const Progress& thread) {
          faults = damageIn(copy, vault.journalKeys(), Signatures::All, thread);
        },
        progress);
    if (!done)
      return refuse(u"FILE"_qs, DbText::tr("The study cannot be checked now. %1").arg(done.error().message));
    if (faults.empty()) d->verifiedAt = now;
    return faults;
  });
}

ReleasedStudy StudySession::release() {
  using Values = std::tuple<Study, std::optional<Standing>, std::optional<Private::Due>>;
  ReleasedStudy released{
      path(),
      std::move(d->lock),
      std::move(d->vault),
      d->journal->head(),
      d->connection->isInPlace(),
      std::make_shared<Values>(std::move(d->study), std::move(d->standingNow), std::move(d->dueNow))};
  d.reset(); // SQLite folds its log into the file
  return released;
}

void ReleasedStudy::seal(const Progress& progress) const {
  if (inPlace && endsAt(path, head, progress)) writeChecksum(path, vault.checksumKey(), progress);
}

Result<void> StudySession::leave(std::unique_ptr<StudySession> session, const Progress& progress) {
  const Result<void> closed = session->close(progress);
  ReleasedStudy released = session->release();
  session.reset();
  const auto end = [&](const Progress& thread) {
    released.values.reset();
    released.seal(thread);
  };
  try {
    inThread(end, progress);
  } catch (const Cancelled&) {
    // Without its checksum the file is checked more closely when it is opened.
  }
  return closed;
}

Result<QStringList> StudySession::removeBackups(const QStringList& seen, const Progress& progress) {
  return catchingFileErrors([&]() -> Result<QStringList> {
    if (auto refused = refuseRole(*d, Action::ManageUsers)) return tl::unexpected(*refused);
    d->sequenceOfLastBackup = -1; // a fresh one, whatever was made before
    const auto fresh = backUp(progress);
    if (!fresh) return tl::unexpected(fresh.error());
    QStringList going = goingBackups(path(), seen, *fresh);
    if (going.isEmpty()) return going;
    // The line comes first: nothing goes that the journal does not name.
    Journal::Transaction transaction = d->journal->begin(d->user.id, u"remove-backups"_qs);
    transaction.note(u"remove-backups"_qs, fileNames(going));
    if (auto done = transaction.commit(); !done) return tl::unexpected(done.error());
    QStringList left;
    for (const QString& backup : going)
      if (!QFile::remove(backup)) left << backup;
    left << removeElsewhere(*fresh, policyInForce().backupFolders, fileNamesOf(going));
    flushToDisk(backupFolder(path()));
    if (left.isEmpty()) return going;
    note(u"remove-backups"_qs, u"could not be removed: "_qs + fileNames(left));
    return refuse(u"FILE"_qs, DbText::tr("These backups could not be removed: %1.").arg(fileNames(left)));
  });
}
