#pragma once
#include "ui/pages/page.h"
#include "ui/widgets/lazy_tab.h"

class DeviationsPanel;
class EventTablePanel;
class HeatMapPanel;
class QTabWidget;
class SaeReportsPanel;
class SeriousEventsPanel;
class StudyEventsPanel;

/// The safety of the whole trial: every adverse event, their table by term and worst grade, the serious ones
/// with their clocks and reports, the heat map, and the deviation log. Events are entered on the page
/// Subjects.
class SafetyPage : public Page {
  Q_OBJECT
 public:
  explicit SafetyPage(StudySession& session, QWidget* parent = nullptr);
  void refresh() override; ///< the tab that is shown; another one when it is turned to

 private:
  void openSubject(RowId subjectId);

  QTabWidget* m_tabs = nullptr;
  LazyTab<StudyEventsPanel>* m_events = nullptr;
  LazyTab<EventTablePanel>* m_table = nullptr;
  LazyTab<SeriousEventsPanel>* m_serious = nullptr;
  SaeReportsPanel* m_reports = nullptr; ///< below the serious events; made with them
  LazyTab<HeatMapPanel>* m_heatMap = nullptr;
  LazyTab<DeviationsPanel>* m_deviations = nullptr;
};
