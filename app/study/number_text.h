#pragma once
#include <QString>
#include <optional>

/// "1.5" or "1,5", the same in every language of the desktop; nothing where it is not a number.
std::optional<double> parseNumber(const QString& text);

/// A number as it was measured or counted: as many digits as it has, twelve at the most, with a point, the
/// same in every language. Empty where there is none.
QString numberText(double value);
QString numberText(const std::optional<double>& value);
