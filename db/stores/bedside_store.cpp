#include "db/stores/bedside_store.h"

#include "app/study/bedside_fields.h"
#include "db/stores/record_rows.h"

namespace {
QString entryColumns() {
  return u"SELECT subject_id, id, "_qs + columnsOf<BedsideEntry>() +
         u" FROM bedside_entry WHERE void_reason IS NULL AND ";
}

std::vector<BedsideEntry> entriesIn(Statement& rows) {
  std::vector<BedsideEntry> entries;
  while (rows.next()) {
    BedsideEntry& entry = entries.emplace_back();
    ColumnReader columns(rows);
    columns >> entry.subjectId >> entry.id;
    readFields(columns, entry);
  }
  return entries;
}
} // namespace

std::vector<BedsideEntry> loadBedside(Connection& connection, RowId firstSubject, RowId lastSubject,
                                      const QDateTime& from, const QDateTime& to) {
  Statement rows =
      connection.prepare(entryColumns() + u"subject_id BETWEEN :first AND :last AND seen_at >= :from AND "
                                          "seen_at < :to ORDER BY subject_id, seen_at, id");
  rows.bind(u"first"_qs, firstSubject).bind(u"last"_qs, lastSubject);
  rows.bind(u"from"_qs, cell(from)).bind(u"to"_qs, cell(to)).run();
  return entriesIn(rows);
}

std::optional<BedsideEntry> findBedsideEntry(Connection& connection, RowId id) {
  Statement rows = connection.prepare(entryColumns() + u"id = :id");
  rows.bind(u"id"_qs, id).run();
  std::vector<BedsideEntry> found = entriesIn(rows);
  return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}
