#pragma once
#include "ui/pages/page.h"
#include "ui/widgets/lazy_tab.h"

class EdcPanel;
class LocksPanel;
class QueriesPanel;
class SourceChecksPanel;

/// What the monitor does in the study, and what is done about it.
class MonitoringPage : public Page {
  Q_OBJECT
 public:
  explicit MonitoringPage(StudySession& session, QWidget* parent = nullptr);
  void refresh() override;
  /// A query.
  void openRow(RowId queryId) override;
  /// A query, or the subject whose checked records have changed.
  void openTask(const DueItem& due) override;
  RowId rowInFront() const override;

 private:
  QTabWidget* m_tabs = nullptr;
  LazyTab<QueriesPanel>* m_queries = nullptr;
  LazyTab<SourceChecksPanel>* m_checks = nullptr;
  LazyTab<LocksPanel>* m_locks = nullptr;
  LazyTab<EdcPanel>* m_edc = nullptr;
};
