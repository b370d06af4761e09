#include "tests/support/windows/keyboard.h"

#include "tests/support/windows/person.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QInputMethodEvent>
#include <QKeySequence>
#include <QPointer>
#include <QStyleHints>
#include <QTest>
#include <algorithm>

namespace {
constexpr int mostStops = 60; ///< of a form

/// The window in front is the active one. The offscreen platform activates a list that pops up, which no
/// desktop does, and leaves it so when the list is gone: it may say so only after the caret has moved on.
void stayActive(QWidget* front) {
  if (!front || QApplication::activePopupWidget() || QApplication::activeWindow() == front) return;
  const QPointer<QWidget> caret = QApplication::focusWidget();
  front->activateWindow();
  if (!QTest::qWaitForWindowActive(front)) qWarning("%s is not active", qPrintable(front->objectName()));
  if (caret && caret->isVisible() && front->isAncestorOf(caret)) caret->setFocus();
}
} // namespace

Keyboard::Keyboard(QWidget* window) : m_window(window) {}

QWidget* Keyboard::focus() const {
  QWidget* dialog = QApplication::activeModalWidget();
  QWidget* front = dialog ? dialog : m_window;
  stayActive(front);
  return front->focusWidget();
}

/// A list of completions takes the keys while it is open.
QWidget* Keyboard::receiver() const {
  QWidget* popup = QApplication::activePopupWidget();
  return popup ? popup : focus();
}

QString Keyboard::focused() const {
  const QWidget* with = focus();
  return with ? with->objectName() : QString();
}

void Keyboard::send(int key, Qt::KeyboardModifiers modifiers) {
  QWidget* to = receiver();
  if (!to) return qWarning("nothing has the focus");
  QTest::keyClick(to, static_cast<Qt::Key>(key), modifiers);
}

void Keyboard::act(const char* key) {
  ++m_count.actions;
  const QKeySequence sequence(QString::fromLatin1(key));
  send(sequence[0].key(), sequence[0].keyboardModifiers());
}

void Keyboard::write(const QString& text) {
  m_count.typed += static_cast<int>(text.size());
  const bool latin = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 127; });
  for (qsizetype i = 0; latin && i < text.size(); ++i) {
    QWidget* to = receiver();
    if (!to) continue;
    // a list takes letters of one interval as the beginning of a word: here each chooses anew, on any machine
    if (qobject_cast<QComboBox*>(to))
      QTest::qSleep(QGuiApplication::styleHints()->keyboardInputInterval() + 1);
    QTest::keyClick(to, text[i].toLatin1());
  }
  if (latin) return;
  QInputMethodEvent event;
  event.setCommitString(text);
  QCoreApplication::sendEvent(focus(), &event);
}

bool Keyboard::goOn(const char* input) {
  for (int stop = 0; stop < mostStops && focused() != QLatin1String(input); ++stop) {
    ++m_count.typed;
    send(Qt::Key_Tab);
  }
  if (focused() == QLatin1String(input)) return true;
  qWarning("Tab does not come to %s; the caret is in %s", input, qPrintable(focused()));
  return false;
}

void Keyboard::endLine() {
  ++m_count.typed;
  send(Qt::Key_Return);
}

void Keyboard::inDialog(const char* dialog, std::function<void()> keys) {
  person::whenAsked(dialog, [keys = std::move(keys)](QWidget* asks) {
    const QPointer<QDialog> open = qobject_cast<QDialog*>(asks);
    stayActive(asks);
    if (QTest::qWaitFor([asks] { return asks->focusWidget(); })) keys();
    if (!open || !open->isVisible()) return;
    qWarning("%s stays open", qPrintable(open->objectName()));
    open->reject(); // a dialog that nobody ends would hold up the test
  });
}

void Keyboard::willSign(const QString& password) {
  inDialog("signDialog", [this, password] {
    write(password);
    act("Return");
  });
}
