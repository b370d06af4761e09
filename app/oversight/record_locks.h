#pragma once
#include "app/base/refusal.h"
#include "app/study/study.h"

// Records that nobody changes: of a subject, or of the whole study.

inline bool isInForce(const RecordLock& lock) {
  return !lock.liftedAt;
}
/// The lock in force that keeps the subject's records as they are: its own, or the whole study's. subjectId
/// 0: the whole study's only. nullptr = none.
const RecordLock* lockOn(const Study& study, RowId subjectId);
/// What is locked, by whom, since when (site time), why, and who lifts it, in the user's language.
QString lockText(const Study& study, const RecordLock& lock);
/// LOCKED, with that.
std::optional<Refusal> refuseLocked(const Study& study, RowId subjectId);

/// By subject, hardness and reason of `draft`. MISSING; REQUIRED (field reason); LOCKED where this is locked
/// already.
std::optional<Refusal> mayLock(const Study& study, const RecordLock& draft);
/// MISSING where there is no such lock in force; REQUIRED (field why).
std::optional<Refusal> mayLift(const Study& study, RowId lockId, const QString& why);
