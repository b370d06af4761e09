#pragma once
#include "app/reports/safety/event_list.h"
#include "ui/tables/rows_model.h"

#include <QTimeZone>
#include <QWidget>

struct Study;

/// Serious events and where their reports stand, one row a report. Times are the site's.
class SeriousEventsModel : public RowsModel<SeriousEventRow> {
  Q_OBJECT
 public:
  enum Column { Subject, Event, Why, Report, Rule, DueAt, SentAt, State };

  explicit SeriousEventsModel(QObject* parent = nullptr);
  void show(const Study& study, const QDateTime& now);
  void setNow(const QDateTime& now);              ///< time goes on, the study is the same
  bool hasNotStarted() const;                     ///< of some report nobody knows when it is due
  int rowOf(const SeriousEventRow& wanted) const; ///< the same report of the same event; -1 if none

 private:
  QString siteTime(const std::optional<QDateTime>& moment) const;
  QVariant look(const SeriousEventRow& row, int role) const; ///< of the state

  SafetyPlan m_plan;
  QTimeZone m_zone;
  QDateTime m_now;
};

class EmptyState;
class Paragraph;
class QTableView;

/// The serious events with their clocks: what is to be reported to whom, until when, and whether it was.
class SeriousEventsPanel : public QWidget {
  Q_OBJECT
 public:
  explicit SeriousEventsPanel(QWidget* parent = nullptr);
  void show(const Study& study, const QDateTime& now);
  void setNow(const QDateTime& now); ///< clocks go on
  /// What stands below the events, while there are any.
  void setBelow(QWidget* below);

 Q_SIGNALS:
  void eventChosen(RowId eventId);        ///< a row of its reports is the current one
  void subjectRequested(RowId subjectId); ///< Enter or double-click on a report

 private:
  SeriousEventsModel* m_model = nullptr;
  QTableView* m_table = nullptr;
  QWidget* m_below = nullptr; ///< nullptr: nothing
  EmptyState* m_none = nullptr;
  Paragraph* m_assumption = nullptr;
  Paragraph* m_notStarted = nullptr;
};
