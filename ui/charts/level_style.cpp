#include "ui/charts/level_style.h"

#include <algorithm>

namespace {
constexpr int styles = 4;

/// Where the level stands in the lists of styles; everybody together looks like the lowest.
int styleOf(int level) {
  return std::max(level - 1, 0) % styles;
}
} // namespace

QColor levelColour(int level, const Theme& theme) {
  const QColor colours[styles] = {theme.accent, theme.dlt, theme.cleared, theme.warning};
  return colours[styleOf(level)];
}

MarkShape levelShape(int level) {
  constexpr MarkShape shapes[styles] = {MarkShape::LevelCircle, MarkShape::LevelSquare,
                                        MarkShape::LevelTriangle, MarkShape::LevelCross};
  return shapes[styleOf(level)];
}

QPen levelPen(int level, double width, const Theme& theme) {
  constexpr Qt::PenStyle dashes[styles] = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
  return {levelColour(level, theme), width, dashes[styleOf(level)], Qt::RoundCap, Qt::RoundJoin};
}
