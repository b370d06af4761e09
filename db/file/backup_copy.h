#pragma once
#include "app/base/refusal.h"
#include "db/journal/journal.h"
#include "db/sqlite/page_copy.h"
#include "db/sqlite/progress.h"

#include <QDateTime>
#include <QString>
#include <memory>

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
