#include "app/analysis/statistics/exact_interval.h"

#include <boost/math/distributions/binomial.hpp>

std::optional<ProportionInterval> exactInterval(int count, int n, double level) {
  if (n <= 0) return std::nullopt;
  using Binomial = boost::math::binomial_distribution<>;
  const double tail = (1 - level) / 2;
  const auto exact = Binomial::clopper_pearson_exact_interval;
  return ProportionInterval{Binomial::find_lower_bound_on_p(n, count, tail, exact),
                            Binomial::find_upper_bound_on_p(n, count, tail, exact)};
}
