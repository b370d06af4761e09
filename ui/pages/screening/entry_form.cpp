#include "ui/pages/screening/entry_form.h"

#include "app/study/study.h"
#include "app/study/study_rules.h"
#include "app/study/words.h"
#include "ui/pages/screening/eligibility_card.h"
#include "ui/pages/screening/inputs.h"
#include "ui/pages/screening/relapse_inputs.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>
#include <array>

namespace {
constexpr std::array organTests{OrganTest::Creatinine,     OrganTest::Alt,  OrganTest::Ast,
                                OrganTest::TotalBilirubin, OrganTest::Lvef, OrganTest::SpO2};
constexpr std::array diagnoses{Diagnosis::Aml,  Diagnosis::BAll,           Diagnosis::TAll, Diagnosis::BLbl,
                               Diagnosis::TLbl, Diagnosis::MixedPhenotype, Diagnosis::Other};

/// The criterion that a field of ScreeningEntry belongs to.
QString criterionOf(const QString& field) {
  static const QMap<QString, QString> direct{{QStringLiteral("survivalWeeks"), QStringLiteral("I2")},
                                             {QStringLiteral("ecog"), QStringLiteral("I3")},
                                             {QStringLiteral("diagnosis"), QStringLiteral("I4a")},
                                             {QStringLiteral("cd7Flow"), QStringLiteral("I4b")},
                                             {QStringLiteral("cd7Ihc"), QStringLiteral("I4b")},
                                             {QStringLiteral("resultsDate"), QStringLiteral("I7")},
                                             {QStringLiteral("birthDate"), QStringLiteral("I1")}};
  if (field.startsWith(QLatin1String("relapsedRefractory"))) return QStringLiteral("I4c");
  if (field.startsWith(QLatin1String("organs"))) return QStringLiteral("I6");
  return direct.value(field, QStringLiteral("I7"));
}
} // namespace

EntryForm::EntryForm(const Study& study, QWidget* parent) : QWidget(parent), m_study(study) {
  m_rowsLayout = new QVBoxLayout(this);
  m_rowsLayout->setContentsMargins(0, 0, 0, 0);
  m_rowsLayout->setSpacing(0);
  addPersonRows();
  addDiseaseRows();
  addOrganRows();
  m_rowsLayout->addStretch();
  for (auto* field : findChildren<Field*>())
    connect(field, &Field::edited, this, &EntryForm::edited);
}

CriterionRow* EntryForm::addRow(const QString& id) {
  const Criterion* criterion = m_study.protocol.criterion(id);
  auto* row = new CriterionRow(id, criterion ? criterion->text.in(QLocale().name()) : id);
  m_rows[id] = row;
  m_rowsLayout->addWidget(row);
  auto* line = new QFrame;
  line->setFrameShape(QFrame::HLine);
  line->setFrameShadow(QFrame::Plain);
  line->setObjectName(QStringLiteral("separator"));
  m_rowsLayout->addWidget(line);
  return row;
}

void EntryForm::addPersonRows() {
  QHBoxLayout* line = addRow(QStringLiteral("I1"))->addLine();
  m_birth = inputs::date(line, QStringLiteral("birthDate"), tr("Born"), QStringLiteral("1983-11-05"));
  m_age = new QLabel;
  m_age->setObjectName(QStringLiteral("ageAtConsent"));
  line->addWidget(m_age);
  m_sex = inputs::choice(line, QStringLiteral("sex"), tr("Sex"), {sexName(Sex::Female), sexName(Sex::Male)});
  line->addStretch();
  line = addRow(QStringLiteral("I2"))->addLine();
  m_survival = inputs::number(line, QStringLiteral("survivalWeeks"), tr("Expected survival"), tr("weeks"));
  line->addStretch();
  line = addRow(QStringLiteral("I3"))->addLine();
  m_ecog = inputs::add(line, new WholeField(QStringLiteral("ecog"), tr("ECOG"), tr("0–5")), 64);
  line->addStretch();
}

