#pragma once
#include <QIcon>
#include <QString>

class QColor;

/// Side of an icon, in pixels at 100 %.
inline constexpr int iconSize = 20;

/// One of our line drawings (resources/icons/`name`.svg) in colours of the theme: a button's usual one, and
/// the one of a button that is checked.
QIcon icon(const QString& name, const QColor& colour, const QColor& checked);
