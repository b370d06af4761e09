#pragma once
#include "ui/pages/page.h"

#include <vector>

class DictionarySection;
class PeopleSection;
class QLabel;
class QTabWidget;
class SiteEditor;
class SiteSection;

/// What the site entered from the signed protocol, what the program assumes, and who may sign in.
class StudyPage : public Page {
  Q_OBJECT
 public:
  explicit StudyPage(StudySession& session, QWidget* parent = nullptr);
  void refresh() override;

 private:
  SiteSection* addSection(const QString& name, const QString& title, SiteEditor* editor);
  void addTab(const QString& title, const std::vector<QWidget*>& cards);
  QString whatIsMissing() const;

  QTabWidget* m_tabs = nullptr;
  QLabel* m_missing = nullptr;
  std::vector<SiteSection*> m_sections;
  DictionarySection* m_dictionary = nullptr;
  PeopleSection* m_people = nullptr;
};
