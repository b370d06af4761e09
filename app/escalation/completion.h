#pragma once
#include "app/escalation/completion_limits.h"

#include <array>
#include <vector>

/// What completing enrolment (4.3) at a level comes to from one tally on, for every number of subjects that
/// may remain: one more subject adds to what fewer of them come to, so that one pass answers for all.
struct Completion {
  static constexpr int lastStop = 6; ///< evaluable subjects up to which CE-STOP stops a level
  /// Probabilities and an expected number; what is missing to 1 is in `stoppedAfter`.
  struct Result {
    double subjects = 0;     ///< treated there
    double tolerated = 0;    ///< ends, the level tolerated
    double notTolerated = 0; ///< ends, the level not tolerated
  };
  Tally from;
  std::vector<Result> byRemaining; ///< index: subjects that remain
  /// CE-STOP, one level lower, after so many subjects treated there; where fewer remain it does not come to
  /// it.
  std::array<double, lastStop + 1> stoppedAfter{};
};

/// One subject after the other, the rules read after each. `limits`: completionLimits() up to the evaluable
/// subjects of `from` and `mostRemaining` more. `rate`: the level's true DLT rate. `lowest`: no level lies
/// below, CE-STOP ends the trial.
Completion completionFrom(const Tally& from, int mostRemaining, const std::vector<CompletionLimit>& limits,
                          double rate, bool lowest);
