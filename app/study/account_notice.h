#pragma once
#include "app/study/ids.h"

#include <QDateTime>

/// What is done to an account by somebody else than its owner, or with the recovery code.
enum class AccountEvent { Added, PasswordReset, Recovered, NewRecoveryCode };

/// One of them, told to the principal investigator on Today until acknowledged.
struct AccountNotice {
  RowId id = 0;
  AccountEvent event = AccountEvent::Added;
  RowId userId = 0; ///< whose account
  RowId doneBy = 0; ///< the same user of a recovery (nobody knows who typed the code) and of a new code
  QDateTime at;     ///< UTC
  bool operator==(const AccountNotice&) const = default;
};
