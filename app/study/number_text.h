#pragma once
#include <QString>
#include <optional>

/// "1.5" or "1,5", the same in every language of the desktop; nothing where it is not a number.
std::optional<double> parseNumber(const QString& text);
