#include "ui/pages/screening/entry_inputs.h"

#include "app/study/words.h"
#include "ui/pages/screening/eligibility_card.h"
#include "ui/pages/screening/screening_page_text.h"
#include "ui/widgets/paragraph.h"

#include <QLocale>

namespace inputs {
QHBoxLayout* addLine(QVBoxLayout* below) {
  auto* line = tightLine(6);
  line->addStretch();
  below->addLayout(line);
  return line;
}

void append(QHBoxLayout* line, QWidget* widget) {
  line->insertWidget(line->count() - 1, widget);
}

NumberField* number(QHBoxLayout* line, const QString& name, const QString& label, const QString& unit,
                    int width) {
  return add(line, new NumberField(name, label, unit), width);
}

DateField* date(QHBoxLayout* line, const QString& name, const QString& label, const QString& example) {
  DateField* field = add(line, new DateField(name, label), 96);
  field->edit()->setPlaceholderText(example);
  return field;
}

ChoiceField* choice(QHBoxLayout* line, const QString& name, const QString& label, const QStringList& words) {
  ChoiceField* field = add(line, new ChoiceField(name, label));
  field->box()->setItemText(0, ScreeningPageText::tr("not known"));
  field->setChoices(words);
  return field;
}

YesNoField* yesNo(QHBoxLayout* line, const QString& name, const QString& label) {
  return add(line, new YesNoField(name, label));
}
} // namespace inputs

ExclusionInputs::ExclusionInputs(const Study& study, QWidget* parent) : QWidget(parent) {
  auto* column = tightColumn(this);
  if (study.site.exclusions.empty()) {
    QLabel* none = wrappedLabel("noExclusionList", TextRole::Warning);
    none->setText(
        tr("The signed protocol's exclusion list has not been entered yet (page Study). Until then nobody "
           "is eligible: the copies of the registry record at hand print only the heading."));
    column->addWidget(none);
    return;
  }
  for (const ExclusionCriterion& criterion : study.site.exclusions)
    column->addLayout(makeLine(criterion));
  auto* allAbsent = named<QPushButton>("allAbsent", tr("A&ll absent"));
  connect(allAbsent, &QPushButton::clicked, this, [this] {
    for (ChoiceField* field : std::as_const(m_fields))
      field->setChoice(std::optional(ExclusionAnswer::Absent));
  });
  column->addWidget(allAbsent, 0, Qt::AlignRight);
}

/// Code, text, answer.
QHBoxLayout* ExclusionInputs::makeLine(const ExclusionCriterion& criterion) {
  const bool chinese = QLocale().language() == QLocale::Chinese && !criterion.textZh.isEmpty();
  QLabel* text = plainLabel(chinese ? criterion.textZh : criterion.textEn);
  text->setWordWrap(true);
  auto* line = new QHBoxLayout;
  ChoiceField* field = inputs::choice(line, QStringLiteral("exclusion_") + criterion.code, criterion.code,
                                      {tr("absent"), tr("present")});
  field->input()->setAccessibleDescription(text->text());
  line->insertWidget(0, field->label());
  line->insertWidget(1, text, 1);
  m_fields[criterion.id] = field;
  connect(field, &ChoiceField::edited, this, &ExclusionInputs::edited);
  return line;
}

void ExclusionInputs::put(const QMap<RowId, ExclusionAnswer>& answers) {
  for (auto field = m_fields.begin(); field != m_fields.end(); ++field) {
    const auto answer = answers.constFind(field.key());
    (*field)->setChoice(answer == answers.constEnd() ? std::nullopt : std::optional(*answer));
  }
}

QMap<RowId, ExclusionAnswer> ExclusionInputs::answers() const {
  QMap<RowId, ExclusionAnswer> answers;
  for (auto field = m_fields.begin(); field != m_fields.end(); ++field)
    if (const auto answer = (*field)->choice<ExclusionAnswer>()) answers[field.key()] = *answer;
  return answers;
}