void EntryForm::addDiseaseRows() {
  QStringList names;
  for (const Diagnosis diagnosis : diagnoses)
    names << diagnosisName(diagnosis);
  QHBoxLayout* line = addRow(QStringLiteral("I4a"))->addLine();
  m_diagnosis = inputs::choice(line, QStringLiteral("diagnosis"), tr("Diagnosis"), names);
  line->addStretch();
  line = addRow(QStringLiteral("I4b"))->addLine();
  m_flow = inputs::number(line, QStringLiteral("cd7Flow"), tr("Flow cytometry"), QStringLiteral("%"));
  m_ihc = inputs::number(line, QStringLiteral("cd7Ihc"), tr("IHC"), QStringLiteral("%"));
  line->addStretch();
  m_relapse = new RelapseInputs(addRow(QStringLiteral("I4c")), this);
  line = addRow(QStringLiteral("I5"))->addLine();
  m_access = inputs::yesNo(line, QStringLiteral("venousAccess"), tr("Venous access"));
  line->addStretch();
  line = m_rows[QStringLiteral("I5")]->addLine();
  m_contraindicated =
      inputs::yesNo(line, QStringLiteral("contraindicated"), tr("Leukapheresis contraindicated"));
  line->addStretch();
}

void EntryForm::addOrganRows() {
  CriterionRow* row = addRow(QStringLiteral("I6"));
  for (const OrganTest test : organTests)
    addOrgan(row, test);
  row = addRow(QStringLiteral("I7"));
  QHBoxLayout* line = row->addLine();
  m_consent = new QLabel;
  m_consent->setObjectName(QStringLiteral("consentText"));
  m_consent->setTextFormat(Qt::PlainText);
  line->addWidget(m_consent);
  line->addStretch();
  line = row->addLine();
  m_understands = inputs::yesNo(line, QStringLiteral("understands"), tr("Understands the trial"));
  line->addStretch();
  line = row->addLine();
  m_resultsDate = inputs::date(line, QStringLiteral("resultsDate"), tr("Oldest screening result of"),
                               QStringLiteral("2026-02-10"));
  line->addStretch();
}

void EntryForm::addOrgan(CriterionRow* row, OrganTest test) {
  QHBoxLayout* line = row->addLine();
  const QString name = QStringLiteral("organ_%1").arg(static_cast<int>(test));
  OrganInput input;
  input.value = inputs::number(line, name, organName(test), organUnit(test), 56);
  const auto limit = m_study.site.limits.constFind(test);
  if (limit == m_study.site.limits.constEnd()) {
    line->addWidget(new QLabel(tr("no limit entered yet")));
    line->addStretch();
    line = row->addLine();
    input.judged = inputs::choice(line, name + QStringLiteral("_judged"), tr("  by hand"),
                                  {tr("acceptable"), tr("not acceptable")});
    input.judgedWhy = inputs::add(line, new TextField(name + QStringLiteral("_why"), tr("because")), 120);
  } else {
    if (limit->timesUpperNormal)
      input.upperNormal = inputs::number(line, name + QStringLiteral("_uln"), tr("ULN"), organUnit(test), 56);
    const QString relation =
        limit->relation == LimitRelation::AtMost ? QStringLiteral("≤") : QStringLiteral("≥");
    line->addWidget(new QLabel(tr("limit %1 %2 %3")
                                   .arg(relation)
                                   .arg(limit->limit)
                                   .arg(limit->timesUpperNormal ? tr("× ULN") : organUnit(test))));
  }
  line->addStretch();
  m_organs[test] = input;
}

void EntryForm::putAge(const Screening& screening, std::optional<QDate> birthDate) {
  m_showsBirth = birthDate.has_value();
  m_birth->setVisible(m_showsBirth);
  m_age->setVisible(!m_showsBirth);
  m_birth->setDate(birthDate);
  m_age->setText(screening.ageYears ? tr("Age at consent: %1").arg(*screening.ageYears)
                                    : tr("Age at consent: not known"));
}

