#include "ui/pages/today/window_bar_delegate.h"

#include "ui/pages/today/window_model.h"
#include "ui/widgets/status_mark.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <algorithm>

void WindowBarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const {
  QStyledItemDelegate::paint(painter, option, index); // background, selection, focus
  const auto* model = qobject_cast<const WindowModel*>(index.model());
  if (!model) return;
  const WindowState& state = model->row(index.row()).state;
  const Theme& theme = Theme::current();
  const int lastDay = std::max({28, state.window.latest, state.decidedOnDay.value_or(0)}) + 1;
  const QRectF area = QRectF(option.rect).adjusted(8, 0, -14, 0);
  const auto xOf = [&](int day) {
    return area.left() + area.width() * std::clamp(day, 0, lastDay) / lastDay;
  };
  const qreal y = area.center().y();

  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  painter->setPen(Qt::NoPen);
  painter->setBrush(theme.line);
  painter->drawRoundedRect(QRectF(xOf(0), y - 3, xOf(state.window.latest) - xOf(0), 6), 3, 3);
  painter->setBrush(theme.accent);
  const int gone = std::min(state.day, state.window.latest);
  if (gone > 0) painter->drawRoundedRect(QRectF(xOf(0), y - 3, xOf(gone) - xOf(0), 6), 3, 3);
  painter->setPen(QPen(theme.muted, 1, Qt::DotLine));
  for (const int day : {state.window.earliest, state.window.latest})
    painter->drawLine(QPointF(xOf(day), y - 9), QPointF(xOf(day), y + 9));
  const auto markDay =
      state.status == SubjectStatus::Dlt && state.dltOnsetDay ? state.dltOnsetDay : state.decidedOnDay;
  if (markDay) paintStatus(*painter, QRectF(xOf(*markDay) - 6, y - 6, 12, 12), state.status);
  painter->restore();
}
