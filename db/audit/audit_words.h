#pragma once
#include "app/study/oversight.h"
#include "db/audit/audit_trail.h"

#include <QStringList>
#include <QTimeZone>

struct Study;

/// What the journal's action ("assess-dlt") is called on the audit trail, in the user's language. An action
/// that a newer program wrote is shown as it stands.
QString auditActionName(const QString& action);

/// Every action that this version of the program writes, as the journal has it.
QStringList auditActions();

/// "ECOG: 1 → 2", "ECOG: 1" where nothing stood there before, "sealed content: changed"; of an event only
/// what it says.
QString auditChangeText(const QString& table, const AuditChange& change, const Study& study);
/// Every change of a line, one below the other; the row's own number is left out.
QStringList auditChangeTexts(const AuditLine& line, const Study& study);
/// "2026-01-05 09:00:00", site time.
QString auditTime(const QDateTime& at, const QTimeZone& zone);
/// The subject's present label, "S-001"; empty where the line is about none.
QString auditSubject(const Study& study, RowId subjectId);
/// Who: the printed name, or that the program did it by itself.
QString auditPerson(const AuditLine& line);
/// Up to which line the trail, which ends at `lastLine`, was reviewed, by whom and when: the review that
/// reaches furthest.
QString auditReviewText(const std::vector<AuditReview>& reviews, qint64 lastLine, const Study& study);
/// A filter in words, "Subject S-001; from 2026-01-05"; "everything" where it restricts nothing.
QString auditFilterText(const Study& study, const AuditFilter& filter);
