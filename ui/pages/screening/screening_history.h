#pragma once
#include "db/study_file.h"

#include <QStringList>
#include <QTimeZone>
#include <vector>

/// The audit trail of a subject as the form shows it: one line a change, newest first; what a person did, and
/// for a saved value that was changed its old and new value and the reason. At most `lines` of them.
QStringList screeningHistory(const std::vector<AuditEntry>& trail, const QTimeZone& zone, int lines);
