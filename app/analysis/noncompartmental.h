#pragma once
#include <optional>
#include <vector>

/// Noncompartmental pharmacokinetics of one subject in one specimen, as in Gabrielsson and Weiner,
/// Pharmacokinetic and Pharmacodynamic Data Analysis, 5th ed., 2016, chapter 2.8.

/// A sample. Times in any unit, from the infusion; concentrations in any unit.
struct Concentration {
  double time = 0;
  std::optional<double> value; ///< empty: below the limit of quantification
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
  bool operator==(const TerminalPhase&) const = default;
};

/// Empty = cannot be told.
struct PkParameters {
  std::optional<double> cmax;
  std::optional<double> tmax; ///< of the first of several equal maxima
  std::optional<double> tlast;
  std::optional<double> clast;
  std::optional<double> aucLast; ///< 0 to tlast
  std::optional<double> aucTo;   ///< 0 to the time that was asked for
  std::optional<TerminalPhase> terminal;
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
};

/// `samples` by ascending time. Rules below the limit of quantification: (1) before the first quantified
/// sample and at time 0 the concentration is 0: the product is not the body's own; (2) between quantified
/// samples such a sample is left out; (3) after the last quantified one the first such sample is 0, for aucTo
/// only. Samples before time 0 are left out. aucTo is empty where no sample lies at or after its end; it is
/// extrapolated within `reach` alone, along the terminal phase, Clast · exp(−λz · t), or along the line of
/// the last two samples where there is no terminal phase. Terminal phase: of the last 3, 4, … quantified
/// samples after the maximum the line with the greatest adjusted r²; more points where it is within 0.0001 of
/// it.
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
