#include "ui/pages/subjects/record/record_form.h"

#include "ui/fields/field.h"
#include "ui/signing/sign_dialog.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/reading_order.h"
#include "ui/widgets/table.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <algorithm>

RecordForm::RecordForm(StudySession& session, const QString& kind, QWidget* parent)
    : SubjectForm(session, parent), m_kind(kind) {}

QString RecordForm::draftNameOf(RowId id) const {
  return id == 0 ? m_kind : QStringLiteral("%1/%2").arg(m_kind).arg(id);
}

QSet<RowId> RecordForm::drafts() const {
  QSet<RowId> found;
  if (!subject()) return found;
  for (const RowId id : idsOf(*subject()))
    if (!session().draft(draftKey(draftNameOf(id))).isEmpty()) found.insert(id);
  return found;
}

void RecordForm::edit(RowId id) {
  if (!subject() || id == m_id) return;
  keepDraft();
  m_id = id;
  fillAnew();
  Q_EMIT recordChanged();
}

void RecordForm::fill(const Subject& subject) {
  const std::vector<RowId> ids = idsOf(subject);
  if (std::find(ids.begin(), ids.end(), m_id) == ids.end()) m_id = 0; // voided meanwhile
  fillRecord(subject);
}

QHBoxLayout* RecordForm::makeHead(const Head& head) {
  m_title = namedLabel(m_kind + QStringLiteral("Title"), TextRole::Heading);
  m_new = named<QPushButton>(head.newName, head.newText);
  m_void = named<QPushButton>(head.voidName, head.voidText);
  m_first = head.firstInput;
  connect(m_new, &QPushButton::clicked, this, [this] {
    edit(0);
    m_first->setFocus();
  });
  connect(m_void, &QPushButton::clicked, this, &RecordForm::voidShown);
  auto* line = tightLine(8);
  line->addWidget(m_title, 1);
  addAll(line, {m_new, m_void});
  return line;
}

void RecordForm::showHead(const QString& title, bool mayChange) {
  m_title->setText(title);
  m_new->setVisible(m_id != 0);
  m_void->setVisible(m_id != 0 && mayChange);
}

void RecordForm::saved(const QString& sentence) {
  SubjectForm::saved(sentence);
  Q_EMIT recordChanged();
  if (m_id == 0 && m_first) moveFocus(m_first); // one more may follow
}

Result<void> RecordForm::voidRecord(RowId /*id*/, const QString& /*reason*/) {
  return refuse(QStringLiteral("MISSING"), {}); // of a form without that head
}

void RecordForm::voidShown() {
  const RowId id = m_id;
  const auto result = withReason(
      this, [&](const QString& reason) { return voidRecord(id, reason); },
      tr("Void: %1, %2").arg(subject()->label(), m_title->text()));
  if (!result) {
    showRefused(result.error(), {});
    return;
  }
  if (const QString key = draftKey(draftNameOf(id)); !session().draft(key).isEmpty())
    session().commands().saveDraft(key, {});
  m_id = 0;
  fillAnew();
  say(tr("It is voided and stays in the audit trail."));
  Q_EMIT recordChanged();
}

namespace {
constexpr int rowHeight = 32;
constexpr int leastWideColumn = 190; ///< the longest word of a term stands in it
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
  keepReadable(m_table, m_what.wideColumn, leastWideColumn);
  m_table->verticalHeader()->setMinimumSectionSize(atTypeSize(rowHeight));
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
