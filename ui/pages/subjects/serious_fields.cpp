#include "ui/pages/subjects/serious_fields.h"

#include "app/study/outcome_words.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/date_field.h"

#include <QGridLayout>

namespace {
QStringList seriousnessNames() {
  QStringList names;
  for (int i = 0; i <= static_cast<int>(Seriousness::MedicallyImportant); ++i)
    names << seriousnessName(static_cast<Seriousness>(i));
  return names;
}
} // namespace

SeriousFields::SeriousFields(const QTimeZone& siteZone, QWidget* parent) : QWidget(parent) {
  m_seriousness =
      new ChoiceField(QStringLiteral("eventSeriousness"), tr("W&hy serious (the gravest that applies)"));
  m_seriousness->setChoices(seriousnessNames());
  m_awareAt = new DateTimeField(QStringLiteral("eventAware"), tr("Site aware since, site &time"), siteZone);
  // By the investigator's brochure.
  m_expected = new YesNoField(QStringLiteral("eventExpected"), tr("E&xpected (brochure)"));
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(24);
  grid->addWidget(m_seriousness, 0, 0, 1, 2, Qt::AlignTop);
  grid->addWidget(m_awareAt, 0, 2, Qt::AlignTop);
  grid->addWidget(m_expected, 0, 3, Qt::AlignTop);
  for (int column = 0; column < 4; ++column)
    grid->setColumnStretch(column, 1);
}

void SeriousFields::fill(const AdverseEvent& event) {
  m_seriousness->setChoice(event.seriousness);
  m_awareAt->setMoment(event.awareAt);
  m_expected->setAnswer(event.expected);
}

void SeriousFields::takeInto(AdverseEvent& event) const {
  if (!event.serious) return;
  event.seriousness = m_seriousness->choice<Seriousness>();
  event.awareAt = m_awareAt->moment();
  event.expected = m_expected->answer();
}

std::vector<QWidget*> SeriousFields::inputs() const {
  return {m_seriousness->input(), m_awareAt->input(), m_expected->input()};
}
