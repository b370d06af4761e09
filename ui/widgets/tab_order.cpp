#include "ui/widgets/tab_order.h"

#include <QAbstractButton>
#include <QShortcut>

namespace {
/// A list that pops up, and what Qt puts into it, is no stop.
bool isInPopup(const QWidget* widget, const QWidget* part) {
  for (const QWidget* around = widget; around && around != part; around = around->parentWidget())
    if (around->isWindow()) return true;
  return false;
}

bool isTabStop(const QWidget* widget, const QWidget* part) {
  return (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() && !isInPopup(widget, part);
}
} // namespace

QList<QWidget*> tabStops(const QList<QWidget*>& parts) {
  QList<QWidget*> stops;
  for (QWidget* part : parts) {
    if (isTabStop(part, part)) stops << part;
    for (QWidget* inside : part->findChildren<QWidget*>())
      if (isTabStop(inside, part)) stops << inside;
  }
  return stops;
}

void tabInOrder(const QList<QWidget*>& parts) {
  const QList<QWidget*> stops = tabStops(parts);
  for (qsizetype i = 1; i < stops.size(); ++i)
    QWidget::setTabOrder(stops[i - 1], stops[i]);
}

void pressBy(QAbstractButton* button, const QKeySequence& key) {
  auto* shortcut = new QShortcut(key, button);
  QObject::connect(shortcut, &QShortcut::activated, button, [button] { button->click(); });
}
