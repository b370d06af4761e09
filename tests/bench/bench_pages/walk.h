#pragma once
#include <QString>
#include <functional>

class QWidget;
class StudySession;
class Workspace;
enum class PageId;

/// One place in the window that a person goes to.
struct Place {
  QString name;
  std::function<void()> go;        ///< a click, or what it calls
  std::function<QWidget*()> shown; ///< what is to be seen then; asked after going there
};

/// Every page, one row of those that have rows, every tab; each page is left at its first tab.
void walk(Workspace& workspace, const StudySession& session, const std::function<void(const Place&)>& visit);

/// The page's button in the rail, clicked.
void goTo(Workspace& workspace, PageId page);
