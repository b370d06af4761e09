#pragma once
#include "app/escalation/simulation/simulate_trials.h"

/// An estimate with its 95 % confidence interval.
struct Estimate {
  double value = 0;
  double lower = 0;
  double upper = 0;
  bool operator==(const Estimate&) const = default;
};

/// How long the simulated trials took; the quantiles to a tenth of a day.
struct SimulatedMonths {
  Estimate mean;
  double tenth = 0; ///< a tenth of the trials took no longer
  double median = 0;
  double ninetieth = 0; ///< nine tenths took no longer
  bool operator==(const SimulatedMonths&) const = default;
};

/// OperatingCharacteristics as simulated trials estimate them; vectors by level as there. Probabilities have
/// the exact interval of Clopper and Pearson (exact_interval.h), means mean ± 1.96 standard errors, which
/// wants some hundred trials.
struct SimulatedCharacteristics {
  std::vector<Estimate> pMtd;
  Estimate pNotReached;
  Estimate pStopped;
  Estimate expectedSubjects;
  Estimate expectedDlts;
  std::vector<Estimate> expectedPerLevel;
  std::vector<Estimate> pTried;
  std::optional<SimulatedMonths> months; ///< where time was asked for
  bool operator==(const SimulatedCharacteristics&) const = default;
};

/// `trials` has at least one trial.
SimulatedCharacteristics simulatedCharacteristics(const SimulatedTrials& trials);
