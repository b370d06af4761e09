#include "ui/pages/subjects/record/records_panel.h"

#include "app/study/study.h"
#include "ui/pages/subjects/record/record_form.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/table.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typed_text.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <algorithm>

namespace {
constexpr int rowHeight = 32;
} // namespace

RecordsPanel::RecordsPanel(StudySession& session, RecordsTable what, RecordForm* form, QWidget* parent)
    : QWidget(parent), m_session(session), m_what(std::move(what)), m_form(form) {
  m_none = plainLabel(m_what.none, TextRole::Muted);
  makeTable();
  auto* layout = tightColumn(this, 12);
  addAll(layout, {m_none, m_table});
  layout->addWidget(m_form, 1);
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
          [this](const QModelIndex& row) {
            if (!m_showing && row.isValid()) m_form->edit(row.data(Qt::UserRole).toLongLong());
          });
  connect(m_form, &RecordForm::recordChanged, this, [this] {
    if (const Subject* subject = m_session.study().subject(m_subjectId)) show(*subject);
  });
}

void RecordsPanel::makeTable() {
  m_table = namedTable(m_what.name, m_what.accessibleName, m_what.titles);
  stretchColumn(m_table, m_what.wideColumn);
  m_table->verticalHeader()->setMinimumSectionSize(rowHeight);
  m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  connect(m_table->verticalHeader(), &QHeaderView::sectionResized, this, &RecordsPanel::fitHeight,
          Qt::QueuedConnection); // once all of them have their height
}

void RecordsPanel::fillTable(const Subject& subject) {
  const QSet<RowId> drafts = m_form->drafts();
  m_table->setRowCount(0);
  for (RecordRow& row : m_what.rows(subject)) {
    if (drafts.contains(row.id)) row.cells.front() = tr("%1 (draft, not saved)").arg(row.cells.front());
    addRow(m_table, row.cells);
    for (int column = 0; column < m_table->columnCount(); ++column) {
      QTableWidgetItem* item = m_table->item(m_table->rowCount() - 1, column);
      item->setData(Qt::UserRole, row.id);
      item->setToolTip(typedText::inToolTip(item->text())); // where the column is too narrow for it
      if (row.flagged.contains(column)) item->setForeground(Theme::current().dlt);
    }
    if (row.id == m_form->shownId()) m_table->setCurrentCell(m_table->rowCount() - 1, 0);
  }
  if (m_form->shownId() == 0) m_table->setCurrentItem(nullptr);
}

void RecordsPanel::show(const Subject& subject) {
  m_subjectId = subject.id;
  m_showing = true;
  fillTable(subject);
  m_showing = false;
  const int rows = m_table->rowCount();
  m_none->setVisible(rows == 0);
  m_table->setVisible(rows > 0);
  fitHeight();
}

/// Long texts wrap: rows are not of one height.
void RecordsPanel::fitHeight() {
  int height = m_table->horizontalHeader()->sizeHint().height() + 4;
  for (int row = 0; row < std::min(m_table->rowCount(), m_what.mostRows); ++row)
    height += m_table->rowHeight(row);
  m_table->setFixedHeight(height);
}
