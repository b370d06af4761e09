#pragma once
#include "db/audit/audit_trail.h"

#include <functional>

struct Study;

/// Writes every line of a complete audit trail as CSV, newest first, one row a changed column (one for a line
/// without any), through a temporary file. Names of columns and codes are the study file's own. `goOn` hears
/// how many lines are written and answers whether to go on. False = it was stopped, nothing is written.
/// Refusal FILE.
Result<bool> writeAuditCsv(const AuditTrail& trail, const Study& study, const QString& path,
                           const std::function<bool(qint64 written)>& goOn);
