#include "ui/shell/workspace.h"

#include "app/study/study.h"
#include "app/study/user.h"
#include "ui/fields/form_draft.h"
#include "ui/pages/audit/history_dialog.h"
#include "ui/shell/bars.h"
#include "ui/widgets/layout.h"

#include <QAction>
#include <QApplication>
#include <QStackedWidget>
#include <QTimer>
#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

Workspace::Workspace(StudySession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_registry(pageRegistry()), m_day(session.today()) {
  m_top = new TopBar(session, this);
  m_rail = new NavigationBar(m_registry, this);
  m_stack = new QStackedWidget(this);
  m_status = new StatusLine(session, this);
  auto* layout = tightGrid(this, 0, 0);
  layout->addWidget(m_top, 0, 0, 1, 2);
  layout->addWidget(m_rail, 1, 0);
  layout->addWidget(m_stack, 1, 1);
  layout->addWidget(m_status, 2, 0, 1, 2);
  connect(m_rail, &NavigationBar::chosen, this, [this](PageId id) { openPage(id); });
  connect(m_status, &StatusLine::languageChosen, this, &Workspace::languageChosen);
  connect(&session, &StudySession::studyChanged, this, &Workspace::studyChanged);
  auto* history = new QAction(tr("&History of this field"), this);
  history->setObjectName(QLatin1String(historyActionName));
  history->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_H));
  history->setShortcutContext(Qt::WidgetWithChildrenShortcut);
  addAction(history);
  connect(history, &QAction::triggered, this,
          [this] { showHistoryOf(QApplication::focusWidget(), m_session); });
  auto* minute = new QTimer(this);
  connect(minute, &QTimer::timeout, this, &Workspace::followTheDay);
  minute->start(1min);
  showState();
}

Page* Workspace::page(PageId id) {
  if (Page* made = m_pages.value(id)) return made;
  const auto entry =
      std::find_if(m_registry.begin(), m_registry.end(), [id](const PageEntry& e) { return e.id == id; });
  if (entry == m_registry.end()) return nullptr;
  Page* made = entry->make(m_session, m_stack);
  made->setObjectName(QLatin1String("page_") + entry->name);
  m_pages[id] = made;
  m_stack->addWidget(made);
  connect(made, &Page::pageRequested, this, &Workspace::openPage);
  return made;
}

void Workspace::openPage(PageId id, RowId row) {
  Page* wanted = page(id);
  if (!wanted) return;
  keepDrafts();
  m_current = id;
  m_stack->setCurrentWidget(wanted);
  m_rail->setCurrent(id);
  wanted->refresh();
  if (row != 0) wanted->openRow(row);
}

void Workspace::keepDrafts() {
  if (Page* current = m_pages.value(m_current)) current->keepDraft();
  m_session.writeHeldDrafts(); // those that the file did not take before
  m_status->refresh(m_savedAt);
}

void Workspace::studyChanged() {
  m_savedAt = m_session.now();
  showState();
  // The others are refreshed when they are opened.
  if (Page* current = m_pages.value(m_current)) current->refresh();
}

void Workspace::showState() {
  m_top->refresh();
  m_status->refresh(m_savedAt);
  std::size_t waiting = m_session.due().size();
  if (may(m_session.user().role, Action::AcknowledgeAccounts))
    waiting += m_session.study().accountNotices.size();
  if (isOfTheSponsor(m_session.user().role)) waiting += m_session.study().unseenNotices.size();
  m_rail->setBadge(PageId::Today, static_cast<int>(waiting));
}

void Workspace::followTheDay() {
  m_session.writeHeldDrafts();
  m_status->refresh(m_savedAt); // a backup may have been made
  if (m_day == m_session.today()) return;
  m_day = m_session.today();
  showState();
  if (Page* current = m_pages.value(m_current)) current->refresh();
}
