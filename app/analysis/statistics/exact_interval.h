#pragma once
#include <optional>

/// Limits of an interval of a proportion, 0 to 1.
struct ProportionInterval {
  double lower = 0;
  double upper = 1;
  bool operator==(const ProportionInterval&) const = default;
};

/// The exact interval of Clopper and Pearson, Biometrika 1934;26:404–413: `count` of `n`, two-sided, as beta
/// quantiles (Boost.Math, binomial_distribution). 0 of n begins at 0, n of n ends at 1. Empty without a
/// trial (n = 0). `level` lies between 0 and 1, 0 ≤ count ≤ n.
std::optional<ProportionInterval> exactInterval(int count, int n, double level = 0.95);
