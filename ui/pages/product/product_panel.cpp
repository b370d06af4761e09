#include "ui/pages/product/product_panel.h"

#include "ui/widgets/layout.h"
#include "ui/widgets/table.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <algorithm>

namespace {
constexpr int mostRows = 6; ///< seen at once; more scroll
constexpr int leastWideColumn = 120;
} // namespace

ProductPanel::ProductPanel(ProductTable what, ProductForm* form, QWidget* parent)
    : QWidget(parent), m_what(std::move(what)), m_form(form) {
  m_none = plainLabel(m_what.none, TextRole::Muted);
  m_table = namedTable(m_what.name, m_what.accessibleName, m_what.titles);
  stretchColumn(m_table, m_what.wideColumn);
  keepReadable(m_table, m_what.wideColumn, leastWideColumn);
  auto* layout = tightColumn(this, 12);
  addAll(layout, {m_none, m_table});
  layout->addWidget(m_form, 1);
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
          [this](const QModelIndex& row) {
            if (!m_showing && row.isValid()) m_form->edit(row.data(Qt::UserRole).toLongLong());
          });
  connect(m_table->verticalHeader(), &QHeaderView::sectionResized, this, &ProductPanel::fitHeight,
          Qt::QueuedConnection); // once all of them have their height
  connect(m_form, &ProductForm::recordChanged, this, &ProductPanel::showRows);
}

void ProductPanel::refresh() {
  m_form->refresh();
  showRows();
}

void ProductPanel::showRows() {
  m_showing = true;
  m_table->setRowCount(0);
  for (ProductRow& row : m_what.rows()) {
    if (m_form->hasDraft(row.id)) row.cells.front() = tr("%1 (draft, not saved)").arg(row.cells.front());
    addRow(m_table, row.cells);
    for (int column = 0; column < m_table->columnCount(); ++column) {
      QTableWidgetItem* item = m_table->item(m_table->rowCount() - 1, column);
      item->setData(Qt::UserRole, row.id);
      if (row.flagged.contains(column)) item->setForeground(Theme::current().dlt);
    }
    if (row.id == m_form->shownId()) m_table->setCurrentCell(m_table->rowCount() - 1, 0);
  }
  if (m_form->shownId() == 0) m_table->setCurrentItem(nullptr);
  m_showing = false;
  m_none->setVisible(m_table->rowCount() == 0);
  m_table->setVisible(m_table->rowCount() > 0);
  m_form->setVisible(m_what.typesNew || m_form->shownId() != 0);
  fitHeight();
}

/// Long texts wrap: rows are not of one height.
void ProductPanel::fitHeight() {
  int height = m_table->horizontalHeader()->sizeHint().height() + 4;
  for (int row = 0; row < std::min(m_table->rowCount(), mostRows); ++row)
    height += m_table->rowHeight(row);
  m_table->setFixedHeight(height);
}
