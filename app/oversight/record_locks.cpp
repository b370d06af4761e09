#include "app/oversight/record_locks.h"

#include "app/base/date_text.h"
#include "app/oversight/oversight_text.h"

#include <utility>

const RecordLock* lockOn(const Study& study, RowId subjectId) {
  const RecordLock* found = nullptr;
  // The subject's own before the study's, a hard one before a soft one.
  const auto rank = [](const RecordLock& lock) { return std::pair(lock.subjectId != 0, lock.hard); };
  for (const RecordLock& lock : study.locks)
    if (isInForce(lock) && (lock.subjectId == 0 || lock.subjectId == subjectId))
      if (!found || rank(lock) > rank(*found)) found = &lock;
  return found;
}

QString lockText(const Study& study, const RecordLock& lock) {
  const Subject* subject = study.subject(lock.subjectId);
  const QString what = subject ? subject->label() : OversightText::tr("The whole study");
  const QString who = lock.hard ? OversightText::tr("The principal investigator lifts it with a signature.")
                                : OversightText::tr("Who enters subjects lifts it with a reason.");
  return OversightText::tr("%1 is locked by %2 since %3: %4. %5")
      .arg(what, lock.printedName, siteTime(lock.at, study.site.timeZone), lock.reason, who);
}

std::optional<Refusal> refuseLocked(const Study& study, RowId subjectId) {
  const RecordLock* lock = lockOn(study, subjectId);
  if (!lock) return std::nullopt;
  return refusal(u"LOCKED"_qs, lockText(study, *lock));
}

std::optional<Refusal> mayLock(const Study& study, const RecordLock& draft) {
  if (draft.subjectId != 0 && !study.subject(draft.subjectId))
    return refusal(u"MISSING"_qs, OversightText::tr("This is not in the study any more."));
  if (auto refused = refuseBlank(draft.reason, u"reason"_qs, OversightText::tr("Say why it is locked.")))
    return refused;
  const RecordLock* lock = lockOn(study, draft.subjectId);
  // A hard lock may come over a soft one, and a subject's own over the study's: neither lifts the other.
  const bool isSame = lock && lock->subjectId == draft.subjectId && (lock->hard || !draft.hard);
  return isSame ? std::optional(refusal(u"LOCKED"_qs, lockText(study, *lock))) : std::nullopt;
}

std::optional<Refusal> mayLift(const Study& study, RowId lockId, const QString& why) {
  const RecordLock* lock = byId(study.locks, lockId);
  if (!lock || !isInForce(*lock))
    return refusal(u"MISSING"_qs, OversightText::tr("This lock is not in force any more."));
  return refuseBlank(why, u"why"_qs, OversightText::tr("Say why it is lifted."));
}
