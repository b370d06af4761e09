#pragma once
#include <QStringList>
#include <functional>
#include <vector>

/// What the audit trail knows of a column from the catalogue of fields (app/study/fields.h).
struct CataloguedField {
  QString table;
  QString column;
  const char* words = nullptr; ///< English source, context "Field"
  bool tie = false;            ///< only ties rows together
  bool isYesNo = false;
  std::function<QString(const QString& code)> word; ///< of a closed set, in the user's language; else null
};

/// Every field of the catalogue, table by table in its order.
const std::vector<CataloguedField>& cataloguedFields();

/// The field of that column, whatever its table: a column means the same everywhere. nullptr if none has it.
const CataloguedField* cataloguedColumn(const QString& column);
/// The columns of a table that a person may look for.
QStringList cataloguedColumns(const QString& table);
