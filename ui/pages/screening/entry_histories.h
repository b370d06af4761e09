#pragma once
#include "db/audit/audit_trail.h"

#include <QStringList>
#include <QTimeZone>
#include <QWidget>

struct Site;

/// The audit trail of a subject as the form shows it, newest first: what a person did, and for a saved value
/// that was changed its old and new value and the reason. At most `lines` of them.
QStringList screeningHistory(const std::vector<AuditLine>& trail, const QTimeZone& zone, int lines);

/// Gives every input of the screening's form, found by its name, the history of its field (Ctrl+H).
void giveEntryHistories(QWidget* form, const Site& site, RowId subjectId, RowId screeningId);
