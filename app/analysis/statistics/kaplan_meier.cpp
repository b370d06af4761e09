#include "app/analysis/statistics/kaplan_meier.h"

#include <algorithm>
#include <boost/math/distributions/normal.hpp>
#include <cmath>

namespace {
constexpr double half = 0.5;
constexpr double same = 1e-9; ///< products of fractions that are one half are so within rounding

/// Limits of S on the scale log(−log S); at S = 0 there is nobody left to tell.
void setInterval(SurvivalStep& step, double variance, double quantile) {
  if (step.survival <= 0) return;
  const double log = std::log(step.survival);
  const double width = quantile * std::sqrt(variance) / std::abs(log);
  const double place = std::log(-log);
  step.lower = std::exp(-std::exp(place + width));
  step.upper = std::exp(-std::exp(place - width));
}

/// When the line that `read` takes of each step comes down to one half; the middle where it lies level there
/// and falls further at a later event.
template <class Read>
std::optional<double> comesToHalf(const SurvivalCurve& curve, Read read) {
  for (auto step = curve.steps.begin(); step != curve.steps.end(); ++step) {
    const std::optional<double> value = read(*step);
    if (!value) return std::nullopt;
    if (*value > half + same) continue;
    if (*value < half - same) return step->time;
    const auto further = std::find_if(step + 1, curve.steps.end(), [&](const SurvivalStep& later) {
      const std::optional<double> lower = read(later);
      return lower && *lower < *value;
    });
    return further == curve.steps.end() ? step->time : (step->time + further->time) / 2;
  }
  return std::nullopt;
}

/// The steps: one a time with events.
std::vector<SurvivalStep> stepsOf(const std::vector<SurvivalTime>& times, double quantile) {
  std::vector<SurvivalStep> steps;
  double survival = 1;
  double variance = 0; ///< of log S: Greenwood's sum
  for (auto first = times.begin(); first != times.end();) {
    const auto last = std::find_if(first, times.end(),
                                   [&](const SurvivalTime& other) { return other.time != first->time; });
    const auto events = std::count_if(first, last, [](const SurvivalTime& one) { return one.event; });
    if (events > 0) {
      const auto atRisk = static_cast<double>(times.end() - first);
      const auto died = static_cast<double>(events);
      survival *= (atRisk - died) / atRisk;
      if (died < atRisk) variance += died / (atRisk * (atRisk - died));
      SurvivalStep step{
          first->time, static_cast<int>(times.end() - first), static_cast<int>(events), survival, 0, {}, {}};
      if (survival > 0) step.standardError = survival * std::sqrt(variance);
      setInterval(step, variance, quantile);
      steps.push_back(step);
    }
    first = last;
  }
  return steps;
}
} // namespace

SurvivalCurve kaplanMeier(std::vector<SurvivalTime> times, double level) {
  std::sort(times.begin(), times.end(),
            [](const SurvivalTime& a, const SurvivalTime& b) { return a.time < b.time; });
  SurvivalCurve curve;
  for (const SurvivalTime& one : times) {
    curve.times.push_back(one.time);
    if (!one.event) curve.censored.push_back(one.time);
  }
  const double quantile = boost::math::quantile(boost::math::normal(), (1 + level) / 2);
  curve.steps = stepsOf(times, quantile);
  curve.median.time =
      comesToHalf(curve, [](const SurvivalStep& step) { return std::optional(step.survival); });
  curve.median.lower = comesToHalf(curve, [](const SurvivalStep& step) { return step.lower; });
  curve.median.upper = comesToHalf(curve, [](const SurvivalStep& step) { return step.upper; });
  return curve;
}

int numberAtRisk(const SurvivalCurve& curve, double time) {
  return static_cast<int>(curve.times.end() - std::lower_bound(curve.times.begin(), curve.times.end(), time));
}

const SurvivalStep* stepAt(const SurvivalCurve& curve, double time) {
  const auto next = std::upper_bound(curve.steps.begin(), curve.steps.end(), time,
                                     [](double at, const SurvivalStep& step) { return at < step.time; });
  return next == curve.steps.begin() ? nullptr : &*(next - 1);
}

MedianTime medianFollowUp(std::vector<SurvivalTime> times, double level) {
  for (SurvivalTime& one : times)
    one.event = !one.event;
  return kaplanMeier(std::move(times), level).median;
}
