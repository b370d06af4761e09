#pragma once
#include "ui/tables/rows_model.h"

#include <QStringList>

class QTableView;

/// Texts, a row each, below headings.
class ImportRowsModel : public RowsModel<QStringList> {
  Q_OBJECT
 public:
  explicit ImportRowsModel(const QStringList& headings, QObject* parent = nullptr);
  using RowsModel::show;
};

/// One of the tables of a dialog that brings tables of the site in.
struct ImportRows {
  ImportRowsModel* model = nullptr;
  QTableView* view = nullptr;
};
/// What the lines bring in, the faults, or the marks: file, line or cell, column and sentence. Of lines no
/// column is named.
ImportRows makeImportRows(const QString& name, const QString& accessible, bool hasColumn, QObject* parent);
/// Date, whose, and what.
ImportRows makeDeviationRows(const QString& name, QObject* parent);

struct TableFault;
struct DeviationLine;
std::vector<QStringList> importRows(const std::vector<TableFault>& told, bool hasColumn);
std::vector<QStringList> deviationRows(const std::vector<DeviationLine>& deviations);
