#pragma once
#include "app/study/refusal.h"

#include <QDateTime>
#include <vector>

/// Wrong passwords. Whoever does not get in has no key, so cannot write a journal line: attempts wait in
/// `<study>.attempts` beside the file and the next person who signs in takes them into the journal.
struct FailedSignIn {
  QDateTime at;  ///< UTC
  QString login; ///< empty for a login that does not exist: people type passwords there
};

std::vector<FailedSignIn> waitingAttempts(const QString& studyPath);
void addWaitingAttempt(const QString& studyPath, const FailedSignIn& attempt);
void removeWaitingAttempts(const QString& studyPath);

/// Wrong passwords of one account since its last right one.
struct AttemptCount {
  int failed = 0;
  QDateTime last; ///< UTC
};

/// So many wrong ones lock an account until an administrator or the recovery code frees it.
inline constexpr int attemptsUntilLock = 5;

/// Refusals: WAIT (4 seconds after the third wrong one, 8 after the fourth), ACCOUNT-LOCKED.
std::optional<Refusal> refuseAttempt(const AttemptCount& count, const QDateTime& now);
