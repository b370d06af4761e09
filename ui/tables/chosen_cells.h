#pragma once
#include "ui/tables/table_use.h"

#include <QModelIndexList>
#include <QString>
#include <vector>

class QAbstractItemView;
class QHeaderView;

/// What is chosen of a table or list, and how a cell reads.
namespace chosenCells {
/// One line, whatever the cell holds: a tab or a line end would begin another cell.
QString oneLine(QString text);
/// As it is seen; of a grid as it is typed.
QString textOf(const QAbstractItemView& view, const QModelIndex& cell, TableUse::Copies copies);
/// The rows that are chosen, in the order in which they are seen; more than `most` are none.
QModelIndexList chosenRows(const QAbstractItemView& view, int most);
/// From the left; of a grid those of the block.
std::vector<int> chosenColumns(const QAbstractItemView& view, const QHeaderView& header,
                               TableUse::Copies copies);
} // namespace chosenCells
