#include "app/dosing/given_bags.h"

#include "app/dosing/product.h"

#include <algorithm>

std::vector<std::pair<Bag, Portion>> givenOf(const Study& study, const Infusion& infusion) {
  std::vector<std::pair<Bag, Portion>> given;
  for (const Portion& portion : infusion.portions)
    if (const Bag* bag = study.bag(portion.bagId)) given.emplace_back(*bag, portion);
  return given;
}

Infusion withWorkedOutDose(const Study& study, Infusion infusion) {
  if (infusion.portions.empty()) {
    infusion.basis.reset();
    return infusion;
  }
  infusion.basis = infusion.basis.value_or(study.protocol.cellBasis); // A9
  infusion.infusedCells = givenCells(givenOf(study, infusion), *infusion.basis);
  return infusion;
}

std::vector<CorrectedDose> correctedDoses(const Study& study, const Bag& bag) {
  std::vector<CorrectedDose> corrected;
  for (const Subject* subject : subjectsGiven(study, bag)) {
    Infusion infusion = *subject->infusion;
    if (!infusion.basis) continue;
    auto given = givenOf(study, infusion);
    for (auto& [held, portion] : given)
      if (held.id == bag.id) held = bag;
    infusion.infusedCells = givenCells(given, *infusion.basis);
    if (infusion != *subject->infusion) corrected.push_back({subject->id, std::move(infusion)});
  }
  return corrected;
}

bool isOtherBag(const Bag& before, const Bag& after) {
  const bool isMeantAnew = before.subjectId != 0 && before.subjectId != after.subjectId;
  return before.identifier != after.identifier.trimmed() || before.lotId != after.lotId || isMeantAnew;
}

namespace {
template <class Wanted>
std::vector<const Subject*> subjectsWhere(const Study& study, Wanted isWanted) {
  std::vector<const Subject*> found;
  for (const Subject& subject : study.subjects)
    if (subject.infusion && isWanted(*subject.infusion)) found.push_back(&subject);
  return found;
}

template <class Wanted>
bool anyPortion(const Infusion& infusion, Wanted isWanted) {
  return std::any_of(infusion.portions.begin(), infusion.portions.end(),
                     [&](const Portion& portion) { return isWanted(portion.bagId); });
}
} // namespace

std::vector<const Subject*> subjectsGiven(const Study& study, const Bag& bag) {
  return subjectsWhere(study, [&](const Infusion& infusion) {
    return anyPortion(infusion, [&](RowId id) { return id == bag.id; });
  });
}

std::vector<const Subject*> subjectsGiven(const Study& study, const Lot& lot) {
  const auto isOfLot = [&](RowId id) {
    const Bag* bag = study.bag(id);
    return bag && bag->lotId == lot.id;
  };
  return subjectsWhere(study, [&](const Infusion& infusion) {
    if (!infusion.portions.empty()) return anyPortion(infusion, isOfLot);
    return infusion.batch.trimmed().compare(lot.number, Qt::CaseInsensitive) == 0;
  });
}

std::optional<int> thawLimit(const Study& study) {
  return study.site.thawMinutes ? study.site.thawMinutes : study.protocol.productPlan.thawMinutes;
}

std::optional<int> minutesFromThaw(const Bag& bag, const Portion& portion) {
  if (!bag.thawedAt) return std::nullopt;
  constexpr qint64 minute = 60; // seconds
  return static_cast<int>(bag.thawedAt->secsTo(portion.endedAt.value_or(portion.startedAt)) / minute);
}

std::optional<OrganLimit> certificateLimit(const Study& study, CertificateTest test) {
  if (const auto own = study.site.certificate.constFind(test); own != study.site.certificate.constEnd())
    return *own;
  for (const CertificateItem& item : study.protocol.productPlan.tests)
    if (item.test == test && item.relation && item.limit)
      return OrganLimit{*item.relation, *item.limit, false};
  return std::nullopt;
}

std::vector<CertificateTest> openTests(const Study& study, const Lot& lot) {
  std::vector<CertificateTest> open;
  for (const CertificateItem& item : study.protocol.productPlan.tests)
    if (const auto found = lot.tests.constFind(item.test);
        found == lot.tests.constEnd() || found->verdict == TestVerdict::Pending)
      open.push_back(item.test);
  return open;
}
