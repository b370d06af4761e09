#pragma once
#include "ui/pages/page.h"
#include "ui/widgets/lazy_tab.h"

class QueriesPanel;

/// What the monitor does in the study, and what is done about it.
class MonitoringPage : public Page {
  Q_OBJECT
 public:
  explicit MonitoringPage(StudySession& session, QWidget* parent = nullptr);
  void refresh() override;
  /// A query.
  void openRow(RowId queryId) override;
  RowId rowInFront() const override;

 private:
  QTabWidget* m_tabs = nullptr;
  LazyTab<QueriesPanel>* m_queries = nullptr;
};
