#include "ui/pages/screening/entry_inputs.h"

#include "app/base/plain_text.h"
#include "app/study/words.h"
#include "ui/pages/screening/eligibility_card.h"
#include "ui/pages/screening/screening_page_text.h"
#include "ui/widgets/layout.h"

#include <QLocale>

namespace {
constexpr int labelWidth = 180; ///< so that the inputs of all criteria stand below each other
}

namespace inputs {
QHBoxLayout* addLine(QVBoxLayout* below) {
  auto* line = tightLine(6);
  line->addStretch();
  below->addLayout(line);
  return line;
}

void append(QHBoxLayout* line, QWidget* widget) {
  if (auto* field = qobject_cast<Field*>(widget); field && line->count() == 1) {
    field->label()->setFixedWidth(atTypeSize(labelWidth));
    field->label()->setWordWrap(true);
  }
  line->insertWidget(line->count() - 1, widget);
}

NumberField* number(QHBoxLayout* line, const QString& name, const QString& label, const QString& unit,
                    int width) {
  return add(line, new NumberField(name, label, unit), width);
}

DateField* date(QHBoxLayout* line, const QString& name, const QString& label, const QString& example) {
  DateField* field = add(line, new DateField(name, label), 124);
  field->edit()->setPlaceholderText(example);
  return field;
}

ChoiceField* choice(QHBoxLayout* line, const QString& name, const QString& label, const QStringList& words) {
  ChoiceField* field = add(line, new ChoiceField(name, label));
  field->setChoices(words);
  return field;
}

YesNoField* yesNo(QHBoxLayout* line, const QString& name, const QString& label) {
  return add(line, new YesNoField(name, label));
}
} // namespace inputs

ExclusionInputs::ExclusionInputs(const Site& site, QWidget* parent) : QWidget(parent) {
  auto* column = tightColumn(this);
  if (site.exclusions.empty()) {
    QLabel* none = wrappedLabel("noExclusionList", TextRole::Warning);
    none->setText(
        tr("The signed protocol's exclusion list has not been entered yet (page Study). Until then nobody "
           "is eligible: the copies of the registry record at hand print only the heading."));
    column->addWidget(none);
    return;
  }
  for (const ExclusionCriterion& criterion : site.exclusions)
    column->addLayout(makeLine(criterion));
  // No letter of its own: it changes many answers at once.
  m_allAbsent = named<QPushButton>("allAbsent", tr("All absent…"));
  connect(m_allAbsent, &QPushButton::clicked, this, &ExclusionInputs::askAllAbsent);
  column->addWidget(m_allAbsent, 0, Qt::AlignRight);
}

void ExclusionInputs::askAllAbsent() {
  const auto absent = std::optional(ExclusionAnswer::Absent);
  QList<ChoiceField*> changing;
  int answered = 0;
  for (ChoiceField* field : std::as_const(m_fields)) {
    const auto answer = field->choice<ExclusionAnswer>();
    if (answer == absent) continue;
    changing << field;
    answered += answer ? 1 : 0;
  }
  if (changing.isEmpty()) return;
  AllAbsentDialog dialog(static_cast<int>(changing.size()), answered, this);
  if (dialog.exec() != QDialog::Accepted) return;
  for (ChoiceField* field : std::as_const(changing))
    field->setChoice(absent);
}

AllAbsentDialog::AllAbsentDialog(int changing, int answered, QWidget* parent) : QDialog(parent) {
  auto* layout = dialogColumn(this, "allAbsentDialog", tr("All absent"), 440);
  QStringList sentences{tr("Answers that become “absent” by this: %1.").arg(changing)};
  if (answered > 0) sentences << tr("Of these are answered “present” now: %1.").arg(answered);
  layout->addWidget(new Paragraph(QStringLiteral("allAbsentWhat"), TextRole::Body, joinSentences(sentences)));
  auto* cancel = named<QPushButton>("allAbsentCancel", tr("&Cancel"));
  auto* confirm = primaryButton("allAbsentConfirm", tr("&Answer all with “absent”"));
  cancel->setDefault(true);
  layout->addLayout(dialogFoot(this, cancel, confirm));
  connect(confirm, &QPushButton::clicked, this, &QDialog::accept);
}

