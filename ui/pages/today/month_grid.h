#pragma once
#include "app/reports/status/due_calendar.h"

#include <QTableWidget>

/// A month in weeks from Monday on, each day with what stands under it. Arrow keys go from day to day and on
/// into the next month, Page Up and Page Down from month to month; Enter opens the day.
class MonthGrid : public QTableWidget {
  Q_OBJECT
 public:
  explicit MonthGrid(QWidget* parent = nullptr);

  /// The first of the 42 days around a month.
  static QDate firstShown(QDate day);
  static QDate lastShown(QDate day) { return firstShown(day).addDays(41); }

  /// `entries`: those of the days shown around `day`, which is chosen.
  void show(QDate day, QDate today, const std::vector<CalendarEntry>& entries);
  QDate day() const { return m_day; }

 Q_SIGNALS:
  void dayWanted(QDate day);
  void dayOpened(QDate day);

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  QDate dayAt(int row, int column) const { return m_first.addDays(7 * row + column); }
  void fill(QTableWidgetItem& cell, QDate day, QDate today, const std::vector<CalendarEntry>& entries) const;

  QDate m_day;
  QDate m_first;
  bool m_showing = false; ///< the current cell follows the day, not the person
};
