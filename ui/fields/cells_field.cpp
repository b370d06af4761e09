#include "ui/fields/cells_field.h"

#include "app/dosing/dose.h"

CellsField::CellsField(const QString& name, const QString& label, const QString& unit, QWidget* parent)
    : TextField(name, label, unit, parent) {
  edit()->setMaximumWidth(atTypeSize(120));
  connect(edit(), &QLineEdit::textChanged, this, [this] { check(); });
  connect(edit(), &QLineEdit::editingFinished, this, [this] {
    if (const auto cells = value()) setValue(cells);
  });
}

std::optional<double> CellsField::value() const {
  const auto cells = parseCells(text(), name());
  return cells ? std::optional(*cells) : std::nullopt;
}

void CellsField::setValue(const std::optional<double>& value) {
  setText(value ? formatNumber(*value) : QString());
}

bool CellsField::check() {
  return checkRead(parseCells(text(), name()));
}
