#include "db/file/backup_elsewhere.h"

#include "db/file/closed_study.h"
#include "db/file/study_backups.h"
#include "db/journal/journal_line.h"
#include "db/sqlite/db_text.h"
#include "db/sqlite/file_errors.h"
#include "db/sqlite/plain_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <algorithm>

namespace {
constexpr qint64 pieceOfCopy = 1 << 20;
constexpr qsizetype shownOfMac = 8; ///< hexadecimal digits

/// Why not; empty once the whole file is there.
QString copyBytes(const QString& from, const QString& to, const Progress& progress) {
  if (!makeOwnFile(to)) return DbText::tr("%1 cannot be written").arg(to);
  QFile source(from);
  QFile target(to);
  if (!source.open(QIODevice::ReadOnly)) return source.errorString();
  if (!target.open(QIODevice::ReadWrite)) return target.errorString();
  const auto whole = static_cast<double>(std::max(source.size(), qint64(1)));
  for (QByteArray piece = source.read(pieceOfCopy); !piece.isEmpty(); piece = source.read(pieceOfCopy)) {
    if (target.write(piece) != piece.size()) return target.errorString();
    tell(progress, CheckStage::Copy, static_cast<double>(target.pos()) / whole);
  }
  return target.flush() ? QString() : target.errorString();
}

JournalHead endOf(const QString& backup) {
  Connection file(backup, Connection::Mode::ReadOnly);
  return journalEnd(file);
}

/// Why there is no sound copy in the folder; empty where there is.
QString copyInto(const QString& folder, const QString& backup, const Progress& progress) {
  if (!QFileInfo(QFileInfo(folder).path()).isDir())
    return DbText::tr("there is no folder %1").arg(QFileInfo(folder).path());
  if (!QDir().mkpath(folder)) return DbText::tr("the folder %1 cannot be written").arg(folder);
  QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
  const QString unfinished = folder + u"/unfinished.part"_qs;
  const QString name = folder + u'/' + QFileInfo(backup).fileName();
  removeDatabase(unfinished);
  const auto clean = qScopeGuard([&] { removeDatabase(unfinished); });
  if (const QString why = copyBytes(backup, unfinished, progress); !why.isEmpty()) return why;
  if (!endsAt(unfinished, endOf(backup), progress)) return DbText::tr("the copy is not complete");
  QFile::remove(name);
  if (!flushToDisk(unfinished) || !QFile::rename(unfinished, name) || !flushToDisk(folder))
    return DbText::tr("%1 cannot be written").arg(name);
  removeSuperfluousBackups(folder, name);
  return {};
}
} // namespace

QString folderElsewhere(const QString& backup, const QString& folder) {
  Connection copy(backup, Connection::Mode::ReadOnly);
  QByteArray first;
  Statement line = copy.prepare(u"SELECT mac FROM journal ORDER BY id LIMIT 1"_qs);
  if (line.run().next()) ColumnReader(line) >> first;
  const QString study = QFileInfo(studyOfBackup(backup)).completeBaseName();
  return u"%1/%2-%3.study.backups"_qs.arg(folder, study, QString::fromLatin1(first.toHex().left(shownOfMac)));
}

Result<void> copyElsewhere(const QString& backup, const QStringList& folders, const Progress& progress) {
  QStringList faults;
  for (const QString& folder : folders) {
    const QString why = copyInto(folderElsewhere(backup, folder), backup, progress);
    if (!why.isEmpty()) faults << u"%1 (%2)"_qs.arg(folder, why);
  }
  if (faults.isEmpty()) return {};
  return refuse(u"BACKUP-COPY"_qs,
                DbText::tr("The backup lies beside the study, but could not be copied to where your hospital "
                           "wants it as well: %1.")
                    .arg(faults.join(u"; "_qs)));
}

QStringList removeElsewhere(const QString& backup, const QStringList& folders, const QStringList& names) {
  QStringList left;
  for (const QString& folder : folders) {
    const QDir copies(folderElsewhere(backup, folder));
    for (const QString& name : names)
      if (const QString copy = copies.filePath(name); QFile::exists(copy) && !QFile::remove(copy))
        left << copy;
    flushToDisk(copies.path());
  }
  return left;
}
