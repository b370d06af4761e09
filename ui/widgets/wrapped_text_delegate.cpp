#include "ui/widgets/wrapped_text_delegate.h"

#include <QTextLayout>

QSize WrappedTextDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const QSize hint = QStyledItemDelegate::sizeHint(option, index);
  QTextLayout layout(index.data(Qt::DisplayRole).toString(), option.font);
  layout.beginLayout();
  qreal sum = 0;
  qreal tallest = 0;
  int lines = 0;
  for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine(), ++lines) {
    line.setLineWidth(qMax(1, option.rect.width() - 8));
    sum += line.height();
    tallest = qMax(tallest, line.height());
  }
  layout.endLayout();
  return {hint.width(), hint.height() + qCeil(tallest * lines - sum)};
}
