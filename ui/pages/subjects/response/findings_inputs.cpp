#include "ui/pages/subjects/response/findings_inputs.h"

#include "app/analysis/measurements/measured_value.h"
#include "app/analysis/response/response_findings.h"
#include "app/base/number_text.h"
#include "app/base/plain_text.h"
#include "app/study/fields/treatment_fields.h"
#include "app/study/words.h"
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
  edit()->setMaximumWidth(atTypeSize(120));
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
constexpr int fieldColumns = 3;

QWidget* gridOf(const std::vector<Field*>& fields) {
  auto* widget = new QWidget;
  auto* grid = tightGrid(widget, 24, 8);
  for (int i = 0; i < static_cast<int>(fields.size()); ++i)
    grid->addWidget(fields[static_cast<std::size_t>(i)], i / fieldColumns, i % fieldColumns, Qt::AlignTop);
  for (int column = 0; column < fieldColumns; ++column)
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

void FindingsInputs::addNumber(std::optional<double> DiseaseFindings::*finding, const QString& label,
                               const QString& unit, double most) {
  auto* input = m_ofLeukaemia.add<NumberField>(finding, label, unit);
  input->setRange(0, most);
  m_takenOver.push_back({input, finding});
}

QWidget* FindingsInputs::makeLeukaemia() {
  addNumber(&DiseaseFindings::marrowBlasts, tr("&Marrow blasts"), percent, 100);
  addNumber(&DiseaseFindings::bloodBlasts, tr("&Blood blasts"), percent, 100);
  m_ofLeukaemia.add<YesNoField>(&DiseaseFindings::extramedullary, tr("E&xtramedullary disease"));
  addNumber(&DiseaseFindings::neutrophils, tr("Neutrop&hils"), cells, 1000);
  addNumber(&DiseaseFindings::platelets, tr("P&latelets"), cells, 10000);
  m_mrd = new MrdField(inputOf(&DiseaseFindings::mrdPercent), tr("MRD b&y flow cytometry"));
  std::vector<Field*> fields = m_ofLeukaemia.fields();
  fields.push_back(m_mrd);
  return gridOf(fields);
}

QWidget* FindingsInputs::makeLymphoma() {
  m_ofLymphoma.add<GradeField>(&DiseaseFindings::deauville, tr("D&eauville score (PET-CT)"));
  auto* uptake =
      m_ofLymphoma.add<ChoiceField>(&DiseaseFindings::uptake, tr("Up&take compared with baseline"));
  uptake->setChoices({uptakeName(UptakeChange::Reduced), uptakeName(UptakeChange::Unchanged),
                      uptakeName(UptakeChange::Increased)});
  m_ofLymphoma.add<YesNoField>(&DiseaseFindings::newLesions, tr("Ne&w lesions"));
  auto* sizeChange = m_ofLymphoma.add<NumberField>(&DiseaseFindings::sizeChange,
                                                   tr("Chan&ge of size from baseline (CT)"), percent);
  sizeChange->setRange(-100, 10000);
  sizeChange->setToolTip(tr("Sum of the products of diameters; −60 where it has shrunk by 60 %."));
  m_ofLymphoma.add<YesNoField>(&DiseaseFindings::marrowInvolved, tr("Marr&ow involved"));
  return gridOf(m_ofLymphoma.fields());
}

std::vector<Field*> FindingsInputs::fields() const {
  std::vector<Field*> all = m_ofLeukaemia.fields();
  all.push_back(m_mrd);
  for (Field* field : m_ofLymphoma.fields())
    all.push_back(field);
  return all;
}

void FindingsInputs::show(const std::optional<ResponseCriteria>& criteria) {
  m_lymphomaShown = criteria == ResponseCriteria::Lugano2014;
  m_leukaemia->setVisible(!m_lymphomaShown);
  m_lymphoma->setVisible(m_lymphomaShown);
}

DiseaseFindings FindingsInputs::findings() const {
  DiseaseFindings findings;
  if (m_lymphomaShown) {
    m_ofLymphoma.takeInto(findings);
    return findings;
  }
  m_ofLeukaemia.takeInto(findings);
  if (const auto mrd = m_mrd->value()) {
    findings.mrdPercent = mrd->number;
    findings.mrdBelow = mrd->reading == Reading::Below;
  }
  return findings;
}

void FindingsInputs::setFindings(const DiseaseFindings& findings) {
  m_ofLeukaemia.fill(&findings);
  m_ofLymphoma.fill(&findings);
  m_mrd->setText(mrdText(findings));
}

void FindingsInputs::takeOver(const DiseaseFindings& before, const DiseaseFindings& now) {
  for (const auto& [input, finding] : m_takenOver)
    if (input->text().isEmpty() || input->value() == before.*finding) input->setValue(now.*finding);
  if (m_mrd->text().isEmpty() || m_mrd->text() == mrdText(before)) m_mrd->setText(mrdText(now));
}

DerivedCard::DerivedCard(QWidget* parent) : Card({}, parent) {
  m_sentence = new Paragraph(QStringLiteral("responseSentence"));
  m_missing = new Paragraph(QStringLiteral("responseMissing"), TextRole::Warning);
  m_mrd = new Paragraph(QStringLiteral("responseMrdVerdict"), TextRole::Muted);
  for (QLabel* line : {m_sentence, m_missing, m_mrd})
    body()->addWidget(line);
}

void DerivedCard::say(const QString& sentence, const QString& missing) {
  showWords(m_sentence, sentence);
  showWords(m_missing, missing);
}

void DerivedCard::show(ResponseCriteria criteria, const DerivedResponse& derived) {
  const QString name = criteriaName(criteria);
  if (derived.response)
    setTitle(tr("%1: %2 (%3)").arg(name, responseName(*derived.response), derived.rule));
  else
    setTitle(tr("%1: cannot be determined yet").arg(name));
  setEdge(derived.response ? Edge::Accent : Edge::None);
  QStringList missing;
  for (const Finding finding : derived.missing)
    missing << findingName(finding);
  say(derived.sentence, missing.isEmpty() ? QString() : tr("Missing: %1.").arg(missing.join(semicolon())));
}

void DerivedCard::showNone(const QString& why) {
  setTitle(tr("No criteria"));
  setEdge(Edge::None);
  say(why, {});
}

void DerivedCard::showMrd(const std::optional<bool>& negative, double limit) {
  m_mrd->setVisible(negative.has_value());
  if (!negative) return;
  m_mrd->setText(*negative ? tr("MRD negative: below %1 %.").arg(limit)
                           : tr("MRD positive: not below %1 %.").arg(limit));
}
