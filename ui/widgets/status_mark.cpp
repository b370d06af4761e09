#include "ui/widgets/status_mark.h"

#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(StatusMark)
};
} // namespace

QString statusShape(SubjectStatus status) {
  switch (status) {
  case SubjectStatus::Cleared:
    return QStringLiteral("●");
  case SubjectStatus::Dlt:
    return QStringLiteral("▲");
  case SubjectStatus::InWindow:
    return QStringLiteral("◔");
  case SubjectStatus::NotEvaluable:
    return QStringLiteral("✕");
  }
  return {};
}

QString statusWord(SubjectStatus status) {
  switch (status) {
  case SubjectStatus::Cleared:
    return Text::tr("cleared");
  case SubjectStatus::Dlt:
    return Text::tr("DLT");
  case SubjectStatus::InWindow:
    return Text::tr("in window");
  case SubjectStatus::NotEvaluable:
    return Text::tr("not evaluable");
  }
  return {};
}

QColor statusColour(SubjectStatus status) {
  const Theme& theme = Theme::current();
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

SubjectStatus statusOfLetter(Outcome outcome) {
  switch (outcome) {
  case Outcome::Cleared:
    return SubjectStatus::Cleared;
  case Outcome::Dlt:
    return SubjectStatus::Dlt;
  case Outcome::Undecided:
    return SubjectStatus::InWindow;
  case Outcome::NotEvaluable:
    break;
  }
  return SubjectStatus::NotEvaluable;
}

void paintStatus(QPainter& painter, const QRectF& area, SubjectStatus status) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  const QColor colour = statusColour(status);
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
    painter.setBrush(Theme::current().surface);
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
