#include "ui/widgets/number_field.h"

NumberField::NumberField(const QString& name, const QString& label, const QString& unit, QWidget* parent)
    : TextField(name, label, unit, parent) {
  edit()->setMaximumWidth(120);
  connect(edit(), &QLineEdit::textChanged, this, [this] { check(); });
  connect(edit(), &QLineEdit::editingFinished, this, [this] {
    if (value()) setValue(value());
  });
}

void NumberField::setValue(const std::optional<double>& value) {
  setText(numberText(value));
}

void NumberField::setRange(double least, double most) {
  m_least = least;
  m_most = most;
}

bool NumberField::check() {
  if (text().isEmpty()) return TextField::check();
  const auto number = readNumber(text());
  if (!number)
    setWrong(number.error().message);
  else if ((m_least && *number < *m_least) || (m_most && *number > *m_most))
    setWrong(tr("Between %1 and %2.").arg(m_least.value_or(0)).arg(m_most.value_or(0)));
  else
    return true;
  return false;
}
