#include "app/escalation/second_opinion.h"

#include <boost/math/distributions/beta.hpp>

#include <algorithm>
#include <cmath>

namespace {
using Beta = boost::math::beta_distribution<double>;

constexpr double surelyToxic = 0.95;

Beta posterior(const Tally& tally, const BetaPrior& prior) {
  return Beta(prior.a + tally.dlts, prior.b + tally.cleared);
}

double pAbove(const Beta& rate, double limit) {
  return boost::math::cdf(boost::math::complement(rate, limit));
}

bool isEliminated(const Tally& tally, double target) {
  return pAbove(posterior(tally, {1, 1}), target) > surelyToxic;
}

/// Probability of an interval a unit of its width.
double unitMass(const Beta& rate, double low, double high) {
  return (boost::math::cdf(rate, high) - boost::math::cdf(rate, low)) / (high - low);
}
} // namespace

DltPosterior dltPosterior(const Tally& tally, const BetaPrior& prior, double limit) {
  const Beta rate = posterior(tally, prior);
  return {boost::math::mean(rate), boost::math::quantile(rate, 0.025), boost::math::quantile(rate, 0.975),
          pAbove(rate, limit), limit};
}

BoinBoundaries boinBoundaries(double target) {
  const double under = 0.6 * target;
  const double over = 1.4 * target;
  return {std::log((1 - under) / (1 - target)) / std::log(target * (1 - under) / (under * (1 - target))),
          std::log((1 - target) / (1 - over)) / std::log(over * (1 - target) / (target * (1 - over)))};
}

std::optional<DoseAdvice> boinAdvice(const Tally& tally, double target) {
  const int m = tally.evaluable();
  if (m == 0) return std::nullopt;
  if (m >= 3 && isEliminated(tally, target)) return DoseAdvice::Eliminate;
  const BoinBoundaries boundaries = boinBoundaries(target);
  const double seen = static_cast<double>(tally.dlts) / m;
  if (seen <= boundaries.escalate) return DoseAdvice::Escalate;
  return seen >= boundaries.deescalate ? DoseAdvice::Deescalate : DoseAdvice::Stay;
}

std::optional<DoseAdvice> mtpi2Advice(const Tally& tally, double target) {
  constexpr double half = 0.05; // of the interval of equivalence
  if (tally.evaluable() == 0) return std::nullopt;
  if (isEliminated(tally, target)) return DoseAdvice::Eliminate;
  const Beta rate = posterior(tally, {1, 1});
  const double stay = unitMass(rate, target - half, target + half);
  double below = 0;
  for (double high = target - half; high > 1e-9; high -= 2 * half)
    below = std::max(below, unitMass(rate, std::max(0.0, high - 2 * half), high));
  double above = 0;
  for (double low = target + half; low < 1 - 1e-9; low += 2 * half)
    above = std::max(above, unitMass(rate, low, std::min(1.0, low + 2 * half)));
  if (below > stay && below >= above) return DoseAdvice::Escalate;
  return above > stay ? DoseAdvice::Deescalate : DoseAdvice::Stay;
}
