#include "ui/pages/screening/entry_form.h"

#include "app/screening/upper_normal.h"
#include "app/study/fields/screening_fields.h"
#include "app/study/study.h"
#include "app/study/study_rules.h"
#include "app/study/words.h"
#include "ui/fields/record_inputs.h"
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

QString organInput(OrganTest test) {
  return QStringLiteral("organ_%1").arg(static_cast<int>(test));
}

QString upperNormalInput(OrganTest test) {
  return organInput(test) + QStringLiteral("_uln");
}

/// Object name of the input for what a refusal names; empty where there is none.
QString inputRefused(const QString& field) {
  static const QMap<QString, QString> names = [] {
    QMap<QString, QString> all = inputsByRefusal<ScreeningEntry>();
    all[QStringLiteral("birthDate")] = QStringLiteral("birthDate");
    constexpr std::array organs{"creatinine", "alt", "ast", "totalBilirubin", "lvef", "spO2"};
    for (std::size_t i = 0; i < organs.size(); ++i) {
      const QString value = QLatin1String("organs.") + QLatin1String(organs.at(i));
      all[value] = organInput(organTests.at(i));
      all[value + QLatin1String(".upperNormal")] = upperNormalInput(organTests.at(i));
    }
    return all;
  }();
  return names.value(field);
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
  connect(this, &EntryForm::edited, this, &EntryForm::showWhoseUpperNormal);
  connect(findChild<ChoiceField*>(QStringLiteral("sexField")), &Field::edited, this, [this] {
    for (auto organ = m_organs.begin(); organ != m_organs.end(); ++organ)
      offerUpperNormal(organ.key());
  });
}

CriterionRow* EntryForm::addRow(const QString& id) {
  const Criterion* criterion = m_study.protocol.criterion(id);
  auto* row = new CriterionRow(id, criterion ? criterion->text.in(QLocale().name()) : id);
  m_rows[id] = row;
  m_rowsLayout->addWidget(row);
  auto* line = named<QFrame>("separator");
  line->setFrameShape(QFrame::HLine);
  line->setFrameShadow(QFrame::Plain);
  line->setFixedHeight(1);
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
  const QString name = organInput(test);
  OrganInput input;
  input.value = inputs::number(line, name, organName(test), organUnit(test), 56);
  const auto limit = m_study.site.limits.constFind(test);
  if (limit == m_study.site.limits.constEnd()) {
    inputs::append(line, plainLabel(tr("no limit entered yet")));
    line = inputs::addLine(lines);
    input.judged = inputs::choice(line, name + QStringLiteral("_judged"), tr("  by hand"),
                                  {tr("acceptable"), tr("not acceptable")});
    input.judgedWhy = inputs::add(line, new TextField(name + QStringLiteral("_why"), tr("because")), 160);
  } else {
    addLimit(line, test, *limit, input);
  }
  m_organs[test] = input;
}

void EntryForm::addLimit(QHBoxLayout* line, OrganTest test, const OrganLimit& limit, OrganInput& input) {
  const QString relation =
      limit.relation == LimitRelation::AtMost ? QStringLiteral("≤") : QStringLiteral("≥");
  const QString words = tr("limit %1 %2 %3")
                            .arg(relation)
                            .arg(limit.limit)
                            .arg(limit.timesUpperNormal ? tr("× ULN") : organUnit(test));
  if (!limit.timesUpperNormal) return inputs::append(line, plainLabel(words));
  input.upperNormal = inputs::number(line, upperNormalInput(test), tr("ULN"), {}, 56);
  input.upperNormal->input()->setAccessibleName(tr("ULN of %1, %2").arg(organName(test), organUnit(test)));
  input.fromSite = plainLabel(tr("(the site's)"), TextRole::Muted);
  input.fromSite->hide();
  inputs::append(line, input.fromSite);
  inputs::append(line, plainLabel(words));
  connect(input.value, &Field::edited, this, [this, test] { offerUpperNormal(test); });
}

/// Once a value is typed: what the form shows as opened stays what is saved. What was offered follows the
/// sex, what was typed stays.
void EntryForm::offerUpperNormal(OrganTest test) {
  OrganInput& organ = m_organs[test];
  if (!organ.upperNormal || !organ.value->value()) return;
  const bool isOffered = organ.offered && organ.upperNormal->value() == organ.offered;
  if (!organ.upperNormal->text().isEmpty() && !isOffered) return;
  organ.offered = siteUpperNormal(m_study, test, entry({}).sex);
  organ.upperNormal->setValue(organ.offered);
}

void EntryForm::showWhoseUpperNormal() {
  const std::optional<Sex> sex = entry({}).sex;
  for (auto organ = m_organs.begin(); organ != m_organs.end(); ++organ) {
    if (!organ->upperNormal) continue;
    const auto ofSite = siteUpperNormal(m_study, organ.key(), sex);
    organ->fromSite->setVisible(ofSite && organ->upperNormal->value() == ofSite);
  }
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
  showWhoseUpperNormal();
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
  const auto words = [](const Field& field, const QString& message) {
    return tr("%1: %2").arg(field.input()->accessibleName(), message);
  };
  for (auto* field : findChildren<Field*>()) {
    if (field->tone() == Field::Tone::Error) field->setMessage({});
    field->check();
  }
  for (const Refusal& refusal : refusals) {
    const QString input = inputRefused(refusal.field);
    if (refuseField(this, {refusal.rule, refusal.message, input})) continue;
    const auto* hidden = findChild<Field*>(input + QLatin1String("Field")); // of another branch
    wrong[criterionOf(refusal.field)] << (hidden ? words(*hidden, refusal.message) : refusal.message);
  }
  for (const CriterionRow* row : std::as_const(m_rows))
    for (const auto* field : row->findChildren<Field*>())
      if (field->tone() == Field::Tone::Error) wrong[row->id()] << words(*field, field->message());
  m_wrong = wrong.keys();
  m_hasErrors = !wrong.isEmpty();
  for (CriterionRow* row : std::as_const(m_rows))
    row->showError(wrong.value(row->id()).join(u'\n'));
  return m_hasErrors;
}

void EntryForm::focusWrong() {
  for (auto* field : findChildren<Field*>())
    if (field->tone() == Field::Tone::Error && field->isVisibleTo(this))
      return field->input()->setFocus(Qt::OtherFocusReason);
}

void EntryForm::showVerdicts(const EligibilityResult& result) {
  for (const CriterionVerdict& verdict : result.criteria)
    if (auto* row = m_rows.value(verdict.id)) row->show(verdict);
}
