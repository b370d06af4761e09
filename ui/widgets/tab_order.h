#pragma once
#include <QKeySequence>
#include <QList>

class QAbstractButton;
class QWidget;

/// What Tab reaches in these widgets and below them, in the order in which they are given and were made.
QList<QWidget*> tabStops(const QList<QWidget*>& parts);

/// Tab goes through tabStops() in their order, wherever in the window they were made.
void tabInOrder(const QList<QWidget*>& parts);

/// The key presses the button while the button is shown. setShortcut() would take the place of the letter
/// that the button's text underlines.
void pressBy(QAbstractButton* button, const QKeySequence& key);
