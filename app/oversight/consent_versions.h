#pragma once
#include "app/base/refusal.h"
#include "app/study/study.h"

// The versions of the consent form, and what they rule: a consent is to one that the ethics committee had
// approved on its day. While the site keeps none they refuse nothing.

/// The version that a consent names; nullptr if it is not kept.
const ConsentVersion* versionOf(const Study& study, const Consent& consent);

/// CONSENT-VERSION (field version) where versions are kept, and this one is not, or was not approved on the
/// day of the consent.
std::optional<Refusal> refuseVersion(const Study& study, const Consent& consent);

/// May it be kept? REQUIRED, NUMBER (field version), DATE (fields date, approved).
std::optional<Refusal> mayKeepVersion(const Study& study, const ConsentVersion& version, QDate today);
/// CONSENT-VERSION where somebody signed it.
std::optional<Refusal> mayVoidVersion(const Study& study, const ConsentVersion& version);

/// The consents of a subject, in order of time: of the screenings, and to later versions.
std::vector<Consent> consentsOf(const Study& study, const Subject& subject);

/// The newest approved version that this subject has to sign again and has not; nullptr if none. Nobody who
/// failed screening, died, withdrew or was lost signs again.
const ConsentVersion* toSignAgain(const Study& study, const Subject& subject, QDate today);
/// "To sign again: S-001 (1.1); S-002 (1.1)", or that nobody has to: a sentence.
QString signAgainText(const Study& study, QDate today);
