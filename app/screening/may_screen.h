#pragma once
#include "app/base/refusal.h"
#include "app/study/subject.h"

struct Study;

/// What may be recorded of a screening, as functions of values: a form asks them while one types, the command
/// asks them again. `now` is UTC.

/// A person as first entered. The screening number is given by the program when empty.
struct NewSubject {
  Identity identity;
  std::optional<Sex> sex;
  Consent consent;
  QString screeningNumber;
};

/// Who has this hospital number, other than `except`; nullptr if nobody has, or none is given. Blanks,
/// hyphens, case and the width of signs tell no numbers apart.
const Subject* registeredAs(const Study& study, const QString& hospitalNumber, RowId except = 0);

/// I1: completed years on the consent date; nothing without a birth date.
std::optional<int> ageAt(const Study& study, const Identity& identity, const Consent& consent);

/// REQUIRED (field version); I7 (field signedAt) where the consent is not signed, or lies in the future;
/// CONSENT-VERSION (field version) as refuseVersion() has it.
std::optional<Refusal> mayConsent(const Study& study, const Consent& consent, const QDateTime& now);

/// DATE (field birthDate) where nobody is born so; DUPLICATE (field hospitalNumber): a person is registered
/// once, whatever the consent is (registeredAs()); mayConsent(); REQUIRED (field initials) without initials
/// and hospital number: a consent is somebody's; NUMBER (field screeningNumber) where it is taken.
std::optional<Refusal> mayRegister(const Study& study, const NewSubject& subject, const QDateTime& now);

/// RESCREEN while the present screening has not ended; mayConsent(); DATE (field signedAt) before the earlier
/// consent.
std::optional<Refusal> mayRescreen(const Study& study, const Subject& subject, const Consent& consent,
                                   const QDateTime& now);

/// REQUIRED (field initials) where neither initials nor hospital number would be left; DATE (field
/// birthDate), DUPLICATE (field hospitalNumber) where it becomes another's.
std::optional<Refusal> mayIdentify(const Study& study, const Subject& subject, const Identity& identity);

/// The consent of a screening, changed: mayConsent(); DATE (field birthDate); I7 (field signedAt) after
/// something is recorded.
std::optional<Refusal> mayChangeConsent(const Study& study, const Subject& subject, RowId screeningId,
                                        const Consent& consent, const QDateTime& now);

/// rangeErrors(), and DATE (field resultsDate) after today.
std::vector<Refusal> refusedValues(const ScreeningEntry& entry, QDate today);

/// Only what is eligible is signed as eligible, once; the refusal's rule is the first criterion that is not.
/// SCREEN-FAILURE, SIGNED.
std::optional<Refusal> mayConfirmEligibility(const Study& study, const Subject& subject,
                                             const Screening& screening);

/// SCREEN-FAILURE where it is recorded already, ASSIGNED, REQUIRED (field criteria), DATE (field date).
std::optional<Refusal> mayFail(const Study& study, const Subject& subject, const Screening& screening,
                               const ScreenFailure& failure, QDate today);
