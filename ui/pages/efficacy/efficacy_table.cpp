#include "ui/pages/efficacy/efficacy_table.h"

#include "ui/widgets/table.h"

#include <QHeaderView>
#include <QTableWidget>
#include <algorithm>

QTableWidget* makeEfficacyTable(const QString& name, const QString& accessible) {
  auto* table = new QTableWidget;
  table->setObjectName(name);
  table->setAccessibleName(accessible);
  styleTable(table);
  return table;
}

void fill(QTableWidget* table, const std::vector<EfficacyColumn>& columns,
          const std::vector<QStringList>& rows, int mostRows) {
  table->setColumnCount(static_cast<int>(columns.size()));
  table->setRowCount(0);
  for (const QStringList& row : rows)
    addRow(table, row);
  for (int column = 0; column < table->columnCount(); ++column) {
    const EfficacyColumn& head = columns.at(static_cast<std::size_t>(column));
    auto* item = new QTableWidgetItem(head.title);
    item->setToolTip(head.source);
    table->setHorizontalHeaderItem(column, item);
    for (int row = 0; row < table->rowCount(); ++row)
      table->item(row, column)->setToolTip(head.source);
  }
  table->resizeColumnsToContents();
  for (int column = 0; column + 1 < table->columnCount(); ++column) // the frame of the chosen cell takes some
    table->setColumnWidth(column, table->columnWidth(column) + 12);
  const int shown = std::clamp(table->rowCount(), 1, mostRows);
  const int height =
      table->horizontalHeader()->sizeHint().height() + shown * table->verticalHeader()->defaultSectionSize();
  table->setFixedHeight(height + 4);
}
