#include "app/screening/may_screen.h"

#include "app/base/plain_text.h"
#include "app/oversight/consent_versions.h"
#include "app/screening/eligibility.h"
#include "app/screening/screening_text.h"
#include "app/study/study.h"
#include "app/study/study_rules.h"
#include "app/study/words.h"

#include <algorithm>
#include <cmath>

namespace {
constexpr int oldestAge = 120;

std::optional<Refusal> refuseBirthDate(const Study& study, const Identity& identity, const Consent& consent) {
  const std::optional<int> age = ageAt(study, identity, consent);
  const bool born = identity.birthDate.isNull() || identity.birthDate <= siteDate(study, consent.signedAt);
  if (born && age.value_or(0) <= oldestAge) return std::nullopt;
  return refusal("DATE", ScreeningText::tr("This birth date does not go with the date of the consent."),
                 "birthDate");
}

bool tellsWho(const Identity& identity) {
  return !identity.initials.trimmed().isEmpty() || !identity.hospitalNumber.trimmed().isEmpty();
}

/// A consent is somebody's: what tells a ward whose it is.
std::optional<Refusal> refuseNobody(const Identity& identity) {
  if (tellsWho(identity)) return std::nullopt;
  return refusal("REQUIRED",
                 ScreeningText::tr("Whose consent is it? Enter the initials or the hospital number."),
                 "initials");
}

/// What a hospital number is known by, however it is written: "H77" is "h-77" is "Ｈ 77".
QString knownBy(const QString& hospitalNumber) {
  QString signs = normalizedName(hospitalNumber);
  signs.removeIf([](QChar sign) { return sign.isSpace() || sign.category() == QChar::Punctuation_Dash; });
  return signs;
}

/// A person is registered once; another attempt is a rescreening.
std::optional<Refusal> refuseTwin(const Study& study, const Identity& identity, RowId except = 0) {
  const Subject* twin = registeredAs(study, identity.hospitalNumber, except);
  if (!twin) return std::nullopt;
  return refusal(
      "DUPLICATE",
      ScreeningText::tr("This hospital number is registered already: %1. Screen that person again.")
          .arg(twin->label()),
      "hospitalNumber");
}

std::optional<Refusal> refuseNumberTaken(const Study& study, const QString& number) {
  for (const Subject& subject : study.subjects)
    for (const Screening& screening : subject.screenings)
      if (!number.isEmpty() && screening.number == number)
        return refusal("NUMBER", ScreeningText::tr("The number %1 is taken.").arg(number), "screeningNumber");
  return std::nullopt;
}

bool isSignedAsItStands(const Screening& screening) {
  return std::any_of(screening.signatures.begin(), screening.signatures.end(),
                     [](const Signature& signature) { return !signature.earlierVersion; });
}
} // namespace

const Subject* registeredAs(const Study& study, const QString& hospitalNumber, RowId except) {
  const QString number = knownBy(hospitalNumber);
  if (number.isEmpty()) return nullptr;
  return firstThat(study.subjects, [&](const Subject& other) {
    return other.id != except && knownBy(other.identity.hospitalNumber) == number;
  });
}

std::optional<int> ageAt(const Study& study, const Identity& identity, const Consent& consent) {
  if (!identity.birthDate.isValid()) return std::nullopt;
  return completedYears(identity.birthDate, siteDate(study, consent.signedAt));
}

std::optional<Refusal> mayConsent(const Study& study, const Consent& consent, const QDateTime& now) {
  if (auto blank = refuseBlank(consent.version, QStringLiteral("version"),
                               ScreeningText::tr("Which version was signed?")))
    return blank;
  if (!consent.signedAt.isValid())
    return refusal("I7",
                   ScreeningText::tr("Nothing can be recorded for a subject before the signed consent."),
                   "signedAt");
  if (consent.signedAt > now)
    return refusal("I7", ScreeningText::tr("The consent lies in the future."), "signedAt");
  return refuseVersion(study, consent);
}

