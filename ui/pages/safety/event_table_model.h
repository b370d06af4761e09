#pragma once
#include "app/reports/safety/event_table.h"

#include <QAbstractTableModel>

/// The event table on screen: every group with any grade and grade ≥ 3, or one group with each worst grade.
class EventTableModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  using QAbstractTableModel::QAbstractTableModel;
  /// `group`: index of EventTable::groups; empty = all of them side by side.
  void show(EventTable table, std::optional<std::size_t> group);
  const EventTable& table() const { return m_table; }

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

 private:
  /// What a column counts; column 0 is the row's title.
  struct Measure {
    std::size_t group = 0;
    enum class Of { Grade, Any, Severe } of = Of::Any;
    int grade = 0; ///< of Grade
  };
  static std::vector<Measure> measuresOf(const EventTable& table, std::optional<std::size_t> group);
  static QString heading(const Measure& measure);
  int subjects(int row, const Measure& measure) const;
  QVariant title(int row, int role) const;
  QString howItIsCounted() const;

  EventTable m_table;
  std::vector<Measure> m_measures;
};
