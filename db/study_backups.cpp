#include "db/study_backups.h"

#include "db/flush.h"
#include "db/sqlite/integrity.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QSet>
#include <algorithm>

namespace {
struct Words {
  Q_DECLARE_TR_FUNCTIONS(Backups)
};

constexpr qsizetype keptInFull = 10;
constexpr int keptDays = 14;
const QString stampFormat = u"yyyyMMdd'T'HHmmss'Z'"_qs;

tl::unexpected<Refusal> failed(const QString& why) {
  return refuse(u"BACKUP"_qs, Words::tr("The backup could not be made: %1").arg(why));
}

/// Copies that were not finished, of this backup and of one that a power cut ended, with what SQLite had
/// beside them. The study's lock is held: nobody else is at work here.
void removeUnfinished(const QString& folder) {
  QDir dir(folder);
  for (const QString& name : dir.entryList({u"*.part"_qs, u"*.part-*"_qs}, QDir::Files))
    dir.remove(name);
}

/// An empty file that only its owner may read, for SQLite to fill.
bool prepareFile(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::WriteOnly | QIODevice::NewOnly) &&
         file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

/// What is wrong with a copy; empty if it is sound and its journal ends at `head`.
QString faultOf(const QString& path, const JournalHead& head) {
  Connection copy(path, Connection::Mode::ReadOnly);
  if (!isIntact(copy) || !isNull(copy.ask(u"PRAGMA foreign_key_check"_qs)))
    return Words::tr("the copy is damaged");
  if (copy.ask(u"SELECT mac FROM journal ORDER BY id DESC LIMIT 1"_qs) != Cell(head.mac))
    return Words::tr("the copy is not complete");
  return {};
}

/// Copies and checks; answers what went wrong, empty if nothing did.
QString copyFault(Connection& connection, const QString& path, const JournalHead& head) {
  if (!prepareFile(path)) return Words::tr("%1 cannot be written").arg(path);
  try {
    connection.prepare(u"VACUUM INTO :path"_qs).bind(u"path"_qs, cell(path)).run();
    return faultOf(path, head);
  } catch (const SqliteFailure& failure) {
    return path + u": " + failure.text();
  }
}

QString fileName(const JournalHead& head, const QDateTime& now) {
  return now.toUTC().toString(stampFormat) + u"-%1.study"_qs.arg(head.sequence, 6, 10, QChar(u'0'));
}

void removeSuperfluous(const QString& folder) {
  QDir dir(folder);
  for (const QString& name : superfluousBackups(dir.entryList({u"*.study"_qs}, QDir::Files)))
    dir.remove(name);
}
} // namespace

QDateTime backupTime(const QString& path) {
  QDateTime made = QDateTime::fromString(QFileInfo(path).fileName().section(u'-', 0, 0), stampFormat);
  made.setTimeSpec(Qt::UTC);
  return made;
}

QString backupFolder(const QString& studyPath) {
  return studyPath + u".backups";
}

Result<QString> makeBackup(Connection& connection, const JournalHead& head, const QDateTime& now) {
  const QString folder = backupFolder(connection.path());
  if (!QDir().mkpath(folder)) return failed(Words::tr("the folder %1 cannot be written").arg(folder));
  QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
  const QString name = folder + u'/' + fileName(head, now);
  const QString unfinished = name + u".part";
  removeUnfinished(folder);
  const auto tidy = qScopeGuard([&] { removeUnfinished(folder); });
  if (const QString fault = copyFault(connection, unfinished, head); !fault.isEmpty()) return failed(fault);
  QFile::remove(name);
  if (!flushToDisk(unfinished) || !QFile::rename(unfinished, name) || !flushToDisk(folder))
    return failed(Words::tr("%1 cannot be written").arg(name));
  removeSuperfluous(folder);
  return name;
}

QStringList superfluousBackups(QStringList names) {
  std::sort(names.begin(), names.end(), std::greater<>());
  QStringList superfluous;
  QSet<QDate> days;
  QSet<std::pair<int, int>> weeks;
  for (qsizetype i = keptInFull; i < names.size(); ++i) {
    const QDate day = QDateTime::fromString(names.at(i).section(u'-', 0, 0), stampFormat).date();
    if (!day.isValid()) continue; // not one of ours: leave it alone
    int year = 0;
    const int week = day.weekNumber(&year);
    const bool newestOfDay = !days.contains(day) && days.size() < keptDays;
    const bool newestOfWeek = !newestOfDay && !days.contains(day) && !weeks.contains({year, week});
    if (newestOfDay)
      days.insert(day);
    else if (newestOfWeek)
      weeks.insert({year, week});
    else
      superfluous << names.at(i);
  }
  return superfluous;
}