std::optional<Refusal> mayRegister(const Study& study, const NewSubject& subject, const QDateTime& now) {
  if (subject.identity.birthDate > siteDate(study, now)) // whatever the consent is
    return refusal("DATE", ScreeningText::tr("The birth date lies in the future."), "birthDate");
  if (auto refused = refuseTwin(study, subject.identity)) return refused;
  if (auto refused = mayConsent(study, subject.consent, now)) return refused;
  if (auto refused = refuseBirthDate(study, subject.identity, subject.consent)) return refused;
  if (auto refused = refuseNobody(subject.identity)) return refused;
  return refuseNumberTaken(study, subject.screeningNumber.trimmed());
}

std::optional<Refusal> mayRescreen(const Study& study, const Subject& subject, const Consent& consent,
                                   const QDateTime& now) {
  if (!subject.screening().failure)
    return refusal("RESCREEN",
                   ScreeningText::tr("The present screening has not ended: record its failure first."));
  if (auto refused = mayConsent(study, consent, now)) return refused;
  if (consent.signedAt >= subject.screening().consent.signedAt) return std::nullopt;
  return refusal("DATE", ScreeningText::tr("The new consent lies before the earlier one."), "signedAt");
}

std::optional<Refusal> mayIdentify(const Study& study, const Subject& subject, const Identity& identity) {
  // Who came in without either (an earlier study, a transcribed record) may stay so.
  if (tellsWho(subject.identity))
    if (auto refused = refuseNobody(identity)) return refused;
  if (auto refused = refuseBirthDate(study, identity, subject.screenings.front().consent)) return refused;
  // Numbers that stood side by side before they were known to be one keep nobody from a correction.
  if (knownBy(identity.hospitalNumber) == knownBy(subject.identity.hospitalNumber)) return std::nullopt;
  return refuseTwin(study, identity, subject.id);
}

std::optional<Refusal> mayChangeConsent(const Study& study, const Subject& subject, RowId screeningId,
                                        const Consent& consent, const QDateTime& now) {
  if (auto refused = mayConsent(study, consent, now)) return refused;
  if (auto refused = refuseBirthDate(study, subject.identity, consent)) return refused;
  const QDate first = firstRecordedDay(study, subject);
  const bool isFirst = screeningId == subject.screenings.front().id;
  if (!isFirst || !first.isValid() || siteDate(study, consent.signedAt) <= first) return std::nullopt;
  return refusal("I7",
                 ScreeningText::tr("Something is recorded on %1 already: the consent cannot be later.")
                     .arg(first.toString(Qt::ISODate)),
                 "signedAt");
}

std::vector<Refusal> refusedValues(const ScreeningEntry& entry, QDate today) {
  std::vector<Refusal> refusals = rangeErrors(entry);
  // Results may well be older than the consent (routine care); A8 limits how old.
  if (entry.resultsDate)
    if (auto refused = refuseFutureDate(*entry.resultsDate, today, QStringLiteral("resultsDate")))
      refusals.push_back(*refused);
  return refusals;
}

std::optional<Refusal> mayConfirmEligibility(const Study& study, const Subject& subject,
                                             const Screening& screening) {
  if (screening.id != subject.screening().id || screening.failure)
    return refusal("SCREEN-FAILURE", ScreeningText::tr("This screening has ended."));
  const EligibilityResult result = evaluateEligibility(study.protocol, study.site, screening);
  if (result.overall == Eligibility::NotEligible)
    return Refusal{result.failed().value(0),
                   ScreeningText::tr("Not eligible: %1.").arg(result.failed().join(comma())),
                   {}};
  if (result.overall == Eligibility::Incomplete)
    return Refusal{result.missing().value(0),
                   ScreeningText::tr("Not assessed yet: %1.").arg(result.missing().join(comma())),
                   {}};
  if (!isSignedAsItStands(screening)) return std::nullopt;
  return refusal("SIGNED", ScreeningText::tr("The eligibility is signed as it stands."));
}

