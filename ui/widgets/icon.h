#pragma once
#include <QIcon>
#include <QString>

class QColor;

/// One of our line drawings (resources/icons/`name`.svg) in a colour of the theme.
QIcon icon(const QString& name, const QColor& colour);
