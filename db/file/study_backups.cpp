#include "db/file/study_backups.h"

#include "db/sqlite/bare_connection.h"
#include "db/sqlite/db_text.h"
#include "db/sqlite/file_errors.h"
#include "db/sqlite/in_thread.h"
#include "db/sqlite/plain_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSet>
#include <algorithm>
#include <iterator>

namespace {
constexpr qsizetype keptInFull = 10;
constexpr int keptDays = 14;
const QString stampFormat = u"yyyyMMdd'T'HHmmss'Z'"_qs;
const QString folderEnding = u".backups"_qs;

tl::unexpected<Refusal> failed(const QString& why) {
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
  return now.toUTC().toString(stampFormat) + u"-%1.study"_qs.arg(head.sequence, 6, 10, QChar(u'0'));
}

/// Never the one that was just made: after a roll-back of the study its line is lower than others'.
void removeSuperfluous(const QString& folder, const QString& justMade) {
  QDir dir(folder);
  for (const QString& name : superfluousBackups(dir.entryList({u"*.study"_qs}, QDir::Files)))
    if (dir.filePath(name) != justMade) dir.remove(name);
}

bool isBackupFolder(const QString& folder) {
  return folder.endsWith(u".study"_qs + folderEnding, Qt::CaseInsensitive);
}

/// By the path alone. A study need not be called *.study: then the file's own name shows what it is.
bool liesAmongBackups(const QString& path) {
  const QStringList folders = QFileInfo(path).path().split(u'/');
  return std::any_of(folders.begin(), folders.end(), isBackupFolder) ||
         (backupLine(path) && folders.back().endsWith(folderEnding));
}

} // namespace

QDateTime backupTime(const QString& path) {
  QDateTime made = QDateTime::fromString(QFileInfo(path).fileName().section(u'-', 0, 0), stampFormat);
  made.setTimeSpec(Qt::UTC);
  return made;
}

std::optional<qint64> backupLine(const QString& path) {
  static const QRegularExpression shape(u"^[0-9]{8}T[0-9]{6}Z-([0-9]{6,18})\\.study$"_qs);
  const auto match = shape.match(QFileInfo(path).fileName());
  if (!match.hasMatch() || !backupTime(path).isValid()) return std::nullopt;
  return match.captured(1).toLongLong();
}

QStringList newestFirst(QStringList backups) {
  std::sort(backups.begin(), backups.end(), [](const QString& a, const QString& b) {
    const auto rank = [](const QString& backup) { return std::pair(backupLine(backup), backup); };
    return rank(a) > rank(b); // the moment stands first in the name
  });
  return backups;
}

QString settledPath(const QString& path) {
  const QFileInfo file(path);
  if (const QString whole = file.canonicalFilePath(); !whole.isEmpty()) return whole;
  const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
  return folder.isEmpty() ? QDir::cleanPath(file.absoluteFilePath()) : folder + u'/' + file.fileName();
}

QString studyOfBackup(const QString& path) {
  for (const QString& place : {QDir::cleanPath(QFileInfo(path).absoluteFilePath()), settledPath(path)}) {
    const QString folder = QFileInfo(place).path();
    if (liesAmongBackups(place) && folder.endsWith(folderEnding))
      return settledPath(folder.chopped(folderEnding.size()));
  }
  return {};
}

std::optional<Refusal> refuseBackup(const QString& path) {
  if (!liesAmongBackups(QDir::cleanPath(QFileInfo(path).absoluteFilePath())) &&
      !liesAmongBackups(settledPath(path)))
    return std::nullopt;
  return Refusal{u"IS-BACKUP"_qs,
                 DbText::tr("%1 is a backup. A backup stays as it was made and is not worked in: restore it "
                            "to a new file, and open that.")
                     .arg(path),
                 {}};
}

QString backupFolder(const QString& studyPath) {
  return studyPath + folderEnding;
}

namespace {
Refusal notCopied(const QString& path, const SqliteFailure& failure) {
  return failed(path + u": " + failure.text()).value();
}
} // namespace

Result<std::unique_ptr<BackupCopy>> BackupCopy::begin(Connection& connection) {
  const QString folder = backupFolder(connection.path());
  if (!QDir().mkpath(folder)) return failed(DbText::tr("the folder %1 cannot be written").arg(folder));
  QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
  removeUnfinished(folder);
  std::unique_ptr<BackupCopy> copy(new BackupCopy(folder));
  if (!makeOwnFile(copy->m_path)) return failed(DbText::tr("%1 cannot be written").arg(copy->m_path));
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
    if (const QString fault = faultOf(m_path, head, progress); !fault.isEmpty()) return failed(fault);
  } catch (const SqliteFailure& failure) {
    return tl::unexpected(notCopied(m_path, failure));
  }
  QFile::remove(name);
  if (!flushToDisk(m_path) || !QFile::rename(m_path, name) || !flushToDisk(m_folder))
    return failed(DbText::tr("%1 cannot be written").arg(name));
  removeSuperfluous(m_folder, name);
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

QStringList superfluousBackups(const QStringList& names) {
  QStringList ours;
  std::copy_if(names.begin(), names.end(), std::back_inserter(ours),
               [](const QString& name) { return backupLine(name).has_value(); });
  ours = newestFirst(ours);
  QStringList superfluous;
  QSet<QDate> days;
  QSet<std::pair<int, int>> weeks;
  for (qsizetype i = keptInFull; i < ours.size(); ++i) {
    const QDate day = backupTime(ours.at(i)).date();
    int year = 0;
    const int week = day.weekNumber(&year);
    const bool newestOfDay = !days.contains(day) && days.size() < keptDays;
    const bool newestOfWeek = !newestOfDay && !days.contains(day) && !weeks.contains({year, week});
    if (newestOfDay)
      days.insert(day);
    else if (newestOfWeek)
      weeks.insert({year, week});
    else
      superfluous << ours.at(i);
  }
  return superfluous;
}

QStringList backupsOf(const QString& studyPath) {
  const QDir folder(backupFolder(studyPath));
  QStringList paths;
  for (const QString& name : newestFirst(folder.entryList({u"*.study"_qs}, QDir::Files)))
    paths << folder.filePath(name);
  return paths;
}
