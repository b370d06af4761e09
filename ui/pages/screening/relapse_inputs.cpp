#include "ui/pages/screening/relapse_inputs.h"

#include "app/study/words.h"
#include "ui/pages/screening/eligibility_card.h"
#include "ui/pages/screening/inputs.h"

namespace {
/// A group of inputs that is shown for some branches only.
QHBoxLayout* group(CriterionRow* row, QWidget*& holder) {
  holder = new QWidget;
  auto* line = new QHBoxLayout(holder);
  line->setContentsMargins(0, 0, 0, 0);
  line->setSpacing(6);
  row->addLine()->addWidget(holder);
  return line;
}

template <class T>
std::optional<T> as(std::optional<int> index) {
  return index ? std::optional(static_cast<T>(*index)) : std::nullopt;
}
template <class T>
std::optional<int> indexOf(std::optional<T> value) {
  return value ? std::optional(static_cast<int>(*value)) : std::nullopt;
}
} // namespace

RelapseInputs::RelapseInputs(CriterionRow* row, QObject* parent) : QObject(parent) {
  QHBoxLayout* line = row->addLine();
  QStringList branches;
  for (const auto branch : {RrBranch::EarlyRelapse, RrBranch::LateRelapse, RrBranch::RelapseAfterTransplant,
                            RrBranch::Refractory})
    branches << branchName(branch);
  m_branch = inputs::choice(line, QStringLiteral("rrBranch"), tr("Branch", "of relapsed or refractory disease"), branches);
  line->addStretch();

  line = row->addLine();
  m_marrow =
      inputs::number(line, QStringLiteral("marrowBlasts"), tr("Marrow blasts"), QStringLiteral("%"), 56);
  m_recovery = inputs::yesNo(line, QStringLiteral("marrowInRecovery"), tr("in recovery"));
  m_recovery->setToolTip(tr("Marrow taken in the recovery period after chemotherapy does not count."));
  line->addStretch();
  line = row->addLine();
  m_blood = inputs::yesNo(line, QStringLiteral("bloodBlastsTwice"), tr("Blood blasts twice, ≥ 1 week apart"));
  line->addStretch();
  line = row->addLine();
  m_extramedullary = inputs::yesNo(line, QStringLiteral("extramedullary"), tr("Extramedullary"));
  line->addStretch();
  addRelapse(row);
  addRefractory(row);
  connect(m_branch, &QComboBox::currentIndexChanged, this, &RelapseInputs::showBranch);
  showBranch();
}

void RelapseInputs::addRelapse(CriterionRow* row) {
  QHBoxLayout* line = group(row, m_early);
  m_months = inputs::number(line, QStringLiteral("monthsToRelapse"), tr("Relapse after"),
                            tr("months of first remission"), 56);
  line->addStretch();
  line = group(row, m_late);
  m_reinduction = inputs::yesNo(line, QStringLiteral("reinductionFailed"),
                                tr("≥ 1 course of the induction regimen failed"));
  line->addStretch();
  line = group(row, m_relapse);
  QStringList drugs;
  for (const auto drug : {TargetedDrug::Failed, TargetedDrug::NotTried, TargetedDrug::NoneAvailable})
    drugs << targetedDrugName(drug);
  m_targeted = inputs::choice(line, QStringLiteral("targetedDrug"), tr("Targeted drug"), drugs);
  line->addStretch();
  line = group(row, m_transplant);
  auto* transplant = new QVBoxLayout;
  line->addLayout(transplant);
  auto* optionLine = new QHBoxLayout;
  auto* gvhdLine = new QHBoxLayout;
  transplant->addLayout(optionLine);
  transplant->addLayout(gvhdLine);
  m_noOther = inputs::yesNo(optionLine, QStringLiteral("noOtherOption"), tr("No other effective option"));
  optionLine->addStretch();
  m_gvhd =
      inputs::whole(gvhdLine, QStringLiteral("gvhdGrade"), tr("Active acute GVHD, grade"), tr("0–4"), 40);
  line->addStretch();
}

