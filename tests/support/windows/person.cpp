#include "tests/support/windows/person.h"

#include "ui/fields/field.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QTimer>
#include <algorithm>
#include <memory>

namespace {
template <class T>
T* find(QWidget* root, const char* name) {
  const QString wanted = QString::fromLatin1(name);
  for (T* found : root->findChildren<T*>(wanted))
    if (found->isVisibleTo(root->window())) return found;
  qWarning("no visible %s", name);
  return nullptr;
}

/// What is read may be hidden; of two (one screen makes room for another), the one that is shown.
QWidget* shownOrAny(QWidget* root, const char* name) {
  const auto all = root->findChildren<QWidget*>(QString::fromLatin1(name));
  for (QWidget* found : all)
    if (found->isVisibleTo(root->window())) return found;
  return all.value(0);
}

/// A person scrolls to what is to be clicked, once the layout has settled.
void bringIntoView(QWidget* widget) {
  QCoreApplication::processEvents();
  for (QWidget* parent = widget->parentWidget(); parent; parent = parent->parentWidget())
    if (auto* area = qobject_cast<QScrollArea*>(parent)) area->ensureWidgetVisible(widget);
}

template <class T>
T* ready(QWidget* root, const char* name) {
  QCoreApplication::processEvents(); // a person sees the window laid out
  T* found = find<T>(root, name);
  if (found && !found->isEnabled()) {
    qWarning("%s is disabled: %s", name, qPrintable(found->toolTip()));
    return nullptr;
  }
  if (found && found->property("readOnly").toBool()) {
    qWarning("%s is read-only", name);
    return nullptr;
  }
  if (found) bringIntoView(found);
  return found;
}

/// Latin letters come from keys, others from an input method, as a person types Chinese.
void typeInto(QWidget* input, const QString& text) {
  const bool keys =
      std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 32 && c.unicode() < 127; });
  if (keys) {
    QTest::keyClicks(input, text);
    return;
  }
  QInputMethodEvent event;
  event.setCommitString(text);
  QCoreApplication::sendEvent(input, &event);
}

constexpr int askEvery = 20; ///< ms
constexpr int askAtMost = 500;

/// Looks for the dialog until it is there; a test that never opens it leaves nothing behind.
void poll(const QString& dialog, const std::shared_ptr<std::function<void(QWidget*)>>& answer, int left) {
  QTimer::singleShot(askEvery, qApp, [=] {
    QWidget* modal = QApplication::activeModalWidget();
    if (modal && modal->objectName() == dialog)
      (*answer)(modal);
    else if (left > 0)
      poll(dialog, answer, left - 1);
    else
      qWarning("nobody asked: %s", qPrintable(dialog));
  });
}
} // namespace

