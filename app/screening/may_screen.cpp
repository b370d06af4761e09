#include "app/screening/may_screen.h"

#include "app/screening/eligibility.h"
#include "app/screening/screening_text.h"
#include "app/study/date_rules.h"
#include "app/study/study.h"
#include "app/study/words.h"

#include <algorithm>

namespace {
constexpr int oldestAge = 120;

Refusal refusal(const char* rule, const QString& message, const char* field = "") {
  return {QLatin1String(rule), message, QLatin1String(field)};
}

std::optional<Refusal> refuseBirthDate(const Study& study, const Identity& identity, const Consent& consent) {
  const std::optional<int> age = ageAt(study, identity, consent);
  const bool born = identity.birthDate.isNull() || identity.birthDate <= siteDate(study, consent.signedAt);
  if (born && age.value_or(0) <= oldestAge) return std::nullopt;
  return refusal("DATE", ScreeningText::tr("This birth date does not go with the date of the consent."),
                 "birthDate");
}

/// A person is registered once; another attempt is a rescreening.
std::optional<Refusal> refuseTwin(const Study& study, const Identity& identity, RowId except = 0) {
  const QString number = identity.hospitalNumber.trimmed();
  const auto twin = std::find_if(study.subjects.begin(), study.subjects.end(), [&](const Subject& other) {
    return other.id != except && other.identity.hospitalNumber.trimmed() == number;
  });
  if (number.isEmpty() || twin == study.subjects.end()) return std::nullopt;
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

std::optional<int> ageAt(const Study& study, const Identity& identity, const Consent& consent) {
  if (!identity.birthDate.isValid()) return std::nullopt;
  return completedYears(identity.birthDate, siteDate(study, consent.signedAt));
}

std::optional<Refusal> mayConsent(const Consent& consent, const QDateTime& now) {
  if (auto blank = refuseBlank(consent.version, QStringLiteral("version"),
                               ScreeningText::tr("Which version was signed?")))
    return blank;
  if (!consent.signedAt.isValid())
    return refusal("I7",
                   ScreeningText::tr("Nothing can be recorded for a subject before the signed consent."),
                   "signedAt");
  if (consent.signedAt <= now) return std::nullopt;
  return refusal("I7", ScreeningText::tr("The consent lies in the future."), "signedAt");
}

std::optional<Refusal> mayRegister(const Study& study, const NewSubject& subject, const QDateTime& now) {
  if (auto refused = mayConsent(subject.consent, now)) return refused;
  if (auto refused = refuseBirthDate(study, subject.identity, subject.consent)) return refused;
  if (auto refused = refuseTwin(study, subject.identity)) return refused;
  return refuseNumberTaken(study, subject.screeningNumber.trimmed());
}

std::optional<Refusal> mayRescreen(const Subject& subject, const Consent& consent, const QDateTime& now) {
  if (!subject.screening().failure)
    return refusal("RESCREEN",
                   ScreeningText::tr("The present screening has not ended: record its failure first."));
  if (auto refused = mayConsent(consent, now)) return refused;
  if (consent.signedAt >= subject.screening().consent.signedAt) return std::nullopt;
  return refusal("DATE", ScreeningText::tr("The new consent lies before the earlier one."), "signedAt");
}

std::optional<Refusal> mayIdentify(const Study& study, const Subject& subject, const Identity& identity) {
  if (auto refused = refuseBirthDate(study, identity, subject.screenings.front().consent)) return refused;
  return refuseTwin(study, identity, subject.id);
}

std::optional<Refusal> mayChangeConsent(const Study& study, const Subject& subject, RowId screeningId,
                                        const Consent& consent, const QDateTime& now) {
  if (auto refused = mayConsent(consent, now)) return refused;
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
