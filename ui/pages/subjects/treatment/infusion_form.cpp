#include "ui/pages/subjects/treatment/infusion_form.h"

#include "app/dosing/dose.h"
#include "app/escalation/may_treat.h"
#include "app/reports/words/decision_words.h"
#include "app/reports/words/status_words.h"
#include "app/study/study_rules.h"
#include "app/study/treatment_fields.h"
#include "ui/fields/choice_field.h"
#include "ui/fields/field.h"
#include "ui/fields/text_fields.h"
#include "ui/signing/sign_dialog.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/theme.h"

#include <QLabel>

namespace {
QLabel* calculatorLine(Card* card, const QString& name, TextRole role) {
  auto* line = wrappedLabel(name, role);
  card->body()->addWidget(line);
  return line;
}
} // namespace

InfusionForm::InfusionForm(StudySession& session, QWidget* parent) : SubjectForm(session, parent) {
  makeFields();
  layOut();
  connect(m_save, &QPushButton::clicked, this, &InfusionForm::save);
  bindHistory<Infusion>();
  watchFields();
}

void InfusionForm::makeFields() {
  m_level = new QLabel;
  m_level->setObjectName(QStringLiteral("infusionLevel"));
  m_level->setWordWrap(true);
  m_start =
      new DateTimeField(inputOf(&Infusion::startedAt), tr("S&tart, site time"), session().site().timeZone);
  m_weight = new NumberField(inputOf(&Infusion::weightKg), tr("&Weight"), tr("kg"));
  m_cells = new TextField(inputOf(&Infusion::infusedCells), tr("Infused &cells, in all"), tr("cells"));
  m_cells->edit()->setMaximumWidth(160);
  m_completed = new YesNoField(inputOf(&Infusion::completed), tr("Infusion c&ompleted"));
  connect(m_cells->edit(), &QLineEdit::editingFinished, this, [this] {
    if (const auto cells = typedCells()) m_cells->setText(formatNumber(*cells));
  });
  m_batch = new TextField(inputOf(&Infusion::batch), tr("&Batch"));
  m_start->setRequired(tr("When did the infusion begin?"));
  m_weight->setRequired(tr("The body weight on the day of infusion."));
  m_cells->setRequired(tr("The number of cells that were infused, such as 7.15e8, 7.15×10^8 or 715000000."));
  m_completed->setRequired(tr("Was the infusion completed?"));
  m_save = primaryButton("saveInfusion", tr("&Save infusion"));
}

void InfusionForm::layOut() {
  auto* calculator = new Card(tr("Dose"));
  m_planned = calculatorLine(calculator, QStringLiteral("plannedCells"), TextRole::Heading);
  m_given = calculatorLine(calculator, QStringLiteral("doseGiven"), TextRole::Body);
  m_flags = calculatorLine(calculator, QStringLiteral("infusionFlags"), TextRole::Warning);
  auto* grid = tightGrid(this, 24, 12);
  grid->addWidget(m_level, 0, 0, 1, 3);
  grid->addWidget(m_start, 1, 0, Qt::AlignTop);
  grid->addWidget(m_batch, 1, 1, Qt::AlignTop);
  grid->addWidget(m_weight, 2, 0, Qt::AlignTop);
  grid->addWidget(m_cells, 2, 1, Qt::AlignTop);
  grid->addWidget(m_completed, 3, 0, Qt::AlignTop);
  auto* side = new QVBoxLayout;
  side->addWidget(calculator);
  side->addStretch(1); // a card without it would claim the whole column
  grid->addLayout(side, 1, 2, 3, 1);
  grid->addLayout(makeFoot(QStringLiteral("infusion"), m_save), 4, 0, 1, 3);
  for (int column = 0; column < 3; ++column)
    grid->setColumnStretch(column, column == 2 ? 4 : 3);
  grid->setRowStretch(5, 1);
}

void InfusionForm::fill(const Subject& subject) {
  const auto& infusion = subject.infusion;
  m_start->setMoment(infusion ? std::optional(infusion->startedAt) : std::nullopt);
  m_weight->setValue(infusion ? std::optional(infusion->weightKg) : std::nullopt);
  m_cells->setText(infusion ? formatNumber(infusion->infusedCells) : QString());
  m_completed->setAnswer(infusion ? std::optional(infusion->completed) : std::nullopt);
  m_batch->setText(infusion ? infusion->batch : QString());
}

