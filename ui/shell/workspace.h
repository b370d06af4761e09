#pragma once
#include "ui/shell/page_registry.h"
#include "ui/widgets/language.h"

#include <QMap>

class QStackedWidget;
class NavigationBar;
class StatusLine;
class TopBar;

/// An open study: rail, top bar, pages in a stack, status line. A page is made when it is first wanted.
class Workspace : public QWidget {
  Q_OBJECT
 public:
  explicit Workspace(StudySession& session, QWidget* parent = nullptr);

  PageId currentPage() const { return m_current; }
  TopBar* topBar() const { return m_top; }
  /// The page, made if need be; nullptr where this version has none.
  Page* page(PageId id);
  /// Keeps what was typed on the page that is left.
  void openPage(PageId id, RowId row = 0);
  void keepDrafts();

 Q_SIGNALS:
  void languageChosen(Language language);

 private:
  void studyChanged();
  void showState();
  void followTheDay();

  StudySession& m_session;
  std::vector<PageEntry> m_registry;
  PageId m_current = PageId::Study;
  QMap<PageId, Page*> m_pages;
  QDateTime m_savedAt;
  QDate m_day;
  TopBar* m_top = nullptr;
  NavigationBar* m_rail = nullptr;
  QStackedWidget* m_stack = nullptr;
  StatusLine* m_status = nullptr;
};
