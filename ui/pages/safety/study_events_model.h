#pragma once
#include "app/reports/safety/event_list.h"
#include "ui/widgets/rows_model.h"

/// The adverse events of all subjects, one row each, filtered and sorted over plain values: ten thousand
/// subjects are shown at once.
class StudyEventsModel : public RowsModel<const EventListRow*> {
  Q_OBJECT
 public:
  enum Column { Subject, Level, Day, Onset, Term, Grade, Related, Serious, Dlt, Crs, Icans, End };

  explicit StudyEventsModel(QObject* parent = nullptr);
  /// Filter and order stay as they are.
  void show(std::vector<EventListRow> events);
  void setFilter(const EventFilter& filter);
  const EventFilter& filter() const { return m_filter; }
  std::size_t eventCount() const { return m_events.size(); } ///< without the filter
  int rowOf(RowId eventId) const;                            ///< -1 if it is not shown

  void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override; ///< -1 = as the study has them

 private:
  void choose();

  std::vector<EventListRow> m_events;
  EventFilter m_filter;
  int m_sortedBy = -1;
  Qt::SortOrder m_order = Qt::AscendingOrder;
};
