#pragma once
#include <QString>

class QWidget;

/// A line that tells what was done or refused: screen readers treat it as an alert. Before anything asks for
/// its accessible interface, best in the constructor.
void makeAnnouncing(QWidget* line);

/// A screen reader says it now; what has the focus keeps it. `line` is named so afterwards; empty = silently.
void announce(QWidget* line, const QString& text);