Result<double> InfusionForm::typedCells() const {
  if (readNumber(m_cells->text()) == 0.0 && m_completed->answer() == false) return 0;
  return parseCells(m_cells->text(), inputOf(&Infusion::infusedCells));
}

void InfusionForm::showCells() {
  if (m_cells->text().isEmpty()) {
    if (m_cells->tone() != Field::Tone::Error) m_cells->setMessage({});
    return;
  }
  const auto cells = typedCells();
  if (cells)
    m_cells->setMessage(tr("%1 cells").arg(formatCells(*cells)));
  else
    m_cells->setMessage(cells.error().message, Field::Tone::Error);
}

Infusion InfusionForm::typed() const {
  Infusion infusion;
  infusion.startedAt = m_start->moment().value_or(QDateTime());
  infusion.weightKg = m_weight->value().value_or(0);
  infusion.infusedCells = typedCells().value_or(0);
  infusion.completed = m_completed->answer().value_or(true);
  infusion.batch = m_batch->text();
  return infusion;
}

void InfusionForm::showLive(const Subject& subject) {
  const bool assigned = subject.assignment.has_value();
  for (Field* field : findChildren<Field*>())
    setReadOnly(field, !assigned || !mayEnter());
  m_save->setEnabled(assigned && mayEnter() && isEdited());
  m_level->setText(
      assigned ? tr("%1 is assigned to %2.")
                     .arg(subject.label(), levelName(session().protocol().design, subject.assignment->level))
               : tr("%1 has no place in a cohort yet.").arg(subject.label()));
  showStart(subject);
  showDose(subject);
}

void InfusionForm::showStart(const Subject& subject) {
  const auto start = m_start->moment();
  if (!start || !subject.assignment) {
    if (m_start->tone() != Field::Tone::Error) m_start->setMessage({});
    return;
  }
  const QDate day = siteDate(study(), *start);
  // The correction of an infusion that took place is not asked whether it may.
  const auto refused = subject.infusion ? std::nullopt : mayInfuse(session().standing(), subject, day);
  if (refused)
    m_start->setMessage(refused->message, Field::Tone::Error);
  else
    m_start->setMessage(tr("Day 0 is %1.").arg(day.toString(Qt::ISODate)));
}

void InfusionForm::showDose(const Subject& subject) {
  showCells();
  const Infusion infusion = typed();
  const bool weighed = subject.assignment && infusion.weightKg > 0;
  const bool measured = weighed && infusion.infusedCells > 0;
  m_planned->setText(tr("Planned: enter the weight"));
  m_given->clear();
  m_flags->clear();
  if (!weighed) return;
  const DoseCheck check = checkDose(session().protocol(), subject.assignment->level, infusion);
  m_planned->setText(tr("Planned: %1 cells").arg(formatCells(check.planned)));
  const QString basis =
      tr("%1 cells/kg × %2 kg")
          .arg(formatCells(session().protocol().design.level(subject.assignment->level).cellsPerKg))
          .arg(infusion.weightKg);
  m_given->setText(
      measured ? tr("%1\nGiven: %2 cells/kg, %3 of planned")
                         .arg(basis, formatCells(check.perKg), signedPercent(check.deviationPercent)) +
                     u'\n' + cellBasis()
               : basis);
  if (!measured) return;
  Subject asTyped = subject;
  asTyped.infusion = infusion;
  QStringList flags;
  for (const InfusionFlag& flag : infusionFlags(study(), asTyped))
    flags << tr("Deviation: %1").arg(flag.words);
  m_flags->setText(flags.join(u'\n'));
}

void InfusionForm::save() {
  if (!checkFields(this)) return;
  if (const auto cells = typedCells(); !cells) return showRefusal(this, cells.error());
  const Infusion infusion = typed();
  const auto result = withReason(this, [&](const QString& reason) {
    return session().commands().saveInfusion(subjectId(), infusion, reason);
  });
  if (result)
    saved(tr("Infusion saved."));
  else
    showRefused(result.error(), inputsByRefusal<Infusion>());
}
