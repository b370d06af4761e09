#include "app/base/number_text.h"
#include "app/screening/eligibility.h"
#include "db/exchange/exchange_text.h"
#include "db/exchange/site_log/log_tables.h"
#include "db/exchange/site_log/rr_detail.h"

#include <QSet>
#include <algorithm>
namespace {
QString column(const char* name) {
  return QString::fromLatin1(name);
}

const QStringList& columns() {
  static const QStringList names =
      QStringLiteral("screening_no consent_date consent_version birth_date sex diagnosis rr_branch rr_detail "
                     "cd7_flow_pct cd7_ihc_pct ecog expected_survival_weeks venous_access "
                     "leukapheresis_contraindicated creatinine_umol_l alt_u_l ast_u_l total_bilirubin_umol_l "
                     "lvef_pct spo2_pct exclusion_present")
          .split(u' ');
  return names;
}

struct OrganColumn {
  const char* name;
  OrganTest test;
  const char* field; ///< as implausible() names it
};
constexpr OrganColumn organColumns[] = {
    {"creatinine_umol_l", OrganTest::Creatinine, "organs.creatinine"},
    {"alt_u_l", OrganTest::Alt, "organs.alt"},
    {"ast_u_l", OrganTest::Ast, "organs.ast"},
    {"total_bilirubin_umol_l", OrganTest::TotalBilirubin, "organs.totalBilirubin"},
    {"lvef_pct", OrganTest::Lvef, "organs.lvef"},
    {"spo2_pct", OrganTest::SpO2, "organs.spO2"},
};

/// The log's column behind a field of ScreeningEntry.
QString columnOf(const QString& field) {
  static const QHash<QString, QString> named{
      {QStringLiteral("survivalWeeks"), QStringLiteral("expected_survival_weeks")},
      {QStringLiteral("ecog"), QStringLiteral("ecog")},
      {QStringLiteral("cd7Flow"), QStringLiteral("cd7_flow_pct")},
      {QStringLiteral("cd7Ihc"), QStringLiteral("cd7_ihc_pct")}};
  for (const OrganColumn& organ : organColumns)
    if (field.startsWith(QLatin1String(organ.field), Qt::CaseInsensitive)) return column(organ.name);
  return named.value(field, QStringLiteral("rr_detail"));
}

void readConsent(LogRow& row, const QTimeZone& zone, LoggedScreening& into) {
  Consent& consent = into.screening.consent;
  consent.version = row.words(column("consent_version"), Need::Required);
  consent.timeKnown = false; // the log keeps the date alone
  if (const auto date = row.date(column("consent_date"), Need::Required)) {
    into.consentDate = *date;
    consent.signedAt = date->startOfDay(zone).toUTC();
  }
  const auto birth = row.date(column("birth_date"));
  if (!birth) return;
  into.birthDate = *birth;
  if (!into.consentDate.isValid()) return;
  if (*birth >= into.consentDate)
    row.fault(column("birth_date"), ExchangeText::tr("The birth date is not before the consent date."));
  else
    into.screening.ageYears = completedYears(*birth, into.consentDate);
}

std::optional<Diagnosis> readDiagnosis(LogRow& row) {
  return row.oneOf<Diagnosis>(column("diagnosis"), {{"AML", Diagnosis::Aml},
                                                    {"B-ALL", Diagnosis::BAll},
                                                    {"T-ALL", Diagnosis::TAll},
                                                    {"B-LBL", Diagnosis::BLbl},
                                                    {"T-LBL", Diagnosis::TLbl},
                                                    {"mixed-phenotype", Diagnosis::MixedPhenotype},
                                                    {"other", Diagnosis::Other}});
}

RelapsedRefractory readRelapsedRefractory(LogRow& row) {
  const auto relapse = row.oneOf<bool>(column("rr_branch"), {{"relapse", true}, {"refractory", false}});
  // An unreadable branch is a fault already; what the detail says of it would only repeat that.
  const bool unreadable = !relapse && !row.words(column("rr_branch")).isEmpty();
  if (unreadable) return {};
  const RrDetail read = readRrDetail(row.words(column("rr_branch")), row.words(column("rr_detail")));
  for (const QString& fault : read.faults)
    row.fault(column("rr_detail"), fault);
  return read.values;
}

/// N: all confirmed absent. Codes of the list: these are present. Y alone does not say which one is.
QMap<RowId, ExclusionAnswer> readExclusions(LogRow& row, const std::vector<ExclusionCriterion>& list) {
  QMap<RowId, ExclusionAnswer> answers;
  const QString name = column("exclusion_present");
  const QString text = halfWidth(row.words(name));
  if (text.isEmpty()) return answers;
  if (text.compare(QLatin1String("N"), Qt::CaseInsensitive) == 0) {
    for (const ExclusionCriterion& criterion : list)
      answers.insert(criterion.id, ExclusionAnswer::Absent);
    return answers;
  }
  const bool yes = text.compare(QLatin1String("Y"), Qt::CaseInsensitive) == 0;
  if (yes && list.size() == 1) return {{list.front().id, ExclusionAnswer::Present}};
  QStringList codes;
  for (const ExclusionCriterion& criterion : list)
    codes.append(criterion.code);
  if (yes) {
    row.fault(name, ExchangeText::tr(
                        "“Y” does not say which exclusion criterion is present; write its id instead (%1).")
                        .arg(codes.join(QStringLiteral(", "))));
    return answers;
  }
  for (const QString& part : text.split(u';', Qt::SkipEmptyParts)) {
    const auto found = std::find_if(list.begin(), list.end(), [&](const ExclusionCriterion& criterion) {
      return criterion.code.compare(part.trimmed(), Qt::CaseInsensitive) == 0;
    });
    if (found != list.end())
      answers.insert(found->id, ExclusionAnswer::Present);
    else
      row.fault(name, ExchangeText::tr("“%1” is neither N nor an id of exclusions.csv.").arg(part.trimmed()));
  }
  return answers;
}

void readEntry(LogRow& row, const std::vector<ExclusionCriterion>& exclusions, ScreeningEntry& entry) {
  entry.sex = row.oneOf<Sex>(column("sex"), {{"F", Sex::Female}, {"M", Sex::Male}});
  entry.diagnosis = readDiagnosis(row);
  entry.relapsedRefractory = readRelapsedRefractory(row);
  entry.cd7Flow = row.number(column("cd7_flow_pct"));
  entry.cd7Ihc = row.number(column("cd7_ihc_pct"));
  entry.ecog = row.wholeNumber(column("ecog"));
  entry.survivalWeeks = row.number(column("expected_survival_weeks"));
  entry.venousAccess = row.yesNo(column("venous_access"));
  entry.leukapheresisContraindicated = row.yesNo(column("leukapheresis_contraindicated"));
  for (const OrganColumn& organ : organColumns)
    if (const auto value = row.number(column(organ.name))) entry.organs[organ.test].value = value;
  entry.exclusions = readExclusions(row, exclusions);
  // I7: a log that has no column for it says with its consent that the subject understood what was signed.
  const QString understands = column("understands");
  entry.understands = row.has(understands) ? row.yesNo(understands) : std::optional(true);
  for (const Refusal& refusal : implausible(entry)) {
    const QString name = columnOf(refusal.field);
    row.fault(name, ExchangeText::tr("“%1” cannot be. %2").arg(row.words(name), refusal.message));
  }
}
} // namespace

std::vector<LoggedScreening> readScreenings(const QByteArray& bytes,
                                            const std::vector<ExclusionCriterion>& exclusions,
                                            const QTimeZone& zone, std::vector<TableFault>& faults) {
  std::vector<LoggedScreening> screenings;
  QSet<QString> numbers;
  for (LogRow& row :
       logRows(QStringLiteral("screening.csv"), columns(), bytes, faults, {column("understands")})) {
    LoggedScreening logged{row, {}, {}, {}, {}};
    LogRow& kept = logged.row;
    logged.number = kept.key(column("screening_no"));
    if (!logged.number.isEmpty() && numbers.contains(logged.number))
      kept.fault(column("screening_no"), ExchangeText::tr("%1 stands here twice.").arg(logged.number));
    numbers.insert(logged.number);
    logged.screening.number = logged.number;
    readConsent(kept, zone, logged);
    readEntry(kept, exclusions, logged.screening.entry);
    screenings.push_back(std::move(logged));
  }
  return screenings;
}
