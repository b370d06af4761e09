#pragma once
#include "app/base/ids.h"

#include <QDateTime>
#include <QString>
#include <QtGlobal>

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

/// Somebody reviewed the audit trail: who, when, up to which line.
struct AuditReview {
  RowId id = 0;
  RowId userId = 0;
  QString printedName;
  QDateTime at;    ///< UTC
  qint64 upTo = 0; ///< the last journal line that was reviewed
  QString remark;  ///< may be empty
  bool operator==(const AuditReview&) const = default;
};

/// The laptop's clock went backwards between two journal lines: what it said before, and then. UTC.
struct ClockSetback {
  QDateTime before;
  QDateTime after;
  bool operator==(const ClockSetback&) const = default;
};

/// When the study was opened, a backup beside it reached further than its own journal: it may be an older
/// copy that was put in the study's place.
struct OlderCopy {
  qint64 endedAt = 0;    ///< journal line that the study ended with
  qint64 backupLine = 0; ///< the highest that the name of a backup says
  qint64 notedAt = 0;    ///< journal line that tells of it; 0 = none does
  bool operator==(const OlderCopy&) const = default;
};
