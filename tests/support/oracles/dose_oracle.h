#pragma once
#include <vector>

/// A bag as its label tells: mL, cells/mL, and two shares in percent.
struct OracleBag {
  long double ml = 0;
  long double perMl = 0;
  long double viable = 0;
  long double car = 0;
};

/// What is to be given of the bags, and what was, by the oracle.
struct OracleDose {
  long double planned = 0;
  long double missing = 0;
  long double ml = 0;              ///< to give; where the bags hold too little, of all of them mixed
  long double mixed = 0;           ///< cells that count in a millilitre of all bags mixed
  std::vector<long double> perBag; ///< mL
  long double given = 0;
  long double percent = 0; ///< given against planned
  bool within = false;     ///< the tolerance, its edges included
};

/// Doses by pouring: all bags run through one line, one after the other, and the volume at which the dose has
/// passed is found by halving. It shares nothing with the engine. `factors`: 1 = all cells count, 2 = the
/// viable ones, 3 = the viable CAR-positive ones; every bag holds some that count. `givenMl`: of the first
/// bags.
OracleDose pouredDose(long double cellsPerKg, long double kg, const std::vector<OracleBag>& bags, int factors,
                      const std::vector<long double>& givenMl, long double tolerancePercent);
