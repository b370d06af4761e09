#pragma once

class QAbstractItemDelegate;
class QObject;

/// Draws the cells of a table: text over several lines, all of it in the height that it asks for, and a tool
/// tip with the text where the cell is too small for it.
QAbstractItemDelegate* wrappedText(QObject* parent);
