#include "ui/pages/screening/inputs.h"

#include "app/study/date_text.h"
#include "app/study/number_text.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVariant>

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
/// What an input takes, told by a property of it.
enum class Takes { Text, Number, Whole, Date };
constexpr const char* takes = "takes";

/// From now on it shows what it takes as it was read once it is left.
QLineEdit* taking(QLineEdit* edit, Takes what) {
  edit->setProperty(takes, static_cast<int>(what));
  QObject::connect(edit, &QLineEdit::editingFinished, edit, [edit] {
    if (const auto kept = inputs::keptText(edit)) edit->setText(*kept);
  });
  return edit;
}
} // namespace

namespace inputs {
QLineEdit* text(QHBoxLayout* line, const QString& name, const QString& label, int width) {
  auto* edit = new QLineEdit;
  edit->setFixedWidth(width);
  addLabelled(line, edit, name, label);
  return edit;
}

QLineEdit* number(QHBoxLayout* line, const QString& name, const QString& label, const QString& unit,
                  int width) {
  auto* edit = taking(text(line, name, label, width), Takes::Number);
  if (!unit.isEmpty()) line->addWidget(new QLabel(unit));
  edit->setAccessibleDescription(unit);
  return edit;
}

QLineEdit* whole(QHBoxLayout* line, const QString& name, const QString& label, const QString& unit,
                 int width) {
  auto* edit = number(line, name, label, unit, width);
  edit->setProperty(takes, static_cast<int>(Takes::Whole));
  return edit;
}

QLineEdit* date(QHBoxLayout* line, const QString& name, const QString& label, const QString& example) {
  auto* edit = taking(text(line, name, label, 96), Takes::Date);
  edit->setPlaceholderText(example);
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

std::optional<double> numberIn(const QLineEdit* edit) {
  return ifRead(readNumber(edit->text()));
}

std::optional<int> wholeIn(const QLineEdit* edit) {
  return ifRead(readWhole(edit->text()));
}

std::optional<QDate> dateIn(const QLineEdit* edit) {
  return ifRead(readDate(edit->text()));
}

Result<QString> keptText(const QLineEdit* edit) {
  const QString text = edit->text().trimmed();
  if (text.isEmpty()) return text;
  switch (static_cast<Takes>(edit->property(takes).toInt())) {
  case Takes::Number:
    return readNumber(text).map([](double number) { return numberText(number); });
  case Takes::Whole:
    return readWhole(text).map([](int number) { return QString::number(number); });
  case Takes::Date:
    return readDate(text).map([](QDate day) { return day.toString(Qt::ISODate); });
  case Takes::Text:
    break;
  }
  return text;
}

std::optional<int> choiceIn(const QComboBox* box) {
  return box->currentIndex() > 0 ? std::optional(box->currentIndex() - 1) : std::nullopt;
}

std::optional<bool> yesNoIn(const QComboBox* box) {
  const auto index = choiceIn(box);
  return index ? std::optional(*index == 0) : std::nullopt;
}

void put(QLineEdit* edit, std::optional<double> value) {
  edit->setText(numberText(value));
}
void put(QComboBox* box, std::optional<int> index) {
  box->setCurrentIndex(index ? *index + 1 : 0);
}
void put(QComboBox* box, std::optional<bool> answer) {
  put(box, answer ? std::optional(*answer ? 0 : 1) : std::nullopt);
}
} // namespace inputs
