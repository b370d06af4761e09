#include "ui/widgets/text_field.h"

TextField::TextField(const QString& name, const QString& label, const QString& unit, QWidget* parent)
    : Field(name, label, new QLineEdit, unit, parent), m_edit(static_cast<QLineEdit*>(input())) {
  m_edit->setMaxLength(10000);
  connect(m_edit, &QLineEdit::textChanged, this, [this] {
    if (tone() == Tone::Error) setMessage({});
    Q_EMIT edited();
  });
}

bool TextField::check() {
  if (m_required.isEmpty() || !text().isEmpty()) return true;
  setWrong(m_required);
  return false;
}

TextField* passwordField(const QString& name, const QString& label) {
  auto* field = new TextField(name, label);
  field->edit()->setEchoMode(QLineEdit::Password);
  return field;
}
