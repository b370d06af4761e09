#pragma once
#include "app/reports/safety/event_table.h"
#include "db/session/study_session.h"

#include <QWidget>

class QCheckBox;

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

class ChartCard;
class ChoiceField;
class EventTableModel;
class MessageLine;
class Paragraph;
class QTableView;
class QTableWidget;

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
