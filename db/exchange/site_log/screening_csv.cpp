#include "app/base/number_text.h"
#include "app/screening/eligibility.h"
#include "app/study/fields/screening_fields.h"
#include "db/exchange/exchange_text.h"
#include "db/exchange/site_log/log_row.h"
#include "db/exchange/site_log/log_tables.h"

#include <QSet>
#include <algorithm>

namespace {
QString column(const char* name) {
  return QString::fromLatin1(name);
}

/// In the order of the log.
const QStringList& columns() {
  static const QStringList names{logColumn(&Screening::number),
                                 logColumn(&Consent::signedAt),
                                 logColumn(&Consent::version),
                                 column("birth_date"),
                                 logColumn(&ScreeningEntry::sex),
                                 logColumn(&ScreeningEntry::diagnosis),
                                 column("rr_branch"),
                                 column("rr_detail"),
                                 logColumn(&ScreeningEntry::cd7Flow),
                                 logColumn(&ScreeningEntry::cd7Ihc),
                                 logColumn(&ScreeningEntry::ecog),
                                 logColumn(&ScreeningEntry::survivalWeeks),
                                 logColumn(&ScreeningEntry::venousAccess),
                                 logColumn(&ScreeningEntry::leukapheresisContraindicated),
                                 column("creatinine_umol_l"),
                                 column("alt_u_l"),
                                 column("ast_u_l"),
                                 column("total_bilirubin_umol_l"),
                                 column("lvef_pct"),
                                 column("spo2_pct"),
                                 column("exclusion_present")};
  return names;
}

struct OrganColumn {
  const char* name;
  OrganTest test;
  const char* field; ///< as rangeErrors() names it
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
QString screeningColumnOf(const QString& field) {
  for (const OrganColumn& organ : organColumns)
    if (field.startsWith(QLatin1String(organ.field), Qt::CaseInsensitive)) return column(organ.name);
  return columnsByRefusal<ScreeningEntry>().value(field, QStringLiteral("rr_detail"));
}

void readConsent(LogRow& row, const QTimeZone& zone, LoggedScreening& into) {
  Consent& consent = into.screening.consent;
  consent.version = row.words(logColumn(&Consent::version), Need::Required);
  consent.timeKnown = false; // the log keeps the date alone
  if (const auto date = row.date(logColumn(&Consent::signedAt), Need::Required)) {
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
  return row.oneOf<Diagnosis>(logColumn(&ScreeningEntry::diagnosis),
                              {{"AML", Diagnosis::Aml},
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
  entry.sex = row.oneOf<Sex>(logColumn(&ScreeningEntry::sex), {{"F", Sex::Female}, {"M", Sex::Male}});
  entry.diagnosis = readDiagnosis(row);
  entry.relapsedRefractory = readRelapsedRefractory(row);
  entry.cd7Flow = row.number(logColumn(&ScreeningEntry::cd7Flow));
  entry.cd7Ihc = row.number(logColumn(&ScreeningEntry::cd7Ihc));
  entry.ecog = row.wholeNumber(logColumn(&ScreeningEntry::ecog));
  entry.survivalWeeks = row.number(logColumn(&ScreeningEntry::survivalWeeks));
  entry.venousAccess = row.yesNo(logColumn(&ScreeningEntry::venousAccess));
  entry.leukapheresisContraindicated = row.yesNo(logColumn(&ScreeningEntry::leukapheresisContraindicated));
  for (const OrganColumn& organ : organColumns)
    if (const auto value = row.number(column(organ.name))) entry.organs[organ.test].value = value;
  entry.exclusions = readExclusions(row, exclusions);
  // I7: a log that has no column for it says with its consent that the subject understood what was signed.
  const QString understands = logColumn(&ScreeningEntry::understands);
  entry.understands = row.has(understands) ? row.yesNo(understands) : std::optional(true);
  for (const Refusal& refusal : rangeErrors(entry)) {
    const QString name = screeningColumnOf(refusal.field);
    row.fault(name, ExchangeText::tr("“%1” cannot be. %2").arg(row.words(name), refusal.message));
  }
}
} // namespace

std::vector<LoggedScreening> readScreenings(const CsvContent& table,
                                            const std::vector<ExclusionCriterion>& exclusions,
                                            const QTimeZone& zone, std::vector<TableFault>& faults) {
  QSet<QString> numbers;
  return loggedRows<LoggedScreening>(QStringLiteral("screening.csv"), columns(), table, faults,
                                     logColumns<Screening>(false), [&](LogRow& row, LoggedScreening& logged) {
                                       logged.number = row.key(logColumn(&Screening::number));
                                       if (!logged.number.isEmpty() && numbers.contains(logged.number))
                                         row.fault(
                                             logColumn(&Screening::number),
                                             ExchangeText::tr("%1 stands here twice.").arg(logged.number));
                                       numbers.insert(logged.number);
                                       logged.screening.number = logged.number;
                                       readConsent(row, zone, logged);
                                       readEntry(row, exclusions, logged.screening.entry);
                                     });
}
