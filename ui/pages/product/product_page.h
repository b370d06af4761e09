#pragma once
#include "ui/pages/page.h"

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

 private:
  QWidget* makeLots();
  QWidget* makeBags();

  QTabWidget* m_tabs = nullptr;
  HeldLots* m_held = nullptr;
  StudyRecordsPanel* m_lots = nullptr;
  StudyRecordsPanel* m_bags = nullptr;
};
