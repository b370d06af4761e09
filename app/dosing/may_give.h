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

/// Was the bag checked before something of it was given, or in the minute of that start? Later checks count
/// for nothing.
bool isInTime(const BagCheck& check, const QDateTime& startedAt);

/// All that forbids to give something of this bag to the subject from the portion's start on, or from that of
/// the infusion while the portion has none: LOT-HELD, LOT-RELEASE, LOT-EXPIRED, BAG-CHECK (two people have
/// checked it, both in time), field bag. Nothing where there is no such bag.
std::vector<Refusal> whatForbids(const Study& study, const Subject& subject, const Infusion& infusion,
                                 const Portion& portion);
/// The first of it.
std::optional<Refusal> mayGiveNow(const Study& study, const Subject& subject, const Infusion& infusion,
                                  const Portion& portion);

/// Is it a portion that the subject's saved infusion does not have, or has of another bag?
bool isAdded(const Subject& subject, const Portion& portion);

/// May it be saved that these bags were given? mayGiveNow() of every portion that is added: of a new infusion
/// all, of a correction those that the saved one does not have.
std::optional<Refusal> mayAdd(const Study& study, const Subject& subject, const Infusion& infusion);
