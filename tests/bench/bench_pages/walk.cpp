#include "tests/bench/bench_pages/walk.h"

#include "ui/shell/workspace.h"

#include <QAbstractButton>
#include <QTabWidget>
#include <QTest>

namespace {
/// From the middle of the study; 0 where the page has no rows.
RowId rowOf(PageId page, const Study& study) {
  const Subject& subject = study.subjects.at(study.subjects.size() / 2);
  switch (page) {
  case PageId::Screening:
    return subject.screening().id;
  case PageId::Subjects:
    return subject.id;
  case PageId::Decisions:
    return study.decisions.at(study.decisions.size() / 2).id;
  default:
    return 0;
  }
}

void visitTabs(QTabWidget& tabs, const QString& page, const std::function<void(const Spot&)>& visit) {
  for (int tab = 1; tab < tabs.count(); ++tab)
    visit({QStringLiteral("%1: %2").arg(page, tabs.tabText(tab).remove(u'&')),
           [&tabs, tab] { tabs.setCurrentIndex(tab); }, [&tabs] { return tabs.currentWidget(); }});
  tabs.setCurrentIndex(0);
}
} // namespace

void goTo(Workspace& workspace, PageId page) {
  for (const PageEntry& entry : pageRegistry())
    if (entry.id == page)
      QTest::mouseClick(workspace.findChild<QAbstractButton*>(QLatin1String("rail_") + entry.name),
                        Qt::LeftButton);
}

void walk(Workspace& workspace, const StudySession& session, const std::vector<PageEntry>& pages,
          const std::function<void(const Spot&)>& visit) {
  for (const PageEntry& entry : pages) {
    const PageId id = entry.id;
    const auto page = [&workspace, id]() -> QWidget* { return workspace.page(id); };
    visit({entry.title, [&workspace, id] { goTo(workspace, id); }, page});
    const RowId row = rowOf(id, session.study());
    const auto open = [&workspace, id](RowId one) { workspace.openPage(id, one); };
    if (row != 0) visit({entry.title + QStringLiteral(": a row"), [&] { open(row); }, page});
    if (row != 0) visit({entry.title + QStringLiteral(": another row"), [&] { open(row + 1); }, page});
    for (QTabWidget* tabs : page()->findChildren<QTabWidget*>())
      if (tabs->isVisible()) visitTabs(*tabs, entry.title, visit);
    if (id == PageId::Screening) workspace.page(id)->openRow(0); // its list
  }
}
