#include "ui/style/views.h"

#include "ui/style/box.h"
#include "ui/style/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStyleOption>
#include <QTableView>
#include <QTextEdit>
#include <QTreeView>
#include <algorithm>

namespace {
bool isText(const QWidget* area) {
  return qobject_cast<const QPlainTextEdit*>(area) || qobject_cast<const QTextEdit*>(area);
}

/// Of a choice box or of completions.
bool popsUp(const QWidget* view) {
  if (!view) return false;
  if (view->property("completions").toBool()) return true;
  const QWidget* around = view->parentWidget();
  return qobject_cast<const QAbstractItemView*>(view) && around &&
         qobject_cast<const QComboBox*>(around->parentWidget());
}

bool takesFocus(const QWidget* area) {
  return area && area->property("takesFocus").toBool();
}

QMargins aroundHeader() {
  const int side = atTypeSize(6);
  return {side, atTypeSize(4), side, atTypeSize(4) + 1};
}

int arrowRoom() {
  return atTypeSize(16);
}

/// The lines above and below a chosen row.
void drawRowLines(QPainter& painter, const QRect& area, const QColor& colour) {
  painter.fillRect(QRect(area.left(), area.top(), area.width(), 1), colour);
  painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), colour);
}
} // namespace

QMargins aroundItem(const QWidget* view) {
  const int side = atTypeSize(6);
  if (popsUp(view)) return {side, 0, side, 0};
  if (!qobject_cast<const QTableView*>(view)) return {};
  return {side, atTypeSize(4), side, atTypeSize(4) + 1};
}

QSize sizeOfHeader(const QStyleOptionHeader& option) {
  const QSize words = option.fontMetrics.size(0, option.text);
  const int arrow = option.sortIndicator == QStyleOptionHeader::None ? 0 : arrowRoom();
  return QSize(words.width() + arrow, words.height())
      .grownBy(aroundHeader() + QMargins(2, 2, 2, 2)); // and a little air
}

QMargins aroundArea(const QStyleOption& option, const QWidget* area) {
  if (isText(area)) return inputBox(option, area).around();
  if (popsUp(area)) return {1, 1, 1, 1};
  if (takesFocus(area)) return {2, 2, 2, 2};
  return {};
}

void drawItemGround(const QStyleOptionViewItem& option, QPainter& painter, const QWidget* view) {
  const Theme& theme = Theme::current();
  const QRect& area = option.rect;
  const bool chosen = option.state & QStyle::State_Selected;
  const bool current = option.state & QStyle::State_HasFocus;
  if (option.backgroundBrush.style() != Qt::NoBrush) painter.fillRect(area, option.backgroundBrush);
  if (chosen) painter.fillRect(area, theme.accentSoft);
  const bool table = qobject_cast<const QTableView*>(view);
  const bool tree = qobject_cast<const QTreeView*>(view);
  if (current && !popsUp(view))
    return paintBox(painter, area, {{}, table || tree ? 2 : 1, 0, theme.accent, {}});
  if (chosen && (table || tree)) return drawRowLines(painter, area, theme.accent);
  if (table) painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), theme.line);
}

void drawHeader(const QStyleOptionHeader& option, QPainter& painter, const QStyle& style,
                const QWidget* view) {
  const Theme& theme = Theme::current();
  const QRect& area = option.rect;
  painter.fillRect(area, theme.surface);
  painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), theme.line);
  QStyleOptionHeader part = option;
  part.palette.setColor(QPalette::ButtonText, theme.muted);
  part.rect = area - aroundHeader();
  if (option.sortIndicator != QStyleOptionHeader::None) {
    QStyleOptionHeader arrow = part;
    arrow.rect.setLeft(part.rect.right() + 1 - arrowRoom() + atTypeSize(4));
    style.drawPrimitive(QStyle::PE_IndicatorHeaderArrow, &arrow, &painter, view);
    part.rect.setRight(part.rect.right() - arrowRoom());
  }
  style.drawControl(QStyle::CE_HeaderLabel, &part, &painter, view);
}

void drawArea(const QStyleOption& option, QPainter& painter, const QWidget* area) {
  const Theme& theme = Theme::current();
  if (isText(area)) return paintBox(painter, option.rect, inputBox(option, area));
  if (popsUp(area)) return paintBox(painter, option.rect, {{}, 1, 0, theme.border, {}});
  if (takesFocus(area) && option.state & QStyle::State_HasFocus)
    paintBox(painter, option.rect, {{}, 2, 0, theme.accent, {}});
}

/// There are no arrows: the slider goes from end to end.
QRect partOfScrollBar(const QStyleOptionSlider& bar, QStyle::SubControl part) {
  const QRect& area = bar.rect;
  const bool flat = bar.orientation == Qt::Horizontal;
  const int length = flat ? area.width() : area.height();
  const double all = static_cast<double>(bar.maximum) - bar.minimum + bar.pageStep;
  const int seen = all > 0 ? static_cast<int>(length * (bar.pageStep / all)) : length;
  const int slider =
      bar.maximum > bar.minimum ? std::clamp(seen, std::min(atTypeSize(34), length), length) : length;
  const int at = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                 length - slider, bar.upsideDown);
  const auto between = [&](int from, int to) {
    return flat ? QRect(area.left() + from, area.top(), to - from, area.height())
                : QRect(area.left(), area.top() + from, area.width(), to - from);
  };
  switch (part) {
  case QStyle::SC_ScrollBarSlider:
    return between(at, at + slider);
  case QStyle::SC_ScrollBarSubPage:
    return between(0, at);
  case QStyle::SC_ScrollBarAddPage:
    return between(at + slider, length);
  case QStyle::SC_ScrollBarGroove:
    return area;
  default:
    return {};
  }
}

void drawScrollBar(const QStyleOptionSlider& bar, QPainter& painter) {
  if (!(bar.subControls & QStyle::SC_ScrollBarSlider) || !(bar.state & QStyle::State_Enabled)) return;
  const QRect slider = partOfScrollBar(bar, QStyle::SC_ScrollBarSlider);
  paintBox(painter, slider.marginsRemoved({1, 1, 1, 1}), {{}, 0, atTypeSize(4), {}, Theme::current().border});
}

void polishArea(QAbstractScrollArea* area) {
  if (isText(area)) {
    area->viewport()->setAutoFillBackground(false); // the frame draws the ground, to its rounded corners
    area->setFrameStyle(QFrame::StyledPanel);       // as wide as the style says now
    return;
  }
  const bool framed = popsUp(area) || takesFocus(area);
  area->setFrameStyle(framed ? QFrame::StyledPanel : QFrame::NoFrame);
  auto* view = qobject_cast<QAbstractItemView*>(area);
  if (!view || qobject_cast<QHeaderView*>(view)) return;
  QPalette palette = view->palette();
  palette.setColor(QPalette::Highlight, Theme::current().accentSoft);
  palette.setColor(QPalette::HighlightedText, Theme::current().text);
  view->setPalette(palette);
}
