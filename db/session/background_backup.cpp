#include "db/session/background_backup.h"

#include "app/policy/policy.h"
#include "db/file/backup_elsewhere.h"
#include "db/sqlite/file_errors.h"

#include <QPromise>
#include <QThreadPool>
#include <chrono>

using namespace std::chrono_literals;

Result<QString> withCopies(const QString& backup, const Progress& progress) {
  return copyElsewhere(backup, policyInForce().backupFolders, progress).map([&] { return backup; });
}

BackgroundBackup::BackgroundBackup(std::unique_ptr<BackupCopy> copy, const Journal& journal,
                                   const QDateTime& now, Then then)
    : m_copy(std::move(copy)), m_journal(journal), m_now(now), m_then(std::move(then)) {
  constexpr auto between = 8ms; // so that the window has time of its own
  connect(&m_slice, &QTimer::timeout, this, &BackgroundBackup::goOn);
  connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] { end(m_keeping.result()); });
  m_slice.start(between);
}

BackgroundBackup::~BackgroundBackup() {
  m_stopped = true;
  m_keeping.waitForFinished();
}

void BackgroundBackup::goOn() {
  const auto went = m_copy->goOn();
  if (went && !*went) return;
  m_slice.stop();
  m_head = m_journal.head();
  if (went)
    check();
  else
    end(tl::unexpected(went.error()));
}

void BackgroundBackup::check() {
  auto promise = std::make_shared<QPromise<Result<QString>>>();
  m_keeping = promise->future();
  promise->start();
  QThreadPool::globalInstance()->start([this, promise] {
    const Progress goesOn = [this](CheckStage, std::optional<double>) { return !m_stopped; };
    promise->addResult(catchingFileErrors([&] {
      return m_copy->keep(m_head, m_now, goesOn).and_then([&](const QString& kept) {
        return withCopies(kept, goesOn);
      });
    }));
    promise->finish(); // nothing of this is touched from here on
  });
  m_watcher.setFuture(m_keeping);
}

void BackgroundBackup::end(const Result<QString>& made) {
  m_copy.reset(); // another may begin before this has gone
  const Then then = std::move(m_then);
  then(made, m_head);
}
