#include "ui/widgets/table.h"

#include "ui/widgets/wrapped_text_delegate.h"

#include <QHeaderView>
#include <QTableWidget>

namespace {
constexpr int measuredRows = 100; ///< for the width of a column; Qt measures 1000, which can be seen
} // namespace

void styleTable(QTableView* table) {
  table->setSelectionBehavior(QAbstractItemView::SelectRows);
  table->setSelectionMode(QAbstractItemView::SingleSelection);
  table->setEditTriggers(QAbstractItemView::NoEditTriggers);
  table->setShowGrid(false);
  table->setWordWrap(true);
  table->setItemDelegate(new WrappedTextDelegate(table));
  table->setTabKeyNavigation(false); // Tab leaves the table; arrows move in it
  table->setFrameShape(QFrame::NoFrame);
  table->verticalHeader()->hide();
  table->verticalHeader()->setDefaultSectionSize(32);
  table->horizontalHeader()->setHighlightSections(false);
  table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  table->horizontalHeader()->setStretchLastSection(true);
  table->horizontalHeader()->setResizeContentsPrecision(measuredRows);
}

void addRow(QTableWidget* table, const QStringList& cells) {
  const int row = table->rowCount();
  table->insertRow(row);
  for (int column = 0; column < cells.size(); ++column)
    table->setItem(row, column, new QTableWidgetItem(cells[column]));
}
