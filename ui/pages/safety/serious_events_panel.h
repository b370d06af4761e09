#pragma once
#include "app/reports/safety/event_list.h"
#include "app/study/study.h"

#include <QAbstractTableModel>
#include <QTimeZone>
#include <QWidget>
/// Serious events and where their reports stand, one row a report. Times are the site's.
class SeriousEventsModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column { Subject, Event, Why, Report, Rule, DueAt, SentAt, State, ColumnCount };

  using QAbstractTableModel::QAbstractTableModel;
  void show(const Study& study, const QDateTime& now);
  void setNow(const QDateTime& now); ///< time goes on, the study is the same
  const SeriousEventRow& at(int row) const { return m_rows.at(static_cast<std::size_t>(row)); }
  bool hasNotStarted() const;                     ///< of some report nobody knows when it is due
  int rowOf(const SeriousEventRow& wanted) const; ///< the same report of the same event; -1 if none

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

 private:
  QString cell(const SeriousEventRow& row, int column) const;
  QString siteTime(const std::optional<QDateTime>& moment) const;

  std::vector<SeriousEventRow> m_rows;
  SafetyPlan m_plan;
  QTimeZone m_zone;
  QDateTime m_now;
};

class EmptyState;
class Paragraph;
class QTableView;
class SeriousEventsModel;

/// The serious events with their clocks: what is to be reported to whom, until when, and whether it was.
class SeriousEventsPanel : public QWidget {
  Q_OBJECT
 public:
  explicit SeriousEventsPanel(QWidget* parent = nullptr);
  void show(const Study& study, const QDateTime& now);
  void setNow(const QDateTime& now); ///< clocks go on

 Q_SIGNALS:
  void subjectRequested(RowId subjectId); ///< Enter or double-click on a report

 private:
  SeriousEventsModel* m_model = nullptr;
  QTableView* m_table = nullptr;
  EmptyState* m_none = nullptr;
  Paragraph* m_assumption = nullptr;
  Paragraph* m_notStarted = nullptr;
};
