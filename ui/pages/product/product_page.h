#pragma once
#include "ui/pages/page.h"
#include "ui/widgets/lazy_tab.h"

class HeldLots;
class StudyRecordsPanel;
class QTabWidget;

/// The product at the site: its lots with their certificates, and their bags.
class ProductPage : public Page {
  Q_OBJECT
 public:
  explicit ProductPage(StudySession& session, QWidget* parent = nullptr);
  void refresh() override;
  void openRow(RowId lotId) override;
  void openRecord(const QString& table, RowId row) override;

 private:
  QWidget* makeLots();
  QWidget* makeBags();

  QTabWidget* m_tabs = nullptr;
  HeldLots* m_held = nullptr;
  StudyRecordsPanel* m_lots = nullptr;
  LazyTab<QWidget>* m_bagTab = nullptr;
  StudyRecordsPanel* m_bags = nullptr; ///< nullptr = nobody looked at its tab yet
};
