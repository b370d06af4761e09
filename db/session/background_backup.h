#pragma once
#include "db/file/backup_copy.h"

#include <QFutureWatcher>
#include <QTimer>
#include <atomic>
#include <functional>
#include <memory>

/// A backup that was made, with its copies where the hospital wants them. In any thread. Refusal BACKUP-COPY;
/// throws Cancelled.
Result<QString> withCopies(const QString& backup, const Progress& progress);

/// A backup that is made while the session goes on: its pages are copied between two events, a few at a time,
/// and a thread checks them. Destroyed before its end it leaves nothing.
class BackgroundBackup : public QObject {
 public:
  /// `head`: where the journal of the copy ends. Whoever is told so destroys it, by deleteLater().
  using Then = std::function<void(const Result<QString>& made, const JournalHead& head)>;

  BackgroundBackup(std::unique_ptr<BackupCopy> copy, const Journal& journal, const QDateTime& now, Then then);
  ~BackgroundBackup() override;

 private:
  void goOn();
  void check();
  void end(const Result<QString>& made);

  std::unique_ptr<BackupCopy> m_copy;
  const Journal& m_journal;
  QDateTime m_now;
  Then m_then;
  JournalHead m_head;
  QTimer m_slice;
  std::atomic<bool> m_stopped = false;
  QFuture<Result<QString>> m_keeping;
  QFutureWatcher<Result<QString>> m_watcher;
};
