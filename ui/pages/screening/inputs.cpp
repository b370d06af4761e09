#include "ui/pages/screening/inputs.h"

#include "app/base/date_text.h"
#include "app/base/number_text.h"
#include "ui/pages/screening/screening_page_text.h"
#include "ui/widgets/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVariant>
namespace {
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
  box->addItem(ScreeningPageText::tr("not known"));
  box->addItems(words);
  addLabelled(line, box, name, label);
  return box;
}

ChoiceBox* yesNo(QHBoxLayout* line, const QString& name, const QString& label) {
  return choice(line, name, label, {ScreeningPageText::tr("yes"), ScreeningPageText::tr("no")});
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

ExclusionInputs::ExclusionInputs(const Study& study, QWidget* parent) : QWidget(parent) {
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setColumnStretch(1, 1);
  if (study.site.exclusions.empty()) {
    auto* none = new QLabel(
        tr("The signed protocol's exclusion list has not been entered yet (page Study). Until then nobody "
           "is eligible: the copies of the registry record at hand print only the heading."));
    none->setObjectName(QStringLiteral("noExclusionList"));
    none->setWordWrap(true);
    setTextRole(none, TextRole::Warning);
    grid->addWidget(none, 0, 0, 1, 3);
    return;
  }
  int row = 0;
  for (const ExclusionCriterion& criterion : study.site.exclusions) {
    const bool chinese = QLocale().language() == QLocale::Chinese && !criterion.textZh.isEmpty();
    auto* text = new QLabel(chinese ? criterion.textZh : criterion.textEn);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    auto* line = new QHBoxLayout;
    QComboBox* box = inputs::choice(line, QStringLiteral("exclusion_") + criterion.code, criterion.code,
                                    {tr("absent"), tr("present")});
    box->setAccessibleDescription(text->text());
    line->insertWidget(1, text, 1); // code, text, answer
    grid->addLayout(line, row, 0, 1, 3);
    m_boxes[criterion.id] = box;
    connect(box, &QComboBox::currentIndexChanged, this, &ExclusionInputs::edited);
    ++row;
  }
  auto* allAbsent = new QPushButton(tr("A&ll absent"));
  allAbsent->setObjectName(QStringLiteral("allAbsent"));
  connect(allAbsent, &QPushButton::clicked, this, [this] {
    for (QComboBox* box : std::as_const(m_boxes))
      inputs::put(box, std::optional(0));
  });
  grid->addWidget(allAbsent, row, 2, Qt::AlignRight);
}

void ExclusionInputs::put(const QMap<RowId, ExclusionAnswer>& answers) {
  for (auto box = m_boxes.begin(); box != m_boxes.end(); ++box) {
    const auto answer = answers.constFind(box.key());
    inputs::put(*box, answer == answers.constEnd() ? std::nullopt : std::optional(static_cast<int>(*answer)));
  }
}

QMap<RowId, ExclusionAnswer> ExclusionInputs::answers() const {
  QMap<RowId, ExclusionAnswer> answers;
  for (auto box = m_boxes.begin(); box != m_boxes.end(); ++box)
    if (const auto index = inputs::choiceIn(*box)) answers[box.key()] = static_cast<ExclusionAnswer>(*index);
  return answers;
}
