#include "ui/pages/monitoring/queries_panel.h"

#include "app/base/date_text.h"
#include "app/study/words.h"
#include "db/audit/audit_fields.h"
#include "ui/fields/choice_field.h"
#include "ui/fields/text_fields.h"
#include "ui/pages/monitoring/query_dialog.h"
#include "ui/print/output_button.h"
#include "ui/print/report_documents.h"
#include "ui/tables/table.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layout.h"

#include <QHeaderView>
#include <QSignalBlocker>
#include <QTableView>
#include <algorithm>

namespace {
constexpr int leastNote = 200; ///< of its column, in a narrow window too
constexpr QueryWords queryWords{auditTableName, auditFieldName};

QString siteWords() {
  return QueriesPanel::tr("site and product");
}
} // namespace

QueriesModel::QueriesModel(QObject* parent) : RowsModel(parent) {
  const auto number = [](const QueryRow& row) { return QString::number(row.query.number); };
  const auto byNumber = [](const QueryRow& row) { return row.query.number; };
  const auto state = [](const QueryRow& row) { return queryStateName(row.query.state()); };
  const auto byState = [](const QueryRow& row) { return row.query.state(); };
  const auto asked = [](const QueryRow& row) { return row.query.notes.front().text; };
  const auto last = [](const QueryRow& row) { return queryNoteWords(row.query.notes.back()); };
  const auto since = [this](const QueryRow& row) { return siteTime(row.query.notes.back().at, m_zone); };
  const auto bySince = [](const QueryRow& row) { return row.query.notes.back().at; };
  setColumns({{tr("Query"), number, bold, by(byNumber)},
              {tr("Subject"), &QueryRow::subject},
              {tr("Record"), &QueryRow::record},
              {tr("Field"), &QueryRow::field},
              {tr("State"), state, {}, by(byState)},
              {tr("Asked"), asked},
              {tr("Last note"), last},
              {tr("Since"), since, {}, by(bySince)}});
}

void QueriesModel::show(const Study& study, std::vector<QueryRow> rows) {
  m_zone = study.site.timeZone;
  RowsModel::show(std::move(rows));
}

int QueriesModel::rowOf(RowId queryId) const {
  return placeOf([&](const QueryRow& row) { return row.query.id == queryId; });
}

QueriesPanel::QueriesPanel(StudySession& session, QWidget* parent) : QWidget(parent), m_session(session) {
  m_none = new EmptyState(tr("No query yet."), tr("A field of a form is asked about where it stands: by the "
                                                  "button ? beside its label, or by Ctrl+Shift+Q."));
  m_body = new QWidget;
  auto* body = tightColumn(m_body, 8);
  body->addWidget(makeFilter());
  makeTable();
  body->addWidget(m_table, 1);
  m_count = namedLabel("queryCount", TextRole::Muted);
  m_message = new MessageLine(QStringLiteral("queriesMessage"));
  body->addWidget(m_count);
  body->addLayout(makeActs());
  body->addWidget(m_message);
  auto* layout = tightColumn(this, -1, 8);
  layout->addWidget(m_none);
  layout->addWidget(m_body, 1);
}

QWidget* QueriesPanel::makeFilter() {
  m_find = new TextField(QStringLiteral("queryFind"), tr("&Find field or note"));
  markAsSearch(m_find->edit());
  m_find->setFixedWidth(atTypeSize(240));
  m_state = new ChoiceField(QStringLiteral("queryState"), tr("&State"));
  m_state->setChoices({queryStateName(QueryState::Open), queryStateName(QueryState::Answered),
                       queryStateName(QueryState::Closed)});
  m_subject = new ChoiceField(QStringLiteral("querySubject"), tr("S&ubject"));
  m_record = new ChoiceField(QStringLiteral("queryRecord"), tr("&Record"));
  auto* filter = new QWidget;
  auto* line = tightLine(filter, 16);
  for (ChoiceField* choice : {m_state, m_subject, m_record})
    choice->box()->setItemText(0, tr("all"));
  for (Field* field : std::initializer_list<Field*>{m_find, m_state, m_subject, m_record}) {
    field->keepRoom(false);
    line->addWidget(field);
    connect(field, &Field::edited, this, &QueriesPanel::showRows);
  }
  line->addStretch();
  return filter;
}

void QueriesPanel::makeTable() {
  m_model = new QueriesModel(this);
  m_table = namedView("queryTable", tr("Queries"));
  m_table->setModel(m_model);
  setColumnWidths(m_table, {64, 76, 150, 150, 110, 200, 200, 120});
  keepReadable(m_table, QueriesModel::LastNote, leastNote);
  connect(m_table, &QTableView::activated, this, &QueriesPanel::openChosen);
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
    for (QPushButton* act : {m_open, m_go})
      act->setEnabled(chosen() != 0);
  });
}

