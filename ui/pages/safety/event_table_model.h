#pragma once
#include "app/reports/safety/event_table.h"
#include "ui/widgets/rows_model.h"

/// The event table on screen: every group with any grade and grade ≥ 3, or one group with each worst grade.
class EventTableModel : public RowsModel<EventTableRow> {
  Q_OBJECT
 public:
  using RowsModel::RowsModel;
  /// `group`: index of EventTable::groups; empty = all of them side by side.
  void show(EventTable table, std::optional<std::size_t> group);
  const EventTable& table() const { return m_table; }

 private:
  RowColumn<EventTableRow> titles() const;
  /// Counts subjects of a group.
  using Count = std::function<int(const GradeCounts&)>;
  RowColumn<EventTableRow> counts(std::size_t group, const QString& heading, const Count& count) const;
  QString howItIsCounted() const;

  EventTable m_table;
};
