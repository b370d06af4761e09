#include "ui/fields/enter_key.h"

#include "ui/fields/choice_field.h"
#include "ui/widgets/reading_order.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

namespace {
bool isEnter(const QEvent& event) {
  if (event.type() != QEvent::KeyPress) return false;
  const auto& key = static_cast<const QKeyEvent&>(event);
  const bool plain = (key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
  return plain && !key.isAutoRepeat() && (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter);
}

/// Those that are set rather than pressed keep their blank bar.
bool isPressed(QObject* watched) {
  return qobject_cast<QAbstractButton*>(watched) && !qobject_cast<QCheckBox*>(watched) &&
         !qobject_cast<QRadioButton*>(watched);
}

class EnterPresses : public QObject {
 public:
  using QObject::QObject;

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override {
    if (!isEnter(*event) || !isPressed(watched)) return QObject::eventFilter(watched, event);
    auto* button = static_cast<QAbstractButton*>(watched);
    if (!button->isEnabled()) return false;
    button->click();
    return true; // a dialog would press its own button, too
  }
};
} // namespace

void letEnterPress(QApplication& application) {
  application.installEventFilter(new EnterPresses(&application));
}

void submitByEnter(QWidget* form, QPushButton* submit) {
  const auto press = [submit](QWidget* input) {
    if (submit->isVisible() && isLastInputBefore(input, submit)) submit->click();
  };
  for (auto* edit : form->findChildren<QLineEdit*>())
    QObject::connect(edit, &QLineEdit::returnPressed, submit, [=] { press(edit); });
  for (auto* box : form->findChildren<ChoiceBox*>())
    QObject::connect(box, &ChoiceBox::returnPressed, submit, [=] { press(box); });
}
