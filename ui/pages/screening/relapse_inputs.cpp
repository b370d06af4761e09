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
} // namespace

RelapseInputs::RelapseInputs(CriterionRow* row, QObject* parent) : QObject(parent) {
  QHBoxLayout* line = row->addLine();
  QStringList branches;
  for (const auto branch : {RrBranch::EarlyRelapse, RrBranch::LateRelapse, RrBranch::RelapseAfterTransplant,
                            RrBranch::Refractory})
    branches << branchName(branch);
  m_branch = inputs::choice(line, QStringLiteral("rrBranch"),
                            tr("Branch", "of relapsed or refractory disease"), branches);
  line->addStretch();

  line = row->addLine();
  m_marrow =
      inputs::number(line, QStringLiteral("marrowBlasts"), tr("Marrow blasts"), QStringLiteral("%"), 56);
  m_recovery = inputs::yesNo(line, QStringLiteral("marrowInRecovery"), tr("in recovery"));
  m_recovery->input()->setToolTip(
      tr("Marrow taken in the recovery period after chemotherapy does not count."));
  line->addStretch();
  line = row->addLine();
  m_blood = inputs::yesNo(line, QStringLiteral("bloodBlastsTwice"), tr("Blood blasts twice, ≥ 1 week apart"));
  line->addStretch();
  line = row->addLine();
  m_extramedullary = inputs::yesNo(line, QStringLiteral("extramedullary"), tr("Extramedullary"));
  line->addStretch();
  addRelapse(row);
  addRefractory(row);
  connect(m_branch, &ChoiceField::edited, this, &RelapseInputs::showBranch);
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
  m_gvhd = inputs::add(
      gvhdLine, new WholeField(QStringLiteral("gvhdGrade"), tr("Active acute GVHD, grade"), tr("0–4")), 40);
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
    YesNoField* field = inputs::yesNo(condition, name, label);
    condition->addStretch();
    return field;
  };
  m_inductionDone = conditionLine(QStringLiteral("inductionCompleted"), tr("Induction completed (A11)"));
  m_inductionDone->input()->setToolTip(
      tr("Tumour burden, MRD or extramedullary disease qualify only after a completed "
         "induction."));
  m_induction = conditionLine(QStringLiteral("noCrAfterInduction"), tr("No CR after induction"));
  m_salvage = conditionLine(QStringLiteral("noCrAfterSalvage"), tr("No CR after second-line salvage"));
  m_targetedCr = conditionLine(QStringLiteral("noCrAfterTargeted"), tr("No CR after targeted regimen"));
  m_mrd = conditionLine(QStringLiteral("mrdPersistent"), tr("MRD persistent"));
}

void RelapseInputs::showBranch() {
  const auto branch = m_branch->choice<RrBranch>();
  m_early->setVisible(branch == RrBranch::EarlyRelapse || branch == RrBranch::LateRelapse);
  m_late->setVisible(branch == RrBranch::LateRelapse);
  m_transplant->setVisible(branch == RrBranch::RelapseAfterTransplant);
  m_relapse->setVisible(branch && branch != RrBranch::Refractory);
  m_refractory->setVisible(branch == RrBranch::Refractory);
}

void RelapseInputs::put(const RelapsedRefractory& value) {
  m_branch->setChoice(value.branch);
  m_marrow->setValue(value.marrowBlastsPercent);
  m_recovery->setAnswer(value.marrowInRecovery);
  m_blood->setAnswer(value.bloodBlastsTwice);
  m_extramedullary->setAnswer(value.extramedullary);
  m_months->setValue(value.monthsToRelapse);
  m_reinduction->setAnswer(value.reinductionFailed);
  m_targeted->setChoice(value.targetedDrug);
  m_noOther->setAnswer(value.noOtherOption);
  m_gvhd->setValue(value.acuteGvhdGrade);
  m_inductionDone->setAnswer(value.inductionCompleted);
  m_induction->setAnswer(value.noCrAfterInduction);
  m_salvage->setAnswer(value.noCrAfterSalvage);
  m_targetedCr->setAnswer(value.noCrAfterTargeted);
  m_mrd->setAnswer(value.mrdPersistent);
}

RelapsedRefractory RelapseInputs::value() const {
  RelapsedRefractory value;
  value.branch = m_branch->choice<RrBranch>();
  value.marrowBlastsPercent = m_marrow->value();
  value.marrowInRecovery = m_recovery->answer();
  value.bloodBlastsTwice = m_blood->answer();
  value.extramedullary = m_extramedullary->answer();
  value.monthsToRelapse = m_months->value();
  value.reinductionFailed = m_reinduction->answer();
  value.targetedDrug = m_targeted->choice<TargetedDrug>();
  value.noOtherOption = m_noOther->answer();
  value.acuteGvhdGrade = m_gvhd->whole();
  value.inductionCompleted = m_inductionDone->answer();
  value.noCrAfterInduction = m_induction->answer();
  value.noCrAfterSalvage = m_salvage->answer();
  value.noCrAfterTargeted = m_targetedCr->answer();
  value.mrdPersistent = m_mrd->answer();
  return value;
}
