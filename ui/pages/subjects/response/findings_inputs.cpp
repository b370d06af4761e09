#include "ui/pages/subjects/response/findings_inputs.h"

#include "app/analysis/measurements/measured_value.h"
#include "app/analysis/response/response_findings.h"
#include "app/base/number_text.h"
#include "app/base/plain_text.h"
#include "app/study/treatment_fields.h"
#include "app/study/words.h"
#include "ui/fields/choice_field.h"
#include "ui/fields/record_inputs.h"
#include "ui/fields/text_fields.h"
#include "ui/widgets/layout.h"

#include <QRegularExpression>

namespace {
Analyte percentage() {
  Analyte analyte;
  analyte.unit = QStringLiteral("%");
  analyte.possible = {0, 100};
  return analyte;
}
} // namespace

MrdField::MrdField(const QString& name, const QString& label, QWidget* parent)
    : TextField(name, label, QStringLiteral("%"), parent) {
  edit()->setMaximumWidth(120);
  connect(edit(), &QLineEdit::textChanged, this, [this] { check(); });
  connect(edit(), &QLineEdit::editingFinished, this, [this] {
    if (const auto read = value()) setText(formatMeasuredValue(*read, percentage()));
  });
}

std::optional<MeasuredValue> MrdField::value() const {
  const auto read = parseMeasuredValue(text(), percentage());
  if (!read || (read->reading != Reading::Exact && read->reading != Reading::Below)) return std::nullopt;
  return *read;
}

bool MrdField::check() {
  if (text().isEmpty()) return TextField::check();
  if (value()) return true;
  static const QRegularExpression around(QStringLiteral("^<|%$"));
  const auto number = readNumber(halfWidth(text()).remove(around));
  QStringList sentences{tr("A percentage, or a limit that it lies below: 0.05 or <0.01.")};
  if (!number) sentences << number.error().message;
  setWrong(joinSentences(sentences));
  return false;
}

namespace {
constexpr int columns = 3;

QWidget* gridOf(const std::vector<Field*>& fields) {
  auto* widget = new QWidget;
  auto* grid = tightGrid(widget, 24, 8);
  for (int i = 0; i < static_cast<int>(fields.size()); ++i)
    grid->addWidget(fields[static_cast<std::size_t>(i)], i / columns, i % columns, Qt::AlignTop);
  for (int column = 0; column < columns; ++column)
    grid->setColumnStretch(column, 1);
  return widget;
}

const QString percent = QStringLiteral("%");
const QString cells = QStringLiteral("10⁹/L");
} // namespace

FindingsInputs::FindingsInputs(QWidget* parent) : QWidget(parent) {
  auto* layout = tightColumn(this, 0);
  m_leukaemia = makeLeukaemia();
  m_lymphoma = makeLymphoma();
  addAll(layout, {m_leukaemia, m_lymphoma});
}

QWidget* FindingsInputs::makeLeukaemia() {
  m_marrowBlasts = new NumberField(inputOf(&DiseaseFindings::marrowBlasts), tr("&Marrow blasts"), percent);
  m_bloodBlasts = new NumberField(inputOf(&DiseaseFindings::bloodBlasts), tr("&Blood blasts"), percent);
  m_extramedullary = new YesNoField(inputOf(&DiseaseFindings::extramedullary), tr("E&xtramedullary disease"));
  m_neutrophils = new NumberField(inputOf(&DiseaseFindings::neutrophils), tr("Neutrop&hils"), cells);
  m_platelets = new NumberField(inputOf(&DiseaseFindings::platelets), tr("P&latelets"), cells);
  m_mrd = new MrdField(inputOf(&DiseaseFindings::mrdPercent), tr("MRD b&y flow cytometry"));
  m_marrowBlasts->setRange(0, 100);
  m_bloodBlasts->setRange(0, 100);
  m_neutrophils->setRange(0, 1000);
  m_platelets->setRange(0, 10000);
  return gridOf({m_marrowBlasts, m_bloodBlasts, m_extramedullary, m_neutrophils, m_platelets, m_mrd});
}

