#include "ui/pages/monitoring/query_dialog.h"

#include "app/base/date_text.h"
#include "app/oversight/query_rules.h"
#include "app/reports/oversight/query_list.h"
#include "app/study/study.h"
#include "app/study/words.h"
#include "db/audit/audit_fields.h"
#include "db/audit/audit_words.h"
#include "db/session/study_commands.h"
#include "ui/fields/query_marks.h"
#include "ui/fields/text_fields.h"
#include "ui/tables/table.h"
#include "ui/widgets/layout.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QToolTip>

namespace {
struct StepButton {
  QueryStep step;
  const char* name;
  const char* words;
};
constexpr StepButton stepButtons[] = {
    {QueryStep::Opened, "askQuery", QT_TRANSLATE_NOOP("QueryDialog", "&Ask")},
    {QueryStep::Answered, "answerQuery", QT_TRANSLATE_NOOP("QueryDialog", "&Answer")},
    {QueryStep::Closed, "closeQuery", QT_TRANSLATE_NOOP("QueryDialog", "C&lose the query")},
    {QueryStep::Reopened, "reopenQuery", QT_TRANSLATE_NOOP("QueryDialog", "&Reopen")}};

/// Of a field, the query that goes on: the one that is not closed, else the last.
std::optional<Query> queryGoingOn(const Study& study, const Query& field) {
  if (const Query* open = openQueryAbout(study, field.table, field.row, field.column)) return *open;
  const auto all = queriesAbout(study, field.table, field.row, field.column);
  return all.empty() ? std::nullopt : std::optional(*all.back());
}
} // namespace

QueryDialog::QueryDialog(StudySession& session, const Query& field, const QString& name, QWidget* parent)
    : QDialog(parent), m_session(session), m_field(field), m_query(queryGoingOn(session.study(), field)) {
  auto* layout = dialogColumn(this, "queryDialog", tr("Queries: %1").arg(name), 640);
  layout->addWidget(new Paragraph(
      QStringLiteral("queryAbout"), TextRole::Muted,
      tr("%1, %2", "record, field").arg(auditTableName(field.table), auditFieldName(field.column))));
  showNotes(*layout);
  showSteps(*layout);
}

void QueryDialog::showNotes(QVBoxLayout& layout) {
  const Study& study = m_session.study();
  const auto queries = queriesAbout(study, m_field.table, m_field.row, m_field.column);
  if (queries.empty()) {
    layout.addWidget(plainLabel(tr("Nothing was asked about this field yet.")));
    return;
  }
  QTableWidget* table = namedTable("queryNotes", windowTitle(),
                                   {tr("Query"), tr("Time"), tr("Person"), tr("Step"), tr("Text")});
  keepRowOrder(table);
  for (const Query* query : queries)
    for (const QueryNote& note : query->notes)
      addRow(table, {QString::number(query->number), siteTime(note.at, study.site.timeZone), note.printedName,
                     queryStepName(note.step), queryNoteWords(note)});
  stretchColumn(table, table->columnCount() - 1);
  table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  layout.addWidget(table, 1);
}

void QueryDialog::showSteps(QVBoxLayout& layout) {
  const User& user = m_session.user();
  std::vector<QueryStep> steps = m_query ? stepsFor(*m_query, user) : std::vector<QueryStep>();
  const bool isClosed = !m_query || m_query->state() == QueryState::Closed;
  if (isClosed && may(user.role, Action::OpenQuery)) steps.insert(steps.begin(), QueryStep::Opened);
  auto* done = named<QPushButton>("queryDone", tr("&Done"));
  connect(done, &QPushButton::clicked, this, &QDialog::reject);
  auto* foot = new QHBoxLayout;
  if (!steps.empty()) {
    m_text = new TextField(QStringLiteral("queryText"), tr("&Text"));
    layout.addWidget(m_text);
    layout.addWidget(new MessageLine(QStringLiteral("queryMessage")));
    m_text->edit()->setFocus();
  }
  foot->addStretch();
  foot->addWidget(done);
  for (const QueryStep step : steps)
    for (const StepButton& each : stepButtons) {
      if (each.step != step) continue;
      const bool isFirst = step == steps.front();
      auto* button =
          isFirst ? primaryButton(each.name, tr(each.words)) : named<QPushButton>(each.name, tr(each.words));
      button->setDefault(isFirst);
      connect(button, &QPushButton::clicked, this, [this, step] { take(step); });
      foot->addWidget(button);
    }
  layout.addLayout(foot);
}

void QueryDialog::take(QueryStep step) {
  StudyCommands& commands = m_session.commands();
  const QString text = m_text->text();
  if (!m_text->check()) return m_text->edit()->setFocus();
  const auto done = [&]() -> Result<void> {
    switch (step) {
    case QueryStep::Opened:
      return commands.openQuery(m_field, text).map([](RowId) {});
    case QueryStep::Answered:
      return commands.answerQuery(m_query->id, text);
    case QueryStep::Closed:
      return commands.closeQuery(m_query->id, text);
    case QueryStep::Reopened:
      break;
    }
    return commands.reopenQuery(m_query->id, text);
  }();
  if (!done) return showRefusal(this, done.error());
  accept();
}

void showQueriesOf(QWidget* input, StudySession& session) {
  if (!input) return;
  const auto field = fieldAt(input, session);
  if (!field) {
    QToolTip::showText(input->mapToGlobal(QPoint(0, input->height())),
                       QueryDialog::tr("No query: what stands here is not saved as a field."), input);
    return;
  }
  QueryDialog(session, *field, input->accessibleName(), input->window()).exec();
}
