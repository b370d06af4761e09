#include "ui/charts/frame/bar_hatch.h"

#include "ui/widgets/status_mark.h"

#include <QPainter>
#include <QtMath>
#include <algorithm>

namespace {
constexpr double spacing = 7; // pixels of the chart

void slantingLines(QPainter& painter, const QRectF& area, bool rising) {
  const int lines = qCeil((area.width() + area.height()) / spacing);
  for (int line = 0; line < lines; ++line) {
    const double x = area.left() - area.height() + line * spacing;
    painter.drawLine(QPointF(x, rising ? area.bottom() : area.top()),
                     QPointF(x + area.height(), rising ? area.top() : area.bottom()));
  }
}

void levelLines(QPainter& painter, const QRectF& area) {
  const int lines = qCeil((area.height() - spacing / 2) * 1.5 / spacing);
  for (int line = 0; line < lines; ++line) {
    const double y = area.top() + spacing / 2 + line * spacing / 1.5;
    painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
  }
}

/// How many fit between two sides, half a space from them.
int fitting(double length) {
  return qCeil(length / spacing - 0.5);
}

double placeOf(int index, double begin) {
  return begin + spacing / 2 + index * spacing;
}

void uprightLines(QPainter& painter, const QRectF& area) {
  for (int line = 0; line < fitting(area.width()); ++line) {
    const double x = placeOf(line, area.left());
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
  }
}

void dots(QPainter& painter, const QRectF& area) {
  painter.setBrush(painter.pen().color());
  for (int row = 0; row < fitting(area.height()); ++row)
    for (int column = 0; column < fitting(area.width()); ++column)
      painter.drawEllipse(QPointF(placeOf(column, area.left()), placeOf(row, area.top())), 0.6, 0.6);
}

void paintLines(QPainter& painter, const QRectF& area, Hatch::Lines lines) {
  using Lines = Hatch::Lines;
  const auto isOf = [lines](std::initializer_list<Lines> those) {
    return std::find(those.begin(), those.end(), lines) != those.end();
  };
  if (isOf({Lines::Level, Lines::Squared, Lines::Starred})) levelLines(painter, area);
  if (isOf({Lines::Slanting, Lines::Crossed, Lines::Starred})) slantingLines(painter, area, true);
  if (isOf({Lines::Falling, Lines::Crossed, Lines::Starred})) slantingLines(painter, area, false);
  if (isOf({Lines::Upright, Lines::Squared})) uprightLines(painter, area);
  if (lines == Lines::Dotted) dots(painter, area);
}
} // namespace

QColor mixedColour(const QColor& strong, const QColor& ground, int fifths) {
  const auto mixed = [fifths](int one, int other) { return (fifths * one + (5 - fifths) * other) / 5; };
  return {mixed(strong.red(), ground.red()), mixed(strong.green(), ground.green()),
          mixed(strong.blue(), ground.blue())};
}

QColor hatchGround(const QColor& colour, const Theme& theme) {
  return mixedColour(colour, theme.surface, 1);
}

QBrush statusBrush(SubjectStatus status, const Theme& theme) {
  const QColor colour = statusColour(status, theme);
  if (status == SubjectStatus::Cleared) return colour;
  if (status == SubjectStatus::NotEvaluable) return theme.surface;
  return hatchGround(colour, theme);
}

Hatch hatchOf(SubjectStatus status, const Theme& theme) {
  const QColor colour = statusColour(status, theme);
  switch (status) {
  case SubjectStatus::Cleared:
    break;
  case SubjectStatus::Dlt:
    return {Hatch::Lines::Crossed, colour};
  case SubjectStatus::InWindow:
    return {Hatch::Lines::Slanting, colour};
  case SubjectStatus::NotEvaluable:
    return {Hatch::Lines::Level, colour};
  }
  return {Hatch::Lines::None, colour};
}

void paintHatch(QPainter& painter, const QRectF& area, const Hatch& hatch) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setClipRect(area, Qt::IntersectClip);
  painter.setPen(QPen(hatch.colour, 1));
  paintLines(painter, area, hatch.lines);
  painter.restore();
}

BarHatch::BarHatch(QChart& chart, QAbstractSeries& series, std::vector<HatchedBar> bars)
    : ChartOverlay(chart, &series, 40), m_bars(std::move(bars)) {}

void BarHatch::draw(QPainter& painter) const {
  for (const HatchedBar& bar : m_bars) {
    const QRectF area(positionOf(bar.from), positionOf(bar.to));
    paintHatch(painter, area.normalized(), bar.hatch);
  }
}
