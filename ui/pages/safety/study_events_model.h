#pragma once
#include "app/reports/safety/event_list.h"

#include <QAbstractTableModel>

/// The adverse events of all subjects, one row each, filtered and sorted over plain values: ten thousand
/// subjects are shown at once.
class StudyEventsModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column {
    Subject,
    Level,
    Day,
    Onset,
    Term,
    Grade,
    Related,
    Serious,
    Dlt,
    Crs,
    Icans,
    End,
    ColumnCount
  };

  using QAbstractTableModel::QAbstractTableModel;
  /// Filter and order stay as they are.
  void show(std::vector<EventListRow> events);
  void setFilter(const EventFilter& filter);
  const EventFilter& filter() const { return m_filter; }
  std::size_t eventCount() const { return m_events.size(); } ///< without the filter
  const EventListRow& at(int row) const { return m_events.at(m_shown.at(static_cast<std::size_t>(row))); }
  int rowOf(RowId eventId) const; ///< -1 if it is not shown

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
  void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override; ///< -1 = as the study has them

 private:
  void choose();
  static QString cell(const EventListRow& row, int column);

  std::vector<EventListRow> m_events;
  std::vector<std::size_t> m_shown; ///< indexes of m_events
  EventFilter m_filter;
  int m_sortedBy = -1;
  Qt::SortOrder m_order = Qt::AscendingOrder;
};
