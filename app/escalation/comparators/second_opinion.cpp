#include "app/escalation/comparators/second_opinion.h"

#include "app/escalation/escalation_text.h"

#include <algorithm>
#include <boost/math/distributions/beta.hpp>
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

constexpr double half = 0.05; ///< of the interval of equivalence of mTPI-2

/// The greatest unit mass of the intervals, each as wide as that of equivalence, which lie one beside the
/// other from its limit to 0 or 1; the last is cut off there.
double greatestMass(const Beta& rate, double limit, double end) {
  const double width = end < limit ? -2 * half : 2 * half;
  const auto intervals = static_cast<int>(std::ceil((end - limit) / width - 1e-8));
  double most = 0;
  for (int i = 0; i < intervals; ++i) {
    const double from = limit + i * width;
    const double to = i + 1 < intervals ? from + width : end;
    most = std::max(most, unitMass(rate, std::min(from, to), std::max(from, to)));
  }
  return most;
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
  if (tally.evaluable() == 0) return std::nullopt;
  if (isEliminated(tally, target)) return DoseAdvice::Eliminate;
  const Beta rate = posterior(tally, {1, 1});
  const double stay = unitMass(rate, target - half, target + half);
  const double below = greatestMass(rate, target - half, 0);
  const double above = greatestMass(rate, target + half, 1);
  if (below > stay && below >= above) return DoseAdvice::Escalate;
  return above > stay ? DoseAdvice::Deescalate : DoseAdvice::Stay;
}

namespace {
constexpr double heaviestPrior = 100;
constexpr double leastTarget = 0.1;
constexpr double mostTarget = 0.6;

std::optional<Refusal> mayBePrior(double count, const char* field) {
  if (count > 0 && count <= heaviestPrior) return std::nullopt;
  return Refusal{
      QStringLiteral("RANGE"),
      EscalationText::tr("The prior's a and b each lie above 0 and are at most %1.").arg(heaviestPrior),
      QLatin1String(field)};
}
} // namespace

std::optional<Refusal> mayChooseOpinion(const SecondOpinionChoice& choice) {
  if (auto refused = mayBePrior(choice.priorA, "opinionPriorA")) return refused;
  if (auto refused = mayBePrior(choice.priorB, "opinionPriorB")) return refused;
  if (choice.target >= leastTarget && choice.target <= mostTarget) return std::nullopt;
  return Refusal{
      QStringLiteral("RANGE"),
      EscalationText::tr("The target DLT rate lies from %1 to %2.").arg(leastTarget).arg(mostTarget),
      QStringLiteral("opinionTarget")};
}

BetaPrior priorOf(const SecondOpinionChoice& choice) {
  return {choice.priorA, choice.priorB};
}
