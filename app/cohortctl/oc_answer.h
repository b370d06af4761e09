#pragma once
#include "app/analysis/statistics/simulated_characteristics.h"
#include "app/escalation/outlook/operating_characteristics.h"
#include "app/reports/outlook/design_basis.h"

/// What `oc` was asked, and so what its answer rests on.
struct OcQuestion {
  DesignBasis basis;
  QString pace;                ///< completingPace()
  std::vector<double> trueDlt; ///< by level
  std::optional<TrialTime> time;
  std::optional<Simulation> simulation;
};

/// The answer on standard output, after the lines on what it rests on; or one line of JSON with `basis` in
/// it.
void printOc(const OcQuestion& question, const OperatingCharacteristics& oc, bool json);
void printOc(const OcQuestion& question, const SimulatedCharacteristics& oc, bool json);
