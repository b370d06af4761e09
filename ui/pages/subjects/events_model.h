#pragma once
#include "app/study/study.h"

#include <QAbstractTableModel>
#include <QSet>

/// The adverse events of one subject, by onset.
class EventsModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column { Term, Grade, Onset, Day, End, Related, Serious, PossibleDlt, Crs, Icans, ColumnCount };
  enum { EventIdRole = Qt::UserRole };

  using QAbstractTableModel::QAbstractTableModel;
  /// `drafts`: events with input that was typed and not saved; they say so.
  void show(const Study& study, const Subject& subject, const QSet<RowId>& drafts);
  int rowOf(RowId eventId) const; ///< -1 if none

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

 private:
  struct Row {
    AdverseEvent event;
    std::optional<int> day; ///< of the onset, relative to the infusion
    bool draft = false;
  };
  static QString cell(const Row& row, int column);

  std::vector<Row> m_rows;
};
