#include "ui/widgets/table.h"

#include "ui/widgets/wrapped_text_delegate.h"

#include <QHeaderView>
#include <QTableView>

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
}
