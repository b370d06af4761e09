#pragma once
#include "app/base/refusal.h"
#include "app/study/study.h"

/// May this be said of a deviation? REQUIRED (field what): a typed one says what happened; REQUIRED (field
/// important): nothing is said of one that the record shows; MISSING (field subjectId); DATE (field date): in
/// the future; DATE (fields toEthics, toSponsor): in the future, before the deviation. A day before consent
/// is none of these: what was done then is a deviation. `today`: site calendar.
std::optional<Refusal> mayRecordDeviation(const Study& study, const DeviationNote& note, QDate today);

/// DERIVED: what the record shows is explained, not taken back.
std::optional<Refusal> mayVoidDeviation(const DeviationNote& note);
