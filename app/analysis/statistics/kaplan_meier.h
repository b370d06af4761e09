#pragma once
#include <optional>
#include <vector>

/// How long one subject was watched, in any unit, from 0 on; and whether it ended with the event.
struct SurvivalTime {
  double time = 0;
  bool event = false; ///< false: censored at that time
  bool operator==(const SurvivalTime&) const = default;
};

/// The estimate from one time with events to the next.
struct SurvivalStep {
  double time = 0;
  int atRisk = 0; ///< just before it; whoever is censored at that very time is among them
  int events = 0;
  double survival = 1;
  double standardError = 0;    ///< of `survival`, Greenwood's; 0 where nobody is left
  std::optional<double> lower; ///< empty where nobody is left: cannot be told
  std::optional<double> upper;
  bool operator==(const SurvivalStep&) const = default;
};

/// A time at which the curve comes down to one half, and the limits of its interval. Empty = not reached.
struct MedianTime {
  std::optional<double> time;
  std::optional<double> lower;
  std::optional<double> upper;
  bool operator==(const MedianTime&) const = default;
};

struct SurvivalCurve {
  std::vector<double> times;       ///< of every subject, rising
  std::vector<double> censored;    ///< those of them without an event, rising
  std::vector<SurvivalStep> steps; ///< rising; none where nobody had the event
  MedianTime median;
  bool operator==(const SurvivalCurve&) const = default;

  int subjects() const { return static_cast<int>(times.size()); }
  int events() const { return subjects() - static_cast<int>(censored.size()); }
  double lastTime() const { return times.empty() ? 0 : times.back(); }
};

/// The product-limit estimate of Kaplan and Meier, J Am Stat Assoc 1958;53:457–481; standard error by
/// Greenwood, 1926; pointwise interval on the scale log(−log S) (Kalbfleisch and Prentice, The Statistical
/// Analysis of Failure Time Data, 2nd ed., 2002, 1.4), `level` between 0 and 1. The median's interval is
/// where the limits of the curve come down to one half (Brookmeyer and Crowley, Biometrics 1982;38:29–41, on
/// the same scale). Where a line lies level at one half from one event to a later one, it is the middle of
/// that stretch; where it stays at one half to the end, the time of the event that brought it there. The same
/// as print(survfit(Surv(time, event) ~ 1, conf.type = "log-log")) and summary()$table of R's package
/// survival; its quantile() differs where the curve stays at one half.
SurvivalCurve kaplanMeier(std::vector<SurvivalTime> times, double level = 0.95);

/// How many had neither the event nor been censored before `time`.
int numberAtRisk(const SurvivalCurve& curve, double time);

/// The step in force at a time; nullptr before the first. What lies beyond the last subject's time cannot be
/// told: ask numberAtRisk().
const SurvivalStep* stepAt(const SurvivalCurve& curve, double time);

/// The median time under observation, by the same estimate with the event and being censored exchanged
/// (Schemper and Smith, Control Clin Trials 1996;17:343–346).
MedianTime medianFollowUp(std::vector<SurvivalTime> times, double level = 0.95);
