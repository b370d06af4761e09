#include "ui/widgets/form_draft.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace {
/// Qt names its inner parts qt_…; only ours are inputs.
bool isNamed(const QWidget* input) {
  return !input->objectName().isEmpty() && !input->objectName().startsWith(QLatin1String("qt_"));
}
} // namespace

QByteArray typedInput(const QWidget* form) {
  QJsonObject typed;
  for (const auto* edit : form->findChildren<QLineEdit*>())
    if (isNamed(edit)) typed[edit->objectName()] = edit->text();
  for (const auto* edit : form->findChildren<QPlainTextEdit*>())
    if (isNamed(edit)) typed[edit->objectName()] = edit->toPlainText();
  for (const auto* choice : form->findChildren<QComboBox*>())
    if (isNamed(choice)) typed[choice->objectName()] = choice->currentIndex();
  for (const auto* button : form->findChildren<QAbstractButton*>())
    if (isNamed(button) && button->isCheckable()) typed[button->objectName()] = button->isChecked();
  return QJsonDocument(typed).toJson(QJsonDocument::Compact);
}

void restoreInput(QWidget* form, const QByteArray& draft) {
  const QJsonObject typed = QJsonDocument::fromJson(draft).object();
  for (auto item = typed.begin(); item != typed.end(); ++item) {
    auto* input = form->findChild<QWidget*>(item.key());
    if (auto* edit = qobject_cast<QLineEdit*>(input))
      edit->setText(item->toString());
    else if (auto* text = qobject_cast<QPlainTextEdit*>(input))
      text->setPlainText(item->toString());
    else if (auto* choice = qobject_cast<QComboBox*>(input))
      choice->setCurrentIndex(item->toInt(-1));
    else if (auto* button = qobject_cast<QAbstractButton*>(input))
      button->setChecked(item->toBool());
  }
}
