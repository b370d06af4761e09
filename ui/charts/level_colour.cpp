#include "ui/charts/level_colour.h"

#include <algorithm>

QColor levelColour(int level, const Theme& theme) {
  const QColor colours[] = {theme.accent, theme.dlt, theme.cleared, theme.warning};
  return colours[std::max(level - 1, 0) % 4];
}

QPen levelPen(int level, const Theme& theme) {
  const Qt::PenStyle styles[] = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
  return {levelColour(level, theme), 2, styles[std::max(level - 1, 0) % 4], Qt::FlatCap};
}
