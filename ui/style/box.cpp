#include "ui/style/box.h"

#include "ui/style/theme.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QIcon>
#include <QPainter>
#include <QStyleOption>
#include <QVariant>

void paintBox(QPainter& painter, const QRect& area, const Box& box) {
  const bool edged = box.line > 0 && box.edge.isValid() && box.edge.alpha() > 0;
  if (!edged && !box.fill.isValid()) return;
  painter.save();
  painter.setPen(Qt::NoPen);
  const double half = edged ? box.line / 2.0 : 0;
  const QRectF inside = QRectF(area).adjusted(half, half, -half, -half);
  if (edged) painter.setPen(QPen(box.edge, box.line, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
  if (box.fill.isValid()) painter.setBrush(box.fill);
  if (box.radius == 0) {
    painter.drawRect(inside);
  } else {
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = std::min(box.radius - half, std::min(inside.width(), inside.height()) / 2);
    painter.drawRoundedRect(inside, radius, radius);
  }
  painter.restore();
}

void paintMark(QPainter& painter, const QRect& area, const char* name, int size) {
  const QString mode = QLatin1String(Theme::current().dark ? "dark" : "light");
  QRect place({}, QSize(size, size));
  place.moveCenter(area.center());
  QIcon(QStringLiteral(":/icons/%1-%2.svg").arg(QLatin1String(name), mode)).paint(&painter, place);
}

Box inputBox(const QStyleOption& option, const QWidget* widget) {
  const Theme& theme = Theme::current();
  const bool caret = option.state & QStyle::State_HasFocus;
  const bool wrong = widget && widget->property("wrong").toBool();
  Box box{{}, 1, atTypeSize(5), theme.border, theme.surface};
  if (caret || wrong) box.line = caret && wrong ? 3 : 2;
  if (caret || wrong) box.edge = wrong ? theme.error : theme.accent;
  const int less = box.line - 1; // what is inside does not move
  box.padding = QMargins(atTypeSize(6), atTypeSize(3), atTypeSize(6), atTypeSize(3)) - less;
  const bool off = !(option.state & QStyle::State_Enabled);
  if (off || (widget && widget->property("readOnly").toBool())) box.fill = theme.window;
  return box;
}

bool isInside(const QWidget* edit) {
  const QWidget* around = edit ? edit->parentWidget() : nullptr;
  return qobject_cast<const QAbstractSpinBox*>(around) || qobject_cast<const QComboBox*>(around);
}
