#pragma once
#include <QStringList>

class QWidget;

/// What a screen reader would stop at without a word, of a window as it stands: every control in its tree of
/// accessible objects that is seen and takes the focus, and has no name. Of a choice box, whose name is the
/// choice, what has no label beside it. "QTabWidget safetyTabs in safetyPage", a line each.
QStringList namelessControls(QWidget* window);
