#pragma once
#include "app/reports/due_list.h"

#include <QAbstractTableModel>

/// "Waiting for you": one row a due item.
class DueModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column { Who, What, When, ColumnCount };

  using QAbstractTableModel::QAbstractTableModel;
  void show(std::vector<DueItem> items, QDate today);
  const DueItem& item(int row) const { return m_items.at(static_cast<std::size_t>(row)); }

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  QString when(const DueItem& item) const;

  std::vector<DueItem> m_items;
  QDate m_today;
};
