#include "ui/charts/frame/level_marks.h"

#include "ui/charts/frame/bar_hatch.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

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

namespace {
/// ✚: two bars as thick as a third of it.
void paintCross(QPainter& painter, const QRectF& area) {
  const QPointF c = area.center();
  const double arm = area.width() / 6;
  painter.drawRect(QRectF(area.left(), c.y() - arm, area.width(), 2 * arm));
  painter.drawRect(QRectF(c.x() - arm, area.top(), 2 * arm, area.height()));
}

QPolygonF star(const QRectF& area) {
  QPolygonF points;
  for (int i = 0; i < 10; ++i) {
    const double angle = i * std::numbers::pi / 5;
    const double radius = area.width() / 2 * (i % 2 == 0 ? 1.1 : 0.45);
    points << area.center() + QPointF(radius * std::sin(angle), -radius * std::cos(angle));
  }
  return points;
}

QPolygonF hourglass(const QRectF& area) {
  return {{area.topLeft(), area.topRight(), area.bottomLeft(), area.bottomRight()}};
}

void paintBars(QPainter& painter, const QRectF& area) {
  const double thick = area.height() / 5;
  for (int bar = 0; bar < 3; ++bar)
    painter.drawRect(QRectF(area.left(), area.top() + 2 * bar * thick, area.width(), thick));
}

/// ◉: a ring and a dot.
void paintTarget(QPainter& painter, const QRectF& area, const QColor& colour) {
  const double dot = area.width() / 3.2;
  painter.drawEllipse(area.adjusted(dot, dot, -dot, -dot));
  painter.setPen(QPen(colour, 1.6));
  painter.setBrush(Qt::NoBrush);
  painter.drawEllipse(area.adjusted(1, 1, -1, -1));
}
} // namespace

void paintLevelMark(QPainter& painter, const QRectF& area, MarkShape shape, const Theme& theme) {
  if (shape < MarkShape::LevelCircle || shape > MarkShape::LevelTarget) return;
  const int level = static_cast<int>(shape) - static_cast<int>(MarkShape::LevelCircle) + 1;
  const QColor colour = levelColour(level, theme);
  painter.setPen(Qt::NoPen);
  painter.setBrush(colour);
  switch (shape) {
  case MarkShape::LevelSquare:
    return painter.drawRect(area.adjusted(1, 1, -1, -1));
  case MarkShape::LevelTriangle:
    return painter.drawPolygon(
        QPolygonF{area.topLeft(), area.topRight(), QPointF(area.center().x(), area.bottom())});
  case MarkShape::LevelCross:
    return paintCross(painter, area);
  case MarkShape::LevelStar:
    return painter.drawPolygon(star(area), Qt::WindingFill);
  case MarkShape::LevelHourglass:
    return painter.drawPolygon(hourglass(area));
  case MarkShape::LevelHalfMoon: // ◗, as wide as the others
    return painter.drawPie(area.adjusted(-area.width() / 2, 0, 0, 0), -90 * 16, 180 * 16);
  case MarkShape::LevelBars:
    return paintBars(painter, area);
  case MarkShape::LevelTarget:
    return paintTarget(painter, area, colour);
  default:
    painter.drawEllipse(area.adjusted(0.5, 0.5, -0.5, -0.5));
  }
}
