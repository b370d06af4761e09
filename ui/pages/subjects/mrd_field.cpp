#include "ui/pages/subjects/mrd_field.h"

#include "app/analysis/measured_value.h"

namespace {
Analyte percentage() {
  Analyte analyte;
  analyte.unit = QStringLiteral("%");
  analyte.possible = {0, 100};
  return analyte;
}
} // namespace

MrdField::MrdField(const QString& name, const QString& label, QWidget* parent)
    : TextField(name, label, QStringLiteral("%"), parent) {
  edit()->setMaximumWidth(120);
  connect(edit(), &QLineEdit::textChanged, this, [this] { check(); });
}

std::optional<MeasuredValue> MrdField::value() const {
  const auto read = parseMeasuredValue(text(), percentage());
  if (!read || (read->reading != Reading::Exact && read->reading != Reading::Below)) return std::nullopt;
  return *read;
}

bool MrdField::check() {
  if (text().isEmpty()) return TextField::check();
  if (value()) return true;
  setWrong(tr("A percentage, or a limit that it lies below: 0.05 or <0.01."));
  return false;
}
