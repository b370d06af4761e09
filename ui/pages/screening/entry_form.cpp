#include "ui/pages/screening/entry_form.h"

#include "app/study/study.h"
#include "app/study/study_rules.h"
#include "app/study/words.h"
#include "ui/pages/screening/eligibility_card.h"

#include <QLocale>
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
  m_rowsLayout = tightColumn(this, 0);
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
  auto* line = named<QFrame>("separator");
  line->setFrameShape(QFrame::HLine);
  line->setFrameShadow(QFrame::Plain);
  m_rowsLayout->addWidget(line);
  return row;
}

QHBoxLayout* EntryForm::addRowLine(const QString& id) {
  return inputs::addLine(addRow(id)->lines());
}

void EntryForm::addPersonRows() {
  QHBoxLayout* line = addRowLine(QStringLiteral("I1"));
  m_birth = inputs::date(line, QStringLiteral("birthDate"), tr("Born"), QStringLiteral("1983-11-05"));
  m_age = namedLabel("ageAtConsent");
  inputs::append(line, m_age);
  const QStringList sexes{sexName(Sex::Female), sexName(Sex::Male)};
  m_fields.bind(&ScreeningEntry::sex, inputs::choice(line, QStringLiteral("sex"), tr("Sex"), sexes));
  m_fields.bind(&ScreeningEntry::survivalWeeks,
                inputs::number(addRowLine(QStringLiteral("I2")), QStringLiteral("survivalWeeks"),
                               tr("Expected survival"), tr("weeks")));
  m_fields.bind(&ScreeningEntry::ecog,
                inputs::add(addRowLine(QStringLiteral("I3")),
                            new WholeField(QStringLiteral("ecog"), tr("ECOG"), tr("0–5")), 64));
}

void EntryForm::addDiseaseRows() {
  QStringList names;
  for (const Diagnosis diagnosis : diagnoses)
    names << diagnosisName(diagnosis);
  m_fields.bind(
      &ScreeningEntry::diagnosis,
      inputs::choice(addRowLine(QStringLiteral("I4a")), QStringLiteral("diagnosis"), tr("Diagnosis"), names));
  QHBoxLayout* line = addRowLine(QStringLiteral("I4b"));
  m_fields.bind(&ScreeningEntry::cd7Flow,
                inputs::number(line, QStringLiteral("cd7Flow"), tr("Flow cytometry"), QStringLiteral("%")));
  m_fields.bind(&ScreeningEntry::cd7Ihc,
                inputs::number(line, QStringLiteral("cd7Ihc"), tr("IHC"), QStringLiteral("%")));
  m_relapse = new RelapseInputs(addRow(QStringLiteral("I4c")), this);
  QVBoxLayout* access = addRow(QStringLiteral("I5"))->lines();
  m_fields.bind(&ScreeningEntry::venousAccess,
                inputs::yesNo(inputs::addLine(access), QStringLiteral("venousAccess"), tr("Venous access")));
  m_fields.bind(&ScreeningEntry::leukapheresisContraindicated,
                inputs::yesNo(inputs::addLine(access), QStringLiteral("contraindicated"),
                              tr("Leukapheresis contraindicated")));
}

void EntryForm::addOrganRows() {
  QVBoxLayout* organs = addRow(QStringLiteral("I6"))->lines();
  for (const OrganTest test : organTests)
    addOrgan(organs, test);
  QVBoxLayout* lines = addRow(QStringLiteral("I7"))->lines();
  m_consent = namedLabel("consentText");
  inputs::append(inputs::addLine(lines), m_consent);
  m_fields.bind(
      &ScreeningEntry::understands,
      inputs::yesNo(inputs::addLine(lines), QStringLiteral("understands"), tr("Understands the trial")));
  m_fields.bind(&ScreeningEntry::resultsDate,
                inputs::date(inputs::addLine(lines), QStringLiteral("resultsDate"),
                             tr("Oldest screening result of"), QStringLiteral("2026-02-10")));
}

void EntryForm::addOrgan(QVBoxLayout* lines, OrganTest test) {
  QHBoxLayout* line = inputs::addLine(lines);
  const QString name = QStringLiteral("organ_%1").arg(static_cast<int>(test));
  OrganInput input;
  input.value = inputs::number(line, name, organName(test), organUnit(test), 56);
  const auto limit = m_study.site.limits.constFind(test);
  if (limit == m_study.site.limits.constEnd()) {
    inputs::append(line, plainLabel(tr("no limit entered yet")));
    line = inputs::addLine(lines);
    input.judged = inputs::choice(line, name + QStringLiteral("_judged"), tr("  by hand"),
                                  {tr("acceptable"), tr("not acceptable")});
    input.judgedWhy = inputs::add(line, new TextField(name + QStringLiteral("_why"), tr("because")), 120);
  } else {
    if (limit->timesUpperNormal)
      input.upperNormal = inputs::number(line, name + QStringLiteral("_uln"), tr("ULN"), organUnit(test), 56);
    const QString relation =
        limit->relation == LimitRelation::AtMost ? QStringLiteral("≤") : QStringLiteral("≥");
    inputs::append(line, plainLabel(tr("limit %1 %2 %3")
                                        .arg(relation)
                                        .arg(limit->limit)
                                        .arg(limit->timesUpperNormal ? tr("× ULN") : organUnit(test))));
  }
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
  m_fields.put(entry);
  m_relapse->put(entry.relapsedRefractory);
  for (auto organ = m_organs.begin(); organ != m_organs.end(); ++organ) {
    const OrganValue value = entry.organs.value(organ.key());
    organ->value->setValue(value.value);
    if (organ->upperNormal) organ->upperNormal->setValue(value.upperNormal);
    if (!organ->judged) continue;
    organ->judged->setIndex(value.judged ? std::optional(value.judged->acceptable ? 0 : 1) : std::nullopt);
    organ->judgedWhy->setText(value.judged ? value.judged->reason : QString());
  }
  const QDateTime& at = screening.consent.signedAt;
  m_consent->setText(tr("Consent version %1, signed %2")
                         .arg(screening.consent.version, screening.consent.timeKnown
                                                             ? siteTime(at, m_study.site.timeZone)
                                                             : isoDate(siteDate(m_study, at))));
}

ScreeningEntry EntryForm::entry(const ScreeningEntry& over) const {
  ScreeningEntry entry = over;
  m_fields.readInto(entry);
  entry.relapsedRefractory = m_relapse->value();
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
