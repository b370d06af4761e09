#pragma once
#include "db/failed_sign_ins.h"
#include "db/journal.h"
#include "db/stores/user_store.h"

/// Wrong passwords of a user since the last right one, as far as they are in the file.
AttemptCount attemptCount(Connection& connection, RowId userId);

/// One wrong password more, with its journal lines: when it was tried, and the locking of the account.
void writeFailedAttempt(Journal::Transaction& transaction, const FailedSignIn& attempt,
                        const std::optional<UserWithSlot>& user);
/// A right password, or an administrator, ends the count.
void clearAttempts(Journal::Transaction& transaction, RowId userId);
