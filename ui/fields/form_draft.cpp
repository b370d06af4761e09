#include "ui/fields/form_draft.h"

#include "db/session/study_commands.h"
#include "db/session/study_session.h"
#include "ui/fields/query_marks.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSpinBox>
#include <QTimer>
#include <chrono>

using namespace std::chrono_literals;

namespace {
/// Qt names its inner parts qt_…; only ours are inputs.
bool isNamed(const QWidget* input) {
  return !input->objectName().isEmpty() && !input->objectName().startsWith(QLatin1String("qt_"));
}
} // namespace

QByteArray typedInput(const QWidget* form) {
  QJsonObject typed;
  for (const auto* edit : form->findChildren<QLineEdit*>())
    if (isNamed(edit)) typed[edit->objectName()] = edit->text();
  for (const auto* edit : form->findChildren<QPlainTextEdit*>())
    if (isNamed(edit)) typed[edit->objectName()] = edit->toPlainText();
  for (const auto* number : form->findChildren<QSpinBox*>())
    if (isNamed(number)) typed[number->objectName()] = number->value();
  for (const auto* choice : form->findChildren<QComboBox*>())
    if (isNamed(choice)) typed[choice->objectName()] = choice->currentIndex();
  for (const auto* button : form->findChildren<QAbstractButton*>())
    if (isNamed(button) && button->isCheckable()) typed[button->objectName()] = button->isChecked();
  return QJsonDocument(typed).toJson(QJsonDocument::Compact);
}

void restoreInput(QWidget* form, const QByteArray& draft) {
  const QJsonObject typed = QJsonDocument::fromJson(draft).object();
  for (auto item = typed.begin(); item != typed.end(); ++item) {
    auto* input = form->findChild<QWidget*>(item.key());
    if (auto* edit = qobject_cast<QLineEdit*>(input))
      edit->setText(item->toString());
    else if (auto* text = qobject_cast<QPlainTextEdit*>(input))
      text->setPlainText(item->toString());
    else if (auto* number = qobject_cast<QSpinBox*>(input))
      number->setValue(item->toInt());
    else if (auto* choice = qobject_cast<QComboBox*>(input))
      choice->setCurrentIndex(item->toInt(-1));
    else if (auto* button = qobject_cast<QAbstractButton*>(input))
      button->setChecked(item->toBool());
  }
}

namespace {
constexpr auto soon = 1500ms; ///< with the writing it is on the disk within two seconds

/// One for all forms. `atOnce` rings when what a person did in the program is done; `soon` from the first
/// thing that they do after it has rung.
class TypingClock : public QObject {
 public:
  explicit TypingClock(QObject* parent) : QObject(parent) {
    m_atOnce.setSingleShot(true);
    m_soon.setSingleShot(true);
    m_soon.setInterval(soon);
    parent->installEventFilter(this);
  }
  const QTimer* atOnce() const { return &m_atOnce; }
  const QTimer* after() const { return &m_soon; }

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override {
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::InputMethod:
    case QEvent::MouseButtonRelease:
    case QEvent::Wheel:
    case QEvent::Drop:
      for (QTimer* timer : {&m_atOnce, &m_soon})
        if (!timer->isActive()) timer->start();
      break;
    default:
      break;
    }
    return QObject::eventFilter(watched, event);
  }

 private:
  QTimer m_atOnce;
  QTimer m_soon;
};

TypingClock* typingClock() {
  static QPointer<TypingClock> clock;
  if (!clock) clock = new TypingClock(qApp);
  return clock;
}
} // namespace

const QTimer* afterEachAct() {
  return typingClock()->atOnce();
}

FormDraft::FormDraft(QWidget* form, StudySession& session, DraftLine* line, Key key, Typed typed, Fill fill)
    : QObject(form), m_session(session), m_line(line), m_key(std::move(key)), m_typed(std::move(typed)),
      m_fill(std::move(fill)) {
  form->installEventFilter(this);
  connect(typingClock()->after(), &QTimer::timeout, this, &FormDraft::keepTyping);
  connect(afterEachAct(), &QTimer::timeout, this, [this, form] {
    if (form->isVisible()) follow();
  });
  connect(line, &DraftLine::undone, this, &FormDraft::undo);
  connect(line, &DraftLine::broughtBack, this, &FormDraft::bringBack);
}

FormDraft::FormDraft(QWidget* form, StudySession& session, DraftLine* line, const QString& key, Typed typed,
                     Fill fill)
    : FormDraft(
          form, session, line, [key] { return key; }, std::move(typed), std::move(fill)) {}

