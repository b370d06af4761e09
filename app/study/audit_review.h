#pragma once
#include "app/study/ids.h"

#include <QDateTime>
#include <QString>

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
