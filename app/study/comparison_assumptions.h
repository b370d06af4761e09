#pragma once
#include "app/study/joint_policy.h"

#include <optional>
#include <vector>

/// A dose, and the DLT rate that it is assumed to have.
struct AssumedRate {
  double cellsPerKg = 0;
  std::optional<double> rate; ///< 0 to 1; nothing = not entered
  bool operator==(const AssumedRate&) const = default;
};

/// What the behaviour of two designs is worked out under.
struct ComparisonAssumptions {
  std::vector<AssumedRate> rates; ///< every dose of either design, rising
  QString scenario;               ///< name of the toxicity scenario that they are of; empty = typed
  JointPolicy policy;
  bool operator==(const ComparisonAssumptions&) const = default;
};

/// {"rates": [[cells per kg, rate or null], …], "scenario", "policy"}; and back. A rate that is no number
/// reads as not entered.
QJsonObject assumptionsJson(const ComparisonAssumptions& assumed);
ComparisonAssumptions assumptionsIn(const QJsonObject& json);
