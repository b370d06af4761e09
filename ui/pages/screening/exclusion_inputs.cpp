#include "ui/pages/screening/exclusion_inputs.h"

#include "ui/pages/screening/inputs.h"
#include "ui/widgets/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

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
