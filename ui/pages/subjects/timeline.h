#pragma once
#include "app/escalation/standing.h"

#include <QAbstractTableModel>
#include <QString>
#include <QTime>
#include <vector>
/// One thing that happened to a subject, or that is due.
struct TimelineEntry {
  QDate date;             ///< site calendar
  QTime time;             ///< site time; null = only the day is known
  std::optional<int> day; ///< relative to the infusion; empty before there is one
  QString what;           ///< "Infused"
  QString detail;         ///< "1.4×10⁹ cells, 2×10⁷ cells/kg; batch B1"
  bool flagged = false;   ///< a deviation, a severe or possible DLT: shown as a warning, and said in words
  bool operator==(const TimelineEntry&) const = default;
};

/// Everything of one subject in order of time; what is due on the day of the standing comes last.
std::vector<TimelineEntry> timelineOf(const Standing& standing, const Subject& subject);

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
