#pragma once
#include "app/analysis/measurements/noncompartmental.h"

#include <cmath>

#include <QDebug>

namespace sampled_values {
using Values = std::vector<double>;

inline std::vector<Concentration> samples(const Values& times, const Values& values) {
  std::vector<Concentration> all;
  for (std::size_t i = 0; i < times.size(); ++i)
    all.push_back({times[i], values[i]});
  return all;
}

inline bool near(double value, double expected, double tolerance = 1e-6) {
  if (std::abs(value - expected) <= tolerance) return true;
  qWarning("%.9g, expected %.9g", value, expected);
  return false;
}

inline PkQuestion ask(AucMethod method, double until = 28) {
  return {method, until, false};
}
} // namespace sampled_values
