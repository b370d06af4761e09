#pragma once
#include <QStringList>
#include <QTimeZone>
#include <vector>

/// A table of the study file with the columns that a person may look for on the audit trail.
struct AuditedTable {
  QString table; ///< "screening"
  QStringList columns;
};

/// Every table of the journal, in the order in which a study fills them. Columns that only tie
/// rows together, and sealed ones, are left out.
std::vector<AuditedTable> auditedTables();

/// "Screening", "DLT assessment", in the user's language; a name that a newer program wrote as it stands.
QString auditTableName(const QString& table);
/// "ECOG", "expected survival (weeks)"; for every column of the journal.
QString auditFieldName(const QString& column);
/// A value as a person reads it: words for codes, yes and no, moments in the site's time. Empty stays empty.
QString auditValue(const QString& table, const QString& column, const QString& value, const QTimeZone& zone);
