#include "ui/pages/subjects/treatment/infusion_form.h"

#include "app/dosing/dose.h"
#include "app/dosing/given_bags.h"
#include "app/dosing/product.h"
#include "app/escalation/may_treat.h"
#include "app/reports/words/decision_words.h"
#include "app/reports/words/dose_words.h"
#include "app/reports/words/status_words.h"
#include "app/study/fields/treatment_fields.h"
#include "app/study/study_rules.h"
#include "ui/pages/subjects/treatment/portions_editor.h"
#include "ui/pages/tasks.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layout.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>

InfusionForm::InfusionForm(StudySession& session, QWidget* parent) : SubjectForm(session, parent) {
  layOut();
  bindHistory<Infusion>();
  watchFields();
}

void InfusionForm::layOut() {
  m_level = wrappedLabel("infusionLevel");
  m_start = m_inputs.add<DateTimeField>(&Infusion::startedAt, tr("S&tart, site time"), study().site.timeZone);
  auto* weight = m_inputs.add<NumberField>(&Infusion::weightKg, tr("&Weight"), tr("kg"));
  m_cells = new TextField(inputOf(&Infusion::infusedCells), tr("Infused &cells, in all"), tr("cells"));
  m_cells->edit()->setMaximumWidth(atTypeSize(160));
  m_completed = m_inputs.add<YesNoField>(&Infusion::completed, tr("Infusion c&ompleted"));
  connect(m_cells->edit(), &QLineEdit::editingFinished, this, [this] {
    if (const auto cells = typedCells()) m_cells->setText(formatNumber(*cells));
  });
  auto* batch = m_inputs.add<TextField>(&Infusion::batch, tr("&Batch"));
  m_start->setRequired(tr("When did the infusion begin?"));
  weight->setRequired(tr("The body weight on the day of infusion."));
  m_cells->setRequired(tr("The number of cells that were infused, such as 7.15e8, 7.15×10^8 or 715000000."));
  m_completed->setRequired(tr("Was the infusion completed?"));
  m_openMore = quietButton("infusionMore", tr("Bags, premedication, &reaction…"));
  connect(m_openMore, &QPushButton::clicked, this, [this] {
    showMore(true);
    focusFirstInput(m_more);
  });
  auto* grid = tightGrid(this, 24, 12);
  grid->addWidget(m_level, 0, 0, 1, 2);
  grid->addWidget(m_openMore, 0, 2, Qt::AlignRight);
  grid->addWidget(makeMore(), 1, 0, 1, 3);
  grid->addWidget(m_start, 2, 0, Qt::AlignTop);
  grid->addWidget(batch, 2, 1, Qt::AlignTop);
  grid->addWidget(weight, 3, 0, Qt::AlignTop);
  grid->addWidget(m_cells, 3, 1, Qt::AlignTop);
  grid->addWidget(m_completed, 4, 0, Qt::AlignTop);
  grid->addLayout(makeCalculator(), 2, 2, 3, 1);
  grid->addLayout(makeFoot(QStringLiteral("infusion"), "saveInfusion", tr("&Save infusion")), 5, 0, 1, 3);
  for (int column = 0; column < 3; ++column)
    grid->setColumnStretch(column, column == 2 ? 4 : 3);
  grid->setRowStretch(6, 1);
}

QWidget* InfusionForm::makeMore() {
  m_portions = new PortionsEditor(session());
  connect(m_portions, &PortionsEditor::edited, this, [this] { changed(); });
  auto* premedication = m_inputs.add<TextField>(&Infusion::premedication, tr("&Premedication"));
  auto* reaction = m_inputs.add<TextField>(&Infusion::reaction, tr("Reactio&n"));
  auto* end = m_inputs.add<DateTimeField>(&Infusion::endedAt, tr("En&d, site time"), study().site.timeZone);
  m_more = new QWidget;
  FormGrid grid(m_more, 3);
  grid.addLine(m_portions);
  grid.addLine({{premedication}, {reaction}, {end}});
  return m_more;
}

void InfusionForm::showMore(bool wanted) {
  m_more->setVisible(wanted);
  m_openMore->setVisible(!wanted);
}

QLayout* InfusionForm::makeCalculator() {
  auto* calculator = new Card(tr("Dose"));
  m_planned = wrappedLabel("plannedCells", TextRole::Heading);
  m_given = wrappedLabel("doseGiven");
  m_flags = wrappedLabel("infusionFlags", TextRole::Warning);
  addAll(calculator->body(), {m_planned, m_given, m_flags});
  auto* side = new QVBoxLayout;
  side->addWidget(calculator);
  side->addStretch(1); // a card without it would claim the whole column
  return side;
}

