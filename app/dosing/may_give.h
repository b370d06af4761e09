#pragma once
#include "app/base/refusal.h"
#include "app/study/study.h"

/// May this person say that the bag is the right one for the subject? BAG-SUBJECT (field bag): it is meant
/// for or was given to somebody else; BAG-CHECK (field login): the same person a second time.
std::optional<Refusal> mayCheckBag(const Study& study, const Bag& bag, const Subject& subject, RowId userId);

/// Can the subject have been given so of these bags? MISSING (field bag): there is no such bag; BAG-SUBJECT
/// (field bag); BAG-VOLUME (field portionVolume); DATE (field portionStart): before the infusion, in the
/// future; BAG-THAW (fields thawedAt: thawed after the start; portionEnd: the end before the start).
std::optional<Refusal> mayGive(const Study& study, const Subject& subject, const Infusion& infusion,
                               const QDateTime& now);

/// May these bags be given, too? LOT-EXPIRED, LOT-RELEASE, LOT-HELD, BAG-CHECK (two people have checked it),
/// field bag. Asked of an infusion that is new.
std::optional<Refusal> mayGiveNow(const Study& study, const Subject& subject, const Infusion& infusion);
