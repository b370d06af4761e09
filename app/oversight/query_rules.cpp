#include "app/oversight/query_rules.h"

#include "app/oversight/oversight_text.h"

#include <algorithm>

namespace {
const QString textField = QStringLiteral("queryText");

std::optional<Refusal> refuseState(const Query& query, const QString& sentence) {
  return refusal(QStringLiteral("QUERY-STATE"), sentence.arg(query.number));
}

std::optional<Refusal> refuseStep(const Query& query, QueryStep step) {
  const QueryState state = query.state();
  switch (step) {
  case QueryStep::Opened:
    return refuseState(query, OversightText::tr("Query %1 is opened already."));
  case QueryStep::Answered:
    if (state == QueryState::Open) return std::nullopt;
    return refuseState(query, state == QueryState::Closed ? OversightText::tr("Query %1 is closed.")
                                                          : OversightText::tr("Query %1 is answered."));
  case QueryStep::Closed:
    if (state != QueryState::Closed) return std::nullopt;
    return refuseState(query, OversightText::tr("Query %1 is closed."));
  case QueryStep::Reopened:
    if (state != QueryState::Open) return std::nullopt;
    return refuseState(query, OversightText::tr("Query %1 still waits for its answer."));
  }
  return std::nullopt;
}

/// An answer is looked at by somebody else.
std::optional<Refusal> refuseOwnAnswer(const Query& query, const QueryNote& note) {
  if (note.step != QueryStep::Closed || query.state() != QueryState::Answered ||
      query.notes.back().by != note.by)
    return std::nullopt;
  return refusal(QStringLiteral("TWO-PEOPLE"),
                 OversightText::tr("%1 answered query %2: somebody else closes it.")
                     .arg(query.notes.back().printedName)
                     .arg(query.number));
}
} // namespace

Action actionOf(QueryStep step) {
  switch (step) {
  case QueryStep::Opened:
    return Action::OpenQuery;
  case QueryStep::Answered:
    return Action::AnswerQuery;
  case QueryStep::Closed:
  case QueryStep::Reopened:
    break;
  }
  return Action::CloseQuery;
}

std::vector<const Query*> queriesAbout(const Study& study, const QString& table, RowId row,
                                       const QString& column) {
  std::vector<const Query*> found;
  for (const Query& query : study.queries)
    if (query.row == row && query.table == table && query.column == column) found.push_back(&query);
  return found;
}

const Query* openQueryAbout(const Study& study, const QString& table, RowId row, const QString& column) {
  for (const Query* query : queriesAbout(study, table, row, column))
    if (query->state() != QueryState::Closed) return query;
  return nullptr;
}

std::optional<Refusal> mayOpenQuery(const Study& study, const Query& draft, const QString& text) {
  if (const Query* open = openQueryAbout(study, draft.table, draft.row, draft.column))
    return refusal(QStringLiteral("QUERY-OPEN"),
                   OversightText::tr("Query %1 about this field is not closed yet.").arg(open->number));
  return refuseBlank(text, textField, OversightText::tr("What is asked?"));
}

std::optional<Refusal> mayNote(const Query& query, const QueryNote& note) {
  if (auto refused = refuseStep(query, note.step)) return refused;
  if (auto refused = refuseOwnAnswer(query, note)) return refused;
  if (note.step == QueryStep::Answered)
    return refuseBlank(note.text, textField, OversightText::tr("What is the answer?"));
  if (note.step == QueryStep::Closed && query.state() == QueryState::Answered) return std::nullopt;
  return refuseBlank(note.text, textField, OversightText::tr("Say why."));
}

std::vector<QueryStep> stepsFor(const Query& query, const User& user) {
  std::vector<QueryStep> steps;
  for (const QueryStep step : {QueryStep::Answered, QueryStep::Closed, QueryStep::Reopened}) {
    QueryNote note;
    note.step = step;
    note.by = user.id;
    note.text = QStringLiteral("?"); // what is typed is asked for later
    if (may(user.role, actionOf(step)) && !mayNote(query, note)) steps.push_back(step);
  }
  return steps;
}
