#include "ui/shell/place.h"

#include "ui/widgets/reading_order.h"

#include <QAbstractItemView>
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
} // namespace

Place Place::in(const QWidget* shown) {
  Place place;
  for (const auto* tabs : shown->findChildren<QTabWidget*>())
    if (!tabs->objectName().isEmpty() && tabs->isVisibleTo(shown))
      place.m_tabs[tabs->objectName()] = tabs->currentIndex();
  for (const auto* view : shown->findChildren<QAbstractItemView*>()) {
    const QModelIndex at = view->currentIndex();
    if (!view->objectName().isEmpty() && view->isVisibleTo(shown) && at.isValid() && !at.parent().isValid())
      place.m_cells[view->objectName()] = {at.row(), at.column()};
  }
  const QWidget* focus = shown->focusWidget();
  if (focus && shown->isAncestorOf(focus) && !focus->objectName().isEmpty())
    place.m_focus = namesUpTo(shown, focus);
  return place;
}

void Place::restoreIn(QWidget* shown) const {
  for (auto* tabs : shown->findChildren<QTabWidget*>())
    if (const auto at = m_tabs.constFind(tabs->objectName()); at != m_tabs.constEnd())
      tabs->setCurrentIndex(*at);
  for (auto* view : shown->findChildren<QAbstractItemView*>()) {
    const auto at = m_cells.constFind(view->objectName());
    if (at == m_cells.constEnd() || !view->isVisibleTo(shown) || !view->model()) continue;
    const QModelIndex cell = view->model()->index(at->row, at->column);
    if (cell.isValid() && view->currentIndex() != cell) view->setCurrentIndex(cell);
  }
  QWidget* focus = m_focus.isEmpty() ? nullptr : foundBy(m_focus, shown);
  if (focus) moveFocus(focus);
}
