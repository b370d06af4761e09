#include "tests/support/oracles/dose_oracle.h"

#include <algorithm>

namespace {
long double strength(const OracleBag& bag, int factors) {
  long double counted = bag.perMl;
  if (factors >= 2) counted = counted * bag.viable / 100.0L;
  if (factors >= 3) counted = counted * bag.car / 100.0L;
  return counted;
}

/// How much of the bag that begins at `start` of the line is in its first `ml`.
long double pouredOf(const OracleBag& bag, long double start, long double ml) {
  return std::max(0.0L, std::min(start + bag.ml, ml) - start);
}

/// Cells that count in the first `ml` of the line.
long double cellsPoured(const std::vector<OracleBag>& bags, int factors, long double ml) {
  long double cells = 0;
  long double start = 0;
  for (const OracleBag& bag : bags) {
    cells += pouredOf(bag, start, ml) * strength(bag, factors);
    start += bag.ml;
  }
  return cells;
}

long double lineOf(const std::vector<OracleBag>& bags) {
  long double ml = 0;
  for (const OracleBag& bag : bags)
    ml += bag.ml;
  return ml;
}

/// Where so many cells have passed; the line holds them.
long double pouredWhen(const std::vector<OracleBag>& bags, int factors, long double cells) {
  long double before = 0;
  long double after = lineOf(bags);
  for (int i = 0; i < 120; ++i) {
    const long double middle = (before + after) / 2;
    (cellsPoured(bags, factors, middle) < cells ? before : after) = middle;
  }
  return after;
}
} // namespace

OracleDose pouredDose(long double cellsPerKg, long double kg, const std::vector<OracleBag>& bags, int factors,
                      const std::vector<long double>& givenMl, long double tolerancePercent) {
  // Far below what the last digit of a drawn volume makes, far above what the arithmetic loses.
  constexpr long double slack = 1e-12L;
  OracleDose dose;
  dose.planned = cellsPerKg * kg;
  const long double line = lineOf(bags);
  const long double held = cellsPoured(bags, factors, line);
  dose.mixed = held / line;
  const bool enough = held >= dose.planned * (1 - slack);
  dose.missing = enough ? 0 : dose.planned - held;
  const long double poured = enough ? pouredWhen(bags, factors, dose.planned) : line;
  dose.ml = enough ? poured : line + dose.missing / dose.mixed;
  long double start = 0;
  for (const OracleBag& bag : bags) {
    dose.perBag.push_back(pouredOf(bag, start, poured));
    start += bag.ml;
  }
  for (std::size_t i = 0; i < givenMl.size(); ++i)
    dose.given += givenMl[i] * strength(bags[i], factors);
  const long double least = dose.planned * (100 - tolerancePercent) / 100;
  const long double most = dose.planned * (100 + tolerancePercent) / 100;
  dose.within = dose.given >= least * (1 - slack) && dose.given <= most * (1 + slack);
  dose.percent = dose.given * 100 / dose.planned - 100;
  return dose;
}
