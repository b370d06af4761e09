#include "ui/tables/chosen_cells.h"

#include <QComboBox>
#include <QHeaderView>
#include <QItemSelection>
#include <QTableView>
#include <algorithm>

namespace chosenCells {
QString oneLine(QString text) {
  for (const QChar end : {QChar(u'\t'), QChar(u'\n'), QChar(u'\r'), QChar(QChar::LineSeparator)})
    text.replace(end, u' ');
  return text;
}

QString textOf(const QAbstractItemView& view, const QModelIndex& cell, TableUse::Copies copies) {
  if (copies == TableUse::Copies::Cells) return oneLine(cell.data(Qt::EditRole).toString());
  if (const auto* box = qobject_cast<const QComboBox*>(view.indexWidget(cell)))
    return oneLine(box->currentText());
  const QString shown = cell.data(Qt::DisplayRole).toString();
  return oneLine(shown.isEmpty() ? cell.data(Qt::AccessibleTextRole).toString() : shown);
}

QModelIndexList chosenRows(const QAbstractItemView& view, int most) {
  const QItemSelection chosen = view.selectionModel() ? view.selectionModel()->selection() : QItemSelection();
  QModelIndexList rows;
  for (const QItemSelectionRange& range : chosen) {
    if (range.height() > most - rows.size()) return {};
    for (int row = range.top(); row <= range.bottom(); ++row)
      rows << range.model()->index(row, 0, range.parent());
  }
  if (rows.isEmpty() && view.currentIndex().isValid()) rows << view.currentIndex().siblingAtColumn(0);
  const auto* table = qobject_cast<const QTableView*>(&view);
  std::sort(rows.begin(), rows.end(), [&](const QModelIndex& one, const QModelIndex& other) {
    if (!table) return view.visualRect(one).top() < view.visualRect(other).top();
    return table->verticalHeader()->visualIndex(one.row()) <
           table->verticalHeader()->visualIndex(other.row());
  });
  rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
  return rows;
}

std::vector<int> chosenColumns(const QAbstractItemView& view, const QHeaderView& header,
                               TableUse::Copies copies) {
  std::vector<int> columns;
  for (int place = 0; place < header.count(); ++place) {
    const int column = header.logicalIndex(place);
    const bool isChosen =
        copies == TableUse::Copies::Rows || view.selectionModel()->columnIntersectsSelection(column);
    if (!header.isSectionHidden(column) && isChosen) columns.push_back(column);
  }
  return columns;
}
} // namespace chosenCells
