#include "app/escalation/completion.h"

#include <utility>

Completion completionFrom(const Tally& from, int mostRemaining, const std::vector<CompletionLimit>& limits,
                          double rate, bool lowest) {
  Completion completion{from, {}};
  completion.byRemaining.reserve(static_cast<std::size_t>(mostRemaining) + 1);
  const auto fewest = static_cast<std::size_t>(from.dlts);
  std::vector<double> at(fewest + static_cast<std::size_t>(mostRemaining) + 2, 0); // by number of DLTs
  at[fewest] = 1;
  int highest = from.dlts;
  double going = 1; // the sum of `at`
  Completion::Result now;
  for (int treated = 0;; ++treated) {
    const int m = from.evaluable() + treated;
    const auto& [most, beyond] = limits.at(static_cast<std::size_t>(m));
    double& ended = beyond == Rule::CeStop && !lowest
                        ? completion.stoppedAfter.at(static_cast<std::size_t>(treated))
                        : now.notTolerated;
    for (; highest >= from.dlts && highest > most; --highest) {
      const double ending = std::exchange(at[static_cast<std::size_t>(highest)], 0);
      ended += ending;
      going -= ending;
    }
    if (highest < from.dlts) going = 0; // exactly; nothing but its rounding is left
    now.tolerated = going;              // CE-DONE, were these all
    completion.byRemaining.push_back(now);
    if (treated == mostRemaining) return completion;
    if (going <= 0) continue;
    now.subjects += going;
    for (auto dlts = static_cast<std::size_t>(++highest); dlts > fewest; --dlts)
      at[dlts] = at[dlts] * (1 - rate) + at[dlts - 1] * rate;
    at[fewest] *= 1 - rate;
  }
}
