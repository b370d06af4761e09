#include "ui/pages/record/record_list.h"

#include "ui/pages/record/study_form.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/table.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <algorithm>

namespace {
constexpr int rowHeight = 32;
} // namespace

RecordList::RecordList(const Look& look, StudyForm* form, QWidget* parent)
    : QWidget(parent), m_form(form), m_mostRows(look.mostRows) {
  m_none = plainLabel(look.none, TextRole::Muted);
  makeTable(look);
  auto* layout = tightColumn(this, 12);
  addAll(layout, {m_none, m_table});
  layout->addWidget(m_form, 1);
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
          [this](const QModelIndex& row) {
            if (!m_showing && row.isValid()) m_form->edit(row.data(Qt::UserRole).toLongLong());
          });
  connect(m_form, &StudyForm::recordChanged, this, [this] { showRecords(); });
}

void RecordList::makeTable(const Look& look) {
  m_table = namedTable(look.name, look.accessibleName, look.titles);
  stretchColumn(m_table, look.wideColumn);
  keepReadable(m_table, look.wideColumn, look.leastWideColumn);
  m_table->verticalHeader()->setMinimumSectionSize(atTypeSize(rowHeight));
  m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  connect(m_table->verticalHeader(), &QHeaderView::sectionResized, this, &RecordList::fitHeight,
          Qt::QueuedConnection); // once all of them have their height
}

void RecordList::fillRow(int at, RecordRow& row) {
  if (row.id != 0 && m_form->hasDraft(row.id))
    row.cells.front() = tr("%1 (draft, not saved)").arg(row.cells.front());
  for (int column = 0; column < m_table->columnCount(); ++column) {
    auto* item = new QTableWidgetItem(row.cells.value(column));
    item->setData(Qt::UserRole, row.id);
    if (row.flagged.contains(column)) item->setForeground(Theme::current().dlt);
    m_table->setItem(at, column, item);
  }
}

void RecordList::fillTable(std::vector<RecordRow>& rows) {
  int shown = -1;
  ::fillTable(m_table, static_cast<int>(rows.size()), [&] {
    for (std::size_t at = 0; at < rows.size(); ++at) {
      fillRow(static_cast<int>(at), rows[at]);
      if (rows[at].id != 0 && rows[at].id == m_form->shownId()) shown = static_cast<int>(at);
    }
  });
  if (shown >= 0)
    m_table->setCurrentCell(shown, 0);
  else
    m_table->setCurrentItem(nullptr);
}

void RecordList::showRows(std::vector<RecordRow> rows) {
  m_showing = true;
  fillTable(rows);
  m_showing = false;
  m_none->setVisible(m_table->rowCount() == 0);
  m_table->setVisible(m_table->rowCount() > 0);
  fitHeight();
}

/// Long texts wrap: rows are not of one height.
void RecordList::fitHeight() {
  int height = m_table->horizontalHeader()->sizeHint().height() + 4;
  for (int row = 0; row < std::min(m_table->rowCount(), m_mostRows); ++row)
    height += m_table->rowHeight(row);
  m_table->setFixedHeight(height);
}
