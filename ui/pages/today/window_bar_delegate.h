#pragma once
#include <QStyledItemDelegate>

/// Paints a DLT window: days gone by, earliest and latest day, and the mark of the outcome on its day.
class WindowBarDelegate : public QStyledItemDelegate {
  Q_OBJECT
 public:
  using QStyledItemDelegate::QStyledItemDelegate;
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};
