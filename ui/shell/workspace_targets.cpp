#include "app/study/study.h"
#include "ui/shell/bars.h"
#include "ui/shell/go_to_dialog.h"
#include "ui/shell/workspace.h"

#include <QSignalBlocker>
#include <QTabWidget>
#include <QTimer>
#include <algorithm>

/// Pages and their tabs first, then subjects and decisions, then what can be done.
std::vector<Target> Workspace::targets() {
  std::vector<Target> all;
  for (const PageEntry& entry : m_registry)
    all.push_back({entry.title, [this, id = entry.id] { openPage(id); }});
  addTabs(all);
  addActions(all);
  auto study = targetsOf(m_session.study(), [this](PageId page, RowId row) { openPage(page, row); });
  std::move(study.begin(), study.end(), std::back_inserter(all));
  return all;
}

/// Of the pages that are made: their titles are known then.
void Workspace::addTabs(std::vector<Target>& targets) {
  for (const PageEntry& entry : m_registry) {
    Page* made = m_pages.value(entry.id);
    if (!made) continue;
    for (auto* tabs : made->findChildren<QTabWidget*>())
      for (int tab = 0; tab < tabs->count(); ++tab)
        targets.push_back({entry.title + QStringLiteral(" › ") + tabs->tabText(tab).remove(u'&'),
                           [this, tabs, tab, id = entry.id] {
                             {
                               const QSignalBlocker quiet(tabs); // the page fills itself once, when it opens
                               tabs->setCurrentIndex(tab);
                             }
                             openPage(id);
                           }});
  }
}

void Workspace::addActions(std::vector<Target>& targets) {
  const bool chinese = languageInUse() == Language::Chinese;
  const Target actions[] = {
      {tr("New subject"), [this] { newSubject(); }},
      {tr("Find on this page"), [this] { findOnPage(); }},
      {tr("Help"), [this] { Q_EMIT m_top->helpRequested(); }},
      {tr("About CohortDesk"), [this] { Q_EMIT m_top->aboutRequested(); }},
      {tr("Lock"), [this] { Q_EMIT m_top->lockRequested(); }},
      {tr("Change password"), [this] { Q_EMIT m_top->passwordChangeRequested(); }},
      {tr("Larger type"), [this] { Q_EMIT zoomRequested(1); }},
      {tr("Smaller type"), [this] { Q_EMIT zoomRequested(-1); }},
      {tr("Type as the desktop has it"), [this] { Q_EMIT zoomRequested(0); }},
      {chinese ? QStringLiteral("English") : QStringLiteral("中文"),
       [this, chinese] { Q_EMIT languageChosen(chinese ? Language::English : Language::Chinese); }},
      {tr("Sign out"), [this] { Q_EMIT m_top->signOutRequested(); }}};
  targets.insert(targets.end(), std::begin(actions), std::end(actions));
}

/// A page with tabs that nobody has opened yet is made, and not filled. False where all of them are there.
bool Workspace::makeOneMore() {
  const auto missing = std::find_if(m_registry.begin(), m_registry.end(), [this](const PageEntry& entry) {
    return entry.hasTabs && !m_pages.contains(entry.id);
  });
  return missing != m_registry.end() && page(missing->id);
}

void Workspace::goTo() {
  GoToDialog dialog(targets(), this);
  QTimer more; // one page a turn, so that typing goes on meanwhile
  connect(&more, &QTimer::timeout, &dialog, [&] {
    if (makeOneMore())
      dialog.setTargets(targets());
    else
      more.stop();
  });
  more.start();
  const bool wanted = dialog.exec() == QDialog::Accepted && dialog.chosen();
  more.stop();
  if (!wanted) return;
  const std::function<void()> open = dialog.chosen()->open;
  open();
}
