#include "ui/charts/frame/response_marks.h"

#include <QPainter>

namespace {
QPolygonF diamond(const QRectF& area) {
  const QPointF c = area.center();
  return {QPointF(c.x(), area.top()), QPointF(area.right(), c.y()), QPointF(c.x(), area.bottom()),
          QPointF(area.left(), c.y())};
}

void paintCircle(QPainter& painter, const QRectF& area, MarkShape shape, const Theme& theme) {
  painter.setPen(QPen(theme.cleared, 1.8));
  painter.setBrush(shape == MarkShape::Cr ? theme.cleared : theme.surface);
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

void paintTriangle(QPainter& painter, const QRectF& area, const Theme& theme) {
  painter.setPen(QPen(theme.surface, 1));
  painter.setBrush(theme.dlt);
  painter.drawPolygon(QPolygonF{area.topLeft(), area.topRight(), QPointF(area.center().x(), area.bottom())});
}
} // namespace

MarkShape markOf(Response response) {
  switch (response) {
  case Response::CompleteRemission:
    return MarkShape::Cr;
  case Response::CompleteRemissionPartial:
    return MarkShape::Crh;
  case Response::CompleteRemissionIncomplete:
    return MarkShape::Cri;
  case Response::LeukaemiaFreeState:
    return MarkShape::Mlfs;
  case Response::PartialRemission:
    return MarkShape::Pr;
  case Response::NoResponse:
    return MarkShape::NoResponse;
  case Response::Progression:
    return MarkShape::Progression;
  case Response::Relapse:
    return MarkShape::Relapse;
  case Response::NotEvaluable:
    break;
  }
  return MarkShape::NotEvaluable;
}

void paintResponseMark(QPainter& painter, const QRectF& area, MarkShape shape, const Theme& theme) {
  switch (shape) {
  case MarkShape::Cr:
  case MarkShape::Crh:
  case MarkShape::Cri:
    return paintCircle(painter, area.adjusted(0.5, 0.5, -0.5, -0.5), shape, theme);
  case MarkShape::Mlfs:
  case MarkShape::Pr:
    painter.setPen(QPen(theme.accent, 1.6));
    painter.setBrush(shape == MarkShape::Pr ? theme.accent : theme.surface);
    painter.drawPolygon(diamond(area));
    return;
  case MarkShape::NoResponse:
  case MarkShape::Progression:
    painter.setPen(QPen(shape == MarkShape::Progression ? theme.error : theme.muted, 1.6));
    painter.setBrush(shape == MarkShape::Progression ? theme.error : theme.surface);
    painter.drawRect(area.adjusted(1, 1, -1, -1));
    return;
  case MarkShape::Relapse:
    return paintTriangle(painter, area, theme);
  case MarkShape::Death:
    return paintDagger(painter, area, theme.text);
  case MarkShape::Censored:
    painter.setPen(QPen(theme.text, 1.4));
    painter.drawLine(QPointF(area.center().x(), area.top() + 1),
                     QPointF(area.center().x(), area.bottom() - 1));
    return;
  default:
    return;
  }
}
