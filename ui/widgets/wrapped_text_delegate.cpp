#include "ui/widgets/wrapped_text_delegate.h"

#include <QTextLayout>

namespace {
// What the style sheet and the style leave free beside and below the text of a cell.
constexpr int besideText = 18;
constexpr int belowText = 10;
} // namespace

QSize WrappedTextDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const QSize hint = QStyledItemDelegate::sizeHint(option, index);
  if (option.rect.width() <= besideText) return hint;
  QTextLayout layout(index.data(Qt::DisplayRole).toString(), option.font);
  layout.beginLayout();
  qreal tallest = 0;
  int lines = 0;
  for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine(), ++lines) {
    line.setLineWidth(option.rect.width() - besideText);
    tallest = qMax(tallest, line.height());
  }
  layout.endLayout();
  return {hint.width(), qMax(hint.height(), qCeil(tallest * lines) + belowText)};
}
