#include "db/stores/bedside_store.h"

#include "app/study/fields/bedside_fields.h"
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

std::vector<BedsideEntry> loadBedside(Connection& connection, RowId subjectId, const QDateTime& from,
                                      const QDateTime& to) {
  Statement rows = connection.prepare(
      entryColumns() + u"subject_id = :subject AND seen_at >= :from AND seen_at < :to ORDER BY seen_at, id");
  rows.bind(u"subject"_qs, subjectId).bind(u"from"_qs, cell(from)).bind(u"to"_qs, cell(to)).run();
  return entriesIn(rows);
}

std::map<RowId, std::vector<BedsideEntry>> loadStrips(Connection& connection, const std::set<RowId>& subjects,
                                                      const QDateTime& from) {
  std::map<RowId, std::vector<BedsideEntry>> strips;
  if (subjects.empty()) return strips;
  QJsonArray asked;
  for (const RowId id : subjects)
    asked.append(id);
  Statement rows =
      connection.prepare(entryColumns() + u"subject_id IN (SELECT value FROM json_each(:asked)) AND "
                                          "seen_at >= :from ORDER BY subject_id, seen_at, id");
  rows.bind(u"asked"_qs, QString::fromUtf8(QJsonDocument(asked).toJson(QJsonDocument::Compact)));
  rows.bind(u"from"_qs, cell(from)).run();
  for (BedsideEntry& entry : entriesIn(rows))
    strips[entry.subjectId].push_back(std::move(entry));
  return strips;
}

std::optional<BedsideEntry> findBedsideEntry(Connection& connection, RowId id) {
  Statement rows = connection.prepare(entryColumns() + u"id = :id");
  rows.bind(u"id"_qs, id).run();
  std::vector<BedsideEntry> found = entriesIn(rows);
  return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}
