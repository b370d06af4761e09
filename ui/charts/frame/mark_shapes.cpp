#include "ui/charts/frame/mark_shapes.h"

#include "ui/widgets/status_mark.h"

#include <QPainter>
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
void outline(QPainter& painter, const QColor& line, double width, const QBrush& fill) {
  painter.setPen(QPen(line, width));
  painter.setBrush(fill);
}

QPolygonF diamond(const QRectF& area) {
  const QPointF c = area.center();
  return {{QPointF(c.x(), area.top()), QPointF(area.right(), c.y()), QPointF(c.x(), area.bottom()),
           QPointF(area.left(), c.y())}};
}

/// ▼
QPolygonF triangle(const QRectF& area) {
  return {{area.topLeft(), area.topRight(), QPointF(area.center().x(), area.bottom())}};
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

/// ✚: two bars as thick as a third of it.
void paintCross(QPainter& painter, const QRectF& area) {
  const QPointF c = area.center();
  const double arm = area.width() / 6;
  painter.drawRect(QRectF(area.left(), c.y() - arm, area.width(), 2 * arm));
  painter.drawRect(QRectF(c.x() - arm, area.top(), 2 * arm, area.height()));
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
  outline(painter, colour, 1.6, Qt::NoBrush);
  painter.drawEllipse(area.adjusted(1, 1, -1, -1));
}

/// The shapes from LevelCircle to LevelTarget, in their level's colour.
void paintLevelMark(QPainter& painter, const QRectF& area, MarkShape shape, const Theme& theme) {
  const int level = static_cast<int>(shape) - static_cast<int>(MarkShape::LevelCircle) + 1;
  const QColor colour = levelColour(level, theme);
  painter.setPen(Qt::NoPen);
  painter.setBrush(colour);
  switch (shape) {
  case MarkShape::LevelSquare:
    return painter.drawRect(area.adjusted(1, 1, -1, -1));
  case MarkShape::LevelTriangle:
    return painter.drawPolygon(triangle(area));
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

void paintCircle(QPainter& painter, const QRectF& area, MarkShape shape, const Theme& theme) {
  outline(painter, theme.cleared, 1.8, shape == MarkShape::Cr ? theme.cleared : theme.surface);
  painter.drawEllipse(area);
  if (shape != MarkShape::Crh) return;
  painter.setBrush(theme.cleared);
  painter.drawPie(area, 90 * 16, 180 * 16); // the left half
}

void paintDagger(QPainter& painter, const QRectF& area, const QColor& colour) {
  painter.setPen(QPen(colour, 2.4, Qt::SolidLine, Qt::FlatCap));
  const double x = area.center().x();
  const double y = area.top() + area.height() * 0.32;
  painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
  painter.drawLine(QPointF(x - area.width() * 0.32, y), QPointF(x + area.width() * 0.32, y));
}

/// The shapes from Cr on.
void paintResponseMark(QPainter& painter, const QRectF& area, MarkShape shape, const Theme& theme) {
  switch (shape) {
  case MarkShape::Mlfs:
  case MarkShape::Pr:
    outline(painter, theme.accent, 1.6, shape == MarkShape::Pr ? theme.accent : theme.surface);
    return painter.drawPolygon(diamond(area));
  case MarkShape::NoResponse:
    outline(painter, theme.muted, 1.6, theme.surface);
    return painter.drawRect(area.adjusted(1, 1, -1, -1));
  case MarkShape::Progression:
    outline(painter, theme.error, 1.6, theme.error);
    return painter.drawRect(area.adjusted(1, 1, -1, -1));
  case MarkShape::Relapse:
    outline(painter, theme.surface, 1, theme.dlt);
    return painter.drawPolygon(triangle(area));
  case MarkShape::Death:
    return paintDagger(painter, area, theme.text);
  case MarkShape::Censored:
    painter.setPen(QPen(theme.text, 1.4));
    return painter.drawLine(QPointF(area.center().x(), area.top() + 1),
                            QPointF(area.center().x(), area.bottom() - 1));
  default:
    paintCircle(painter, area.adjusted(0.5, 0.5, -0.5, -0.5), shape, theme);
  }
}

/// The shapes from Step on.
void paintStepMark(QPainter& painter, const QRectF& area, MarkShape shape, const Theme& theme) {
  const QPointF c = area.center();
  outline(painter, theme.text, 1.6, theme.text);
  switch (shape) {
  case MarkShape::Infused:
    outline(painter, theme.surface, 0.8, theme.accent);
    painter.drawRect(QRectF(c.x() - 2, area.top(), 4, area.height() / 2));
    return painter.drawPolygon(triangle(area.adjusted(0, area.height() / 2 - 1, 0, 1)));
  case MarkShape::Sample:
    return painter.drawEllipse(c, 2.6, 2.6);
  case MarkShape::Contact:
    painter.drawLine(QPointF(c.x(), area.top() + 1), QPointF(c.x(), area.bottom() - 1));
    return painter.drawLine(QPointF(area.left() + 1, c.y()), QPointF(area.right() - 1, c.y()));
  case MarkShape::Left:
    painter.drawLine(QPointF(area.left(), c.y()), QPointF(area.right() - 2, c.y()));
    return painter.drawLine(QPointF(area.right() - 2, area.top()), QPointF(area.right() - 2, area.bottom()));
  default: // ⚑
    painter.drawLine(QPointF(area.left() + 2, area.top()), QPointF(area.left() + 2, area.bottom()));
    return painter.drawRect(QRectF(area.left() + 2, area.top(), area.width() - 4, area.height() / 2 - 1));
  }
}

void paintArrow(QPainter& painter, const QRectF& area, const QColor& colour) {
  painter.setPen(QPen(colour, 1.6));
  const double y = area.center().y();
  painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
  painter.drawLine(QPointF(area.right() - 4, y - 4), QPointF(area.right(), y));
  painter.drawLine(QPointF(area.right() - 4, y + 4), QPointF(area.right(), y));
}

/// What happens to a subject: events, assessments, the bar that goes on.
void paintCourseMark(QPainter& painter, const QRectF& area, MarkShape shape, const Theme& theme) {
  switch (shape) {
  case MarkShape::Assessment:
    outline(painter, theme.surface, 1.6, theme.text);
    return painter.drawPolygon(diamond(area));
  case MarkShape::LateAssessment:
    outline(painter, theme.text, 1.6, theme.surface);
    return painter.drawPolygon(diamond(area));
  case MarkShape::SevereEvent:
    outline(painter, theme.surface, 1, theme.error);
    return painter.drawRect(area.adjusted(1, 1, -1, -1));
  case MarkShape::MildEvent:
    outline(painter, theme.text, 1.4, theme.surface);
    return painter.drawEllipse(area.adjusted(1.5, 1.5, -1.5, -1.5));
  default:
    paintArrow(painter, area, theme.text);
  }
}

// In the order of MarkShape.
constexpr std::array statuses{SubjectStatus::Cleared, SubjectStatus::Dlt, SubjectStatus::InWindow,
                              SubjectStatus::NotEvaluable};
constexpr std::array responses{Response::CompleteRemission,
                               Response::CompleteRemissionPartial,
                               Response::CompleteRemissionIncomplete,
                               Response::LeukaemiaFreeState,
                               Response::PartialRemission,
                               Response::NoResponse,
                               Response::Progression,
                               Response::Relapse};

/// The mark of one of them, the first one's being `first`; ✕ of any other.
template <class Meanings, class Meaning>
MarkShape markIn(const Meanings& all, Meaning meaning, MarkShape first) {
  const auto found = std::find(all.begin(), all.end(), meaning);
  return found == all.end() ? MarkShape::NotEvaluable
                            : static_cast<MarkShape>(static_cast<int>(first) + (found - all.begin()));
}
} // namespace

MarkShape markOf(SubjectStatus status) {
  return markIn(statuses, status, MarkShape::Cleared);
}

MarkShape markOf(Response response) {
  return markIn(responses, response, MarkShape::Cr);
}

void paintMark(QPainter& painter, const QRectF& area, MarkShape shape, const Theme& theme) {
  if (shape == MarkShape::None) return;
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF inner = area.adjusted(1, 1, -1, -1);
  if (shape <= MarkShape::NotEvaluable)
    paintStatus(painter, area, statuses.at(static_cast<std::size_t>(shape) - 1), theme);
  else if (shape <= MarkShape::GoesOn)
    paintCourseMark(painter, inner, shape, theme);
  else if (shape <= MarkShape::LevelTarget)
    paintLevelMark(painter, inner, shape, theme);
  else if (shape <= MarkShape::Censored)
    paintResponseMark(painter, inner, shape, theme);
  else
    paintStepMark(painter, inner, shape, theme);
  painter.restore();
}
