#include "ui/charts/level_style.h"

#include "ui/charts/bar_hatch.h"

#include <algorithm>
#include <array>

namespace {
constexpr std::size_t styles = 9;

/// Where the level stands in the lists of styles; everybody together looks like the lowest.
std::size_t styleOf(int level) {
  return static_cast<std::size_t>(std::max(level - 1, 0)) % styles;
}

} // namespace

QColor levelColour(int level, const Theme& theme) {
  // The program's own four, then Okabe and Ito's others, darkened on light ground to at least 4.5:1.
  const bool dark = theme.dark;
  const std::array<QColor, styles> colours{
      theme.accent,
      theme.dlt,
      theme.cleared,
      theme.warning,
      dark ? QColor(0xe3, 0x9a, 0xc4) : QColor(0xa2, 0x3f, 0x7a), // purple
      dark ? QColor(0x8f, 0xdc, 0xf5) : QColor(0x1b, 0x75, 0x9e), // sky
      dark ? QColor(0xf3, 0xea, 0x6a) : QColor(0x73, 0x6b, 0x00), // yellow
      theme.text,
      theme.muted};
  return colours.at(styleOf(level));
}

MarkShape levelShape(int level) {
  constexpr std::array<MarkShape, styles> shapes{
      MarkShape::LevelCircle,   MarkShape::LevelSquare, MarkShape::LevelTriangle,
      MarkShape::LevelCross,    MarkShape::LevelStar,   MarkShape::LevelHourglass,
      MarkShape::LevelHalfMoon, MarkShape::LevelBars,   MarkShape::LevelTarget};
  return shapes.at(styleOf(level));
}

QPen levelPen(int level, double width, const Theme& theme) {
  constexpr std::array<Qt::PenStyle, styles> dashes{
      Qt::SolidLine,      Qt::DashLine,       Qt::DotLine,        Qt::DashDotLine,   Qt::DashDotDotLine,
      Qt::CustomDashLine, Qt::CustomDashLine, Qt::CustomDashLine, Qt::CustomDashLine};
  // Dashes and gaps in widths of the line, behind those that Qt has.
  static const std::array<QList<qreal>, 4> own{{{9, 3}, {9, 3, 1, 3}, {1, 6}, {9, 3, 9, 3, 1, 3}}};
  const std::size_t style = styleOf(level);
  QPen pen(levelColour(level, theme), width, dashes.at(style), Qt::RoundCap, Qt::RoundJoin);
  if (pen.style() == Qt::CustomDashLine) pen.setDashPattern(own.at(style - (styles - own.size())));
  return pen;
}

Hatch levelHatch(int level, const Theme& theme) {
  constexpr std::array<Hatch::Lines, styles> lines{
      Hatch::Lines::None,    Hatch::Lines::Slanting, Hatch::Lines::Crossed,
      Hatch::Lines::Level,   Hatch::Lines::Upright,  Hatch::Lines::Falling,
      Hatch::Lines::Squared, Hatch::Lines::Dotted,   Hatch::Lines::Starred};
  return {lines.at(styleOf(level)), levelColour(level, theme)};
}

QBrush levelBrush(int level, const Theme& theme) {
  const Hatch hatch = levelHatch(level, theme);
  return hatch.lines == Hatch::Lines::None ? hatch.colour : hatchGround(hatch.colour, theme);
}
