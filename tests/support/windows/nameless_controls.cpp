#include "tests/support/windows/nameless_controls.h"

#include <QAccessible>
#include <QWidget>

namespace {
constexpr int deepest = 60; // a tree without an end is a fault to be seen, not to be walked

/// Cells, lines and entries say themselves; a table may hold a million of them.
bool isItem(QAccessible::Role role) {
  switch (role) {
  case QAccessible::Cell:
  case QAccessible::ColumnHeader:
  case QAccessible::RowHeader:
  case QAccessible::ListItem:
  case QAccessible::TreeItem:
    return true;
  default:
    return false;
  }
}

bool hasLabel(const QAccessibleInterface& control) {
  for (const auto& [other, relation] : control.relations(QAccessible::Label))
    if (other && !other->text(QAccessible::Name).isEmpty()) return true;
  return false;
}

bool isNamed(const QAccessibleInterface& control) {
  if (control.role() == QAccessible::ComboBox) return hasLabel(control);
  return !control.text(QAccessible::Name).trimmed().isEmpty() || hasLabel(control);
}

QString told(const QAccessibleInterface& control) {
  const QObject* object = control.object();
  if (!object) return QStringLiteral("something of role %1").arg(control.role());
  QString told = QLatin1String(object->metaObject()->className()) + u' ' + object->objectName();
  for (const QObject* in = object->parent(); in; in = in->parent())
    if (!in->objectName().isEmpty() && !in->objectName().startsWith(u"qt_")) {
      told += QStringLiteral(" in ") + in->objectName();
      break;
    }
  return told;
}

void walk(QAccessibleInterface* at, int depth, QStringList& nameless) {
  if (!at || !at->isValid() || depth > deepest || isItem(at->role())) return;
  const QAccessible::State state = at->state();
  if (state.invisible) return;
  if (state.focusable && !state.disabled && !isNamed(*at)) nameless << told(*at);
  const bool holdsItems = at->tableInterface() != nullptr || at->role() == QAccessible::List ||
                          at->role() == QAccessible::Table || at->role() == QAccessible::Tree;
  for (int child = 0; !holdsItems && child < at->childCount(); ++child)
    walk(at->child(child), depth + 1, nameless);
}
} // namespace

QStringList namelessControls(QWidget* window) {
  QStringList nameless;
  walk(QAccessible::queryAccessibleInterface(window), 0, nameless);
  nameless.removeDuplicates();
  return nameless;
}
