#include "ui/widgets/announce.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QWidget>

namespace {
constexpr auto announcing = "announcing";

QAccessibleInterface* alertOf(const QString&, QObject* object) {
  auto* widget = qobject_cast<QWidget*>(object);
  if (!widget || !widget->property(announcing).toBool()) return nullptr;
  return new QAccessibleWidget(widget, QAccessible::AlertMessage); // the cache of interfaces owns it
}

void tell(QWidget* line, QAccessible::Event what) {
  QAccessibleEvent event(line, what);
  QAccessible::updateAccessibility(&event);
}
} // namespace

void makeAnnouncing(QWidget* line) {
  static const bool installed = [] {
    QAccessible::installFactory(alertOf);
    return true;
  }();
  line->setProperty(announcing, installed);
}

void announce(QWidget* line, const QString& text) {
  line->setAccessibleName(text);
  if (text.isEmpty()) return;
  tell(line, QAccessible::Alert);
  // AT-SPI knows no alert as such: it reads one out that comes into sight.
  if (line->isVisible()) tell(line, QAccessible::ObjectShow);
}
