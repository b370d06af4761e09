#include "app/analysis/statistics/rank_correlation.h"

#include <algorithm>
#include <boost/math/distributions/normal.hpp>
#include <cmath>
#include <numeric>
#include <random>

namespace {
/// Twice the mid-ranks: whole numbers, so that equal sums are equal.
using Ranks = std::vector<std::int64_t>;

Ranks doubledRanks(const std::vector<double>& values) {
  std::vector<std::size_t> order(values.size());
  std::iota(order.begin(), order.end(), std::size_t(0));
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return values[a] < values[b]; });
  Ranks ranks(values.size());
  for (std::size_t first = 0; first < order.size();) {
    std::size_t end = first + 1;
    while (end < order.size() && values[order[end]] == values[order[first]])
      ++end;
    for (std::size_t i = first; i < end; ++i)
      ranks[order[i]] = static_cast<std::int64_t>(first + end + 1); // (first + 1 + end) / 2, doubled
    first = end;
  }
  return ranks;
}

std::int64_t productSum(const Ranks& a, const Ranks& b) {
  return std::inner_product(a.begin(), a.end(), b.begin(), std::int64_t(0));
}

/// Σab without what it is on average over all orders: n (n + 1)² of doubled ranks.
std::int64_t deviation(std::int64_t products, std::size_t n) {
  const auto count = static_cast<std::int64_t>(n);
  return products - count * (count + 1) * (count + 1);
}

/// Heap's algorithm: each order differs from the one before by one exchange, and so does its sum.
double exactP(const Ranks& x, Ranks y) {
  const std::size_t n = x.size();
  std::int64_t products = productSum(x, y);
  const std::int64_t seen = std::abs(deviation(products, n));
  std::int64_t orders = 1;
  std::int64_t asFar = 1;
  std::vector<std::size_t> turn(n, 0);
  for (std::size_t i = 1; i < n;) {
    if (turn[i] >= i) {
      turn[i++] = 0;
      continue;
    }
    const std::size_t other = i % 2 == 0 ? 0 : turn[i];
    products += (x[i] - x[other]) * (y[other] - y[i]);
    std::swap(y[i], y[other]);
    ++orders;
    if (std::abs(deviation(products, n)) >= seen) ++asFar;
    ++turn[i];
    i = 1;
  }
  return static_cast<double>(asFar) / static_cast<double>(orders);
}

/// std::shuffle draws otherwise with every standard library; this does not.
void shuffle(Ranks& ranks, std::mt19937& random) {
  for (std::size_t left = ranks.size(); left > 1; --left) {
    const auto drawn = static_cast<std::size_t>((std::uint64_t(random()) * left) >> 32U);
    std::swap(ranks[left - 1], ranks[drawn]);
  }
}

double drawnP(const Ranks& x, Ranks y, const PermutationDraw& draw) {
  const std::size_t n = x.size();
  const std::int64_t seen = std::abs(deviation(productSum(x, y), n));
  std::mt19937 random(draw.seed);
  int asFar = 0;
  for (int i = 0; i < draw.permutations; ++i) {
    shuffle(y, random);
    if (std::abs(deviation(productSum(x, y), n)) >= seen) ++asFar;
  }
  return (asFar + 1.0) / (draw.permutations + 1.0);
}

PValue pOf(const Ranks& x, const Ranks& y, double rho, const PermutationDraw& draw) {
  const auto n = static_cast<int>(x.size());
  if (n <= exactUpTo) return {exactP(x, y), n, PSource::Exact, 0};
  if (n <= permutationsUpTo) return {drawnP(x, y, draw), n, PSource::Permutations, draw.permutations};
  const double z = std::abs(rho) * std::sqrt(n - 1.0);
  return {2 * boost::math::cdf(boost::math::complement(boost::math::normal(), z)), n, PSource::Normal, 0};
}

std::optional<RhoInterval> intervalOf(double rho, int n) {
  constexpr double level = 0.95;
  if (n < 4 || std::abs(rho) >= 1) return std::nullopt;
  const double quantile = boost::math::quantile(boost::math::normal(), (1 + level) / 2);
  const double error = std::sqrt((1 + rho * rho / 2) / (n - 3));
  const double z = std::atanh(rho);
  return RhoInterval{std::tanh(z - quantile * error), std::tanh(z + quantile * error), level};
}
} // namespace

std::vector<double> midRanks(const std::vector<double>& values) {
  std::vector<double> ranks;
  for (const std::int64_t doubled : doubledRanks(values))
    ranks.push_back(static_cast<double>(doubled) / 2);
  return ranks;
}

RankCorrelation spearman(const std::vector<double>& x, const std::vector<double>& y,
                         const PermutationDraw& draw) {
  RankCorrelation found;
  found.n = static_cast<int>(std::min(x.size(), y.size()));
  const Ranks a = doubledRanks(x);
  const Ranks b = doubledRanks(y);
  const std::size_t n = a.size();
  const auto squaresA = static_cast<double>(deviation(productSum(a, a), n));
  const auto squaresB = static_cast<double>(deviation(productSum(b, b), n));
  if (!(squaresA > 0 && squaresB > 0)) return found;
  const double rho = static_cast<double>(deviation(productSum(a, b), n)) / std::sqrt(squaresA * squaresB);
  found.rho = std::clamp(rho, -1.0, 1.0);
  found.p = pOf(a, b, *found.rho, draw);
  found.interval = intervalOf(*found.rho, found.n);
  return found;
}
