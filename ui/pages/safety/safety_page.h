#pragma once
#include "ui/shell/page.h"

class EventTablePanel;
class HeatMapPanel;
class QTabWidget;
class SeriousEventsPanel;
class StudyEventsPanel;

/// The safety of the whole trial: every adverse event, their table by term and worst grade, the serious ones
/// with their clocks, and the heat map. Events are entered on the page Subjects.
class SafetyPage : public Page {
  Q_OBJECT
 public:
  explicit SafetyPage(StudySession& session, QWidget* parent = nullptr);
  void refresh() override; ///< the tab that is shown; another one when it is turned to

 private:
  void openSubject(RowId subjectId);

  QTabWidget* m_tabs = nullptr;
  StudyEventsPanel* m_events = nullptr;
  EventTablePanel* m_table = nullptr;
  SeriousEventsPanel* m_serious = nullptr;
  HeatMapPanel* m_heatMap = nullptr;
};
