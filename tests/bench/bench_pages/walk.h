#pragma once
#include "ui/shell/page_registry.h"

#include <QString>
#include <functional>

class QWidget;
class StudySession;
class Workspace;

/// One place in the window that a person goes to.
struct Spot {
  QString name;
  std::function<void()> go;        ///< a click, or what it calls
  std::function<QWidget*()> shown; ///< what is to be seen then; asked after going there
};

/// Each of these pages, one row of those that have rows, every tab; each page is left at its first tab.
void walk(Workspace& workspace, const StudySession& session, const std::vector<PageEntry>& pages,
          const std::function<void(const Spot&)>& visit);

/// The page's button in the rail, clicked.
void goTo(Workspace& workspace, PageId page);
