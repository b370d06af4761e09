#pragma once
#include "db/access/failed_sign_ins.h"
#include "db/journal/journal.h"
#include "db/stores/user_store.h"

/// Wrong passwords of a user since the last right one, as far as they are in the file.
AttemptCount attemptCount(Connection& connection, RowId userId);

/// One wrong password more that an open session has seen, with its journal lines: when it was tried, and the
/// locking of the account.
void writeFailedAttempt(Journal::Transaction& transaction, const FailedSignIn& attempt,
                        const std::optional<UserWithSlot>& user);
/// The lines of the attempts file that go into the journal: at most this many, the newest.
inline constexpr std::size_t mostTakenIn = 50;
/// What the attempts file tells, with its journal lines, which say that it is not proven (see
/// failed_sign_ins.h): of the lines dated from `notBefore`, the journal's newest, up to now, about a login
/// that there is, or about none, the newest. The other lines are counted in a journal line of their own.
void writeToldAttempts(Journal::Transaction& transaction, const WaitingAttempts& waiting,
                       const QDateTime& notBefore);
/// A right password, or an administrator, ends the count.
void clearAttempts(Journal::Transaction& transaction, RowId userId);
