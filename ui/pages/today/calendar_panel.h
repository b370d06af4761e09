#pragma once
#include "app/reports/status/due_calendar.h"
#include "db/session/study_session.h"

#include <QWidget>

class Card;
class MessageLine;
class MonthGrid;
class QLabel;
class QLayout;
class QTableWidget;

/// What is due, month by month; beside it the chosen day in words, the sheet of its week for the
/// ward, and labels for its samples.
class CalendarPanel : public QWidget {
  Q_OBJECT
 public:
  explicit CalendarPanel(StudySession& session, QWidget* parent = nullptr);
  /// Shows the study as it is now; the day that is chosen stays.
  void refresh();

 Q_SIGNALS:
  void taskRequested(const DueItem& due);

 private:
  QWidget* makeMonth();
  QWidget* makeDay();
  QLayout* makeSheetButtons();
  void choose(QDate day);
  void openDay(QDate day);
  void showDay();
  void open(int row);
  std::vector<CalendarEntry> entriesOf(QDate from, QDate to) const;

  StudySession& m_session;
  QDate m_day;
  std::vector<CalendarEntry> m_entries; ///< of the days that the grid shows
  std::vector<CalendarEntry> m_ofDay;
  QLabel* m_month = nullptr;
  MonthGrid* m_grid = nullptr;
  Card* m_card = nullptr;
  QLabel* m_nothing = nullptr;
  QTableWidget* m_list = nullptr;
  MessageLine* m_message = nullptr;
};
