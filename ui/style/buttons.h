#pragma once
#include "ui/style/box.h"

#include <QSize>

class QPainter;
class QStyleOptionButton;
class QStyleOptionToolButton;
class QWidget;

/// A push button in its kind: plain, the one that goes on ("primary"), one that leads elsewhere ("quiet"), an
/// entry of the rail
/// ("railEntry"), a pill ("pill").
void drawPushButton(const QStyleOptionButton& option, QPainter& painter, const QWidget* widget);
/// With `words` inside: text and picture.
QSize sizeOfPushButton(const QSize& words, const QWidget* widget);
/// The weight of its words follows its kind.
void polishPushButton(QWidget* button);

/// The small button beside a label that asks, or leads to what was asked.
bool isQueryMark(const QWidget* widget);
Box queryMarkBox(const QStyleOption& option, const QWidget* widget);
void drawQueryMark(const QStyleOptionToolButton& option, QPainter& painter, const QWidget* widget);
void polishQueryMark(QWidget* widget);
