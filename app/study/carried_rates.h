#pragma once
#include "app/protocol/protocol.h"

#include <optional>
#include <vector>

/// Rates by level of one version of the design, by level of another: each goes to the level of the same dose.
/// A level whose dose had none is not entered.
std::vector<std::optional<double>> carriedRates(const std::vector<std::optional<double>>& rates,
                                                const DoseDesign& from, const DoseDesign& to);
