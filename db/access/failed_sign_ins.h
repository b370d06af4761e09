#pragma once
#include "app/base/refusal.h"

#include <QDateTime>
#include <vector>

/// Wrong passwords. Whoever does not get in has no key, so cannot write a journal line: attempts wait in
/// `<study>.attempts` beside the file and the next person who signs in takes them into the journal.
///
/// Whoever can write the folder can write into that file, too, or take it away: nothing in it is proven.
/// - Its lines slow and lock an account as long as they stand there. The other way round anybody could guess
///   on by adding a line. Taking the file away ends that; so does the next sign-in of somebody else.
/// - What is taken in (user_store.h) is little, lies between the last journal line and now, names only
///   logins that there are, and is marked as told by the file and not proven. How many lines were left aside
///   stands there as well: a clock that stepped back leaves honest ones aside.
/// - It counts as a wrong password does, and may lock: a lock that the sign-in of a colleague lifts would let
///   an insider guess five times a visit. Never is the last account locked by it that may free the others:
///   that one is slowed only, so that no line in a file takes a study away from those who manage it.
/// - Where a try cannot be counted nobody is let in at all.
struct FailedSignIn {
  QDateTime at;  ///< UTC
  QString login; ///< empty for a login that does not exist: people type passwords there
};

/// What the file tells.
struct WaitingAttempts {
  std::vector<FailedSignIn> attempts; ///< as they stand there: the oldest first
  int unread = 0;                     ///< lines that make no sense
  bool toItsStart = true; ///< false where the file is so long that only its last 64 KiB were looked at
  bool isEmpty() const { return attempts.empty() && unread == 0 && toItsStart; }
  auto begin() const { return attempts.begin(); }
  auto end() const { return attempts.end(); }
};

WaitingAttempts waitingAttempts(const QString& studyPath);

/// Writes a try down, on the disk, before its password is judged: so it counts whatever happens then. Refusal
/// FILE, with the file's name, where that cannot be (a folder or a link of that name, no right to write, a
/// full disk): the password must not be judged then. A folder that takes no file at all is no refusal: no
/// lock can be put there either, so that a study in it is only checked, never opened.
Result<void> addWaitingAttempt(const QString& studyPath, const FailedSignIn& attempt);
/// The password was right: takes the line that addWaitingAttempt() wrote last away again.
void takeBackWaitingAttempt(const QString& studyPath, const FailedSignIn& attempt);
void removeWaitingAttempts(const QString& studyPath);

/// Wrong passwords of one account since its last right one.
struct AttemptCount {
  int failed = 0;
  QDateTime last; ///< UTC
};

/// So many wrong ones lock an account until an administrator or the recovery code frees it.
inline constexpr int attemptsUntilLock = 5;

/// With those of the login that wait beside the study.
AttemptCount withWaiting(AttemptCount count, const QString& studyPath, const QString& login);

/// PASSWORD, one sentence for whatever was wrong.
Refusal wrongPassword();
/// What a wrong one is answered, after `before` others: PASSWORD, or what refuseAttempt() says of one too
/// many.
Refusal refusedPassword(const AttemptCount& before, const QDateTime& now);

/// Refusals: WAIT (4 seconds after the third wrong one, 8 after the fourth), ACCOUNT-LOCKED.
std::optional<Refusal> refuseAttempt(const AttemptCount& count, const QDateTime& now);
