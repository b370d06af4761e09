#pragma once

/// The mean month of the Julian calendar: 365.25 days / 12.
inline constexpr double daysPerMonth = 365.25 / 12;
