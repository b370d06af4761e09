#include "ui/pages/monitoring/monitoring_page.h"

#include "ui/pages/monitoring/edc_panel.h"
#include "ui/pages/monitoring/locks_panel.h"
#include "ui/pages/monitoring/queries_panel.h"
#include "ui/pages/monitoring/source_checks_panel.h"
#include "ui/widgets/page_frame.h"

MonitoringPage::MonitoringPage(StudySession& openSession, QWidget* parent) : Page(openSession, parent) {
  auto* frame = new PageFrame(tr("Monitoring"), {}, this);
  m_queries = new LazyTab<QueriesPanel>([this] {
    auto* panel = new QueriesPanel(session());
    connect(panel, &QueriesPanel::fieldRequested, this, &MonitoringPage::fieldRequested);
    return panel;
  });
  m_checks = new LazyTab<SourceChecksPanel>([this] { return new SourceChecksPanel(session()); });
  m_locks = new LazyTab<LocksPanel>([this] { return new LocksPanel(session()); });
  m_edc = new LazyTab<EdcPanel>([this] { return new EdcPanel(session()); });
  m_tabs = namedTabs("monitoringTabs", tr("Monitoring"));
  m_tabs->addTab(m_queries, tr("&Queries"));
  m_tabs->addTab(m_checks, tr("&Verified data"));
  m_tabs->addTab(m_locks, tr("L&ocks"));
  m_tabs->addTab(m_edc, tr("Changes for the &EDC"));
  frame->content()->addWidget(m_tabs, 1);
  connect(m_tabs, &QTabWidget::currentChanged, this, &MonitoringPage::refresh);
}

void MonitoringPage::refresh() {
  const QWidget* shown = m_tabs->currentWidget();
  if (shown == m_queries) m_queries->content()->refresh();
  if (shown == m_checks) m_checks->content()->refresh();
  if (shown == m_locks) m_locks->content()->refresh();
  if (shown == m_edc) m_edc->content()->refresh();
}

void MonitoringPage::openTask(const DueItem& due) {
  if (due.kind != DueKind::CheckChanged) return openRow(due.row);
  m_tabs->setCurrentWidget(m_checks);
  m_checks->content()->choose(due.subjectId);
}

void MonitoringPage::openRow(RowId queryId) {
  if (!study().query(queryId)) return;
  m_tabs->setCurrentWidget(m_queries);
  m_queries->content()->refresh();
  m_queries->content()->choose(queryId);
}

RowId MonitoringPage::rowInFront() const {
  const bool isShown = m_tabs->currentWidget() == m_queries && m_queries->made();
  return isShown ? m_queries->made()->chosen() : 0;
}
