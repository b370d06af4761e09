#include "ui/pages/subjects/events/care_inputs.h"

#include "app/study/codes.h"
#include "app/study/fields/event_fields.h"
#include "ui/pages/subjects/events/attribution_field.h"
#include "ui/pages/subjects/record/subject_form.h"
#include "ui/widgets/layout.h"

#include <QPushButton>

namespace {
template <class E>
QStringList namesOf(QString (*name)(E)) {
  QStringList names;
  for (std::size_t i = 0; i < codes<E>.size(); ++i)
    names << name(static_cast<E>(i));
  return names;
}

int answeredOf(const AdverseEvent& event) {
  const Attribution& dueTo = event.dueTo;
  int answered = 0;
  for (const bool given :
       {dueTo.lymphodepletion.has_value(), dueTo.disease.has_value(), dueTo.infection.has_value(),
        dueTo.drug.has_value(), dueTo.procedure.has_value(), event.action.has_value(),
        event.outcome.has_value(), event.tocilizumab.has_value(), event.corticosteroid.has_value(),
        event.vasopressor.has_value(), event.otherTreatment.has_value()})
    answered += given ? 1 : 0;
  return answered;
}
} // namespace

CareInputs::CareInputs(RecordInputs<AdverseEvent>& inputs, const AttributionPlan& scale, QWidget* parent)
    : QWidget(parent) {
  m_opener = named<QPushButton>("otherCauses", QString());
  m_part = new QWidget;
  auto* part = tightColumn(m_part, 4);
  addAll(part, {makeCauses(inputs, scale), makeCare(inputs)});
  auto* layout = tightColumn(this, 4);
  layout->addWidget(m_opener, 0, Qt::AlignLeft);
  layout->addWidget(m_part);
  connect(m_opener, &QPushButton::clicked, this, [this] { open(m_part->isHidden()); });
  open(false);
}

QWidget* CareInputs::opener() const {
  return m_opener;
}

QWidget* CareInputs::makeCauses(RecordInputs<AdverseEvent>& inputs, const AttributionPlan& scale) {
  const auto cause = [&](std::optional<QString> Attribution::*member, const QString& label) {
    return inputs.add<AttributionField>(&AdverseEvent::dueTo, member, label, scale);
  };
  auto* causes = new QWidget;
  FormGrid grid(causes, 4);
  auto* lymphodepletion = cause(&Attribution::lymphodepletion, tr("Due to lymphodepletion"));
  auto* disease = cause(&Attribution::disease, tr("Due to the underlying disease"));
  auto* infection = cause(&Attribution::infection, tr("Due to an infection"));
  auto* drug = cause(&Attribution::drug, tr("Due to another drug"));
  auto* procedure = cause(&Attribution::procedure, tr("Due to a procedure"));
  auto* action = inputs.add<ChoiceField>(&AdverseEvent::action, tr("Action taken with the cells"));
  action->setChoices(namesOf(actionName));
  auto* outcome = inputs.add<ChoiceField>(&AdverseEvent::outcome, tr("Outcome"));
  outcome->setChoices(namesOf(eventOutcomeName));
  grid.addLine({{lymphodepletion}, {disease}, {infection}, {drug}});
  grid.addLine({{procedure}, {action}, {outcome}});
  return causes;
}

QWidget* CareInputs::makeCare(RecordInputs<AdverseEvent>& inputs) {
  auto* tocilizumab = inputs.add<YesNoField>(&AdverseEvent::tocilizumab, tr("Tocilizumab given"));
  auto* corticosteroid = inputs.add<YesNoField>(&AdverseEvent::corticosteroid, tr("Corticosteroid given"));
  auto* vasopressor = inputs.add<YesNoField>(&AdverseEvent::vasopressor, tr("Vasopressor given"));
  auto* other = inputs.add<TextField>(&AdverseEvent::otherTreatment, tr("Other treatment"));
  auto* care = new QWidget;
  FormGrid(care, 4).addLine({{tocilizumab}, {corticosteroid}, {vasopressor}, {other}});
  return care;
}

void CareInputs::open(bool isOpen) {
  m_part->setVisible(isOpen);
  const QString words = m_answered == 0 ? tr("Other causes, outcome, treatment")
                                        : tr("Other causes, outcome, treatment: %1 answered").arg(m_answered);
  m_opener->setText((isOpen ? QStringLiteral("▾ ") : QStringLiteral("▸ ")) + words);
}

void CareInputs::show(const AdverseEvent& typed) {
  m_answered = answeredOf(typed);
  open(!m_part->isHidden());
}
