#pragma once
#include "app/study/ids.h"

#include <QDateTime>

/// What is done to an account by somebody else than its owner, or with the recovery code.
enum class AccountEvent { Added, PasswordReset, Recovered, NewRecoveryCode };

/// One of them, told on Today: to the principal investigator until acknowledged, to the sponsor's people
/// until one of them has reviewed the audit trail up to it.
struct AccountNotice {
  RowId id = 0;
  AccountEvent event = AccountEvent::Added;
  RowId userId = 0; ///< whose account
  /// The same user of a recovery (nobody knows who typed the code), of a new code, and of a password of their
  /// own in the place of one that somebody else had set (PasswordReset).
  RowId doneBy = 0;
  QDateTime at; ///< UTC
  bool operator==(const AccountNotice&) const = default;
};
