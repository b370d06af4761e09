#include "app/dosing/may_give.h"

#include "app/dosing/dosing_text.h"
#include "app/dosing/given_bags.h"
#include "app/dosing/product.h"
#include "app/study/study_rules.h"

#include <QSet>

namespace {
using Given = std::vector<std::pair<Bag, Portion>>;

/// Whoever had something of it, else whom it is meant for: nobody else may have it.
std::optional<Refusal> refuseOther(const Study& study, const Bag& bag, const Subject& subject) {
  const char* field = "bag";
  if (bag.subjectId != 0 && bag.subjectId != subject.id) {
    const Subject* owner = study.subject(bag.subjectId);
    return refusal("BAG-SUBJECT",
                   DosingText::tr("Bag %1 is meant for %2, not for %3.")
                       .arg(bag.identifier, owner ? owner->label() : QStringLiteral("#%1").arg(bag.subjectId),
                            subject.label()),
                   field);
  }
  for (const Subject* other : subjectsGiven(study, bag))
    if (other->id != subject.id)
      return refusal("BAG-SUBJECT",
                     DosingText::tr("Bag %1 was given to %2.").arg(bag.identifier, other->label()), field);
  return std::nullopt;
}

/// All that was given of each bag together.
std::optional<Refusal> refuseVolumes(const Given& given) {
  QMap<RowId, double> ml;
  for (const auto& [bag, portion] : given) {
    if (auto refused = refusePortion(bag, portion)) return refused;
    Portion all = portion;
    all.volumeMl = ml[bag.id] += portion.volumeMl;
    if (auto refused = refusePortion(bag, all)) return refused;
  }
  return std::nullopt;
}

std::optional<Refusal> refuseTimes(const Infusion& infusion, const Bag& bag, const Portion& portion,
                                   const QDateTime& now) {
  if (!portion.startedAt.isValid())
    return refusal("REQUIRED", DosingText::tr("When did bag %1 begin?").arg(bag.identifier), "portionStart");
  if (portion.startedAt < infusion.startedAt)
    return refusal("DATE", DosingText::tr("Bag %1 cannot begin before the infusion.").arg(bag.identifier),
                   "portionStart");
  if (portion.startedAt > now || portion.endedAt.value_or(portion.startedAt) > now)
    return refusal("DATE", DosingText::tr("This lies in the future."),
                   portion.startedAt > now ? "portionStart" : "portionEnd");
  if (portion.endedAt.value_or(portion.startedAt) < portion.startedAt)
    return refusal("BAG-THAW", DosingText::tr("Bag %1 cannot end before it began.").arg(bag.identifier),
                   "portionEnd");
  if (bag.thawedAt.value_or(portion.startedAt) > portion.startedAt)
    return refusal("BAG-THAW",
                   DosingText::tr("Bag %1 was thawed after its infusion began.").arg(bag.identifier),
                   "thawedAt");
  return std::nullopt;
}

/// Two different people found the bag to be this subject's. A log's checks are told by names alone.
bool isChecked(const Bag& bag, const Subject& subject, const QDateTime& startedAt) {
  QSet<std::pair<RowId, QString>> people;
  for (const BagCheck& check : bag.checks)
    if (check.subjectId == subject.id && isInTime(check, startedAt))
      people.insert({check.userId, check.printedName});
  return people.size() >= 2;
}

void addOfLot(std::vector<Refusal>& refused, const Study& study, const Bag& bag, const QDateTime& startedAt) {
  const char* field = "bag";
  const Lot* lot = study.lot(bag.lotId);
  if (!lot) {
    refused.push_back(
        refusal("MISSING", DosingText::tr("The lot of bag %1 is not there.").arg(bag.identifier), field));
    return;
  }
  if (lot->hold)
    refused.push_back(refusal(
        "LOT-HELD", DosingText::tr("Lot %1 is held: nothing of it may be given.").arg(lot->number), field));
  if (!lot->releasedAt || *lot->releasedAt > startedAt)
    refused.push_back(
        refusal("LOT-RELEASE", DosingText::tr("Lot %1 is not released.").arg(lot->number), field));
  if (lot->expiry < siteDate(study, startedAt))
    refused.push_back(refusal(
        "LOT-EXPIRED",
        DosingText::tr("Lot %1 expired on %2.").arg(lot->number, lot->expiry.toString(Qt::ISODate)), field));
}
} // namespace

bool isInTime(const BagCheck& check, const QDateTime& startedAt) {
  constexpr qint64 minute = 60; // seconds: a start is told to the minute
  return check.at < startedAt.addSecs(minute);
}

std::optional<Refusal> mayCheckBag(const Study& study, const Bag& bag, const Subject& subject, RowId userId) {
  if (auto refused = refuseOther(study, bag, subject)) return refused;
  for (const BagCheck& check : bag.checks)
    if (check.subjectId == subject.id && check.userId == userId)
      return refusal("BAG-CHECK",
                     DosingText::tr("%1 has checked bag %2 already: the second check is somebody else's.")
                         .arg(check.printedName, bag.identifier),
                     "login");
  return std::nullopt;
}

std::optional<Refusal> mayGive(const Study& study, const Subject& subject, const Infusion& infusion,
                               const QDateTime& now) {
  const Given given = givenOf(study, infusion);
  if (given.size() < infusion.portions.size())
    return refusal("MISSING", DosingText::tr("This bag is not in the study any more."), "bag");
  for (const auto& [bag, portion] : given)
    if (auto refused = refuseOther(study, bag, subject)) return refused;
  if (auto refused = refuseVolumes(given)) return refused;
  for (const auto& [bag, portion] : given)
    if (auto refused = refuseTimes(infusion, bag, portion, now)) return refused;
  return std::nullopt;
}

std::vector<Refusal> whatForbids(const Study& study, const Subject& subject, const Infusion& infusion,
                                 const Portion& portion) {
  std::vector<Refusal> refused;
  const Bag* bag = study.bag(portion.bagId);
  if (!bag) return refused;
  const QDateTime startedAt = portion.startedAt.isValid() ? portion.startedAt : infusion.startedAt;
  addOfLot(refused, study, *bag, startedAt);
  if (!isChecked(*bag, subject, startedAt))
    refused.push_back(refusal(
        "BAG-CHECK",
        DosingText::tr("Before bag %1 begins, two people check that it is the one for %2; each signs in.")
            .arg(bag->identifier, subject.label()),
        "bag"));
  return refused;
}

std::optional<Refusal> mayGiveNow(const Study& study, const Subject& subject, const Infusion& infusion,
                                  const Portion& portion) {
  const std::vector<Refusal> refused = whatForbids(study, subject, infusion, portion);
  return refused.empty() ? std::nullopt : std::optional(refused.front());
}

bool isAdded(const Subject& subject, const Portion& portion) {
  if (!subject.infusion) return true;
  const Portion* saved = byId(subject.infusion->portions, portion.id);
  return !saved || saved->bagId != portion.bagId;
}

std::optional<Refusal> mayAdd(const Study& study, const Subject& subject, const Infusion& infusion) {
  for (const Portion& portion : infusion.portions)
    if (isAdded(subject, portion))
      if (auto refused = mayGiveNow(study, subject, infusion, portion)) return refused;
  return std::nullopt;
}