QWidget* FindingsInputs::makeLymphoma() {
  m_deauville = new ChoiceField(inputOf(&DiseaseFindings::deauville), tr("D&eauville score (PET-CT)"));
  m_deauville->setChoices({QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4"),
                           QStringLiteral("5")});
  m_uptake = new ChoiceField(inputOf(&DiseaseFindings::uptake), tr("Up&take compared with baseline"));
  m_uptake->setChoices({uptakeName(UptakeChange::Reduced), uptakeName(UptakeChange::Unchanged),
                        uptakeName(UptakeChange::Increased)});
  m_newLesions = new YesNoField(inputOf(&DiseaseFindings::newLesions), tr("Ne&w lesions"));
  m_sizeChange = new NumberField(inputOf(&DiseaseFindings::sizeChange),
                                 tr("Chan&ge of size from baseline (CT)"), percent);
  m_sizeChange->setRange(-100, 10000);
  m_sizeChange->setToolTip(tr("Sum of the products of diameters; −60 where it has shrunk by 60 %."));
  m_marrowInvolved = new YesNoField(inputOf(&DiseaseFindings::marrowInvolved), tr("Marr&ow involved"));
  return gridOf({m_deauville, m_uptake, m_newLesions, m_sizeChange, m_marrowInvolved});
}

std::vector<Field*> FindingsInputs::fields() const {
  return {m_marrowBlasts, m_bloodBlasts, m_extramedullary, m_neutrophils, m_platelets,     m_mrd,
          m_deauville,    m_uptake,      m_newLesions,     m_sizeChange,  m_marrowInvolved};
}

void FindingsInputs::show(const std::optional<ResponseCriteria>& criteria) {
  m_lymphomaShown = criteria == ResponseCriteria::Lugano2014;
  m_leukaemia->setVisible(!m_lymphomaShown);
  m_lymphoma->setVisible(m_lymphomaShown);
}

DiseaseFindings FindingsInputs::findings() const {
  DiseaseFindings findings;
  if (m_lymphomaShown) {
    if (const auto score = m_deauville->index()) findings.deauville = *score + 1;
    findings.uptake = m_uptake->choice<UptakeChange>();
    findings.newLesions = m_newLesions->answer();
    findings.sizeChange = m_sizeChange->value();
    findings.marrowInvolved = m_marrowInvolved->answer();
    return findings;
  }
  findings.marrowBlasts = m_marrowBlasts->value();
  findings.bloodBlasts = m_bloodBlasts->value();
  findings.extramedullary = m_extramedullary->answer();
  findings.neutrophils = m_neutrophils->value();
  findings.platelets = m_platelets->value();
  if (const auto mrd = m_mrd->value()) {
    findings.mrdPercent = mrd->number;
    findings.mrdBelow = mrd->reading == Reading::Below;
  }
  return findings;
}

void FindingsInputs::setFindings(const DiseaseFindings& findings) {
  m_marrowBlasts->setValue(findings.marrowBlasts);
  m_bloodBlasts->setValue(findings.bloodBlasts);
  m_extramedullary->setAnswer(findings.extramedullary);
  m_neutrophils->setValue(findings.neutrophils);
  m_platelets->setValue(findings.platelets);
  m_mrd->setText(mrdText(findings));
  m_deauville->setIndex(findings.deauville ? std::optional(*findings.deauville - 1) : std::nullopt);
  m_uptake->setChoice(findings.uptake);
  m_newLesions->setAnswer(findings.newLesions);
  m_sizeChange->setValue(findings.sizeChange);
  m_marrowInvolved->setAnswer(findings.marrowInvolved);
}

std::vector<FindingsInputs::TakenOver> FindingsInputs::takenOver() const {
  return {{m_marrowBlasts, &DiseaseFindings::marrowBlasts},
          {m_bloodBlasts, &DiseaseFindings::bloodBlasts},
          {m_neutrophils, &DiseaseFindings::neutrophils},
          {m_platelets, &DiseaseFindings::platelets}};
}

void FindingsInputs::takeOver(const DiseaseFindings& before, const DiseaseFindings& now) {
  for (const auto& [input, finding] : takenOver())
    if (input->text().isEmpty() || input->value() == before.*finding) input->setValue(now.*finding);
  if (m_mrd->text().isEmpty() || m_mrd->text() == mrdText(before)) m_mrd->setText(mrdText(now));
}
