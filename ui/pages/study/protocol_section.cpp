#include "ui/pages/study/protocol_section.h"

#include "app/analysis/grading/lab_limits.h"
#include "app/dosing/dose.h"
#include "app/escalation/comparators/second_opinion.h"
#include "app/reports/outlook/second_opinion_report.h"
#include "ui/fields/choice_field.h"
#include "ui/fields/form_draft.h"
#include "ui/fields/text_fields.h"
#include "ui/pages/study/study_page_text.h"
#include "ui/tables/table.h"
#include "ui/widgets/layout.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTableWidget>
#include <QVBoxLayout>

namespace {
QString daysOf(const DltWindow& window) {
  return window.earliest == window.latest
             ? StudyPageText::tr("day %1").arg(window.latest)
             : StudyPageText::tr("day %1 to %2").arg(window.earliest).arg(window.latest);
}

QStringList cellsOf(const Protocol& protocol, int level) {
  const DoseLevel& dose = protocol.design.level(level);
  const bool titration = dose.rule == LevelRule::AcceleratedTitration;
  return {QStringLiteral("L%1").arg(level),
          StudyPageText::tr("%1 cells/kg").arg(formatCells(dose.cellsPerKg)),
          titration ? StudyPageText::tr("accelerated titration") : StudyPageText::tr("3+3"),
          titration ? StudyPageText::tr("first subject %1, added ones %2")
                          .arg(daysOf(dose.firstSubject), daysOf(dose.others))
                    : daysOf(dose.others)};
}

/// An assumption, and under it why.
void addAssumption(QGridLayout* grid, const QString& id, const BilingualText& said,
                   const BilingualText& because) {
  const QString language = QLocale().name();
  const int row = grid->rowCount();
  auto* text = plainLabel(said.in(language));
  auto* why = plainLabel(because.in(language), TextRole::Muted);
  text->setWordWrap(true);
  why->setWordWrap(true);
  grid->addWidget(plainLabel(id), row, 0, Qt::AlignTop);
  grid->addWidget(text, row, 1);
  grid->addWidget(why, row + 1, 1);
}
} // namespace

Card* doseLevelsCard(const Protocol& protocol) {
  auto* card = new Card(StudyPageText::tr("Dose levels"));
  auto* table = named<QTableWidget>("doseLevels", protocol.design.top(), 4);
  table->setAccessibleName(StudyPageText::tr("Dose levels"));
  table->setHorizontalHeaderLabels({StudyPageText::tr("Level"), StudyPageText::tr("Dose"),
                                    StudyPageText::tr("Rule"), StudyPageText::tr("Safety assessment")});
  styleTable(table);
  table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  for (int level = 1; level <= protocol.design.top(); ++level) {
    const QStringList cells = cellsOf(protocol, level);
    for (int column = 0; column < 4; ++column)
      table->setItem(level - 1, column, new QTableWidgetItem(cells[column]));
  }
  table->resizeColumnsToContents();
  table->setFixedHeight(table->verticalHeader()->defaultSectionSize() * (protocol.design.top() + 1) + 4);
  card->body()->addWidget(table);
  auto* planned =
      plainLabel(StudyPageText::tr("Planned enrolment: %1. Protocol file %2, version %3; study code %4.")
                     .arg(QString::number(protocol.design.plannedSubjects), protocol.id, protocol.version,
                          protocol.studyCode.isEmpty() ? QStringLiteral("–") : protocol.studyCode),
                 TextRole::Muted);
  planned->setWordWrap(true);
  card->body()->addWidget(planned);
  return card;
}

Card* assumptionsCard(const Protocol& protocol) {
  auto* card = new Card(StudyPageText::tr("Assumptions"));
  auto* intro = plainLabel(
      StudyPageText::tr("The registry record does not say these. They are defaults of the protocol file; the "
                        "signed protocol goes before them."),
      TextRole::Muted);
  intro->setWordWrap(true);
  card->body()->addWidget(intro);
  auto* grid = new QGridLayout;
  grid->setColumnStretch(1, 1);
  grid->setHorizontalSpacing(16);
  for (const Assumption& assumption : protocol.assumptions)
    addAssumption(grid, assumption.id, assumption.text, assumption.why);
  const SafetyPlan& safety = protocol.safety;
  if (!safety.isEmpty()) addAssumption(grid, StudyPageText::tr("Safety"), safety.assumption, safety.why);
  const AttributionPlan& scale = protocol.attribution;
  addAssumption(grid, StudyPageText::tr("Attribution"), scale.assumption, scale.why);
  addAssumption(grid, StudyPageText::tr("Draft of a DLT definition"), protocol.dlt.assumption,
                protocol.dlt.why);
  const ResponsePlan& response = protocol.response;
  if (!response.isEmpty())
    addAssumption(grid, StudyPageText::tr("Response"), response.assumption, response.why);
  const LabLimits& limits = ctcaeLabLimits();
  addAssumption(grid, StudyPageText::tr("Laboratory grades"), limits.assumption, limits.why);
  addAssumption(grid, StudyPageText::tr("Bedside"), protocol.bedside.assumption, protocol.bedside.why);
  const ProductPlan& product = protocol.productPlan;
  addAssumption(grid, StudyPageText::tr("Product"), product.assumption, product.why);
  card->body()->addLayout(grid);
  return card;
}

SecondOpinionEditor::SecondOpinionEditor(QWidget* parent) : SiteEditor(parent) {
  auto* intro = new Paragraph(
      {}, TextRole::Muted,
      tr("The posterior of each level's DLT rate, and what the designs BOIN and mTPI-2 would do, on the "
         "pages Decisions and Design. %1")
          .arg(opinionNote()));
  m_shown = new ChoiceBox;
  m_shown->setMaximumWidth(atTypeSize(120));
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

void SecondOpinionEditor::showSite(const Site& site) {
  m_shown->setCurrentIndex(site.secondOpinion.shown ? 1 : 0);
  m_priorA->setValue(site.secondOpinion.priorA);
  m_priorB->setValue(site.secondOpinion.priorB);
  m_target->setValue(site.secondOpinion.target);
}

void SecondOpinionEditor::takeInto(Site& site) const {
  SecondOpinionChoice typed;
  typed.shown = m_shown->currentIndex() == 1;
  typed.priorA = m_priorA->value().value_or(typed.priorA);
  typed.priorB = m_priorB->value().value_or(typed.priorB);
  typed.target = m_target->value().value_or(typed.target);
  site.secondOpinion = typed;
}

bool SecondOpinionEditor::check() {
  if (!checkFields(this)) return false;
  Site typed;
  takeInto(typed);
  const auto refused = mayChooseOpinion(typed.secondOpinion);
  if (refused) showRefusal(this, *refused);
  return !refused;
}
