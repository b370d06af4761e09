#include "ui/widgets/reading_order.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTabWidget>
#include <algorithm>

namespace {
using Widgets = std::vector<QWidget*>;

/// Line by line: a grid has its items in the order in which they were put in.
std::vector<QLayoutItem*> itemsAsRead(QLayout& layout) {
  std::vector<QLayoutItem*> items;
  for (int i = 0; i < layout.count(); ++i)
    items.push_back(layout.itemAt(i));
  const auto* grid = qobject_cast<QGridLayout*>(&layout);
  if (!grid) return items;
  std::vector<std::pair<std::pair<int, int>, QLayoutItem*>> placed;
  for (int i = 0; i < layout.count(); ++i) {
    int row = 0;
    int column = 0;
    int rows = 0;
    int columns = 0;
    grid->getItemPosition(i, &row, &column, &rows, &columns);
    placed.push_back({{row, column}, items[static_cast<std::size_t>(i)]});
  }
  std::stable_sort(placed.begin(), placed.end(),
                   [](const auto& one, const auto& other) { return one.first < other.first; });
  std::transform(placed.begin(), placed.end(), items.begin(), [](const auto& each) { return each.second; });
  return items;
}

void addLaidOut(QLayout& layout, Widgets& found) {
  for (QLayoutItem* item : itemsAsRead(layout)) {
    if (QWidget* widget = item->widget())
      found.push_back(widget);
    else if (QLayout* inner = item->layout())
      addLaidOut(*inner, found);
  }
}

Widgets childrenAsRead(const QWidget& of) {
  Widgets found;
  if (QLayout* layout = of.layout()) addLaidOut(*layout, found);
  Widgets rest;
  for (QObject* child : of.children())
    if (child->isWidgetType() && std::find(found.begin(), found.end(), child) == found.end())
      rest.push_back(static_cast<QWidget*>(child));
  std::stable_sort(rest.begin(), rest.end(), [](const QWidget* one, const QWidget* other) {
    return std::pair(one->y(), one->x()) < std::pair(other->y(), other->x());
  });
  found.insert(found.end(), rest.begin(), rest.end());
  return found;
}

bool takesTab(const QWidget& widget) {
  return (widget.focusPolicy() & Qt::TabFocus) && !widget.focusProxy();
}

/// `with`: one that is in it though it, or what it stands in, is hidden.
void add(QWidget& widget, const QWidget* with, Widgets& order) {
  if (widget.isWindow()) return;
  const bool wanted = with && (&widget == with || widget.isAncestorOf(with));
  if (widget.isHidden() && !wanted) return;
  if (takesTab(widget) || &widget == with) order.push_back(&widget);
  for (QWidget* child : childrenAsRead(widget))
    add(*child, with, order);
}

Widgets orderWith(QWidget& root, const QWidget* with) {
  Widgets order;
  for (QWidget* child : childrenAsRead(root))
    add(*child, with, order);
  return order;
}

bool isInput(const QWidget& widget) {
  if (widget.property("readOnly").toBool()) return false;
  const auto* button = qobject_cast<const QAbstractButton*>(&widget);
  return button ? button->isCheckable()
                : qobject_cast<const QLineEdit*>(&widget) || qobject_cast<const QComboBox*>(&widget) ||
                      qobject_cast<const QPlainTextEdit*>(&widget) ||
                      qobject_cast<const QAbstractSpinBox*>(&widget);
}

QWidget* tabInFront(QWidget& root) {
  for (auto* tabs : root.findChildren<QTabWidget*>())
    if (tabs->isVisibleTo(&root) && tabs->currentWidget()) return tabs->currentWidget();
  return nullptr;
}
} // namespace

std::vector<QWidget*> readingOrder(QWidget* root) {
  return orderWith(*root, nullptr);
}

QWidget* besideInReadingOrder(QWidget* root, QWidget* from, bool next) {
  Widgets order = orderWith(*root, from && root->isAncestorOf(from) ? from : nullptr);
  if (!next) std::reverse(order.begin(), order.end());
  const auto at = std::find(order.begin(), order.end(), from);
  if (at != order.end()) std::rotate(order.begin(), at + 1, order.end()); // it is the last now
  const auto free = std::find_if(order.begin(), order.end(), [&](const QWidget* each) {
    return each != from && each->isEnabled() && each->isVisibleTo(root);
  });
  return free == order.end() ? nullptr : *free;
}

bool isLastInputBefore(QWidget* input, const QWidget* button) {
  const Widgets order = readingOrder(input->window());
  const auto at = std::find(order.begin(), order.end(), input);
  if (at == order.end()) return false;
  const auto end = std::find_if(at + 1, order.end(), [button](const QWidget* each) {
    return each == button || (each->isEnabled() && isInput(*each));
  });
  return end != order.end() && *end == button;
}

QWidget* firstInput(QWidget* root) {
  if (QWidget* tab = tabInFront(*root))
    if (QWidget* inside = firstInput(tab)) return inside;
  QWidget* first = nullptr;
  QWidget* firstView = nullptr;
  for (QWidget* each : readingOrder(root)) {
    if (!each->isEnabled()) continue;
    if (isInput(*each)) return each;
    if (!firstView && qobject_cast<QAbstractItemView*>(each)) firstView = each;
    if (!first) first = each;
  }
  return firstView ? firstView : first;
}

void moveFocus(QWidget* to, bool next) {
  to->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
  for (QWidget* around = to->parentWidget(); around; around = around->parentWidget())
    if (auto* area = qobject_cast<QScrollArea*>(around)) area->ensureWidgetVisible(to);
}