void RelapseInputs::addRefractory(CriterionRow* row) {
  auto* refractory = new QWidget;
  m_refractory = refractory;
  auto* lines = new QVBoxLayout(refractory);
  lines->setContentsMargins(0, 0, 0, 0);
  lines->setSpacing(4);
  row->addLine()->addWidget(refractory);
  const auto conditionLine = [&](const QString& name, const QString& label) {
    auto* condition = new QHBoxLayout;
    lines->addLayout(condition);
    QComboBox* box = inputs::yesNo(condition, name, label);
    condition->addStretch();
    return box;
  };
  m_inductionDone = conditionLine(QStringLiteral("inductionCompleted"), tr("Induction completed (A11)"));
  m_inductionDone->setToolTip(
      tr("Tumour burden, MRD or extramedullary disease qualify only after a completed "
         "induction."));
  m_induction = conditionLine(QStringLiteral("noCrAfterInduction"), tr("No CR after induction"));
  m_salvage = conditionLine(QStringLiteral("noCrAfterSalvage"), tr("No CR after second-line salvage"));
  m_targetedCr = conditionLine(QStringLiteral("noCrAfterTargeted"), tr("No CR after targeted regimen"));
  m_mrd = conditionLine(QStringLiteral("mrdPersistent"), tr("MRD persistent"));
}

void RelapseInputs::showBranch() {
  const auto branch = as<RrBranch>(inputs::choiceIn(m_branch));
  m_early->setVisible(branch == RrBranch::EarlyRelapse || branch == RrBranch::LateRelapse);
  m_late->setVisible(branch == RrBranch::LateRelapse);
  m_transplant->setVisible(branch == RrBranch::RelapseAfterTransplant);
  m_relapse->setVisible(branch && branch != RrBranch::Refractory);
  m_refractory->setVisible(branch == RrBranch::Refractory);
}

void RelapseInputs::put(const RelapsedRefractory& value) {
  inputs::put(m_branch, indexOf(value.branch));
  inputs::put(m_marrow, value.marrowBlastsPercent);
  inputs::put(m_recovery, value.marrowInRecovery);
  inputs::put(m_blood, value.bloodBlastsTwice);
  inputs::put(m_extramedullary, value.extramedullary);
  inputs::put(m_months, value.monthsToRelapse);
  inputs::put(m_reinduction, value.reinductionFailed);
  inputs::put(m_targeted, indexOf(value.targetedDrug));
  inputs::put(m_noOther, value.noOtherOption);
  inputs::put(m_gvhd, value.acuteGvhdGrade ? std::optional<double>(*value.acuteGvhdGrade) : std::nullopt);
  inputs::put(m_inductionDone, value.inductionCompleted);
  inputs::put(m_induction, value.noCrAfterInduction);
  inputs::put(m_salvage, value.noCrAfterSalvage);
  inputs::put(m_targetedCr, value.noCrAfterTargeted);
  inputs::put(m_mrd, value.mrdPersistent);
}

RelapsedRefractory RelapseInputs::value() const {
  RelapsedRefractory value;
  value.branch = as<RrBranch>(inputs::choiceIn(m_branch));
  value.marrowBlastsPercent = inputs::numberIn(m_marrow);
  value.marrowInRecovery = inputs::yesNoIn(m_recovery);
  value.bloodBlastsTwice = inputs::yesNoIn(m_blood);
  value.extramedullary = inputs::yesNoIn(m_extramedullary);
  value.monthsToRelapse = inputs::numberIn(m_months);
  value.reinductionFailed = inputs::yesNoIn(m_reinduction);
  value.targetedDrug = as<TargetedDrug>(inputs::choiceIn(m_targeted));
  value.noOtherOption = inputs::yesNoIn(m_noOther);
  value.acuteGvhdGrade = inputs::wholeIn(m_gvhd);
  value.inductionCompleted = inputs::yesNoIn(m_inductionDone);
  value.noCrAfterInduction = inputs::yesNoIn(m_induction);
  value.noCrAfterSalvage = inputs::yesNoIn(m_salvage);
  value.noCrAfterTargeted = inputs::yesNoIn(m_targetedCr);
  value.mrdPersistent = inputs::yesNoIn(m_mrd);
  return value;
}
