#include "db/stores/monitoring_store.h"

#include "app/study/fields/monitoring_fields.h"
#include "db/stores/record_rows.h"

namespace {
/// Quotation marks inside a value are escaped in JSON, so only the name of a column looks like this.
Cell inChanges(const QString& column) {
  return cell(QString(u"\""_qs + column + u"\":["));
}

qint64 changeAfter(Connection& connection, const Query& query, qint64 line) {
  Statement rows = connection.prepare(
      u"SELECT coalesce(max(id), 0) FROM journal WHERE table_name = :table AND row_id = :row AND "
      "kind = 'update' AND id > :line AND (instr(changes, :column) > 0 OR instr(changes, :void) > 0)"_qs);
  rows.bind(u"table"_qs, cell(query.table)).bind(u"row"_qs, query.row).bind(u"line"_qs, line);
  rows.bind(u"column"_qs, inChanges(query.column)).bind(u"void"_qs, inChanges(u"void_reason"_qs)).run();
  qint64 found = 0;
  if (rows.next()) ColumnReader(rows) >> found;
  return found;
}

/// The journal line that made the row of a note.
qint64 lineOfNote(Connection& connection, RowId note) {
  Statement rows = connection.prepare(
      u"SELECT coalesce(max(id), 0) FROM journal WHERE table_name = :table AND row_id = :row AND "
      "kind = 'insert'"_qs);
  rows.bind(u"table"_qs, cell(QString(QLatin1String(storedIn<QueryNote>)))).bind(u"row"_qs, note).run();
  qint64 found = 0;
  if (rows.next()) ColumnReader(rows) >> found;
  return found;
}
} // namespace

std::vector<Query> loadQueries(Connection& connection) {
  std::vector<Query> queries = loadAll<Query>(connection, QStringLiteral("ORDER BY number"));
  loadPartsOf<QueryNote>(connection, queries, u"query_id"_qs, u"ORDER BY id"_qs,
                         [](Query& query, const QueryNote& note) { query.notes.push_back(note); });
  return queries;
}

RowId insertQuery(Journal::Transaction& transaction, const Query& query) {
  Query written = query;
  written.id = transaction.insert(QLatin1String(storedIn<Query>), rowOf(query), query.subjectId);
  for (const QueryNote& note : query.notes)
    insertQueryNote(transaction, written, note);
  return written.id;
}

void insertQueryNote(Journal::Transaction& transaction, const Query& query, const QueryNote& note) {
  Row row = rowOf(note);
  row[u"query_id"_qs] = query.id;
  transaction.insert(QLatin1String(storedIn<QueryNote>), row, query.subjectId);
}

std::optional<RowId> ownerOfRow(Connection& connection, const QString& table, RowId row) {
  Statement lines =
      connection.prepare(u"SELECT subject_id, kind = 'update' AND instr(changes, :void) > 0 FROM journal "
                         "WHERE table_name = :table AND row_id = :row ORDER BY id"_qs);
  lines.bind(u"void"_qs, inChanges(u"void_reason"_qs)).bind(u"table"_qs, cell(table)).bind(u"row"_qs, row);
  lines.run();
  std::optional<RowId> owner;
  while (lines.next()) {
    RowId subjectId = 0;
    bool isVoided = false;
    ColumnReader(lines) >> subjectId >> isVoided;
    if (isVoided) return std::nullopt;
    owner = subjectId;
  }
  return owner;
}

qint64 changeSinceAsked(Connection& connection, const Query& query) {
  const auto asked = std::find_if(query.notes.rbegin(), query.notes.rend(), [](const QueryNote& note) {
    return note.step == QueryStep::Opened || note.step == QueryStep::Reopened;
  });
  return asked == query.notes.rend() ? 0 : changeAfter(connection, query, lineOfNote(connection, asked->id));
}

void linkAnswers(Journal::Transaction& transaction, const std::vector<Query>& queries, qint64 line) {
  for (const Query& query : queries) {
    if (query.state() != QueryState::Answered || query.notes.back().line != 0 ||
        !transaction.touchedTables().contains(query.table))
      continue;
    QueryNote note = query.notes.back();
    note.line = changeAfter(transaction.connection(), query, line);
    if (note.line != 0)
      transaction.update(QLatin1String(storedIn<QueryNote>), note.id, rowOf(note), query.subjectId);
  }
}
