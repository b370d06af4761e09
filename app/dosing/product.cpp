#include "app/dosing/product.h"

#include "app/base/number_text.h"
#include "app/dosing/dose.h"
#include "app/dosing/dosing_text.h"

#include <algorithm>

namespace {
constexpr double largestBag = 10000; // mL
// So many red cells fill a millilitre, and NK cells are larger.
constexpr double densest = 1e10; // cells/mL

bool isShare(double percent) {
  return percent >= 0 && percent <= 100;
}
bool isCount(double cellsPerMl) {
  return cellsPerMl > 0 && cellsPerMl <= densest;
}

/// What the dose takes of a bag while so many cells are still to be given.
double volumeOf(const Bag& bag, double perMl, double cells) {
  return perMl > 0 ? std::min(bag.volumeMl, cells / perMl) : 0;
}

std::optional<Refusal> refuseCount(double cellsPerMl, const char* field) {
  if (isCount(cellsPerMl)) return std::nullopt;
  return refusal("RANGE",
                 DosingText::tr("A bag has above 0 and up to %1 cells/mL.").arg(formatCells(densest)), field);
}

std::optional<Refusal> refuseViability(double percent, const char* field) {
  if (isShare(percent)) return std::nullopt;
  return refusal("RANGE", DosingText::tr("Viability is a share from 0 to 100 %."), field);
}

std::optional<Refusal> refuseCar(double percent, const char* field) {
  if (isShare(percent)) return std::nullopt;
  return refusal("RANGE", DosingText::tr("CAR-positive is a share of the viable cells, from 0 to 100 %."),
                 field);
}
} // namespace

double countedPerMl(const Bag& bag, CellBasis basis) {
  const double cells = bag.thawCellsPerMl.value_or(bag.cellsPerMl);
  const double viability = bag.thawViability.value_or(bag.viability);
  switch (basis) {
  case CellBasis::All:
    return cells;
  case CellBasis::Viable:
    return cells * viability / 100;
  case CellBasis::ViableCar:
    // Divided once and last: percentages as they are typed stay exact as long as they can.
    return cells * viability * bag.thawCar.value_or(bag.car) / 10000;
  }
  return 0;
}

std::vector<FactorSource> factorSources(const Bag& bag, CellBasis basis) {
  const auto sourceOf = [](const std::optional<double>& afterThaw) {
    return afterThaw ? FactorSource::AfterThaw : FactorSource::Label;
  };
  std::vector<FactorSource> sources{sourceOf(bag.thawCellsPerMl)};
  if (basis != CellBasis::All) sources.push_back(sourceOf(bag.thawViability));
  if (basis == CellBasis::ViableCar) sources.push_back(sourceOf(bag.thawCar));
  return sources;
}

bool isMixed(const Bag& bag, CellBasis basis) {
  const std::vector<FactorSource> sources = factorSources(bag, basis);
  return std::any_of(sources.begin(), sources.end(),
                     [&](FactorSource source) { return source != sources.front(); });
}

DosePlan planDose(const DoseLevel& level, double weightKg, std::span<const Bag> bags, CellBasis basis) {
  DosePlan plan;
  plan.plannedCells = plan.missingCells = plannedCells(level, weightKg);
  double heldCells = 0;
  double heldMl = 0;
  double toGive = 0;
  for (const Bag& bag : bags) {
    const double perMl = countedPerMl(bag, basis);
    heldCells += bag.volumeMl * perMl;
    heldMl += bag.volumeMl;
    const double ml = volumeOf(bag, perMl, plan.missingCells);
    plan.perBag.push_back(ml);
    toGive += ml;
    plan.missingCells -= ml * perMl;
    if (plan.missingCells <= plan.plannedCells * negligible) plan.missingCells = 0;
  }
  if (heldMl > 0) plan.cellsPerMl = heldCells / heldMl;
  if (plan.enough())
    plan.volumeToGiveMl = toGive;
  else if (heldCells > 0)
    plan.volumeToGiveMl = plan.plannedCells / plan.cellsPerMl;
  return plan;
}

double givenCells(std::span<const std::pair<Bag, Portion>> given, CellBasis basis) {
  double cells = 0;
  for (const auto& [bag, portion] : given)
    cells += portion.volumeMl * countedPerMl(bag, basis);
  return cells;
}

std::optional<Refusal> refuseBag(const Bag& bag) {
  if (!(bag.volumeMl > 0 && bag.volumeMl <= largestBag))
    return refusal("RANGE", DosingText::tr("A bag holds above 0 and up to %1 mL.").arg(largestBag),
                   "volumeMl");
  if (auto refused = refuseCount(bag.cellsPerMl, "cellsPerMl")) return refused;
  if (auto refused = refuseViability(bag.viability, "viability")) return refused;
  if (auto refused = refuseCar(bag.car, "car")) return refused;
  if (auto refused = refuseCount(bag.thawCellsPerMl.value_or(bag.cellsPerMl), "thawCellsPerMl"))
    return refused;
  if (auto refused = refuseViability(bag.thawViability.value_or(bag.viability), "thawViability"))
    return refused;
  return refuseCar(bag.thawCar.value_or(bag.car), "thawCar");
}

std::optional<Refusal> refusePortion(const Bag& bag, const Portion& portion) {
  const bool held = portion.volumeMl <= bag.volumeMl * (1 + negligible);
  if (portion.volumeMl > 0 && held) return std::nullopt;
  return refusal("BAG-VOLUME",
                 DosingText::tr("More than 0 and at most the %1 mL of the bag can be given.")
                     .arg(formatNumber(bag.volumeMl)),
                 "portionVolume");
}
