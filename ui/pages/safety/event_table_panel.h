#pragma once
#include "app/reports/safety/event_table.h"
#include "db/session/study_session.h"
#include "ui/tables/rows_model.h"

#include <QWidget>

class ChartCard;
class ChoiceField;
class MessageLine;
class Paragraph;
class QCheckBox;
class QTableView;
class QTableWidget;

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

/// Which events are counted: related only or all, from the infusion on or before it, too.
class EventChoiceBar : public QWidget {
  Q_OBJECT
 public:
  /// The boxes are `<name>Related` and `<name>Before`.
  explicit EventChoiceBar(const QString& name, QWidget* parent = nullptr);
  EventChoice choice() const;

 Q_SIGNALS:
  void changed();

 private:
  QCheckBox* m_related = nullptr;
  QCheckBox* m_before = nullptr;
};

/// Adverse events by term and worst grade, by dose level; below, CRS and ICANS. Printed, saved as PDF or CSV.
class EventTablePanel : public QWidget {
  Q_OBJECT
 public:
  explicit EventTablePanel(StudySession& session, QWidget* parent = nullptr);
  void refresh();

 private:
  QWidget* makeChoices();
  QWidget* makeTable();
  QWidget* makeAstct();
  void fillGroups(const EventTable& table);
  void showAstct(const EventTable& table);
  void print(bool toPdf);
  void saveCsv();

  StudySession& m_session;
  EventChoiceBar* m_choice = nullptr;
  ChoiceField* m_group = nullptr;
  EventTableModel* m_model = nullptr;
  QTableView* m_table = nullptr;
  QTableWidget* m_astct = nullptr;
  Paragraph* m_dictionary = nullptr;
  MessageLine* m_message = nullptr;
};

/// The heat map of adverse events: worst grades of the most frequent terms, subject by subject.
class HeatMapPanel : public QWidget {
  Q_OBJECT
 public:
  explicit HeatMapPanel(StudySession& session, QWidget* parent = nullptr);
  void refresh();

 private:
  StudySession& m_session;
  EventChoiceBar* m_choice = nullptr;
  ChartCard* m_chart = nullptr;
};
