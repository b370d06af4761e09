#include "app/study/carried_rates.h"

#include "app/study/design_versions.h"

std::vector<std::optional<double>> carriedRates(const std::vector<std::optional<double>>& rates,
                                                const DoseDesign& from, const DoseDesign& to) {
  std::vector<std::optional<double>> carried(to.levels.size());
  for (std::size_t i = 0; i < rates.size() && i < from.levels.size(); ++i)
    if (const int level = sameDose(from, static_cast<int>(i) + 1, to); level > 0)
      carried[static_cast<std::size_t>(level - 1)] = rates[i];
  return carried;
}
