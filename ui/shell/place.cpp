#include "ui/shell/place.h"

#include "ui/fields/form_draft.h"
#include "ui/widgets/reading_order.h"

#include <QAbstractItemView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QTabWidget>

namespace {
/// Its name and those around it, as far as they have one.
QStringList namesUpTo(const QWidget* root, const QWidget* widget) {
  QStringList names;
  for (; widget && widget != root; widget = widget->parentWidget())
    if (!widget->objectName().isEmpty()) names << widget->objectName();
  return names;
}

QWidget* foundBy(const QStringList& names, QWidget* root) {
  for (QWidget* found : root->findChildren<QWidget*>(names.first()))
    if (found->isVisibleTo(root) && namesUpTo(root, found) == names) return found;
  return nullptr;
}

/// For the editor of a cell, which has no name, the table; nullptr where it is not found again.
const QWidget* focusIn(const QWidget* shown) {
  const QWidget* focus = shown->focusWidget();
  if (!focus || !shown->isAncestorOf(focus)) return nullptr;
  if (!focus->objectName().isEmpty()) return focus;
  while (focus != shown && !qobject_cast<const QAbstractItemView*>(focus))
    focus = focus->parentWidget();
  return focus == shown || focus->objectName().isEmpty() ? nullptr : focus;
}

QJsonObject typedIn(const QWidget* shown) {
  return QJsonDocument::fromJson(typedInput(shown)).object();
}

/// Inputs without a draft that a person sets. A button that shows what is hidden is pressed anew, and what is
/// read-only says what the study says.
QByteArray choicesIn(const QWidget* shown) {
  QJsonObject choices = typedIn(shown);
  for (const auto* draft : shown->findChildren<FormDraft*>())
    for (const QString& typed : typedIn(static_cast<QWidget*>(draft->parent())).keys())
      choices.remove(typed);
  for (const auto* input : shown->findChildren<QWidget*>())
    if (qobject_cast<const QPushButton*>(input) || input->property("readOnly").toBool())
      choices.remove(input->objectName());
  return QJsonDocument(choices).toJson(QJsonDocument::Compact);
}
} // namespace

Place Place::in(const QWidget* shown) {
  Place place;
  place.m_choices = choicesIn(shown);
  for (const auto* tabs : shown->findChildren<QTabWidget*>())
    if (!tabs->objectName().isEmpty() && tabs->isVisibleTo(shown))
      place.m_tabs[tabs->objectName()] = tabs->currentIndex();
  for (const auto* view : shown->findChildren<QAbstractItemView*>()) {
    const QModelIndex at = view->currentIndex();
    if (!view->objectName().isEmpty() && view->isVisibleTo(shown) && at.isValid() && !at.parent().isValid())
      place.m_cells[view->objectName()] = {at.row(), at.column()};
  }
  if (const QWidget* focus = focusIn(shown)) place.m_focus = namesUpTo(shown, focus);
  return place;
}

void Place::restoreChoicesIn(QWidget* shown) const {
  restoreInput(shown, m_choices);
}

void Place::restoreShownIn(QWidget* shown) const {
  for (auto* tabs : shown->findChildren<QTabWidget*>())
    if (const auto at = m_tabs.constFind(tabs->objectName()); at != m_tabs.constEnd())
      tabs->setCurrentIndex(*at);
  restoreChoicesIn(shown); // after the tabs, which may be made only now
  for (auto* view : shown->findChildren<QAbstractItemView*>()) {
    const auto at = m_cells.constFind(view->objectName());
    if (at == m_cells.constEnd() || !view->isVisibleTo(shown) || !view->model()) continue;
    const QModelIndex cell = view->model()->index(at->row, at->column);
    if (cell.isValid() && view->currentIndex() != cell) view->setCurrentIndex(cell);
  }
}

void Place::restoreIn(QWidget* shown) const {
  restoreShownIn(shown);
  QWidget* focus = m_focus.isEmpty() ? nullptr : foundBy(m_focus, shown);
  if (focus) moveFocus(focus);
}
