#include "ui/pages/screening/inputs.h"

#include "ui/pages/screening/screening_page_text.h"
#include "ui/widgets/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace inputs {
NumberField* number(QHBoxLayout* line, const QString& name, const QString& label, const QString& unit,
                    int width) {
  return add(line, new NumberField(name, label, unit), width);
}

DateField* date(QHBoxLayout* line, const QString& name, const QString& label, const QString& example) {
  DateField* field = add(line, new DateField(name, label), 96);
  field->edit()->setPlaceholderText(example);
  return field;
}

ChoiceField* choice(QHBoxLayout* line, const QString& name, const QString& label, const QStringList& words) {
  ChoiceField* field = add(line, new ChoiceField(name, label));
  field->box()->setItemText(0, ScreeningPageText::tr("not known"));
  field->setChoices(words);
  return field;
}

YesNoField* yesNo(QHBoxLayout* line, const QString& name, const QString& label) {
  return add(line, new YesNoField(name, label));
}
} // namespace inputs

ExclusionInputs::ExclusionInputs(const Site& site, QWidget* parent) : QWidget(parent) {
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setColumnStretch(1, 1);
  if (site.exclusions.empty()) {
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
  for (const ExclusionCriterion& criterion : site.exclusions) {
    const bool chinese = QLocale().language() == QLocale::Chinese && !criterion.textZh.isEmpty();
    auto* text = new QLabel(chinese ? criterion.textZh : criterion.textEn);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    auto* line = new QHBoxLayout;
    ChoiceField* field = inputs::choice(line, QStringLiteral("exclusion_") + criterion.code, criterion.code,
                                        {tr("absent"), tr("present")});
    field->input()->setAccessibleDescription(text->text());
    line->insertWidget(0, field->label()); // code, text, answer
    line->insertWidget(1, text, 1);
    grid->addLayout(line, row, 0, 1, 3);
    m_fields[criterion.id] = field;
    connect(field, &ChoiceField::edited, this, &ExclusionInputs::edited);
    ++row;
  }
  auto* allAbsent = new QPushButton(tr("A&ll absent"));
  allAbsent->setObjectName(QStringLiteral("allAbsent"));
  connect(allAbsent, &QPushButton::clicked, this, [this] {
    for (ChoiceField* field : std::as_const(m_fields))
      field->setChoice(std::optional(ExclusionAnswer::Absent));
  });
  grid->addWidget(allAbsent, row, 2, Qt::AlignRight);
}

void ExclusionInputs::put(const QMap<RowId, ExclusionAnswer>& answers) {
  for (auto field = m_fields.begin(); field != m_fields.end(); ++field) {
    const auto answer = answers.constFind(field.key());
    (*field)->setChoice(answer == answers.constEnd() ? std::nullopt : std::optional(*answer));
  }
}

QMap<RowId, ExclusionAnswer> ExclusionInputs::answers() const {
  QMap<RowId, ExclusionAnswer> answers;
  for (auto field = m_fields.begin(); field != m_fields.end(); ++field)
    if (const auto answer = (*field)->choice<ExclusionAnswer>()) answers[field.key()] = *answer;
  return answers;
}
