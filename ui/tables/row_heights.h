#pragma once
class QTableView;

/// Each row as tall as its words need in columns as wide as they are, measured when it comes into view: a
/// long table costs no more than a short one. Of a table that scrolls by itself.
void fitRowsInView(QTableView* table);
