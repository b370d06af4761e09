#pragma once
#include <optional>

/// Both ends included; an end that is not set is open.
struct ValueRange {
  std::optional<double> low;
  std::optional<double> high;
  bool contains(double value) const { return !(low && value < *low) && !(high && value > *high); }
  bool operator==(const ValueRange&) const = default;
};
