#pragma once
#include "ui/charts/chart_marks.h"

/// Draws one of the shapes from LevelCircle to LevelTarget into `area`, in its level's colour; nothing for
/// any other.
void paintLevelMark(QPainter& painter, const QRectF& area, MarkShape shape, const Theme& theme);
