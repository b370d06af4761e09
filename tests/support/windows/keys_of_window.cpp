#include "tests/support/windows/keys_of_window.h"

#include <QAbstractButton>
#include <QKeySequence>
#include <QLabel>
#include <QMultiMap>
#include <QRegularExpression>
#include <QShortcut>
#include <QTabBar>

namespace {
/// What each key of the window does now, by what a person reads.
using Keys = QMultiMap<QString, QString>;

void add(Keys& keys, const QKeySequence& key, const QString& what) {
  if (!key.isEmpty()) keys.insert(key.toString(), what);
}

/// The shortcuts of what is shown that answer wherever in the window the focus is.
QList<QShortcut*> shortcutsOf(const QWidget& window) {
  QList<QShortcut*> all = window.findChildren<QShortcut*>();
  all.removeIf([](const QShortcut* shortcut) {
    const auto* of = qobject_cast<const QWidget*>(shortcut->parent());
    return !of || !of->isVisible() || shortcut->context() == Qt::WidgetShortcut ||
           shortcut->context() == Qt::WidgetWithChildrenShortcut;
  });
  return all;
}

Keys keysOf(const QWidget& window) {
  Keys keys;
  for (const auto* label : window.findChildren<QLabel*>())
    if (label->isVisible() && label->buddy()) add(keys, QKeySequence::mnemonic(label->text()), label->text());
  for (const auto* button : window.findChildren<QAbstractButton*>())
    if (button->isVisible()) add(keys, button->shortcut(), button->text());
  for (const auto* tabs : window.findChildren<QTabBar*>())
    for (int tab = 0; tabs->isVisible() && tab < tabs->count(); ++tab)
      add(keys, QKeySequence::mnemonic(tabs->tabText(tab)), tabs->tabText(tab));
  for (const auto* shortcut : shortcutsOf(window))
    for (const QKeySequence& key : shortcut->keys())
      add(keys, key, shortcut->parent()->objectName());
  return keys;
}

/// By its name: what is recorded for good.
bool isForGood(const QString& button) {
  static const QRegularExpression names(QStringLiteral(
      "^(recordFailure|recordConsent|wetInkRecord|acknowledgeAccounts|deactivateUser|void[A-Z].*|"
      "sign(?!In$|Out$|Confirm$|Cancel$)[A-Z].*)$"));
  return names.match(button).hasMatch();
}

/// What asks first says so.
bool asksFirst(const QAbstractButton& button) {
  return button.text().contains(u'…') && button.objectName() != QLatin1String("recordFailure");
}

QString faultOf(const QAbstractButton& button) {
  const QKeySequence underlined = QKeySequence::mnemonic(button.text());
  if (!underlined.isEmpty() && button.shortcut() != underlined)
    return QStringLiteral("%1 is underlined, and does nothing").arg(underlined.toString());
  const bool hasKey =
      !button.shortcut().isEmpty() || button.findChild<QShortcut*>(QString(), Qt::FindDirectChildrenOnly);
  if (hasKey && isForGood(button.objectName()) && !asksFirst(button))
    return QStringLiteral("a key does for good what nobody has asked about");
  return {};
}
} // namespace

QStringList faultsOfKeys(const QWidget& window) {
  QStringList faults;
  const Keys keys = keysOf(window);
  for (const QString& key : keys.uniqueKeys())
    if (keys.count(key) > 1)
      faults << key + QStringLiteral(": ") + QStringList(keys.values(key)).join(QStringLiteral(", "));
  for (const auto* button : window.findChildren<QAbstractButton*>())
    if (button->isVisible())
      if (const QString fault = faultOf(*button); !fault.isEmpty())
        faults << button->objectName() + QStringLiteral(": ") + fault;
  return faults;
}
