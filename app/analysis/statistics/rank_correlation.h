#pragma once
#include <cstdint>
#include <optional>
#include <vector>

/// Spearman's rank correlation of small samples with ties: Spearman, Am J Psychol 1904;15:72. It is the
/// product-moment correlation of the mid-ranks.

/// Ranks from 1, in the order of `values`; equal values share the mean of their ranks.
std::vector<double> midRanks(const std::vector<double>& values);

/// Where a p comes from.
enum class PSource {
  Exact,        ///< every order of the ranks
  Permutations, ///< a number of orders drawn at random
  Normal        ///< ρ √(n − 1) is standard normal: Hotelling and Pabst, Ann Math Stat 1936;7:29
};

/// A two-sided p of no association. It never stands without the number of pairs it rests on.
struct PValue {
  double p = 1;
  int n = 0;
  PSource source = PSource::Exact;
  int permutations = 0; ///< drawn; 0 unless Permutations
  bool operator==(const PValue&) const = default;
};

/// A confidence interval of ρ.
struct RhoInterval {
  double low = -1;
  double high = 1;
  double level = 0.95;
  bool operator==(const RhoInterval&) const = default;
};

/// Empty = cannot be told.
struct RankCorrelation {
  int n = 0;                           ///< pairs
  std::optional<double> rho;           ///< empty below two pairs, and where one side is constant
  std::optional<PValue> p;             ///< as rho
  std::optional<RhoInterval> interval; ///< also empty below four pairs, and for ρ = ±1
  bool operator==(const RankCorrelation&) const = default;
};

/// How a p is drawn where there are too many orders to go through.
struct PermutationDraw {
  std::uint32_t seed = 1; ///< the same seed gives the same p on every machine
  int permutations = 9999;
  bool operator==(const PermutationDraw&) const = default;
};

inline constexpr int exactUpTo = 9;          ///< pairs; 9! = 362,880 orders
inline constexpr int permutationsUpTo = 100; ///< pairs; beyond that the normal distribution

/// Spearman's ρ of x and y, which are of one length; exact p up to `exactUpTo` pairs: the share of all orders
/// whose |ρ| is not below the one seen. Above it (b + 1) / (m + 1), with b such orders among m drawn at
/// random: Phipson and Smyth, Stat Appl Genet Mol Biol 2010;9:39. The interval is Fisher's z with the
/// standard error √((1 + ρ²/2) / (n − 3)): Bonett and Wright, Psychometrika 2000;65:23.
RankCorrelation spearman(const std::vector<double>& x, const std::vector<double>& y,
                         const PermutationDraw& draw = {});
