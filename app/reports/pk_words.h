#pragma once
#include "app/reports/pk_report.h"

#include <QString>

/// The words of pharmacokinetics, in the user's language.

/// In place of a half-life: "too few points", "does not fall", "r² 0.61".
QString noHalfLifeShort(const NoHalfLife& why);
/// The same as a sentence; `least`: the adjusted r² that is wanted.
QString noHalfLifeText(const NoHalfLife& why, double least);
/// From which lines half-lives come, in a sentence or two.
QString halfLifeRule(double leastAdjustedR2);

/// "120 (45 %), n = 3, 1 BLQ": of a level's subjects; those who were never quantified beside the mean.
/// `number` writes a number.
QString summaryText(const std::optional<GeometricSummary>& found, const PkLevel& level,
                    QString (*number)(const std::optional<double>&));
/// What "BLQ" and ">" beside a mean mean, in a sentence.
QString summaryRule();
