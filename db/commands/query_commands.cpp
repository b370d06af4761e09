#include "app/oversight/query_rules.h"
#include "db/audit/audit_fields.h"
#include "db/commands/commands_text.h"
#include "db/session/command_execution.h"
#include "db/stores/monitoring_store.h"

namespace {
/// What the person who is signed in says.
QueryNote noteOf(const OpenStudy& open, QueryStep step, const QString& text) {
  QueryNote note;
  note.step = step;
  note.by = open.user.id;
  note.printedName = open.user.name;
  note.text = text.trimmed();
  return note;
}

Result<void> addNote(OpenStudy& open, RowId queryId, QueryStep step, const QString& text) {
  if (auto refused = refuseRole(open, actionOf(step))) return tl::unexpected(*refused);
  const Query* known = open.study.query(queryId);
  if (!known) return noSuchRow();
  QueryNote note = noteOf(open, step, text);
  if (auto refused = mayNote(*known, note)) return tl::unexpected(*refused);
  static constexpr const char* actions[] = {"open-query", "answer-query", "close-query", "reopen-query"};
  const QString action = QLatin1String(actions[static_cast<int>(step)]);
  return executeCommand(open, action, {}, [&, query = *known](Journal::Transaction& transaction) {
    note.at = transaction.now();
    if (step == QueryStep::Answered) note.line = changeSinceAsked(transaction.connection(), query);
    insertQueryNote(transaction, query, note);
  });
}
} // namespace

Result<RowId> StudyCommands::openQuery(const Query& draft, const QString& text) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::OpenQuery)) return tl::unexpected(*refused);
  if (!isCatalogued(draft.table, draft.column))
    return refuse(u"QUERY-FIELD"_qs, CommandsText::tr("Only a field of a record can be asked about."));
  const auto owner = catchingFileErrors(
      [&]() -> Result<std::optional<RowId>> { return ownerOfRow(*open.connection, draft.table, draft.row); });
  if (!owner) return tl::unexpected(owner.error());
  if (!*owner) return noSuchRow();
  if (auto refused = mayOpenQuery(open.study, draft, text)) return tl::unexpected(*refused);
  return executeCommand(open, u"open-query"_qs, {}, [&](Journal::Transaction& transaction) {
    Query query = draft;
    query.number = open.study.queries.empty() ? 1 : open.study.queries.back().number + 1;
    query.subjectId = **owner;
    query.notes = {noteOf(open, QueryStep::Opened, text)};
    query.notes.front().at = transaction.now();
    return insertQuery(transaction, query);
  });
}

Result<void> StudyCommands::answerQuery(RowId queryId, const QString& text) {
  return addNote(*m_session.d, queryId, QueryStep::Answered, text);
}

Result<void> StudyCommands::closeQuery(RowId queryId, const QString& text) {
  return addNote(*m_session.d, queryId, QueryStep::Closed, text);
}

Result<void> StudyCommands::reopenQuery(RowId queryId, const QString& text) {
  return addNote(*m_session.d, queryId, QueryStep::Reopened, text);
}
