#pragma once
#include "ui/tables/rows_model.h"

#include <QStringList>

class QTableView;

/// Texts, a row each, below headings.
class SiteLogRowsModel : public RowsModel<QStringList> {
  Q_OBJECT
 public:
  explicit SiteLogRowsModel(const QStringList& headings, QObject* parent = nullptr);
  using RowsModel::show;
};

/// One of the tables of the dialog that brings a site log in.
struct SiteLogRows {
  SiteLogRowsModel* model = nullptr;
  QTableView* view = nullptr;
};
/// What the lines bring in, the faults, or the marks: file, line or cell, column and sentence. Of lines no
/// column is named.
SiteLogRows makeSiteLogRows(const char* name, const QString& accessible, bool hasColumn, QObject* parent);
/// Date, whose, and what.
SiteLogRows makeSiteLogDeviations(QObject* parent);

struct TableFault;
struct DeviationLine;
std::vector<QStringList> siteLogRows(const std::vector<TableFault>& told, bool hasColumn);
std::vector<QStringList> siteLogDeviations(const std::vector<DeviationLine>& deviations);
