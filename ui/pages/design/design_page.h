#pragma once
#include "ui/pages/page.h"
#include "ui/print/print_actions.h"
#include "ui/widgets/lazy_tab.h"

class DesignPanel;
class MessageLine;
class PageFrame;
class QPushButton;
class QTabWidget;

/// What could happen next under the design in force, and changes of it: one tab each.
class DesignPage final : public Page {
  Q_OBJECT
 public:
  explicit DesignPage(StudySession& session, QWidget* parent = nullptr);
  void refresh() override;
  void openRow(RowId changeId) override; ///< a change of the design

 private:
  QPushButton* makeButton(const char* name, const QString& text, Output output);
  template <class Panel>
  void add(const QString& title);
  DesignPanel* shown();
  void showTab();
  void enableButtons();
  void put(Output output);

  PageFrame* m_frame = nullptr;
  QTabWidget* m_tabs = nullptr;
  MessageLine* m_message = nullptr;
  std::vector<LazyTab<DesignPanel>*> m_panels; ///< in the order of the tabs; the last one is of changes
  std::vector<QPushButton*> m_buttons;
};
