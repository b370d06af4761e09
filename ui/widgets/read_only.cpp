#include "ui/widgets/read_only.h"

#include "ui/widgets/choice_field.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

void setReadOnly(QWidget* form, bool readOnly) {
  for (auto* edit : form->findChildren<QLineEdit*>())
    edit->setReadOnly(readOnly);
  for (auto* text : form->findChildren<QPlainTextEdit*>())
    text->setReadOnly(readOnly);
  for (auto* box : form->findChildren<ChoiceBox*>())
    box->setReadOnly(readOnly);
  for (auto* button : form->findChildren<QPushButton*>())
    button->setEnabled(!readOnly);
}
