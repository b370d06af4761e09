#include "ui/pages/safety/safety_page.h"

#include "ui/pages/safety/deviations_panel.h"
#include "ui/pages/safety/event_table_panel.h"
#include "ui/pages/safety/sae_reports_panel.h"
#include "ui/pages/safety/serious_events_panel.h"
#include "ui/pages/safety/study_events_panel.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/page_frame.h"

#include <QTabWidget>
#include <QTimer>
#include <chrono>

using namespace std::chrono_literals;

SafetyPage::SafetyPage(StudySession& openSession, QWidget* parent) : Page(openSession, parent) {
  auto* frame = new PageFrame(tr("Safety"), {}, this);
  m_events = new LazyTab<StudyEventsPanel>([this] {
    auto* panel = new StudyEventsPanel;
    connect(panel, &StudyEventsPanel::subjectRequested, this, &SafetyPage::openSubject);
    return panel;
  });
  m_table = new LazyTab<EventTablePanel>([this] { return new EventTablePanel(session()); });
  m_serious = new LazyTab<SeriousEventsPanel>([this] {
    auto* panel = new SeriousEventsPanel;
    connect(panel, &SeriousEventsPanel::subjectRequested, this, &SafetyPage::openSubject);
    m_reports = new SaeReportsPanel(session());
    panel->setBelow(m_reports);
    connect(panel, &SeriousEventsPanel::eventChosen, m_reports, &SaeReportsPanel::choose);
    return panel;
  });
  m_heatMap = new LazyTab<HeatMapPanel>([this] { return new HeatMapPanel(session()); });
  m_deviations = new LazyTab<DeviationsPanel>([this] { return new DeviationsPanel(session()); });
  m_tabs = namedTabs("safetyTabs", tr("Safety"));
  m_tabs->addTab(m_events, tr("&Events"));
  m_tabs->addTab(m_table, tr("&Table"));
  m_tabs->addTab(m_serious, tr("&Serious events"));
  m_tabs->addTab(m_heatMap, tr("&Heat map"));
  m_tabs->addTab(m_deviations, tr("De&viations"));
  frame->content()->addWidget(m_tabs, 1);
  connect(m_tabs, &QTabWidget::currentChanged, this, &SafetyPage::refresh);
  auto* minute = new QTimer(this);
  connect(minute, &QTimer::timeout, this, [this] {
    if (m_serious->made()) m_serious->made()->setNow(session().now());
  });
  minute->start(1min);
}

void SafetyPage::refresh() {
  const QWidget* shown = m_tabs->currentWidget();
  if (shown == m_events) m_events->content()->show(study());
  if (shown == m_table) m_table->content()->refresh();
  if (shown == m_serious) {
    m_serious->content()->show(study(), session().now());
    m_reports->refresh();
  }
  if (shown == m_heatMap) m_heatMap->content()->refresh();
  if (shown == m_deviations) m_deviations->content()->refresh();
}

void SafetyPage::openSubject(RowId subjectId) {
  Q_EMIT pageRequested(PageId::Subjects, subjectId);
}
