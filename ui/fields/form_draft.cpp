#include "ui/fields/form_draft.h"

#include "db/session/study_commands.h"
#include "db/session/study_session.h"
#include "ui/widgets/layout.h"

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
    else if (auto* choice = qobject_cast<QComboBox*>(input))
      choice->setCurrentIndex(item->toInt(-1));
    else if (auto* button = qobject_cast<QAbstractButton*>(input))
      button->setChecked(item->toBool());
  }
}

namespace {
constexpr auto soon = 1500ms; ///< with the writing it is on the disk within two seconds

/// One for all forms: runs from the first thing that a person does in the program after it has rung.
class TypingClock : public QTimer {
 public:
  explicit TypingClock(QObject* parent) : QTimer(parent) {
    setSingleShot(true);
    setInterval(soon);
    parent->installEventFilter(this);
  }

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override {
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::InputMethod:
    case QEvent::MouseButtonRelease:
    case QEvent::Drop:
      if (!isActive()) start();
      break;
    default:
      break;
    }
    return QTimer::eventFilter(watched, event);
  }
};

TypingClock* typingClock() {
  static QPointer<TypingClock> clock;
  if (!clock) clock = new TypingClock(qApp);
  return clock;
}
} // namespace

FormDraft::FormDraft(QWidget* form, StudySession& session, Key key, Typed typed)
    : QObject(form), m_session(session), m_key(std::move(key)), m_typed(std::move(typed)) {
  connect(typingClock(), &QTimer::timeout, this, &FormDraft::keepTyping);
}

FormDraft::FormDraft(QWidget* form, StudySession& session, const QString& key, Typed typed)
    : FormDraft(
          form, session, [key] { return key; }, std::move(typed)) {}

QByteArray FormDraft::kept() const {
  return m_session.draft(m_key());
}

void FormDraft::keep() {
  if (const auto typed = m_typed()) keep(*typed);
}

void FormDraft::clear() {
  keep(QByteArray());
}

void FormDraft::keep(const QByteArray& typed) {
  const QString key = m_key();
  if (typed != kept() || m_session.isBeingTyped(key)) m_session.commands().saveDraft(key, typed);
}

void FormDraft::offerUndo(DraftLine* line, std::function<void()> fillAnew) {
  const auto follow = [this, line] {
    const auto typed = m_typed();
    line->show(typed && !typed->isEmpty(), false);
  };
  connect(typingClock(), &QTimer::timeout, line, follow);
  connect(line, &DraftLine::undone, this, [=, this] {
    clear();
    fillAnew();
    follow();
  });
}

void FormDraft::keepTyping() {
  if (const auto typed = m_typed()) m_session.commands().keepTyping(m_key(), *typed);
}

DraftLine::DraftLine(const QString& name, bool mnemonic, QWidget* parent) : QWidget(parent) {
  const QString words = tr("&Undo what was typed");
  m_undo =
      named<QPushButton>(name + QStringLiteral("Discard"), mnemonic ? words : QString(words).remove(u'&'));
  m_words = namedLabel(name + QStringLiteral("Draft"), TextRole::Warning);
  addAll(tightLine(this, 8), {m_undo, m_words});
  connect(m_undo, &QPushButton::clicked, this, &DraftLine::undone);
  hide();
}

void DraftLine::show(bool edited, bool restored) {
  m_words->setText(!edited ? QString() : restored ? tr("Draft, not saved") : tr("Not saved"));
  setVisible(edited);
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
QAction* historyAction(const QWidget* input) {
  for (const QWidget* around = input; around; around = around->parentWidget())
    for (QAction* action : around->actions())
      if (action->objectName() == QLatin1String(historyActionName)) return action;
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
  QAction* action = historyAction(input);
  if (!action) return false;
  input->setFocus();
  QMenu* menu = standardMenu(input); // no loop of its own: the input may go meanwhile
  menu->setAttribute(Qt::WA_DeleteOnClose);
  if (!menu->isEmpty()) menu->addSeparator();
  menu->addAction(action);
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
