#pragma once
#include "app/base/ids.h"
#include "app/reports/safety/event_list.h"
#include "ui/tables/rows_model.h"

#include <QWidget>

struct Study;

class ChoiceField;
class EmptyState;
class QCheckBox;
class QLabel;
class QTableView;
class TextField;

/// The adverse events of all subjects, one row each, put into words when it is looked at: ten thousand
/// subjects are shown at once.
class StudyEventsModel : public RowsModel<const EventListRow*> {
  Q_OBJECT
 public:
  enum Column { Subject, Level, Day, Onset, Term, Grade, Related, Serious, Dlt, Crs, Icans, End };

  explicit StudyEventsModel(QObject* parent = nullptr);
  /// Filter and order stay as they are. Refers to the study: it must outlive this, and where it has changed
  /// it is shown again.
  void show(const Study& study);
  void setFilter(const EventFilter& filter);
  const EventFilter& filter() const { return m_filter; }
  std::size_t eventCount() const { return m_events.size(); } ///< without the filter
  int rowOf(RowId eventId) const;                            ///< -1 if it is not shown

 private:
  void choose();
  const AdverseEvent& eventIn(Row row) const { return eventOf(*m_study, *row); }
  int dltRank(Row row) const;
  QString dltWord(Row row) const;
  QString dayWord(Row row) const;

  const Study* m_study = nullptr;
  std::vector<EventListRow> m_events;
  EventFilter m_filter;
};

/// Every adverse event of the study: filtered as one types, sorted by a click on a heading or by choice.
class StudyEventsPanel : public QWidget {
  Q_OBJECT
 public:
  explicit StudyEventsPanel(QWidget* parent = nullptr);
  /// Filter, order and the chosen event stay.
  void show(const Study& study);

 Q_SIGNALS:
  void subjectRequested(RowId subjectId); ///< Enter or double-click on an event

 private:
  QWidget* makeFilter();
  QWidget* makeTable();
  void makeOrder();
  void applyFilter();
  void showOrder(int column, Qt::SortOrder order);
  void fillLevels(const Study& study);
  void showCount();
  RowId chosenEvent() const;
  void choose(RowId eventId);

  StudyEventsModel* m_model = nullptr;
  QTableView* m_table = nullptr;
  TextField* m_text = nullptr;
  ChoiceField* m_level = nullptr;
  ChoiceField* m_grade = nullptr;
  ChoiceField* m_order = nullptr; ///< two choices a column, rising and falling; as the headings
  QCheckBox* m_serious = nullptr;
  QCheckBox* m_related = nullptr;
  QLabel* m_count = nullptr;
  EmptyState* m_none = nullptr;
  QWidget* m_body = nullptr;
  int m_levels = 0; ///< that can be chosen
};
