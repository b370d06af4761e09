#pragma once
#include "app/base/refusal.h"
#include "app/study/study.h"

/// May the subject have signed this? MISSING (field subjectId); mayConsent(); DATE (field signedAt) before
/// the first consent; NUMBER (field version) where it has signed that version already.
std::optional<Refusal> mayReconsent(const Study& study, const Reconsent& reconsent, const QDateTime& now);
