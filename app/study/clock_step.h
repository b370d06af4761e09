#pragma once
#include <QDateTime>

/// The laptop's clock went backwards between two journal lines: what it said before, and then. UTC.
struct ClockStep {
  QDateTime before;
  QDateTime after;
  bool operator==(const ClockStep&) const = default;
};
