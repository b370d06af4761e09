#pragma once
#include <QColor>
#include <QMargins>
#include <QRect>

class QPainter;
class QStyleOption;
class QWidget;

/// What the design draws around the words of a control. Pixels of the screen; an invalid colour draws
/// nothing.
struct Box {
  QMargins padding;
  int line = 0;
  int radius = 0;
  QColor edge;
  QColor fill;

  QMargins around() const { return padding + QMargins(line, line, line, line); }
};

/// Fills it and draws its line, inside the area.
void paintBox(QPainter& painter, const QRect& area, const Box& box);

/// A mark of resources/icons in the look of the theme (`chevron-down`), in the middle of the area.
void paintMark(QPainter& painter, const QRect& area, const char* name, int size);

/// Of an input: wrong, with the caret, or at rest; what is read only or out of use has the ground of the
/// window.
Box inputBox(const QStyleOption& option, const QWidget* widget);

/// Is it the line inside a choice box or a spin box, which draws the box?
bool isInside(const QWidget* edit);

/// An option of the kind that goes with what is drawn: Qt's contract of each element.
template <class Option>
const Option& as(const QStyleOption* option) {
  return *static_cast<const Option*>(option);
}
