#pragma once
#include <QStringList>
#include <QTimeZone>
#include <functional>
#include <vector>

struct Study;

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
/// The same, with the protocol's names of what it defines: analytes and visits.
QString auditValue(const QString& table, const QString& column, const QString& value, const Study& study);

/// What a column holds; KnownTime as isoText() writes it.
enum class FieldKind { Text, Whole, Number, YesNo, Code, Day, Moment, KnownTime };

/// What is known of a column from the catalogue of fields (app/study/fields.h).
struct CataloguedField {
  QString table;
  QString column;
  const char* words = nullptr; ///< English source, context "Field"
  bool tie = false;            ///< only ties rows together
  FieldKind kind = FieldKind::Text;
  QStringList codes;                                ///< of a closed set, in order
  std::function<QString(const QString& code)> word; ///< of a closed set, in the user's language; else null
};

/// Every field of the catalogue, table by table in its order.
const std::vector<CataloguedField>& cataloguedFields();

/// The field of that column, whatever its table: a column means the same everywhere. nullptr if none has it.
const CataloguedField* cataloguedColumn(const QString& column);
/// Has the catalogue this field?
bool isCatalogued(const QString& table, const QString& column);
/// The columns of a table that a person may look for.
QStringList cataloguedColumns(const QString& table);
