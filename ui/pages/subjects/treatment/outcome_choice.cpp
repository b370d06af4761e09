#include "ui/pages/subjects/treatment/outcome_choice.h"

#include "app/reports/words/status_words.h"
#include "app/study/fields/treatment_fields.h"
#include "ui/fields/record_inputs.h"
#include "ui/widgets/layout.h"

#include <QButtonGroup>
#include <QRadioButton>

namespace {
struct Named {
  DltOutcome outcome;
  const char* name;
};
constexpr std::array<Named, 3> outcomes{{{DltOutcome::NoDlt, "dltOutcomeNoDlt"},
                                         {DltOutcome::Dlt, "dltOutcomeDlt"},
                                         {DltOutcome::NotEvaluable, "dltOutcomeNotEvaluable"}}};
} // namespace

OutcomeChoice::OutcomeChoice(QWidget* parent) : QWidget(parent) {
  setObjectName(inputOf(&DltAssessment::outcome));
  setAccessibleName(tr("Outcome"));
  m_group = new QButtonGroup(this);
  auto* grid = tightGrid(this);
  grid->setColumnStretch(1, 1);
  grid->setHorizontalSpacing(12);
  const QString mnemonics[] = {tr("&No DLT"), tr("D&LT"), tr("Not &evaluable")};
  int row = 0;
  for (const auto& [outcome, name] : outcomes) {
    Line& made = line(outcome);
    made.button = named<QRadioButton>(name, mnemonics[row]);
    made.button->setAccessibleName(outcomeName(outcome));
    made.why = wrappedLabel(QString::fromLatin1(name) + QStringLiteral("Why"), TextRole::Muted);
    m_group->addButton(made.button, static_cast<int>(outcome));
    grid->addWidget(made.button, row, 0, Qt::AlignTop);
    grid->addWidget(made.why, row, 1);
    ++row;
  }
  connect(m_group, &QButtonGroup::idToggled, this, [this] { Q_EMIT edited(); });
}

std::optional<DltOutcome> OutcomeChoice::outcome() const {
  const int id = m_group->checkedId();
  return id < 0 ? std::nullopt : std::optional(static_cast<DltOutcome>(id));
}

void OutcomeChoice::clear() {
  m_group->setExclusive(false); // an exclusive group keeps its last choice
  for (QAbstractButton* button : m_group->buttons())
    button->setChecked(false);
  m_group->setExclusive(true);
}

void OutcomeChoice::setRefused(DltOutcome outcome, const QString& why) {
  Line& refused = line(outcome);
  refused.why->setText(why);
  refused.button->setAccessibleDescription(why);
  showEnabled();
}

void OutcomeChoice::setInputEnabled(bool enabled) {
  m_enabled = enabled;
  showEnabled();
}

void OutcomeChoice::showEnabled() {
  for (const Line& each : m_lines)
    each.button->setEnabled(m_enabled && each.why->text().isEmpty());
}
