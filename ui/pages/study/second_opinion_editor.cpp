#include "ui/pages/study/second_opinion_editor.h"

#include "app/escalation/comparators/second_opinion.h"
#include "app/reports/outlook/second_opinion_report.h"
#include "ui/fields/choice_field.h"
#include "ui/fields/field.h"
#include "ui/fields/form_draft.h"
#include "ui/fields/text_fields.h"
#include "ui/widgets/layout.h"

SecondOpinionEditor::SecondOpinionEditor(QWidget* parent) : SiteEditor(parent) {
  auto* intro = new Paragraph(
      {}, TextRole::Muted,
      tr("The posterior of each level's DLT rate, and what the designs BOIN and mTPI-2 would do, on the "
         "pages Decisions and Design. %1")
          .arg(opinionNote()));
  m_shown = new ChoiceBox;
  m_shown->setMaximumWidth(120);
  m_shown->addItems({tr("off"), tr("on")});
  auto* shown = new Field(QStringLiteral("opinionShown"), tr("Second &opinion"), m_shown);
  m_priorA =
      makeNumber(QStringLiteral("opinionPriorA"), tr("Prior Beta(a, b): &a"), &SecondOpinionChoice::priorA);
  m_priorB =
      makeNumber(QStringLiteral("opinionPriorB"), tr("Prior Beta(a, b): &b"), &SecondOpinionChoice::priorB);
  m_target =
      makeNumber(QStringLiteral("opinionTarget"), tr("Target DLT &rate"), &SecondOpinionChoice::target);
  auto* numbers = tightLine(24);
  for (NumberField* field : {m_priorA, m_priorB, m_target})
    numbers->addWidget(field, 1, Qt::AlignTop);
  numbers->addStretch(1);
  auto* layout = tightColumn(this, 8);
  addAll(layout, {intro, shown});
  layout->addLayout(numbers);
  bindHistory();
}

NumberField* SecondOpinionEditor::makeNumber(const QString& name, const QString& label,
                                             double SecondOpinionChoice::*member) {
  auto* field = new NumberField(name, label);
  field->setRequired(tr("A number is needed."));
  connect(field, &NumberField::edited, this, [field, member] {
    SecondOpinionChoice alone; // the rest as it begins: only this number is asked about
    alone.*member = field->value().value_or(alone.*member);
    if (const auto refused = mayChooseOpinion(alone)) field->setMessage(refused->message, Field::Tone::Error);
  });
  return field;
}

void SecondOpinionEditor::bindHistory() {
  bindAuditHistory(this,
                   {{QStringLiteral("opinionShown"), QStringLiteral("shown")},
                    {QStringLiteral("opinionPriorA"), QStringLiteral("prior_a")},
                    {QStringLiteral("opinionPriorB"), QStringLiteral("prior_b")},
                    {QStringLiteral("opinionTarget"), QStringLiteral("target")}},
                   [] {
                     AuditFilter filter;
                     filter.table = QStringLiteral("second_opinion");
                     return filter;
                   });
}

void SecondOpinionEditor::showSite(const Site& site) {
  m_shown->setCurrentIndex(site.secondOpinion.shown ? 1 : 0);
  m_priorA->setValue(site.secondOpinion.priorA);
  m_priorB->setValue(site.secondOpinion.priorB);
  m_target->setValue(site.secondOpinion.target);
}

SecondOpinionChoice SecondOpinionEditor::choice() const {
  SecondOpinionChoice typed;
  typed.shown = m_shown->currentIndex() == 1;
  typed.priorA = m_priorA->value().value_or(typed.priorA);
  typed.priorB = m_priorB->value().value_or(typed.priorB);
  typed.target = m_target->value().value_or(typed.target);
  return typed;
}

void SecondOpinionEditor::takeInto(Site& site) const {
  site.secondOpinion = choice();
}

bool SecondOpinionEditor::check() {
  if (!checkFields(this)) return false;
  const auto refused = mayChooseOpinion(choice());
  if (refused) showRefusal(this, *refused);
  return !refused;
}