QByteArray FormDraft::kept() const {
  return m_session.draft(m_key());
}

void FormDraft::keep() {
  if (const auto typed = m_typed()) keep(*typed);
}

void FormDraft::clear() {
  keep(QByteArray());
  m_restored = false;
}

void FormDraft::startAnew() {
  clear();
  fill({});
}

void FormDraft::keep(const QByteArray& typed) {
  const QString key = m_key();
  if (typed != kept() || m_session.isBeingTyped(key)) m_session.commands().saveDraft(key, typed);
}

void FormDraft::restore() {
  const QByteArray typed = kept();
  m_restored = !typed.isEmpty();
  fill(typed);
}

void FormDraft::follow() {
  if (m_filling) return;
  using State = DraftLine::State;
  const auto typed = m_typed();
  if (typed && !typed->isEmpty()) {
    m_takenBack = {};
    return m_line->show(m_restored ? State::Restored : State::Typed);
  }
  const bool isBack = typed && !m_takenBack.typed.isEmpty() && m_takenBack.key == m_key();
  m_line->show(isBack ? State::TakenBack : State::Clean);
}

bool FormDraft::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::Show) follow();
  return QObject::eventFilter(watched, event);
}

void FormDraft::fill(const QByteArray& typed) {
  m_filling = true;
  m_fill(typed);
  m_filling = false;
  follow();
}

void FormDraft::undo() {
  m_takenBack = {m_key(), m_typed().value_or(QByteArray())};
  startAnew();
}

void FormDraft::bringBack() {
  const QByteArray typed = m_takenBack.typed;
  fill(typed);
}

void FormDraft::keepTyping() {
  if (const auto typed = m_typed()) m_session.commands().keepTyping(m_key(), *typed);
}

void keepDrafts(const QWidget* page) {
  for (FormDraft* draft : page->findChildren<FormDraft*>())
    draft->keep();
}

namespace {
QMenu* standardMenu(QWidget* input) {
  if (auto* line = qobject_cast<QLineEdit*>(input)) return line->createStandardContextMenu();
  if (auto* text = qobject_cast<QPlainTextEdit*>(input)) return text->createStandardContextMenu();
  return new QMenu(input);
}

/// Of the window around it; nullptr where that shows no histories.
QAction* shownAction(const QWidget* input, const char* name) {
  for (const QWidget* around = input; around; around = around->parentWidget())
    for (QAction* action : around->actions())
      if (action->objectName() == QLatin1String(name)) return action;
  return nullptr;
}
} // namespace

FieldHistory::FieldHistory(QWidget* input, Lines lines) : QObject(input), m_lines(std::move(lines)) {
  auto* area = qobject_cast<QAbstractScrollArea*>(input);
  (area ? area->viewport() : input)->installEventFilter(this);
}

const FieldHistory* FieldHistory::of(const QWidget* input) {
  for (const QWidget* around = input; around && !around->isWindow(); around = around->parentWidget())
    if (const auto* history = around->findChild<FieldHistory*>(QString(), Qt::FindDirectChildrenOnly))
      return history;
  return nullptr;
}

bool FieldHistory::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() != QEvent::ContextMenu) return QObject::eventFilter(watched, event);
  auto* input = static_cast<QWidget*>(parent());
  QAction* action = shownAction(input, historyActionName);
  if (!action) return false;
  input->setFocus();
  QMenu* menu = standardMenu(input); // no loop of its own: the input may go meanwhile
  menu->setAttribute(Qt::WA_DeleteOnClose);
  if (!menu->isEmpty()) menu->addSeparator();
  menu->addAction(action);
  if (QAction* queries = shownAction(input, queryActionName)) menu->addAction(queries);
  menu->popup(static_cast<QContextMenuEvent*>(event)->globalPos());
  return true;
}

void bindAuditHistory(QWidget* form, const QMap<QString, QString>& columnOfInput,
                      const FieldHistory::Lines& lines) {
  for (auto named = columnOfInput.begin(); named != columnOfInput.end(); ++named) {
    auto* input = form->findChild<QWidget*>(named.key());
    if (!input) continue;
    new FieldHistory(input, [lines, column = named.value()] {
      std::optional<AuditFilter> filter = lines();
      if (filter) filter->column = column;
      return filter;
    });
  }
}

void bindAuditHistory(QWidget* form, const QMap<QString, QString>& columnOfInput, const AuditFilter& lines) {
  bindAuditHistory(form, columnOfInput, [lines] { return lines; });
}

AuditFilter linesOf(const char* table) {
  AuditFilter filter;
  filter.table = QLatin1String(table);
  return filter;
}
