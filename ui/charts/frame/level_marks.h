#pragma once
#include "ui/charts/frame/chart_marks.h"

#include <QPen>

/// What tells the dose levels apart in every chart: a colour and a shape for points, a colour and a dash
/// pattern for lines, a colour and a hatch for bars. Nine levels differ in each of the four; the tenth begins
/// again, and the level's name stands beside it. 0 = everybody together.
QColor levelColour(int level, const Theme& theme);
MarkShape levelShape(int level);
QPen levelPen(int level, double width, const Theme& theme);
QBrush levelBrush(int level, const Theme& theme); ///< the ground of a bar, under its hatch
Hatch levelHatch(int level, const Theme& theme);

/// Draws one of the shapes from LevelCircle to LevelTarget into `area`, in its level's colour; nothing for
/// any other.
void paintLevelMark(QPainter& painter, const QRectF& area, MarkShape shape, const Theme& theme);
