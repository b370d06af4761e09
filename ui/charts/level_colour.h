#pragma once
#include "ui/widgets/theme.h"

#include <QPen>

/// Colour of a dose level in charts, lowest = 1; 0 = of everybody together. Colours repeat after four: the
/// level is always written, too.
QColor levelColour(int level, const Theme& theme);
/// A line of that colour; its dashes tell neighbouring levels apart on a grey print.
QPen levelPen(int level, const Theme& theme);
