#include "app/analysis/statistics/simulated_characteristics.h"

#include "app/analysis/statistics/exact_interval.h"
#include "app/base/date_text.h"

#include <algorithm>
#include <cmath>

namespace {
constexpr double normal975 = 1.959963984540054; ///< 97.5 % quantile of the standard normal distribution
constexpr double tenthsPerMonth = 10 * daysPerMonth;

Estimate share(std::uint64_t count, std::uint64_t trials) {
  const auto interval = exactInterval(static_cast<int>(count), static_cast<int>(trials));
  return {static_cast<double>(count) / static_cast<double>(trials), interval->lower, interval->upper};
}

std::vector<Estimate> shares(const std::vector<std::uint64_t>& counts, std::uint64_t trials) {
  std::vector<Estimate> all;
  all.reserve(counts.size());
  for (const std::uint64_t count : counts)
    all.push_back(share(count, trials));
  return all;
}

/// Of a mean and the mean of the squares.
Estimate meanOf(double mean, double squares, double trials) {
  const double error = std::sqrt(std::max(0.0, squares - mean * mean) / trials);
  return {mean, mean - normal975 * error, mean + normal975 * error};
}

Estimate meanOf(const TrialSum& sum, std::uint64_t trials) {
  const auto n = static_cast<double>(trials);
  return meanOf(static_cast<double>(sum.sum) / n, static_cast<double>(sum.squares) / n, n);
}

SimulatedMonths monthsOf(const std::vector<std::uint32_t>& tenthsOfDays, std::uint64_t trials) {
  const auto n = static_cast<double>(trials);
  double mean = 0;
  double squares = 0;
  for (std::size_t tenths = 0; tenths < tenthsOfDays.size(); ++tenths) {
    const double months = static_cast<double>(tenths) / tenthsPerMonth;
    const double part = tenthsOfDays[tenths] / n;
    mean += part * months;
    squares += part * months * months;
  }
  /// The shortest duration that so many trials did not exceed.
  const auto quantile = [&](double wanted) {
    std::uint64_t so = 0;
    const auto reached = std::find_if(tenthsOfDays.begin(), tenthsOfDays.end(), [&](std::uint32_t count) {
      return static_cast<double>(so += count) >= wanted * n;
    });
    return static_cast<double>(reached - tenthsOfDays.begin()) / tenthsPerMonth;
  };
  return {meanOf(mean, squares, n), quantile(0.1), quantile(0.5), quantile(0.9)};
}
} // namespace

SimulatedCharacteristics simulatedCharacteristics(const SimulatedTrials& trials) {
  const std::uint64_t n = trials.trials;
  SimulatedCharacteristics found;
  found.pMtd = shares(trials.mtd, n);
  found.pNotReached = share(trials.notReached, n);
  found.pStopped = share(trials.stopped, n);
  found.expectedSubjects = meanOf(trials.subjects, n);
  found.expectedDlts = meanOf(trials.dlts, n);
  found.pTried = shares(trials.tried, n);
  for (const TrialSum& subjects : trials.perLevel)
    found.expectedPerLevel.push_back(meanOf(subjects, n));
  if (!trials.tenthsOfDays.empty()) found.months = monthsOf(trials.tenthsOfDays, n);
  return found;
}
