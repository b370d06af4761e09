#include "ui/widgets/wrapped_text.h"

#include "ui/widgets/layout.h"

#include <QAbstractItemView>
#include <QHash>
#include <QHelpEvent>
#include <QStyledItemDelegate>
#include <QTextLayout>
#include <QToolTip>

namespace {
// What the style leaves free beside and below the text of a cell.
constexpr int besideText = 18;
constexpr int belowText = 10;

/// All that the size of a cell without an icon follows from.
struct MeasuredCell {
  QString text;
  int width = 0;
  QFont font;
  bool operator==(const MeasuredCell&) const = default;
};
size_t qHash(const MeasuredCell& cell, size_t seed = 0) {
  return qHashMulti(seed, cell.text, cell.width, cell.font);
}

/// Text over several lines in a cell, told by a tool tip where it is cut off. Gives every line the height of
/// the tallest: Qt elides where one of another script is taller than the line that it makes room for. In a
/// long table the same words stand again and again: they are laid out once.
class WrappedTextDelegate : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;
  bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                 const QModelIndex& index) override {
    const bool told = event->type() != QEvent::ToolTip || index.data(Qt::ToolTipRole).isValid();
    if (told || !isCutOff(option, index)) return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString text = displayText(index.data(), option.locale);
    QToolTip::showText(event->globalPos(), typedText::inToolTip(text), view, view->visualRect(index));
    return true;
  }
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    const bool more = cell.features.testAnyFlags(QStyleOptionViewItem::HasDecoration |
                                                 QStyleOptionViewItem::HasCheckIndicator);
    if (more || index.data(Qt::SizeHintRole).isValid()) return measured(option, index);
    if (m_font != option.font || m_sizes.size() >= mostKept) {
      m_sizes.clear();
      m_font = option.font;
    }
    const MeasuredCell key{cell.text, option.rect.width(), cell.font};
    const auto known = m_sizes.constFind(key);
    return known != m_sizes.constEnd() ? *known : *m_sizes.insert(key, measured(option, index));
  }

 private:
  bool isCutOff(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    if (cell.features.testFlag(QStyleOptionViewItem::WrapText))
      return sizeHint(option, index).height() > option.rect.height();
    return QFontMetrics(cell.font).horizontalAdvance(cell.text) + besideText > option.rect.width();
  }

  QSize measured(const QStyleOptionViewItem& option, const QModelIndex& index) const {
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

  static constexpr qsizetype mostKept = 2000;
  mutable QHash<MeasuredCell, QSize> m_sizes;
  mutable QFont m_font;
};
} // namespace

QAbstractItemDelegate* wrappedText(QObject* parent) {
  return new WrappedTextDelegate(parent);
}
