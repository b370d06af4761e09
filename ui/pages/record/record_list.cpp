#include "ui/pages/record/record_list.h"

#include "ui/pages/record/study_form.h"
#include "ui/style/theme.h"
#include "ui/tables/row_heights.h"
#include "ui/tables/table.h"
#include "ui/widgets/layout.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <algorithm>

namespace {
constexpr int rowHeight = 32;

QVariant lookOf(const RecordRow& row, int column, int role) {
  if (role == Qt::UserRole) return row.id;
  if (role == Qt::ForegroundRole && row.flagged.contains(column)) return Theme::current().dlt;
  return {};
}
} // namespace

RecordsModel::RecordsModel(const QStringList& titles, QObject* parent) : RowsModel(parent) {
  std::vector<RowColumn<RecordRow>> columns;
  for (int column = 0; column < titles.size(); ++column)
    columns.emplace_back(
        titles[column], [column](const RecordRow& row) { return row.cells.value(column); },
        [column](const RecordRow& row, int role) { return lookOf(row, column, role); });
  setColumns(std::move(columns));
}

int RecordsModel::rowOf(RowId id) const {
  return placeOf([id](const RecordRow& row) { return row.id == id; });
}

RecordList::RecordList(const Look& look, StudyForm* form, QWidget* parent)
    : RecordList(look, std::function<StudyForm*()>(), parent) {
  takeForm(form);
}

RecordList::RecordList(const Look& look, std::function<StudyForm*()> makeForm, QWidget* parent)
    : QWidget(parent), m_makeForm(std::move(makeForm)), m_mostRows(look.mostRows) {
  m_none = plainLabel(look.none, TextRole::Muted);
  makeTable(look);
  auto* layout = tightColumn(this, 12);
  addAll(layout, {m_none, m_table});
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
          [this](const QModelIndex& row) {
            if (!m_showing && row.isValid()) theForm()->edit(row.data(Qt::UserRole).toLongLong());
          });
}

void RecordList::takeForm(StudyForm* form) {
  m_form = form;
  static_cast<QBoxLayout*>(layout())->addWidget(m_form, 1);
  connect(m_form, &StudyForm::recordChanged, this, [this] { showRecords(); });
}

StudyForm* RecordList::theForm() {
  if (!m_form) takeForm(m_makeForm());
  return m_form;
}

void RecordList::makeTable(const Look& look) {
  m_table = namedView(look.name, look.accessibleName);
  m_model = new RecordsModel(look.titles, this);
  m_table->setModel(m_model);
  stretchColumn(m_table, look.wideColumn);
  keepReadable(m_table, look.wideColumn, look.leastWideColumn);
  m_table->verticalHeader()->setMinimumSectionSize(atTypeSize(rowHeight));
  fitRowsInView(m_table);
  for (QHeaderView* header : {m_table->horizontalHeader(), m_table->verticalHeader()})
    connect(header, &QHeaderView::sectionResized, this, &RecordList::fitHeight,
            Qt::QueuedConnection); // once all of them have their size
}

void RecordList::markDrafts(std::vector<RecordRow>& rows) const {
  if (!m_form) return;
  std::vector<RowId> ids;
  for (const RecordRow& row : rows)
    ids.push_back(row.id);
  const QSet<RowId> drafted = m_form->drafted(ids);
  for (RecordRow& row : rows)
    if (drafted.contains(row.id)) row.cells.front() = tr("%1 (draft, not saved)").arg(row.cells.front());
}

void RecordList::choose(RowId id) {
  const int row = id == 0 ? -1 : m_model->rowOf(id);
  m_table->setCurrentIndex(row < 0 ? QModelIndex() : m_model->index(row, 0));
}

void RecordList::showRows(std::vector<RecordRow> rows) {
  markDrafts(rows);
  m_showing = true;
  m_model->show(std::move(rows));
  choose(m_form ? m_form->shownId() : 0);
  m_showing = false;
  m_none->setVisible(m_model->rowCount() == 0);
  m_table->setVisible(m_model->rowCount() > 0);
  fitHeight();
}

/// Long texts wrap: rows are not of one height. Those below the first are measured when they come into view.
void RecordList::fitHeight() {
  int height = m_table->horizontalHeader()->sizeHint().height() + 4;
  for (int row = 0; row < std::min(m_model->rowCount(), m_mostRows); ++row) {
    m_table->resizeRowToContents(row);
    height += m_table->rowHeight(row);
  }
  m_table->setFixedHeight(height);
}
