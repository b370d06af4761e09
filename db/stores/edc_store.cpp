#include "db/stores/edc_store.h"

#include "app/study/fields/monitoring_fields.h"
#include "db/stores/record_rows.h"

namespace {
const QString standingEntries = QStringLiteral("WHERE void_reason IS NULL AND ");
} // namespace

std::vector<EdcEntry> loadEdcEntries(Connection& connection, qint64 line) {
  return loadAll<EdcEntry>(connection,
                           standingEntries + u"journal_line > %1 ORDER BY journal_line, id"_qs.arg(line));
}

std::optional<EdcEntry> loadEdcEntry(Connection& connection, RowId id) {
  const auto found = loadAll<EdcEntry>(connection, standingEntries + u"id = %1"_qs.arg(id));
  return found.empty() ? std::nullopt : std::optional(found.front());
}

RowId insertEdcEntry(Journal::Transaction& transaction, const EdcEntry& entry) {
  return transaction.insert(QLatin1String(storedIn<EdcEntry>), rowOf(entry), entry.subjectId);
}

std::optional<RowId> ownerOfChange(Connection& connection, qint64 line, const QString& column) {
  // Quotation marks inside a value are escaped in JSON, so only the name of a column looks like this.
  Statement rows = connection.prepare(
      u"SELECT coalesce(subject_id, 0) FROM journal WHERE id = :line AND instr(changes, :column) > 0"_qs);
  rows.bind(u"line"_qs, line).bind(u"column"_qs, cell(QString(u"\""_qs + column + u"\":["))).run();
  if (!rows.next()) return std::nullopt;
  RowId owner = 0;
  ColumnReader(rows) >> owner;
  return owner;
}

std::vector<HandOverLine> loadHandOvers(Connection& connection) {
  Statement rows =
      connection.prepare(u"SELECT id, at FROM journal WHERE action = 'hand-over' ORDER BY id DESC"_qs);
  rows.run();
  std::vector<HandOverLine> lines;
  while (rows.next()) {
    HandOverLine& line = lines.emplace_back();
    ColumnReader(rows) >> line.line >> line.at;
  }
  return lines;
}
