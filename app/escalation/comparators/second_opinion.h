#pragma once
#include "app/base/refusal.h"
#include "app/escalation/course.h"
#include "app/study/site.h"

/// What other designs would say of a level's tally. Advisory: no rule of the protocol rests on it.

/// Beta prior of a DLT rate. Jeffreys' prior by default.
struct BetaPrior {
  double a = 0.5;
  double b = 0.5;
  bool operator==(const BetaPrior&) const = default;
};

/// What a tally says of the level's true DLT rate: beta-binomial posterior (Gelman et al., Bayesian Data
/// Analysis, 3rd ed., 2013, section 2.4).
struct DltPosterior {
  double mean = 0;
  double low = 0; ///< equal-tailed 95 % interval
  double high = 1;
  double pAbove = 0; ///< probability that the rate exceeds `limit`
  double limit = 1.0 / 3.0;
  bool operator==(const DltPosterior&) const = default;
};
DltPosterior dltPosterior(const Tally& tally, const BetaPrior& prior = {}, double limit = 1.0 / 3.0);

enum class DoseAdvice {
  Escalate,
  Stay,
  Deescalate,
  Eliminate ///< go down, and never come back
};

/// BOIN, local optimal design: Liu and Yuan, J R Stat Soc C 2015;64:507. φ1 = 0.6 φ, φ2 = 1.4 φ; a level is
/// eliminated when P(rate > φ) > 0.95 under a uniform prior, from three subjects on.
struct BoinBoundaries {
  double escalate = 0;   ///< λe: up where t / m is not above
  double deescalate = 0; ///< λd: down where t / m is not below
  bool operator==(const BoinBoundaries&) const = default;
};
BoinBoundaries boinBoundaries(double target);
/// Nothing while nobody is evaluable.
std::optional<DoseAdvice> boinAdvice(const Tally& tally, double target);

/// mTPI-2: Guo et al., Contemp Clin Trials 2017;58:23. Intervals as wide as that of equivalence,
/// target ± 0.05; uniform prior; elimination as the paper's DU, P(rate > target) > 0.95.
std::optional<DoseAdvice> mtpi2Advice(const Tally& tally, double target);

/// Whether the other designs can answer with this choice. RANGE, fields "opinionPriorA", "opinionPriorB"
/// (each above 0, at most 100: what 100 subjects would weigh) and "opinionTarget" (0.1 to 0.6: mTPI-2 needs
/// an interval below that of equivalence; the authors' R package BOIN takes no more than 0.6).
std::optional<Refusal> mayChooseOpinion(const SecondOpinionChoice& choice);

BetaPrior priorOf(const SecondOpinionChoice& choice);
