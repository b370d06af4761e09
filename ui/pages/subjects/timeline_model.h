#pragma once
#include "ui/pages/subjects/timeline.h"

#include <QAbstractTableModel>

/// The timeline as a table: when, day, what, detail.
class TimelineModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column { When, Day, What, Detail, ColumnCount };

  using QAbstractTableModel::QAbstractTableModel;
  void show(std::vector<TimelineEntry> entries);

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

 private:
  std::vector<TimelineEntry> m_entries;
};