QLayout* QueriesPanel::makeActs() {
  auto* line = tightLine(8);
  m_open = addButton(line, "openQuery", tr("&Answer or close…"));
  m_go = addButton(line, "goToField", tr("&Go to the field"));
  connect(m_open, &QPushButton::clicked, this, &QueriesPanel::openChosen);
  connect(m_go, &QPushButton::clicked, this, [this] {
    if (const Query* query = m_session.study().query(chosen())) Q_EMIT fieldRequested(*query);
  });
  line->addStretch();
  line->addWidget(new OutputButton(
      QStringLiteral("queryList"), tr("&List for the visit"), m_session, *m_message,
      [this]() -> Result<PrintDocument> {
        return queryListDocument(m_session.study(), queryRows(m_session.study(), queryWords, filter()),
                                 filterWords(), m_session.journalHead());
      }));
  for (QPushButton* act : {m_open, m_go})
    act->setEnabled(false);
  return line;
}

void QueriesPanel::refresh() {
  fillChoices();
  showRows();
}

/// Of the queries that there are.
void QueriesPanel::fillChoices() {
  const Study& study = m_session.study();
  const QueryFilter before = filter();
  m_subjects.clear();
  m_tables.clear();
  QStringList labels;
  QStringList records;
  for (const Query& query : study.queries) {
    if (std::find(m_subjects.begin(), m_subjects.end(), query.subjectId) == m_subjects.end()) {
      const Subject* subject = study.subject(query.subjectId);
      m_subjects.push_back(query.subjectId);
      labels << (subject ? subject->label() : siteWords());
    }
    if (m_tables.contains(query.table)) continue;
    m_tables << query.table;
    records << auditTableName(query.table);
  }
  const QSignalBlocker quietSubject(m_subject);
  const QSignalBlocker quietRecord(m_record);
  m_subject->setChoices(labels);
  m_record->setChoices(records);
  const auto subject = std::find(m_subjects.begin(), m_subjects.end(), before.subjectId.value_or(-1));
  if (subject != m_subjects.end()) m_subject->setIndex(static_cast<int>(subject - m_subjects.begin()));
  if (const auto record = m_tables.indexOf(before.table); record >= 0)
    m_record->setIndex(static_cast<int>(record));
}

QueryFilter QueriesPanel::filter() const {
  QueryFilter filter;
  filter.state = m_state->choice<QueryState>();
  if (const auto subject = m_subject->index())
    filter.subjectId = m_subjects.at(static_cast<std::size_t>(*subject));
  if (const auto record = m_record->index()) filter.table = m_tables.at(*record);
  filter.text = m_find->text();
  return filter;
}

/// Empty = every query.
QString QueriesPanel::filterWords() const {
  const QueryFilter chosen = filter();
  QStringList words;
  if (chosen.state) words << queryStateName(*chosen.state);
  if (chosen.subjectId) words << m_subject->box()->currentText();
  if (!chosen.table.isEmpty()) words << m_record->box()->currentText();
  if (!chosen.text.isEmpty()) words << tr("text “%1”").arg(chosen.text);
  return words.join(comma());
}

void QueriesPanel::showRows() {
  const Study& study = m_session.study();
  const RowId before = chosen();
  m_model->show(study, queryRows(study, queryWords, filter()));
  select(before);
  m_none->setVisible(study.queries.empty());
  m_body->setVisible(!study.queries.empty());
  const auto all = static_cast<int>(study.queries.size());
  const int shown = m_model->rowCount();
  m_count->setText(tr("%1 of %2 queries").arg(shown).arg(all));
}

RowId QueriesPanel::chosen() const {
  const QModelIndex current = m_table->currentIndex();
  return current.isValid() ? m_model->at(current.row()).query.id : 0;
}

void QueriesPanel::select(RowId queryId) {
  const int row = queryId == 0 ? -1 : m_model->rowOf(queryId);
  if (row >= 0) m_table->setCurrentIndex(m_model->index(row, QueriesModel::Number));
  for (QPushButton* act : {m_open, m_go})
    act->setEnabled(row >= 0);
}

void QueriesPanel::choose(RowId queryId) {
  const Query* query = m_session.study().query(queryId);
  if (!query) return;
  for (ChoiceField* choice : {m_state, m_subject, m_record})
    choice->setIndex(std::nullopt);
  m_find->setText({});
  const auto subject = std::find(m_subjects.begin(), m_subjects.end(), query->subjectId);
  if (subject != m_subjects.end()) m_subject->setIndex(static_cast<int>(subject - m_subjects.begin()));
  showRows();
  select(queryId);
}

void QueriesPanel::openChosen() {
  const Query* query = m_session.study().query(chosen());
  if (!query) return;
  const Query field = *query; // the dialog changes the study
  QueryDialog(m_session, field, auditFieldName(field.column), window()).exec();
}
