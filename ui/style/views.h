#pragma once
#include <QMargins>
#include <QRect>
#include <QStyle>

class QAbstractScrollArea;
class QPainter;
class QStyleOption;
class QStyleOptionHeader;
class QStyleOptionSlider;
class QStyleOptionViewItem;
class QWidget;

/// Around the words of a cell and of an entry in a list that pops up; none in other views.
QMargins aroundItem(const QWidget* view);
/// A header: its words, with room for the arrow of the column that is sorted by.
QSize sizeOfHeader(const QStyleOptionHeader& option);
/// Of a text, of a list that pops up, of an area that takes the focus: pixels between edge and content.
QMargins aroundArea(const QStyleOption& option, const QWidget* area);

void drawItemGround(const QStyleOptionViewItem& option, QPainter& painter, const QWidget* view);
void drawHeader(const QStyleOptionHeader& option, QPainter& painter, const QStyle& style,
                const QWidget* view);
void drawArea(const QStyleOption& option, QPainter& painter, const QWidget* area);
QRect partOfScrollBar(const QStyleOptionSlider& bar, QStyle::SubControl part);
void drawScrollBar(const QStyleOptionSlider& bar, QPainter& painter);

/// Frame and ground of what scrolls.
void polishArea(QAbstractScrollArea* area);
