#pragma once
#include "app/base/refusal.h"
#include "db/journal/journal.h"
#include "db/sqlite/page_copy.h"
#include "db/sqlite/progress.h"

#include <QDateTime>
#include <QStringList>
#include <memory>
#include <optional>

/// `<study>.backups` beside the study file.
QString backupFolder(const QString& studyPath);

/// A backup in the making: a file in the backup folder that has no name of a backup yet. What is not kept
/// goes with this.
class BackupCopy {
 public:
  /// Refusal BACKUP. The connection, and its thread, are those of PageCopy.
  static Result<std::unique_ptr<BackupCopy>> begin(Connection& connection);
  BackupCopy(const BackupCopy&) = delete;
  BackupCopy& operator=(const BackupCopy&) = delete;
  ~BackupCopy();

  /// As PageCopy. Refusal BACKUP.
  Result<bool> goOn();
  double done() const { return m_pages->done(); }
  QString path() const { return m_path; }

  /// Once everything was copied: opens the copy and checks it, SQLite's integrity, foreign keys, and that its
  /// journal ends at `head`, where the study's ended when the last page came in. Only then it gets its name,
  /// `20261122T081500Z-000123.study` (moment UTC, journal sequence), and older generations go. In any thread.
  /// Refusal BACKUP; throws Cancelled.
  Result<QString> keep(const JournalHead& head, const QDateTime& now, const Progress& progress) const;

 private:
  explicit BackupCopy(QString folder) : m_folder(std::move(folder)), m_path(m_folder + u"/unfinished.part") {}

  QString m_folder;
  QString m_path;
  std::unique_ptr<PageCopy> m_pages;
};

/// Goes on to the end. Refusal BACKUP; throws Cancelled.
Result<void> copyWhole(BackupCopy& copy, const Progress& progress);

/// The whole of it: a consistent snapshot, whatever is being written. Refusal BACKUP; throws Cancelled.
Result<QString> makeBackup(Connection& connection, const Journal& journal, const QDateTime& now,
                           const Progress& progress = {});

/// When a backup was made, from its name; null if that is not one of ours.
QDateTime backupTime(const QString& path);
/// The last line of its journal, from its name; nothing if that is not one of ours.
std::optional<qint64> backupLine(const QString& path);

/// Backups (names or paths), the newest first: by the line their journal ends with, for a clock can be wrong.
/// What has no name of ours comes last.
QStringList newestFirst(QStringList backups);

/// Which of these backup files (names as above, any order) may go: the last 10 stay, before that the newest
/// of each of the 14 days, before that the newest of each week.
QStringList superfluousBackups(const QStringList& names);

/// Backup files of a study, the newest first: by the line their journal ends with, whatever the clock said.
QStringList backupsOf(const QString& studyPath);

/// The file a path leads to: links resolved, as far as it exists.
QString settledPath(const QString& path);

/// The study that a backup is of, as its folder says; empty for a file that lies among no backups.
QString studyOfBackup(const QString& path);

/// IS-BACKUP where the file lies among the backups of a study, by its own name or through a link: a backup
/// that is worked in is none any more.
std::optional<Refusal> refuseBackup(const QString& path);
