#include "db/file/backup_copy.h"

#include "db/file/study_backups.h"
#include "db/sqlite/bare_connection.h"
#include "db/sqlite/db_text.h"
#include "db/sqlite/file_errors.h"
#include "db/sqlite/in_thread.h"
#include "db/sqlite/plain_file.h"

#include <QDir>
#include <QFile>

namespace {
tl::unexpected<Refusal> notMade(const QString& why) {
  return refuse(u"BACKUP"_qs, DbText::tr("The backup could not be made: %1").arg(why));
}

/// Copies that were not finished, of this backup and of one that a power cut ended, with what SQLite had
/// beside them. The study's lock is held: nobody else is at work here.
void removeUnfinished(const QString& folder) {
  QDir dir(folder);
  for (const QString& name : dir.entryList({u"*.part"_qs, u"*.part-*"_qs}, QDir::Files))
    dir.remove(name);
}

/// What is wrong with a copy; empty if it is sound and its journal ends at `head`.
QString faultOf(const QString& path, const JournalHead& head, const Progress& progress) {
  Connection copy(path, Connection::Mode::ReadOnly);
  if (!isIntact(copy, progress) || !isNull(copy.ask(u"PRAGMA foreign_key_check"_qs)))
    return DbText::tr("the copy is damaged");
  if (copy.ask(u"SELECT mac FROM journal ORDER BY id DESC LIMIT 1"_qs) != Cell(head.mac))
    return DbText::tr("the copy is not complete");
  return {};
}

QString fileName(const JournalHead& head, const QDateTime& now) {
  return now.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_qs) +
         u"-%1.study"_qs.arg(head.sequence, 6, 10, QChar(u'0'));
}

Refusal notCopied(const QString& path, const SqliteFailure& failure) {
  return notMade(path + u": " + failure.text()).value();
}
} // namespace

Result<std::unique_ptr<BackupCopy>> BackupCopy::begin(Connection& connection) {
  const QString folder = backupFolder(connection.path());
  if (!QDir().mkpath(folder)) return notMade(DbText::tr("the folder %1 cannot be written").arg(folder));
  QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
  removeUnfinished(folder);
  std::unique_ptr<BackupCopy> copy(new BackupCopy(folder));
  if (!makeOwnFile(copy->m_path)) return notMade(DbText::tr("%1 cannot be written").arg(copy->m_path));
  try {
    copy->m_pages = std::make_unique<PageCopy>(connection, copy->m_path);
  } catch (const SqliteFailure& failure) {
    return tl::unexpected(notCopied(copy->m_path, failure));
  }
  return copy;
}

BackupCopy::~BackupCopy() {
  m_pages.reset();
  removeUnfinished(m_folder);
}

Result<bool> BackupCopy::goOn() {
  try {
    return m_pages->goOn();
  } catch (const SqliteFailure& failure) {
    return tl::unexpected(notCopied(m_path, failure));
  }
}

Result<QString> BackupCopy::keep(const JournalHead& head, const QDateTime& now,
                                 const Progress& progress) const {
  const QString name = m_folder + u'/' + fileName(head, now);
  try {
    if (const QString fault = faultOf(m_path, head, progress); !fault.isEmpty()) return notMade(fault);
  } catch (const SqliteFailure& failure) {
    return tl::unexpected(notCopied(m_path, failure));
  }
  QFile::remove(name);
  if (!flushToDisk(m_path) || !QFile::rename(m_path, name) || !flushToDisk(m_folder))
    return notMade(DbText::tr("%1 cannot be written").arg(name));
  removeSuperfluousBackups(m_folder, name);
  return name;
}

Result<void> copyWhole(BackupCopy& copy, const Progress& progress) {
  for (bool all = false; !all;) {
    const auto went = copy.goOn();
    if (!went) return tl::unexpected(went.error());
    all = *went;
    tell(progress, CheckStage::Copy, copy.done());
  }
  return {};
}

Result<QString> makeBackup(Connection& connection, const Journal& journal, const QDateTime& now,
                           const Progress& progress) {
  const auto copy = BackupCopy::begin(connection);
  if (!copy) return tl::unexpected(copy.error());
  if (auto copied = copyWhole(**copy, progress); !copied) return tl::unexpected(copied.error());
  const JournalHead head = journal.head();
  Result<QString> kept;
  inThread([&](const Progress& thread) { kept = (*copy)->keep(head, now, thread); }, progress);
  return kept;
}
