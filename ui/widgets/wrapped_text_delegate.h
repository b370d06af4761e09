#pragma once
#include <QStyledItemDelegate>

/// Text over several lines in a cell. Gives every line the height of the tallest: Qt elides where one of
/// another script is taller than the line that it makes room for.
class WrappedTextDelegate : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};
