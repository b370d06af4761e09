#pragma once
#include "ui/pages/page.h"

#include <functional>
#include <vector>

class DictionarySection;
class HandOverSection;
class PeopleSection;
class QLabel;
class QTabWidget;
class QVBoxLayout;
class SiteEditor;
class SiteSection;

/// What the site entered from the signed protocol, what the program assumes, and who may sign in. The cards
/// of a tab are made when it is first looked at.
class StudyPage : public Page {
  Q_OBJECT
 public:
  explicit StudyPage(StudySession& session, QWidget* parent = nullptr);
  void refresh() override;

 private:
  SiteSection* addSection(const QString& name, const QString& title, SiteEditor* editor);
  using Made = std::vector<QWidget*>;
  using Cards = std::function<Made()>;
  void addTab(const QString& title, Cards make);
  void addTabs();
  void addProtocolTabs(); ///< what the signed protocol says
  void fillTab();
  QString whatIsMissing() const;

  QTabWidget* m_tabs = nullptr;
  QLabel* m_missing = nullptr;
  std::vector<QVBoxLayout*> m_columns; ///< of each tab
  std::vector<Cards> m_unmade;         ///< of each tab; empty = its cards are made
  std::vector<SiteSection*> m_sections;
  DictionarySection* m_dictionary = nullptr; ///< nullptr until its tab is looked at
  HandOverSection* m_handOver = nullptr;     ///< the same
  PeopleSection* m_people = nullptr;         ///< the same
};