void InfusionForm::fill(const Subject& subject) {
  const auto& infusion = subject.infusion;
  m_inputs.fill(infusion ? &*infusion : nullptr);
  m_cells->setText(infusion ? formatNumber(infusion->infusedCells) : QString());
  m_isWorkedOut = infusion && infusion->basis;
  m_portions->fill(subject);
  const bool isRecorded =
      infusion && (infusion->premedication || infusion->reaction || infusion->endedAt || m_isWorkedOut);
  showMore(isRecorded || !study().bags.empty());
}

void InfusionForm::prepareFor(const QByteArray& typed) {
  m_portions->prepareFor(typed);
  const QJsonObject draft = QJsonDocument::fromJson(typed).object();
  for (const QString& input : {inputOf(&Infusion::premedication), inputOf(&Infusion::reaction),
                               inputOf(&Infusion::endedAt), QStringLiteral("portionBag0")})
    if (!draft[input].toString().isEmpty()) showMore(true);
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
  if (const auto& saved = subject()->infusion) infusion.basis = saved->basis;
  m_inputs.takeInto(infusion);
  infusion.infusedCells = typedCells().value_or(0);
  infusion.portions = m_portions->portions();
  for (std::optional<QString>* text : {&infusion.premedication, &infusion.reaction})
    if (text->value_or(QString()).isEmpty()) text->reset();
  return withWorkedOutDose(study(), infusion);
}

void InfusionForm::takeCells(const Infusion& infusion) {
  const bool hasBags = !infusion.portions.empty();
  if (hasBags)
    m_cells->setText(infusion.infusedCells > 0 ? formatNumber(infusion.infusedCells) : QString());
  else if (m_isWorkedOut)
    m_cells->setText({});
  m_isWorkedOut = hasBags;
  if (hasBags) setReadOnly(m_cells, true);
}

void InfusionForm::showLive(const Subject& subject) {
  const bool assigned = subject.assignment.has_value();
  allowEntry(assigned && mayEnter());
  m_level->setText(
      assigned ? tr("%1 is assigned to %2.")
                     .arg(subject.label(), levelName(session().protocol().design, subject.assignment->level))
               : tr("%1 has no place in a cohort yet.").arg(subject.label()));
  const Infusion infusion = this->typed();
  takeCells(infusion);
  m_portions->showLive(subject, infusion);
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

/// What to give of the bags, and what of each makes the dose.
QStringList InfusionForm::bagLines(const Subject& subject, const Infusion& infusion) const {
  const auto given = givenOf(study(), infusion);
  if (given.empty()) return {};
  std::vector<Bag> bags;
  QStringList lines;
  for (const auto& [bag, portion] : given) {
    bags.push_back(bag);
    const GivenBagWords words = givenBagWords(study(), subject, bag, portion, *infusion.basis);
    lines << (portion.volumeMl > 0 ? tr("%1: %2", "a bag, what was given of it").arg(words.bag, words.dose)
                                   : words.bag);
    if (!words.mixed.isEmpty() && !lines.contains(words.mixed)) lines << words.mixed;
  }
  const DosePlan plan = planDose(session().protocol().design.level(subject.assignment->level),
                                 infusion.weightKg, bags, *infusion.basis);
  if (!plan.enough())
    lines.prepend(tr("The bags hold too little: %1 cells are missing.").arg(formatCells(plan.missingCells)));
  else
    lines.prepend(tr("To give: %1 mL").arg(QString::number(*plan.volumeToGiveMl, 'f', 2)));
  return lines;
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
  QStringList lines = QStringList(basis) + bagLines(subject, infusion);
  if (measured)
    lines << tr("Given: %1 cells/kg, %2").arg(formatCells(check.perKg), deviationText(check.deviationPercent))
          << cellBasis(infusion);
  m_given->setText(lines.join(u'\n'));
  if (!measured) return;
  Subject asTyped = subject;
  asTyped.infusion = infusion;
  QStringList flags;
  for (const InfusionFlag& flag : infusionFlags(study(), asTyped))
    flags << tr("Deviation: %1").arg(flag.words);
  m_flags->setText(flags.join(u'\n'));
}

void InfusionForm::submit() {
  if (const auto cells = typedCells(); checkFields(this) && !cells) return showRefusal(this, cells.error());
  const auto command = [&](const QString& reason) {
    const auto done = session().commands().saveInfusion(subjectId(), typed(), reason);
    return done.map([] { return RowId(0); });
  };
  QMap<QString, QString> inputs = inputsByRefusal<Infusion>();
  inputs.insert(m_portions->inputsByRefusal());
  saveBy(command, inputs, tr("Infusion saved."));
}
