#include "ui/shell/workspace.h"

#include "app/study/study.h"
#include "app/study/user.h"
#include "ui/fields/form_draft.h"
#include "ui/fields/query_marks.h"
#include "ui/pages/audit/history_dialog.h"
#include "ui/pages/monitoring/query_dialog.h"
#include "ui/pages/tasks.h"
#include "ui/shell/bars.h"
#include "ui/shell/find_bar.h"
#include "ui/widgets/kept_state.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/next_step.h"
#include "ui/widgets/reading_order.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTimer>
#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace {
constexpr auto pageKey = "page";

/// Of a page on which nothing else takes the focus: the keys scroll it, and a screen reader begins there.
QWidget* whatScrolls(QWidget& page, const QString& title) {
  auto* area = page.findChild<QScrollArea*>();
  if (!area) return nullptr;
  takeFocus(area);
  area->setAccessibleName(title);
  return area;
}
} // namespace

Workspace::Workspace(StudySession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_registry(pageRegistry()), m_day(session.today()) {
  m_top = new TopBar(session, this);
  m_rail = new NavigationBar(m_registry, this);
  m_stack = new QStackedWidget(this);
  m_next = new NextStep(this);
  m_next->setContentsMargins(24, 0, 16, 8); // in line with the page
  m_find = new FindBar(this);
  m_status = new StatusLine(session, this);
  auto* layout = tightGrid(this, 0, 0);
  layout->addWidget(m_top, 0, 0, 1, 2);
  layout->addWidget(m_rail, 1, 0, 3, 1);
  layout->addWidget(m_stack, 1, 1);
  layout->addWidget(m_next, 2, 1);
  layout->addWidget(m_find, 3, 1);
  layout->addWidget(m_status, 4, 0, 1, 2);
  layout->setRowStretch(1, 1);
  connect(m_rail, &NavigationBar::chosen, this, [this](PageId id) {
    if (id == m_current && m_pages.contains(id))
      enterPage(); // an entry that is clicked is toggled, too, which has opened it
    else
      openPage(id);
  });
  connect(m_next, &NextStep::wanted, this, &Workspace::openTask);
  connect(m_top, &TopBar::findRequested, this, &Workspace::findOnPage);
  connect(m_top, &TopBar::goToRequested, this, &Workspace::goTo);
  connect(m_top, &TopBar::newSubjectRequested, this, &Workspace::newSubject);
  connect(m_status, &StatusLine::languageChosen, this, &Workspace::languageChosen);
  connect(&session, &StudySession::studyChanged, this, &Workspace::studyChanged);
  m_marks = new QueryMarks(session, m_stack);
  connect(m_marks, &QueryMarks::wanted, this, [this](QWidget* input) { showQueriesOf(input, m_session); });
  addFieldActions();
  QCoreApplication::instance()->installEventFilter(this);
  auto* minute = new QTimer(this);
  connect(minute, &QTimer::timeout, this, &Workspace::followTheDay);
  minute->start(1min);
  showState();
}

/// Of the field that one is in.
void Workspace::addFieldActions() {
  const auto add = [this](const char* name, const QString& text, const QKeySequence& key, auto tell) {
    auto* action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    connect(action, &QAction::triggered, this,
            [this, tell] { tell(QApplication::focusWidget(), m_session); });
  };
  add(historyActionName, tr("&History of this field"), QKeySequence(Qt::CTRL | Qt::Key_H), showHistoryOf);
  add(queryActionName, tr("&Queries of this field"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Q),
      showQueriesOf);
}

const PageEntry* Workspace::entryOf(PageId id) const {
  const auto entry =
      std::find_if(m_registry.begin(), m_registry.end(), [id](const PageEntry& e) { return e.id == id; });
  return entry == m_registry.end() ? nullptr : &*entry;
}

Page* Workspace::page(PageId id) {
  if (Page* made = m_pages.value(id)) return made;
  const PageEntry* entry = entryOf(id);
  if (!entry) return nullptr;
  Page* made = entry->make(m_session, m_stack);
  made->setObjectName(QLatin1String("page_") + entry->name);
  m_pages[id] = made;
  m_stack->addWidget(made);
  keepTabs(made);
  beginInTabs(made);
  connect(made, &Page::pageRequested, this, &Workspace::openPage);
  connect(made, &Page::taskRequested, this, &Workspace::openTask);
  connect(made, &Page::fieldRequested, this, &Workspace::openField);
  m_before.value(id).restoreChoicesIn(made);
  return made;
}

void Workspace::openPage(PageId id, RowId row) {
  Page* wanted = page(id);
  if (!wanted) return m_rail->setCurrent(m_current); // an entry that opens nothing is not marked
  keepDrafts();
  m_find->leave();
  m_current = id;
  m_stack->setCurrentWidget(wanted);
  m_rail->setCurrent(id);
  KeptState::keep(QLatin1String(pageKey), entryOf(id)->name);
  wanted->refresh();
  m_before.take(id).restoreShownIn(wanted);
  if (row != 0) wanted->openRow(row);
  showNext();
  m_marks->follow();
  enterPage();
}

PageId Workspace::lastPage() {
  const QString last = KeptState::of(QLatin1String(pageKey)).toString();
  const auto pages = pageRegistry();
  for (const PageEntry& entry : pages)
    if (entry.name == last) return entry.id;
  return pages.front().id;
}

/// The caret never stays in a bar, or on a page that is not seen any more.
void Workspace::enterPage() {
  Page* current = m_pages.value(m_current);
  QWidget* first = current->firstFocus();
  if (!first || !first->isEnabled() || !first->isVisibleTo(current)) first = firstInput(current);
  if (!first) first = whatScrolls(*current, entryOf(m_current)->title);
  if (first) moveFocus(first);
}

/// On some desktops Ctrl+K in a text deletes the rest of its line: nobody who goes somewhere means that.
bool Workspace::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() != QEvent::ShortcutOverride || !isVisible()) return QWidget::eventFilter(watched, event);
  const auto* key = static_cast<QKeyEvent*>(event);
  const auto* widget = qobject_cast<QWidget*>(watched);
  const bool goes = key->key() == Qt::Key_K && key->modifiers() == Qt::ControlModifier;
  if (!goes || !widget || !isAncestorOf(widget)) return QWidget::eventFilter(watched, event);
  event->ignore(); // so that it is a shortcut
  return true;
}

