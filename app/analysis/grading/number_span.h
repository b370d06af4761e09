#pragma once
#include "app/analysis/measurements/measured_value.h"

#include <limits>

/// A number, or what lies a hair below (beside = -1) or above (1) it.
struct NumberPlace {
  double number = 0;
  int beside = 0;
};

/// Below 0, 0 or above it. What differs by the rounding of a product only (3 × 17.1) is the same number.
int compared(const NumberPlace& one, const NumberPlace& other);

/// From where to where a number that is not below 0 can lie.
struct NumberSpan {
  NumberPlace least;
  NumberPlace most{std::numeric_limits<double>::infinity(), 0};
  bool isKnown = false; ///< anything is known of it
};

NumberSpan spanOf(const LimitedValue& value);

/// Cuts off what cannot be where `one` is not below `other`, or lies a hair above it (hair = 1). False where
/// that leaves nothing.
bool keepAbove(NumberSpan& one, NumberSpan& other, int hair);
