#pragma once
#include <optional>
#include <tl/expected.hpp>
#include <vector>

/// Noncompartmental pharmacokinetics of one subject in one specimen, as in Gabrielsson and Weiner,
/// Pharmacokinetic and Pharmacodynamic Data Analysis, 5th ed., 2016, chapter 2.8.

/// A sample. Times in any unit, from the infusion; concentrations in any unit.
struct Concentration {
  double time = 0;
  std::optional<double> value; ///< empty: below the limit of quantification
  bool above = false;          ///< `value` is an upper limit, and the concentration lies above it: censored
  bool operator==(const Concentration&) const = default;
};

enum class AucMethod {
  LinearUpLogDown, ///< logarithmic trapezoids where it falls, linear ones elsewhere
  Linear
};

/// The straight line through the logarithms of the last concentrations.
struct TerminalPhase {
  double lambda = 0; ///< per unit of time
  double halfLife = 0;
  double adjustedR2 = 0;
  int points = 0;
  double from = 0; ///< time of its first point
  double to = 0;   ///< time of its last point
  /// Over how many half-lives its points stretch. Below 2 a half-life rests on little.
  double span() const { return (to - from) / halfLife; }
  bool operator==(const TerminalPhase&) const = default;
};

/// Why there is no half-life.
struct NoHalfLife {
  enum class Why {
    TooFewPoints, ///< fewer than three after the maximum, and after the last one above an upper limit
    NotFalling,   ///< the line that fits best rises, or lies level but for rounding
    PoorFit       ///< its adjusted r² lies below the least that is wanted
  };
  Why why = Why::TooFewPoints;
  std::optional<TerminalPhase> line; ///< PoorFit: the line that was not taken
  bool operator==(const NoHalfLife&) const = default;
};

/// How a maximum is known where concentrations lie above an upper limit.
enum class Bound {
  Exact,
  Above,  ///< it is such a limit
  AtLeast ///< a concentration above a lower limit may exceed it
};

/// Empty = cannot be told.
struct PkParameters {
  std::optional<double> cmax;
  Bound cmaxBound = Bound::Exact;
  std::optional<double> tmax; ///< of the first of several equal maxima
  std::optional<double> tlast;
  std::optional<double> clast;
  bool clastAbove = false; ///< `clast` is an upper limit that the concentration lies above
  int above = 0; ///< samples above an upper limit: where there is one, the areas are at least what they say
  std::optional<double> aucLast; ///< 0 to tlast
  std::optional<double> aucTo;   ///< 0 to the time that was asked for
  tl::expected<TerminalPhase, NoHalfLife> terminal = tl::unexpected(NoHalfLife());
  /// That of the half-life, or the one that fits too poorly for one.
  std::optional<TerminalPhase> line() const {
    return terminal ? std::optional(*terminal) : terminal.error().line;
  }
  bool operator==(const PkParameters&) const = default;
};

/// What noncompartmental() is asked for.
struct PkQuestion {
  AucMethod method = AucMethod::LinearUpLogDown;
  double aucUntil = 28;
  bool maximumInTerminalPhase = false; ///< true after a bolus: the maximum may be its first point
  /// A last quantified sample that lies up to this long before aucUntil still reaches it: the sample of that
  /// day, taken an hour early.
  double reach = 0;
  std::optional<double> minimumAdjustedR2 = {}; ///< of the terminal phase; empty: any fit will do
};

/// `samples` by ascending time. Rules below the limit of quantification: (1) before the first quantified
/// sample and at time 0 the concentration is 0: the product is not the body's own; (2) between quantified
/// samples such a sample is left out; (3) after the last quantified one the first such sample is 0, for aucTo
/// only. Samples before time 0 are left out. aucTo is empty where no sample lies at or after its end; it is
/// extrapolated within `reach` alone, along the terminal phase, Clast · exp(−λz · t), or along the line of
/// the last two samples where there is no terminal phase. A piece that is cut at the end keeps the rule of
/// the whole piece: down to 0 it is a straight line. A concentration above an upper limit counts as that
/// limit for the maximum and the areas. Terminal phase: of the last 3, 4, … quantified samples after the
/// maximum the line with the greatest adjusted r²; more points where it is within 0.0001 of it; none where
/// only lines that do not fall come that near (both as in the R package PKNCA: Denney et al., J Pharmacokinet
/// Pharmacodyn 2015;42:S65), where its adjusted r² is below the minimum, and none through or before a sample
/// above an upper limit.
PkParameters noncompartmental(const std::vector<Concentration>& samples, const PkQuestion& question = {});

/// Geometric mean and coefficient of variation in percent, √(exp(s²) − 1) · 100 with s the standard deviation
/// of the logarithms (empty below two values): Kirkwood, Biometrics 1979;35:908. Empty without values, or
/// where one is not above 0.
struct GeometricSummary {
  int n = 0;
  double mean = 0;
  std::optional<double> cvPercent;
  bool operator==(const GeometricSummary&) const = default;
};
std::optional<GeometricSummary> geometricSummary(const std::vector<double>& values);