bool Workspace::focusNextPrevChild(bool next) {
  if (!isVisible()) return QWidget::focusNextPrevChild(next); // the lock goes up: the place is remembered
  QWidget* from = focusWidget();
  // What is switched off or hidden while it has the focus hands it on: nobody meant to leave the page.
  const bool lost = from && (!from->isEnabled() || !from->isVisible()) && m_stack->isAncestorOf(from);
  QWidget* to = besideInReadingOrder(lost ? m_stack->currentWidget() : this, from, next);
  if (!to) return QWidget::focusNextPrevChild(next);
  moveFocus(to, next);
  return true;
}

Workspace::View Workspace::view() const {
  View view{m_current, 0, {}, {}, m_before};
  for (auto page = m_pages.begin(); page != m_pages.end(); ++page)
    if (page.key() != m_current) view.others[page.key()] = Place::in(*page);
  if (const Page* current = m_pages.value(m_current)) {
    view.row = current->rowInFront();
    view.form = current->formInFront();
    view.place = Place::in(current);
  }
  return view;
}

void Workspace::showView(const View& view) {
  m_before = view.others;
  if (Page* wanted = page(view.page)) view.place.restoreChoicesIn(wanted);
  openPage(view.page, view.row);
  Page* current = m_pages.value(m_current);
  if (!current) return;
  if (view.form) current->openForm(*view.form);
  view.place.restoreIn(current);
}

QStringList Workspace::helpPlaces() const {
  const PageEntry* entry = entryOf(m_current);
  const Page* current = m_pages.value(m_current);
  if (!entry || !current) return {};
  QStringList places;
  for (const auto* tabs : current->findChildren<QTabWidget*>()) {
    if (!tabs->isVisibleTo(current) || !tabs->currentWidget()) continue;
    places << entry->name + u'/' + tabs->currentWidget()->objectName()
           << entry->name + u'/' + QString::number(tabs->currentIndex());
    break;
  }
  return places << entry->name;
}

QString Workspace::protocolWords() const {
  const Protocol& protocol = m_session.study().protocol;
  return tr("Protocol file %1, edition %2 of the rules").arg(protocol.version).arg(protocol.design.edition);
}

void Workspace::warnOfLock(bool soon) {
  m_status->warnOfLock(soon);
}

void Workspace::findOnPage() {
  Page* current = m_pages.value(m_current);
  if (!current) return;
  QLineEdit* own = searchFieldOf(current);
  if (!own || own->hasFocus()) return m_find->openOn(current); // a second Ctrl+F finds in what is shown
  own->selectAll();
  moveFocus(own);
}

void Workspace::newSubject() {
  openPage(PageId::Screening);
  m_pages.value(PageId::Screening)->startNew();
}

void Workspace::openTask(const DueItem& due) {
  openPage(pageOf(due.kind));
  if (Page* wanted = page(pageOf(due.kind))) wanted->openTask(due);
  showNext(); // it is in front now
}

void Workspace::openField(const Query& field) {
  const auto [page, row] = placeOf(m_session.study(), field);
  openPage(page, row);
  Page* shown = m_pages.value(page);
  shown->openRecord(field.table, field.row);
  if (QWidget* input = inputOfField(shown, field, m_session)) bringToFront(input);
  m_marks->follow();
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
  m_marks->follow();
  showNext();
}

/// Of the study, where the page does not say it itself; what is in front already is passed over.
void Workspace::showNext() {
  const Page* current = m_pages.value(m_current);
  if (!current || current->saysNextStep()) return m_next->show(std::nullopt);
  std::vector<DueItem> others = m_session.due();
  std::erase_if(others, [this, front = current->rowInFront()](const DueItem& due) {
    return front != 0 && due.row == front && pageOf(due.kind) == m_current;
  });
  m_next->show(nextStep(others, 0));
}

void Workspace::showState() {
  m_top->refresh();
  m_status->refresh(m_savedAt);
  m_rail->setBadge(PageId::Today, static_cast<int>(m_session.due().size()));
}

void Workspace::followTheDay() {
  m_session.writeHeldDrafts();
  m_status->refresh(m_savedAt); // a backup may have been made
  if (m_day == m_session.today()) return;
  m_day = m_session.today();
  showState();
  if (Page* current = m_pages.value(m_current)) current->refresh();
  showNext();
}
