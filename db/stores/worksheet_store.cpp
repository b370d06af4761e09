#include "db/stores/worksheet_store.h"

#include "app/study/fields/treatment_fields.h"
#include "app/study/study.h"
#include "db/stores/record_rows.h"

#include <QJsonObject>

namespace {
/// What the settings of a study from before versions were kept hold; empty in later ones.
DltDefinition definitionOfSettings(Connection& connection) {
  Statement row = connection.prepare(u"SELECT dlt_text, dlt_items FROM study"_qs);
  if (!row.run().next()) return {};
  QString text;
  QString items;
  ColumnReader(row) >> text >> items;
  return definitionOfLines(text, listFromJson(items));
}

struct StoredDefinition {
  int version = 0;
  QString json;
  QDateTime since;
};

std::vector<StoredDefinition> storedDefinitions(Connection& connection, const QString& rest) {
  Statement rows =
      connection.prepare(u"SELECT id, definition, since FROM dlt_definition ORDER BY id"_qs + rest);
  rows.run();
  std::vector<StoredDefinition> all;
  while (rows.next()) {
    StoredDefinition& stored = all.emplace_back();
    ColumnReader(rows) >> stored.version >> stored.json >> stored.since;
  }
  return all;
}

QString textOf(const DltDefinition& definition) {
  return QString::fromUtf8(dltDefinitionJson(definition));
}

/// The one in force; version 0, and empty, where none was ever entered.
StoredDefinition newestDefinition(Connection& connection) {
  const auto newest = storedDefinitions(connection, u" DESC LIMIT 1"_qs);
  if (!newest.empty()) return newest.front();
  const DltDefinition before = definitionOfSettings(connection);
  return {before.version, textOf(before), {}};
}

/// The row of the version before stays: the journal's trail tells what takes its place.
SavedChange changeOf(const QString& before, const QString& after) {
  const QJsonObject changes{{u"definition"_qs, QJsonArray{before, after}}};
  return {u"dlt_definition"_qs, 0, QJsonDocument(changes).toJson(QJsonDocument::Compact), {}};
}
} // namespace

void loadDefinitions(Connection& connection, Study& study) {
  study.definitions.clear();
  const DltDefinition first = definitionOfSettings(connection);
  if (!first.isEmpty()) study.definitions.push_back(first);
  for (const StoredDefinition& stored : storedDefinitions(connection, {})) {
    auto read = readDltDefinition(stored.json.toUtf8(), study.protocol.attribution.terms);
    if (!read) throw SqliteFailure(u"DLT definition %1: %2"_qs.arg(stored.version).arg(read.error().message));
    read->version = stored.version;
    read->since = stored.since;
    study.definitions.push_back(std::move(*read));
  }
  study.site.dltDefinition = study.definitions.empty() ? DltDefinition() : study.definitions.back();
}

void writeDefinition(Journal::Transaction& transaction, const DltDefinition& definition) {
  const StoredDefinition before = newestDefinition(transaction.connection());
  const QString now = textOf(definition);
  if (now == before.json) return;
  if (before.version > 0) transaction.changesSavedValue(changeOf(before.json, now));
  transaction.insert(u"dlt_definition"_qs, {{u"id"_qs, cell(before.version + 1)},
                                            {u"definition"_qs, cell(now)},
                                            {u"since"_qs, cell(transaction.now())}});
}

void loadDltAnswers(Connection& connection, RowId subjectId, std::vector<Subject>& subjects) {
  loadRecords<DltAnswer>(
      connection, subjectId, subjects, u"void_reason IS NULL"_qs, u", id"_qs,
      [](Subject& subject, DltAnswer&& answer) { addTight(subject.answers, std::move(answer)); });
}
