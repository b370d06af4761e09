#include "ui/pages/subjects/mrd_field.h"

#include "app/analysis/measured_value.h"
#include "app/study/number_text.h"
#include "app/study/sentences.h"

#include <QRegularExpression>

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
  connect(edit(), &QLineEdit::editingFinished, this, [this] {
    if (const auto read = value()) setText(formatMeasuredValue(*read, percentage()));
  });
}

std::optional<MeasuredValue> MrdField::value() const {
  const auto read = parseMeasuredValue(text(), percentage());
  if (!read || (read->reading != Reading::Exact && read->reading != Reading::Below)) return std::nullopt;
  return *read;
}

bool MrdField::check() {
  if (text().isEmpty()) return TextField::check();
  if (value()) return true;
  static const QRegularExpression around(QStringLiteral("^<|%$"));
  const auto number = readNumber(halfWidth(text()).remove(around));
  QStringList sentences{tr("A percentage, or a limit that it lies below: 0.05 or <0.01.")};
  if (!number) sentences << number.error().message;
  setWrong(joinSentences(sentences));
  return false;
}
