#include "ui/widgets/field_history.h"

#include <QAbstractScrollArea>
#include <QAction>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <memory>

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
  const std::unique_ptr<QMenu> menu(standardMenu(input));
  if (!menu->isEmpty()) menu->addSeparator();
  menu->addAction(action);
  menu->exec(static_cast<QContextMenuEvent*>(event)->globalPos());
  return true;
}

void giveHistory(QWidget* form, const QMap<QString, QString>& columnOfInput,
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
