#include "db/file/study_backups.h"
#include "db/session/command_execution.h"
#include "db/sqlite/db_text.h"
#include "db/sqlite/file_errors.h"
#include "db/sqlite/plain_file.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>

namespace {
QString fileNames(const QStringList& paths) {
  QStringList names;
  for (const QString& path : paths)
    names << QFileInfo(path).fileName();
  return names.join(u", ");
}

/// Those of the study's backups that are to go: never the fresh one, and nothing that has no name of ours.
QStringList goingBackups(const QString& study, const QStringList& seen, const QString& fresh) {
  QStringList going;
  for (const QString& backup : backupsOf(study))
    if (seen.contains(backup) && backup != fresh && backupLine(backup)) going << backup;
  return going;
}
} // namespace

Result<QString> StudySession::backUp() {
  if (d->sequenceOfLastBackup == d->journal->head().sequence) return QString();
  const QDateTime now = d->now();
  // The line stands in the copy, too: whoever opens that sees what it is.
  note(u"backup"_qs, now.toString(Qt::ISODate));
  Result<QString> made =
      catchingFileErrors([&] { return makeBackup(*d->connection, d->journal->head(), now); });
  if (!made) {
    d->backupFailure = made.error();
    note(u"backup-failed"_qs, made.error().message);
    return made;
  }
  d->backupFailure.reset();
  d->lastBackup = now;
  d->sequenceOfLastBackup = d->journal->head().sequence;
  return made;
}

Result<QStringList> StudySession::removeBackups(const QStringList& seen) {
  return catchingFileErrors([&]() -> Result<QStringList> {
    if (auto refused = refuseRole(*d, Action::ManageUsers)) return tl::unexpected(*refused);
    d->sequenceOfLastBackup = -1; // a fresh one, whatever was made before
    const auto fresh = backUp();
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
    flushToDisk(backupFolder(path()));
    if (left.isEmpty()) return going;
    note(u"remove-backups"_qs, u"could not be removed: "_qs + fileNames(left));
    return refuse(u"FILE"_qs, DbText::tr("These backups could not be removed: %1.").arg(fileNames(left)));
  });
}