namespace person {
bool type(QWidget* root, const char* name, const QString& text) {
  auto* input = ready<QWidget>(root, name);
  if (!input) return false;
  input->setFocus();
  if (auto* plain = qobject_cast<QPlainTextEdit*>(input))
    plain->selectAll();
  else if (auto* line = qobject_cast<QLineEdit*>(input))
    line->selectAll();
  else
    QTest::keySequence(input, QKeySequence::SelectAll);
  QTest::keyClick(input, Qt::Key_Delete);
  typeInto(input, text);
  // A list of completions takes the keys while it is open, as it does from a person.
  if (QWidget* completions = QApplication::activePopupWidget()) QTest::keyClick(completions, Qt::Key_Tab);
  QTest::keyClick(input, Qt::Key_Tab);
  return true;
}

bool choose(QWidget* root, const char* name, const QString& entry) {
  auto* box = ready<QComboBox>(root, name);
  int index = box ? box->findText(entry, Qt::MatchExactly) : -1;
  if (box && index < 0) index = box->findText(entry, Qt::MatchStartsWith);
  if (index < 0) {
    qWarning("%s has no entry %s", name, qPrintable(entry));
    return false;
  }
  box->setFocus();
  QTest::keyClick(box, Qt::Key_Home);
  for (int i = 0; i < index; ++i)
    QTest::keyClick(box, Qt::Key_Down);
  return box->currentIndex() == index;
}

bool tick(QWidget* root, const char* name, bool on) {
  auto* button = ready<QAbstractButton>(root, name);
  if (!button) return false;
  if (button->isChecked() != on) {
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
  }
  return button->isChecked() == on;
}

bool click(QWidget* root, const char* name) {
  auto* button = ready<QAbstractButton>(root, name);
  if (!button) return false;
  QTest::mouseClick(button, Qt::LeftButton);
  return true;
}

bool openRow(QWidget* root, const char* name, const QString& text) {
  auto* view = ready<QAbstractItemView>(root, name);
  if (!view) return false;
  const auto found =
      view->model()->match(view->model()->index(0, 0), Qt::DisplayRole, text, 1, Qt::MatchStartsWith);
  if (found.isEmpty()) {
    qWarning("%s has no row %s", name, qPrintable(text));
    return false;
  }
  view->setFocus();
  view->setCurrentIndex(found.first());
  QTest::keyClick(view, Qt::Key_Return);
  return true;
}

bool openTab(QWidget* root, const char* name, const QString& title) {
  auto* tabs = ready<QTabWidget>(root, name);
  for (int i = 0; tabs && i < tabs->count(); ++i) {
    if (!tabs->tabText(i).contains(title)) continue;
    QTest::mouseClick(tabs->tabBar(), Qt::LeftButton, {}, tabs->tabBar()->tabRect(i).center());
    return tabs->currentIndex() == i;
  }
  qWarning("%s has no tab %s", name, qPrintable(title));
  return false;
}

QString textOf(QWidget* root, const char* name) {
  QWidget* widget = shownOrAny(root, name);
  if (auto* label = qobject_cast<QLabel*>(widget)) return label->text();
  if (auto* line = qobject_cast<QLineEdit*>(widget)) return line->text();
  if (auto* plain = qobject_cast<QPlainTextEdit*>(widget)) return plain->toPlainText();
  if (auto* box = qobject_cast<QComboBox*>(widget)) return box->currentText();
  if (auto* button = qobject_cast<QAbstractButton*>(widget)) return button->text();
  for (const Field* field : root->findChildren<Field*>()) // its message is made when it first speaks
    if (!widget && field->name() + QLatin1String("Message") == QLatin1String(name)) return field->message();
  qWarning("no %s", name);
  return {};
}

bool isShown(QWidget* root, const char* name) {
  const QWidget* widget = shownOrAny(root, name);
  return widget && widget->isVisibleTo(root->window());
}

bool enter(QWidget* root, const char* name) {
  auto* input = ready<QWidget>(root, name);
  if (!input) return false;
  input->setFocus();
  QTest::keyClick(input, Qt::Key_Return);
  return true;
}

QString heard(QWidget* root, const char* name) {
  const auto* seen = QAccessible::queryAccessibleInterface(shownOrAny(root, name));
  return seen && seen->role() == QAccessible::AlertMessage ? seen->text(QAccessible::Name) : QString();
}

void whenAsked(const char* dialog, std::function<void(QWidget*)> answer) {
  poll(QString::fromLatin1(dialog), std::make_shared<std::function<void(QWidget*)>>(std::move(answer)),
       askAtMost);
}

void whenAskedToSign(const Credentials& who) {
  whenAsked("signDialog", [who](QWidget* dialog) {
    type(dialog, "signLogin", who.login);
    type(dialog, "signPassword", who.password);
    click(dialog, "signConfirm");
    if (!dialog->isVisible()) return;
    qWarning("not signed: %s", qPrintable(textOf(dialog, "signError")));
    click(dialog, "signCancel");
  });
}

void whenAskedWhy(const QString& reason) {
  whenAsked("reasonDialog", [reason](QWidget* dialog) {
    if (textOf(dialog, "reasonQuestion").startsWith(QLatin1String("Say why")))
      qWarning("a reason is asked for without a word of what it is about");
    type(dialog, "reasonText", reason);
    click(dialog, "reasonConfirm");
  });
}

void whenAskedAllAbsent() {
  whenAsked("allAbsentDialog", [](QWidget* dialog) { click(dialog, "allAbsentConfirm"); });
}

void whenAskedForAFile(const QString& path) {
  whenAsked("QFileDialog", [path](QWidget* dialog) {
    type(dialog, "fileNameEdit", path);
    qobject_cast<QDialog*>(dialog)->QDialog::accept(); // whether the file is there is not its question
  });
}
} // namespace person