std::optional<Refusal> mayFail(const Study& study, const Subject& subject, const Screening& screening,
                               const ScreenFailure& failure, QDate today) {
  if (screening.failure)
    return refusal("SCREEN-FAILURE", ScreeningText::tr("The screen failure is recorded already."));
  if (subject.assignment && subject.assignment->screeningId == screening.id)
    return refusal("ASSIGNED", ScreeningText::tr("The subject has a place in a cohort: withdraw it first."));
  if (failure.criteria.isEmpty() && failure.comment.trimmed().isEmpty())
    return refusal("REQUIRED", ScreeningText::tr("Name the criteria that failed, or say why."), "criteria");
  return refuseDate(study, subject, failure.date, today, QStringLiteral("date"));
}

namespace {
/// What a value can be at all; wider than what the protocol wants.
struct Range {
  double least = 0;
  double most = 100;
};

class Findings {
 public:
  void check(const char* rule, QAnyStringView field, std::optional<double> value, const Range& range) {
    if (!value || (std::isfinite(*value) && *value >= range.least && *value <= range.most)) return;
    add(rule, field,
        ScreeningText::tr("A number from %1 to %2.")
            .arg(QString::number(range.least), QString::number(range.most)));
  }

  void add(const char* rule, QAnyStringView field, const QString& message) {
    refusals.push_back({QLatin1String(rule), message, field.toString()});
  }

  std::vector<Refusal> refusals;
};

struct OrganRange {
  OrganTest test;
  const char* field;
  Range range;
};

// Between what a laboratory can report of a living person and a slip of the decimal point.
constexpr OrganRange organRanges[] = {
    {OrganTest::Creatinine, "organs.creatinine", {1, 5000}},
    {OrganTest::Alt, "organs.alt", {0, 50000}},
    {OrganTest::Ast, "organs.ast", {0, 50000}},
    {OrganTest::TotalBilirubin, "organs.totalBilirubin", {0, 2000}},
    {OrganTest::Lvef, "organs.lvef", {0, 100}},
    {OrganTest::SpO2, "organs.spO2", {0, 100}},
};

void checkOrgan(Findings& findings, const OrganRange& organ, const OrganValue& value) {
  findings.check("I6", organ.field, value.value, organ.range);
  if (value.upperNormal && (!std::isfinite(*value.upperNormal) || *value.upperNormal <= 0))
    findings.add("I6", QLatin1String(organ.field) + QLatin1String(".upperNormal"),
                 ScreeningText::tr("The upper limit of normal must be above zero."));
}
} // namespace

std::vector<Refusal> rangeErrors(const ScreeningEntry& entry) {
  const RelapsedRefractory& disease = entry.relapsedRefractory;
  Findings findings;
  findings.check("I2", "survivalWeeks", entry.survivalWeeks, {0, 520});
  findings.check("I3", "ecog", entry.ecog, {0, 5});
  findings.check("I4b", "cd7Flow", entry.cd7Flow, {});
  findings.check("I4b", "cd7Ihc", entry.cd7Ihc, {});
  findings.check("I4c", "relapsedRefractory.marrowBlastsPercent", disease.marrowBlastsPercent, {});
  findings.check("I4c", "relapsedRefractory.monthsToRelapse", disease.monthsToRelapse, {0, 600});
  findings.check("I4c", "relapsedRefractory.acuteGvhdGrade", disease.acuteGvhdGrade, {0, 4});
  if (disease.inductionCompleted == false && disease.noCrAfterInduction == true)
    findings.add(
        "I4c", "relapsedRefractory.inductionCompleted",
        ScreeningText::tr("An induction that was not completed has no end without remission: one of the two "
                          "answers is wrong."));
  for (const OrganRange& organ : organRanges)
    checkOrgan(findings, organ, entry.organs.value(organ.test));
  return findings.refusals;
}
