#include "db/file/study_backups.h"

#include "db/sqlite/db_text.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>
#include <iterator>

namespace {
constexpr qsizetype keptInFull = 10;
constexpr int keptDays = 14;
const QString stampFormat = u"yyyyMMdd'T'HHmmss'Z'"_qs;
const QString folderEnding = u".backups"_qs;

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

void removeSuperfluousBackups(const QString& folder, const QString& justMade) {
  QDir dir(folder);
  for (const QString& name : superfluousBackups(dir.entryList({u"*.study"_qs}, QDir::Files)))
    if (dir.filePath(name) != justMade) dir.remove(name);
}

QStringList backupsOf(const QString& studyPath) {
  const QDir folder(backupFolder(studyPath));
  QStringList paths;
  for (const QString& name : newestFirst(folder.entryList({u"*.study"_qs}, QDir::Files)))
    paths << folder.filePath(name);
  return paths;
}
