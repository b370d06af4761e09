#pragma once
class QTableView;

/// How every table looks and is used: rows chosen as a whole, Enter opens, no grid, texts wrap, not edited in
/// place.
void styleTable(QTableView* table);
