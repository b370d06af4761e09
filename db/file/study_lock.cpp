#include "db/file/study_lock.h"

#include "app/base/plain_text.h"
#include "db/sqlite/db_text.h"

#include <QDir>
#include <QFileInfo>
#include <QSysInfo>
#include <QThread>

StudyLock::StudyLock(const QString& lockPath) : m_lock(lockPath) {
  // A study stays open for days: age alone does not make a lock stale, only a holder that is gone.
  m_lock.setStaleLockTime(0);
}

bool StudyLock::tryLock() {
  if (!m_lock.tryLock(0)) return false;
  QFile::setPermissions(m_lock.fileName(), QFile::ReadOwner | QFile::WriteOwner); // made as the umask has it
  return true;
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
  const QFileInfo file(m_lock.fileName());
  const QString shown = QDir::toNativeSeparators(m_lock.fileName());
  if (!m_lock.getLockInfo(&process, &host, &program))
    return {u"LOCKED"_qs,
            DbText::tr("The lock file %1 names no program. Where nobody has the study open, take it away.")
                .arg(shown),
            {}};
  const QString since = file.lastModified().toString(u"yyyy-MM-dd HH:mm"_qs);
  QString sentence = DbText::tr("The study is open in another program: %1@%2, process %3, since %4.")
                         .arg(file.owner(), host, QString::number(process), since);
  // Of another computer nobody here can tell whether the program there still runs.
  if (!host.isEmpty() && host != QSysInfo::machineHostName())
    sentence = joinSentences(
        {sentence,
         DbText::tr(
             "If it is certain that it does not run on %1 any more (that computer was switched off, or "
             "the study was copied from it while it was open), take away the file %2. Two programs on "
             "one study destroy it.")
             .arg(host, shown)});
  return {u"LOCKED"_qs, sentence, {}};
}

Result<std::unique_ptr<StudyLock>> StudyLock::take(const QString& studyPath) {
  // Two names of one file are one study.
  const QString canonical = QFileInfo(studyPath).canonicalFilePath();
  std::unique_ptr<StudyLock> lock(new StudyLock((canonical.isEmpty() ? studyPath : canonical) + u".lock"));
  if (QFileInfo(lock->m_lock.fileName()).isDir())
    return refuse(u"FILE"_qs,
                  DbText::tr("%1 is a folder, in the place of the file that says who has the study "
                             "open. Take it away.")
                      .arg(QDir::toNativeSeparators(lock->m_lock.fileName())));
  if (lock->tryLock()) return lock;
  lock->removeUnfinished();
  if (lock->tryLock()) return lock;
  if (lock->m_lock.error() == QLockFile::LockFailedError) return tl::unexpected(lock->heldBy());
  return refuse(u"FILE"_qs,
                DbText::tr("The folder of the study cannot be written, so it cannot be opened: %1")
                    .arg(QFileInfo(studyPath).path()));
}
