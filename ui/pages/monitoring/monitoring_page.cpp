#include "ui/pages/monitoring/monitoring_page.h"

#include "ui/pages/monitoring/queries_panel.h"
#include "ui/widgets/page_frame.h"

MonitoringPage::MonitoringPage(StudySession& openSession, QWidget* parent) : Page(openSession, parent) {
  auto* frame = new PageFrame(tr("Monitoring"), {}, this);
  m_queries = new LazyTab<QueriesPanel>([this] {
    auto* panel = new QueriesPanel(session());
    connect(panel, &QueriesPanel::fieldRequested, this, &MonitoringPage::fieldRequested);
    return panel;
  });
  m_tabs = namedTabs("monitoringTabs", tr("Monitoring"));
  m_tabs->addTab(m_queries, tr("&Queries"));
  frame->content()->addWidget(m_tabs, 1);
  connect(m_tabs, &QTabWidget::currentChanged, this, &MonitoringPage::refresh);
}

void MonitoringPage::refresh() {
  if (m_tabs->currentWidget() == m_queries) m_queries->content()->refresh();
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