/// Code, text, answer.
QHBoxLayout* ExclusionInputs::makeLine(const ExclusionCriterion& criterion) {
  const bool chinese = QLocale().language() == QLocale::Chinese;
  const QString& wanted = chinese ? criterion.textZh : criterion.textEn;
  auto* text = new Paragraph({}, TextRole::Body,
                             !wanted.isEmpty() ? wanted : (chinese ? criterion.textEn : criterion.textZh));
  auto* line = tightLine(12);
  auto* field = new ChoiceField(QStringLiteral("exclusion_") + criterion.code, criterion.code);
  field->box()->setItemText(0, ScreeningPageText::tr("not known"));
  field->setChoices({tr("absent"), tr("present")});
  field->setInline();
  field->input()->setAccessibleDescription(text->text());
  field->label()->setMinimumWidth(atTypeSize(32));
  line->addWidget(field->label(), 0, Qt::AlignTop);
  line->addWidget(text, 1, Qt::AlignTop);
  line->addWidget(field, 0, Qt::AlignTop);
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
  using Rr = RelapsedRefractory;
  const auto line = [row] { return inputs::addLine(row->lines()); };
  QStringList branches;
  for (const auto branch : {RrBranch::EarlyRelapse, RrBranch::LateRelapse, RrBranch::RelapseAfterTransplant,
                            RrBranch::Refractory})
    branches << branchName(branch);
  m_branch =
      m_fields.bind(&Rr::branch, inputs::choice(line(), QStringLiteral("rrBranch"),
                                                tr("Branch", "of relapsed or refractory disease"), branches));
  QHBoxLayout* marrow = line();
  m_fields.bind(&Rr::marrowBlastsPercent, inputs::number(marrow, QStringLiteral("marrowBlasts"),
                                                         tr("Marrow blasts"), QStringLiteral("%"), 56));
  m_fields
      .bind(&Rr::marrowInRecovery,
            inputs::yesNo(marrow, QStringLiteral("marrowInRecovery"), tr("in recovery")))
      ->input()
      ->setToolTip(tr("Marrow taken in the recovery period after chemotherapy does not count."));
  m_fields.bind(&Rr::bloodBlastsTwice, inputs::yesNo(line(), QStringLiteral("bloodBlastsTwice"),
                                                     tr("Blood blasts twice, ≥ 1 week apart")));
  m_fields.bind(&Rr::extramedullary,
                inputs::yesNo(line(), QStringLiteral("extramedullary"), tr("Extramedullary")));
  addRelapse(row);
  addRefractory(group(row, m_refractory, 4));
  connect(m_branch, &ChoiceField::edited, this, &RelapseInputs::showBranch);
  showBranch();
}

void RelapseInputs::addRelapse(CriterionRow* row) {
  using Rr = RelapsedRefractory;
  m_fields.bind(&Rr::monthsToRelapse,
                inputs::number(inputs::addLine(group(row, m_early)), QStringLiteral("monthsToRelapse"),
                               tr("Relapse after"), tr("months of first remission"), 56));
  m_fields.bind(&Rr::reinductionFailed,
                inputs::yesNo(inputs::addLine(group(row, m_late)), QStringLiteral("reinductionFailed"),
                              tr("≥ 1 course of the induction regimen failed")));
  QStringList drugs;
  for (const auto drug : {TargetedDrug::Failed, TargetedDrug::NotTried, TargetedDrug::NoneAvailable})
    drugs << targetedDrugName(drug);
  m_fields.bind(&Rr::targetedDrug,
                inputs::choice(inputs::addLine(group(row, m_relapse)), QStringLiteral("targetedDrug"),
                               tr("Targeted drug"), drugs));
  QVBoxLayout* transplant = group(row, m_transplant, 6);
  m_fields.bind(&Rr::noOtherOption,
                inputs::yesNo(inputs::addLine(transplant), QStringLiteral("noOtherOption"),
                              tr("No other effective option")));
  m_fields.bind(&Rr::acuteGvhdGrade, inputs::add(inputs::addLine(transplant),
                                                 new WholeField(QStringLiteral("gvhdGrade"),
                                                                tr("Active acute GVHD, grade"), tr("0–4")),
                                                 40));
}

void RelapseInputs::addRefractory(QVBoxLayout* lines) {
  using Rr = RelapsedRefractory;
  const auto add = [&](std::optional<bool> Rr::*member, const QString& name, const QString& label) {
    return m_fields.bind(member, inputs::yesNo(inputs::addLine(lines), name, label));
  };
  add(&Rr::inductionCompleted, QStringLiteral("inductionCompleted"), tr("Induction completed (A11)"))
      ->input()
      ->setToolTip(tr("Tumour burden, MRD or extramedullary disease qualify only after a completed "
                      "induction."));
  add(&Rr::noCrAfterInduction, QStringLiteral("noCrAfterInduction"), tr("No CR after induction"));
  add(&Rr::noCrAfterSalvage, QStringLiteral("noCrAfterSalvage"), tr("No CR after second-line salvage"));
  add(&Rr::noCrAfterTargeted, QStringLiteral("noCrAfterTargeted"), tr("No CR after targeted regimen"));
  add(&Rr::mrdPersistent, QStringLiteral("mrdPersistent"), tr("MRD persistent"));
}

void RelapseInputs::showBranch() {
  const auto branch = m_branch->choice<RrBranch>();
  m_early->setVisible(branch == RrBranch::EarlyRelapse || branch == RrBranch::LateRelapse);
  m_late->setVisible(branch == RrBranch::LateRelapse);
  m_transplant->setVisible(branch == RrBranch::RelapseAfterTransplant);
  m_relapse->setVisible(branch && branch != RrBranch::Refractory);
  m_refractory->setVisible(branch == RrBranch::Refractory);
}

RelapsedRefractory RelapseInputs::value() const {
  RelapsedRefractory value;
  m_fields.readInto(value);
  return value;
}
