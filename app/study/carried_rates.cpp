#include "app/study/carried_rates.h"

namespace {
int sameDose(const DoseDesign& from, int level, const DoseDesign& to) {
  for (int other = 1; other <= to.top(); ++other)
    if (to.level(other).cellsPerKg == from.level(level).cellsPerKg) return other;
  return 0;
}
} // namespace

std::vector<std::optional<double>> carriedRates(const std::vector<std::optional<double>>& rates,
                                                const DoseDesign& from, const DoseDesign& to) {
  std::vector<std::optional<double>> carried(to.levels.size());
  for (std::size_t i = 0; i < rates.size() && i < from.levels.size(); ++i)
    if (const int level = sameDose(from, static_cast<int>(i) + 1, to); level > 0)
      carried[static_cast<std::size_t>(level - 1)] = rates[i];
  return carried;
}
