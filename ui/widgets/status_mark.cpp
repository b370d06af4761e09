#include "ui/widgets/status_mark.h"

#include <QPainter>
#include <QPainterPath>

QColor statusColour(SubjectStatus status, const Theme& theme) {
  switch (status) {
  case SubjectStatus::Cleared:
    return theme.cleared;
  case SubjectStatus::Dlt:
    return theme.dlt;
  case SubjectStatus::InWindow:
    return theme.inWindow;
  case SubjectStatus::NotEvaluable:
    return theme.notEvaluable;
  }
  return theme.text;
}

void paintStatus(QPainter& painter, const QRectF& area, SubjectStatus status, const Theme& theme) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  const QColor colour = statusColour(status, theme);
  painter.setPen(QPen(colour, 2));
  painter.setBrush(colour);
  const QRectF inner = area.adjusted(1.5, 1.5, -1.5, -1.5);
  switch (status) {
  case SubjectStatus::Cleared:
    painter.drawEllipse(inner);
    break;
  case SubjectStatus::Dlt: {
    QPainterPath triangle(QPointF(inner.center().x(), inner.top()));
    triangle.lineTo(inner.bottomRight());
    triangle.lineTo(inner.bottomLeft());
    triangle.closeSubpath();
    painter.drawPath(triangle);
    break;
  }
  case SubjectStatus::InWindow:
    painter.setBrush(theme.surface);
    painter.drawEllipse(inner);
    painter.setBrush(colour);
    painter.drawPie(inner, 0, 90 * 16);
    break;
  case SubjectStatus::NotEvaluable:
    painter.drawLine(inner.topLeft(), inner.bottomRight());
    painter.drawLine(inner.topRight(), inner.bottomLeft());
    break;
  }
  painter.restore();
}
