#pragma once
#include <vector>

class QWidget;

/// What Tab reaches below `root`, in the order in which it is read: as the layouts have it, line by line,
/// whenever it was made. Only what is not hidden; what is switched off is in it.
std::vector<QWidget*> readingOrder(QWidget* root);

/// The next (or the one before) that Tab reaches below `root`; after the last comes the first. nullptr where
/// there is none. `from` may be hidden or switched off by now.
QWidget* besideInReadingOrder(QWidget* root, QWidget* from, bool next);

/// In the window of both, no other input that takes something is read between this one and that button.
bool isLastInputBefore(QWidget* input, const QWidget* button);

/// Where a task below `root` begins: the first input that takes something, in the tab in front where there
/// are tabs; else the first table or button. nullptr where nothing takes the focus.
QWidget* firstInput(QWidget* root);

/// The caret goes there, and it is scrolled into sight.
void moveFocus(QWidget* to, bool next = true);
