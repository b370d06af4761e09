#pragma once
#include <QColor>

/// Lines over the ground of a bar that tell it apart on a grey print too.
struct Hatch {
  enum class Lines { None, Slanting, Crossed, Level, Upright, Falling, Squared, Starred, Dotted };
  Lines lines = Lines::None;
  QColor colour;
};
