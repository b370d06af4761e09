#include "ui/charts/level_marks.h"

#include "ui/charts/level_style.h"

#include <QPainter>
#include <QPainterPath>
#include <cmath>
#include <numbers>

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
