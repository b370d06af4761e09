#pragma once
#include "db/audit_trail.h"

#include <QStringList>
#include <QTimeZone>

/// The audit trail of a subject as the form shows it, newest first: what a person did, and for a saved value
/// that was changed its old and new value and the reason. At most `lines` of them.
QStringList screeningHistory(const std::vector<AuditLine>& trail, const QTimeZone& zone, int lines);
