#include "ui/pages/screening/inputs.h"

#include "ui/widgets/number_field.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLocale>
#include <cmath>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(ScreeningInputs)
};

void addLabelled(QHBoxLayout* line, QWidget* input, const QString& name, const QString& label) {
  input->setObjectName(name);
  input->setAccessibleName(label);
  auto* text = new QLabel(label);
  text->setBuddy(input);
  line->addWidget(text);
  line->addWidget(input);
}
} // namespace

namespace inputs {
QLineEdit* number(QHBoxLayout* line, const QString& name, const QString& label, const QString& unit,
                  int width) {
  auto* edit = new QLineEdit;
  edit->setFixedWidth(width);
  addLabelled(line, edit, name, label);
  if (!unit.isEmpty()) line->addWidget(new QLabel(unit));
  edit->setAccessibleDescription(unit);
  return edit;
}

ChoiceBox* choice(QHBoxLayout* line, const QString& name, const QString& label, const QStringList& words) {
  auto* box = new ChoiceBox;
  box->addItem(Text::tr("not known"));
  box->addItems(words);
  addLabelled(line, box, name, label);
  return box;
}

ChoiceBox* yesNo(QHBoxLayout* line, const QString& name, const QString& label) {
  return choice(line, name, label, {Text::tr("yes"), Text::tr("no")});
}

std::optional<double> numberIn(const QLineEdit* edit, bool& wrong) {
  const QString text = edit->text().trimmed();
  if (text.isEmpty()) return std::nullopt;
  const auto value = parseNumber(text);
  if (!value) wrong = true;
  return value;
}

std::optional<int> wholeIn(const QLineEdit* edit, bool& wrong) {
  const auto value = numberIn(edit, wrong);
  if (!value) return std::nullopt;
  if (*value == std::floor(*value) && std::abs(*value) < 1e6) return static_cast<int>(*value);
  wrong = true;
  return std::nullopt;
}

std::optional<int> choiceIn(const QComboBox* box) {
  return box->currentIndex() > 0 ? std::optional(box->currentIndex() - 1) : std::nullopt;
}

std::optional<bool> yesNoIn(const QComboBox* box) {
  const auto index = choiceIn(box);
  return index ? std::optional(*index == 0) : std::nullopt;
}

void put(QLineEdit* edit, std::optional<double> value) {
  edit->setText(value ? QString::number(*value, 'g', 12) : QString());
}
void put(QComboBox* box, std::optional<int> index) {
  box->setCurrentIndex(index ? *index + 1 : 0);
}
void put(QComboBox* box, std::optional<bool> answer) {
  put(box, answer ? std::optional(*answer ? 0 : 1) : std::nullopt);
}
} // namespace inputs
