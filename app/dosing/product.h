#pragma once
#include "app/base/refusal.h"
#include "app/protocol/protocol.h"
#include "app/study/product.h"

#include <span>
#include <utility>
#include <vector>

/// Cells of the basis in a millilitre of the bag: cells/mL × viability × CAR⁺, as far as the basis asks; each
/// as it was measured after thaw, where it was.
double countedPerMl(const Bag& bag, CellBasis basis);

/// Where a factor of the cells that count comes from.
enum class FactorSource { Label, AfterThaw };
/// Of the bag's factors cells/mL, viability, CAR⁺, in this order, as far as the basis asks for them.
std::vector<FactorSource> factorSources(const Bag& bag, CellBasis basis);
/// Are values of the label multiplied with values after thaw?
bool isMixed(const Bag& bag, CellBasis basis);

/// What is to be given for a dose level and a weight. Cells are those of the basis.
struct DosePlan {
  double plannedCells = 0;
  /// Where the bags hold too little: what the dose would take of all of them mixed. Nothing where they hold
  /// no cell that counts.
  std::optional<double> volumeToGiveMl;
  double cellsPerMl = 0;      ///< of all bags together
  double missingCells = 0;    ///< beyond what all bags hold
  std::vector<double> perBag; ///< mL to give of each: in their order, each emptied before the next
  bool enough() const { return missingCells == 0; }
  bool operator==(const DosePlan&) const = default;
};
DosePlan planDose(const DoseLevel& level, double weightKg, std::span<const Bag> bags, CellBasis basis);

/// What was given of one bag after the other, added up.
double givenCells(std::span<const std::pair<Bag, Portion>> given, CellBasis basis);

/// RANGE where no bag can be so: volume (mL) and count above zero, shares from 0 to 100 percent, also after
/// thaw. Fields: the members' names.
std::optional<Refusal> refuseBag(const Bag& bag);

/// BAG-VOLUME (field portionVolume) where that cannot be given of the bag: not above zero, or more than it
/// held.
std::optional<Refusal> refusePortion(const Bag& bag, const Portion& portion);
