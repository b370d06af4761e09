#pragma once
#include "app/protocol/protocol_reader.h"

namespace trial_paths {
inline const DoseDesign& trial() {
  static const DoseDesign design = protocolByName(QStringLiteral("cd7-car-nk"))->design;
  return design;
}

inline const std::vector<double> rates{0.1, 0.25, 0.4};
} // namespace trial_paths
