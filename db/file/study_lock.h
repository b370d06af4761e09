#pragma once
#include "app/base/refusal.h"

#include <QLockFile>
#include <memory>

/// Keeps a study file for one program: `<file>.lock` beside it, until it is destroyed. The lock of a program
/// that died on this computer is taken over.
class StudyLock {
 public:
  /// Refusals: LOCKED (who holds it, where, since when, and for a lock of another computer which file may be
  /// taken away, and when), FILE (the folder cannot be written, or a folder has the lock's name).
  static Result<std::unique_ptr<StudyLock>> take(const QString& studyPath);

 private:
  explicit StudyLock(const QString& lockPath);
  bool tryLock();
  /// A lock file whose maker was killed before its name stood in it.
  void removeUnfinished();
  Refusal heldBy() const;
  QLockFile m_lock;
};
