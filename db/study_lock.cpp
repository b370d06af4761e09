#include "db/study_lock.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QThread>

namespace {
struct Words {
  Q_DECLARE_TR_FUNCTIONS(StudyLock)
};
} // namespace

StudyLock::StudyLock(const QString& lockPath) : m_lock(lockPath) {
  // A study stays open for days: age alone does not make a lock stale, only a holder that is gone.
  m_lock.setStaleLockTime(0);
}

void StudyLock::removeUnfinished() {
  const auto namesHolder = [this] { return m_lock.getLockInfo(nullptr, nullptr, nullptr); };
  if (m_lock.error() != QLockFile::LockFailedError || namesHolder()) return;
  QThread::msleep(100);                             // a holder that lives writes its name at once
  if (!namesHolder()) m_lock.removeStaleLockFile(); // and holds the system's own lock, which keeps the file
}

Refusal StudyLock::heldBy() const {
  qint64 process = 0;
  QString host;
  QString program;
  m_lock.getLockInfo(&process, &host, &program);
  const QFileInfo file(m_lock.fileName());
  const QString since = file.lastModified().toString(u"yyyy-MM-dd HH:mm"_qs);
  return {u"LOCKED"_qs,
          Words::tr("The study is open in another program: %1@%2, process %3, since %4.")
              .arg(file.owner(), host)
              .arg(process)
              .arg(since),
          {}};
}

Result<std::unique_ptr<StudyLock>> StudyLock::take(const QString& studyPath) {
  // Two names of one file are one study.
  const QString canonical = QFileInfo(studyPath).canonicalFilePath();
  std::unique_ptr<StudyLock> lock(new StudyLock((canonical.isEmpty() ? studyPath : canonical) + u".lock"));
  if (lock->m_lock.tryLock(0)) return lock;
  lock->removeUnfinished();
  if (lock->m_lock.tryLock(0)) return lock;
  if (lock->m_lock.error() == QLockFile::LockFailedError) return tl::unexpected(lock->heldBy());
  return refuse(u"FILE"_qs, Words::tr("The folder of the study cannot be written, so it cannot be opened: %1")
                                .arg(QFileInfo(studyPath).path()));
}