namespace {
/// A group of inputs that is shown for some branches only.
QVBoxLayout* group(CriterionRow* row, QWidget*& holder, int spacing = -1) {
  holder = new QWidget;
  row->lines()->addWidget(holder);
  return tightColumn(holder, spacing);
}
} // namespace

RelapseInputs::RelapseInputs(CriterionRow* row, QObject* parent) : QObject(parent) {
  QStringList branches;
  for (const auto branch : {RrBranch::EarlyRelapse, RrBranch::LateRelapse, RrBranch::RelapseAfterTransplant,
                            RrBranch::Refractory})
    branches << branchName(branch);
  m_branch = inputs::choice(inputs::addLine(row->lines()), QStringLiteral("rrBranch"),
                            tr("Branch", "of relapsed or refractory disease"), branches);
  QHBoxLayout* marrow = inputs::addLine(row->lines());
  m_marrow =
      inputs::number(marrow, QStringLiteral("marrowBlasts"), tr("Marrow blasts"), QStringLiteral("%"), 56);
  m_recovery = inputs::yesNo(marrow, QStringLiteral("marrowInRecovery"), tr("in recovery"));
  m_recovery->input()->setToolTip(
      tr("Marrow taken in the recovery period after chemotherapy does not count."));
  m_blood = inputs::yesNo(inputs::addLine(row->lines()), QStringLiteral("bloodBlastsTwice"),
                          tr("Blood blasts twice, ≥ 1 week apart"));
  m_extramedullary =
      inputs::yesNo(inputs::addLine(row->lines()), QStringLiteral("extramedullary"), tr("Extramedullary"));
  addRelapse(row);
  addRefractory(group(row, m_refractory, 4));
  connect(m_branch, &ChoiceField::edited, this, &RelapseInputs::showBranch);
  showBranch();
}

void RelapseInputs::addRelapse(CriterionRow* row) {
  m_months = inputs::number(inputs::addLine(group(row, m_early)), QStringLiteral("monthsToRelapse"),
                            tr("Relapse after"), tr("months of first remission"), 56);
  m_reinduction = inputs::yesNo(inputs::addLine(group(row, m_late)), QStringLiteral("reinductionFailed"),
                                tr("≥ 1 course of the induction regimen failed"));
  QStringList drugs;
  for (const auto drug : {TargetedDrug::Failed, TargetedDrug::NotTried, TargetedDrug::NoneAvailable})
    drugs << targetedDrugName(drug);
  m_targeted = inputs::choice(inputs::addLine(group(row, m_relapse)), QStringLiteral("targetedDrug"),
                              tr("Targeted drug"), drugs);
  QVBoxLayout* transplant = group(row, m_transplant, 6);
  m_noOther = inputs::yesNo(inputs::addLine(transplant), QStringLiteral("noOtherOption"),
                            tr("No other effective option"));
  m_gvhd =
      inputs::add(inputs::addLine(transplant),
                  new WholeField(QStringLiteral("gvhdGrade"), tr("Active acute GVHD, grade"), tr("0–4")), 40);
}

void RelapseInputs::addRefractory(QVBoxLayout* lines) {
  const auto add = [lines](const QString& name, const QString& label) {
    return inputs::yesNo(inputs::addLine(lines), name, label);
  };
  m_inductionDone = add(QStringLiteral("inductionCompleted"), tr("Induction completed (A11)"));
  m_inductionDone->input()->setToolTip(
      tr("Tumour burden, MRD or extramedullary disease qualify only after a completed "
         "induction."));
  m_induction = add(QStringLiteral("noCrAfterInduction"), tr("No CR after induction"));
  m_salvage = add(QStringLiteral("noCrAfterSalvage"), tr("No CR after second-line salvage"));
  m_targetedCr = add(QStringLiteral("noCrAfterTargeted"), tr("No CR after targeted regimen"));
  m_mrd = add(QStringLiteral("mrdPersistent"), tr("MRD persistent"));
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
