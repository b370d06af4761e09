#pragma once
#include <optional>

/// Which cells a dose counts (A9).
enum class CellBasis { ViableCar, Viable, All };

/// A bag of the product as its label tells, and where it was measured again after thaw, so.
struct Bag {
  double volumeMl = 0;
  double cellsPerMl = 0; ///< all cells
  double viability = 0;  ///< viable of all cells, percent
  double car = 0;        ///< CAR-positive of the viable cells, percent
  std::optional<double> thawCellsPerMl;
  std::optional<double> thawViability;
  std::optional<double> thawCar;
  bool operator==(const Bag&) const = default;
};

/// What of a bag was given.
struct Portion {
  double volumeMl = 0;
  bool operator==(const Portion&) const = default;
};