void EntryForm::put(const Screening& screening, std::optional<QDate> birthDate) {
  const QSignalBlocker quiet(this);
  const ScreeningEntry& entry = screening.entry;
  putAge(screening, birthDate);
  m_sex->setChoice(entry.sex);
  m_survival->setValue(entry.survivalWeeks);
  m_ecog->setValue(entry.ecog);
  m_diagnosis->setChoice(entry.diagnosis);
  m_flow->setValue(entry.cd7Flow);
  m_ihc->setValue(entry.cd7Ihc);
  m_relapse->put(entry.relapsedRefractory);
  m_access->setAnswer(entry.venousAccess);
  m_contraindicated->setAnswer(entry.leukapheresisContraindicated);
  for (auto organ = m_organs.begin(); organ != m_organs.end(); ++organ) {
    const OrganValue value = entry.organs.value(organ.key());
    organ->value->setValue(value.value);
    if (organ->upperNormal) organ->upperNormal->setValue(value.upperNormal);
    if (!organ->judged) continue;
    organ->judged->setIndex(value.judged ? std::optional(value.judged->acceptable ? 0 : 1) : std::nullopt);
    organ->judgedWhy->setText(value.judged ? value.judged->reason : QString());
  }
  m_understands->setAnswer(entry.understands);
  m_resultsDate->setDate(entry.resultsDate);
  const QDateTime& at = screening.consent.signedAt;
  m_consent->setText(tr("Consent version %1, signed %2")
                         .arg(screening.consent.version, screening.consent.timeKnown
                                                             ? siteTime(at, m_study.site.timeZone)
                                                             : isoDate(siteDate(m_study, at))));
}

ScreeningEntry EntryForm::entry(const ScreeningEntry& over) const {
  ScreeningEntry entry = over;
  entry.sex = m_sex->choice<Sex>();
  entry.diagnosis = m_diagnosis->choice<Diagnosis>();
  entry.survivalWeeks = m_survival->value();
  entry.ecog = m_ecog->whole();
  entry.cd7Flow = m_flow->value();
  entry.cd7Ihc = m_ihc->value();
  entry.relapsedRefractory = m_relapse->value();
  entry.venousAccess = m_access->answer();
  entry.leukapheresisContraindicated = m_contraindicated->answer();
  for (auto organ = m_organs.begin(); organ != m_organs.end(); ++organ) {
    OrganValue value = over.organs.value(organ.key());
    value.value = organ->value->value();
    if (organ->upperNormal) value.upperNormal = organ->upperNormal->value();
    if (organ->judged) {
      const auto judged = organ->judged->index();
      value.judged =
          judged ? std::optional(HandJudgement{*judged == 0, organ->judgedWhy->text()}) : std::nullopt;
    }
    if (value == OrganValue())
      entry.organs.remove(organ.key());
    else
      entry.organs[organ.key()] = value;
  }
  entry.understands = m_understands->answer();
  entry.resultsDate = m_resultsDate->date();
  return entry;
}

QDate EntryForm::birthDate() const {
  return m_birth->date().value_or(QDate());
}

bool EntryForm::showErrors(const std::vector<Refusal>& refusals) {
  QMap<QString, QStringList> wrong;
  for (const CriterionRow* row : std::as_const(m_rows))
    for (auto* field : row->findChildren<Field*>())
      if (!field->check())
        wrong[row->id()] << tr("%1: %2").arg(field->input()->accessibleName(), field->message());
  for (const Refusal& refusal : refusals)
    wrong[criterionOf(refusal.field)] << refusal.message;
  m_hasErrors = !wrong.isEmpty();
  for (CriterionRow* row : std::as_const(m_rows))
    row->showError(wrong[row->id()].join(u'\n'));
  return m_hasErrors;
}

void EntryForm::showRefusal(const Refusal& refusal) {
  if (refusal.field.isEmpty()) return;
  if (auto* row = m_rows.value(criterionOf(refusal.field))) row->showError(refusal.message);
}

void EntryForm::showVerdicts(const EligibilityResult& result) {
  for (const CriterionVerdict& verdict : result.criteria)
    if (auto* row = m_rows.value(verdict.id)) row->show(verdict);
}
