#include "ui/charts/level_style.h"

namespace {
constexpr int styles = 4;
}

QColor levelColour(int level, const Theme& theme) {
  const QColor colours[styles] = {theme.accent, theme.dlt, theme.cleared, theme.warning};
  return colours[(level - 1) % styles];
}

MarkShape levelShape(int level) {
  constexpr MarkShape shapes[styles] = {MarkShape::LevelCircle, MarkShape::LevelSquare,
                                        MarkShape::LevelTriangle, MarkShape::LevelCross};
  return shapes[(level - 1) % styles];
}

QPen levelPen(int level, double width, const Theme& theme) {
  constexpr Qt::PenStyle dashes[styles] = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
  return {levelColour(level, theme), width, dashes[(level - 1) % styles], Qt::RoundCap, Qt::RoundJoin};
}
