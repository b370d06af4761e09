#pragma once
#include <QStringList>

class QTableView;
class QTableWidget;

/// How every table looks and is used: rows chosen as a whole, Enter opens, no grid, texts wrap, not edited in
/// place.
void styleTable(QTableView* table);

/// One more row at the end, with these texts.
void addRow(QTableWidget* table, const QStringList& cells);
