#pragma once
#include "app/study/codes.h"
#include "app/study/fields/fields.h"
#include "app/study/subject.h"
#include "db/journal/journal.h"
#include "db/sqlite/connection.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>
#include <set>

/// A list of texts as one column: a JSON array.
inline QString jsonList(const QStringList& texts) {
  return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

inline QStringList listFromJson(const QString& json) {
  QStringList texts;
  for (const auto& value : QJsonDocument::fromJson(json.toUtf8()).array())
    texts << value.toString();
  return texts;
}

/// A set of codes as one column: a JSON array; NULL where there is none.
template <class E>
Cell cell(const std::set<E>& values) {
  QStringList words;
  for (const E value : values)
    words << codeOf(value);
  return words.isEmpty() ? Cell() : cell(jsonList(words));
}

template <class E>
ColumnReader& operator>>(ColumnReader& columns, std::set<E>& values) {
  std::optional<QString> json;
  columns >> json;
  values.clear();
  for (const QString& word : listFromJson(json.value_or(QString())))
    if (const auto value = ofCode<E>(word)) values.insert(*value);
  return columns;
}

/// Rows of all subjects, or of one without touching the others. `sql` holds `%1` at the end of its WHERE
/// clause; `subjectColumn` is compared there. subjectId 0 = all.
Statement rowsOf(Connection& connection, const QString& sql, const QString& subjectColumn, RowId subjectId);

/// The subject with this id; `subjects` is in order of id. nullptr if it is not there.
Subject* subjectIn(std::vector<Subject>& subjects, RowId id);
/// The screening with this id in a subject, nullptr if none.
Screening* screeningIn(Subject& subject, RowId id);

/// Each record by its id.
template <class R>
QHash<RowId, R*> placesOf(std::vector<R>& records) {
  QHash<RowId, R*> places;
  for (R& record : records)
    places[record.id] = &record;
  return places;
}

/// The row of a table in which the columns have these values; 0 if there is none.
RowId findRow(Connection& connection, const QString& table, const Row& key);
/// The same of a table whose rows can be voided: one that is not.
RowId findRowInForce(Connection& connection, const QString& table, const Row& key);

/// Changes the row in which the columns have the values of `key`; where there is none, inserts it if
/// `mayInsert`.
void putRow(Journal::Transaction& transaction, const QString& table, const Row& key, const Row& values,
            bool mayInsert = true, RowId subjectId = 0);

/// The columns of a record's table that hold its fields, "started_at, weight_kg", in the order of
/// readFields().
template <class R>
QString columnsOf() {
  QStringList names;
  R none;
  eachField(none, [&](const auto& field, const auto&) { names << QLatin1String(field.column); });
  return names.join(u", "_qs);
}

/// Reads columnsOf<R>().
template <class R>
void readFields(ColumnReader& columns, R& record) {
  eachField(record, [&](const auto& field, auto& value) {
    if constexpr (std::is_same_v<std::remove_reference_t<decltype(value)>, RowId>)
      if (field.tie) {
        std::optional<RowId> id;
        columns >> id;
        value = id.value_or(0);
        return;
      }
    columns >> value;
  });
}

/// The fields of a record as the journal writes them.
template <class R>
Row rowOf(const R& record) {
  Row row;
  eachField(record, [&](const auto& field, const auto& value) {
    const QString column = QLatin1String(field.column);
    if constexpr (std::is_same_v<std::remove_cvref_t<decltype(value)>, RowId>)
      row[column] = field.tie ? reference(value) : cell(value);
    else
      row[column] = cell(value);
  });
  return row;
}

/// The same; NULL in every column where there is none.
template <class R>
Row rowOf(const std::optional<R>& record) {
  if (record) return rowOf(*record);
  Row row = rowOf(R());
  for (auto& [column, value] : row)
    value = Cell();
  return row;
}

/// Reads columnsOf<R>(); nothing where each of them is NULL.
template <class R>
void readFields(ColumnReader& columns, std::optional<R>& record) {
  R read;
  bool any = false;
  eachField(read, [&](const auto&, auto& value) {
    std::optional<std::remove_reference_t<decltype(value)>> stored;
    columns >> stored;
    if (!stored) return;
    value = *stored;
    any = true;
  });
  record = any ? std::optional(read) : std::nullopt;
}

/// Hands each record of the table that `condition` lets through, in `order`, to `take(subject, record)`.
/// subjectId 0 = of all subjects.
template <class R, class Take>
void loadRecords(Connection& connection, RowId subjectId, std::vector<Subject>& subjects,
                 const QString& condition, const QString& order, Take take) {
  constexpr bool hasId = requires(R record) {
    record.id;
  };
  const QString columns = (hasId ? u"subject_id, id, "_qs : u"subject_id, "_qs) + columnsOf<R>();
  const QString sql = u"SELECT " + columns + u" FROM " + QLatin1String(storedIn<R>) + u" WHERE " + condition +
                      u" %1 ORDER BY subject_id" + order;
  Statement rows = rowsOf(connection, sql, u"subject_id"_qs, subjectId);
  while (rows.next()) {
    RowId owner = 0;
    R record;
    ColumnReader reader(rows);
    reader >> owner;
    if constexpr (hasId) reader >> record.id;
    readFields(reader, record);
    if (Subject* subject = subjectIn(subjects, owner)) take(*subject, std::move(record));
  }
}

/// Adds one without room for more: a person has a few of each, and ten thousand people have half as much
/// again in the room that a vector keeps.
template <class R>
void addTight(std::vector<R>& records, R record) {
  records.reserve(records.size() + 1);
  records.push_back(std::move(record));
}

/// Inserts a subject's record, or changes the row that has the id. Answers the row's id.
template <class R>
RowId writeRecord(Journal::Transaction& transaction, RowId subjectId, RowId id, const R& record) {
  const QString table = QLatin1String(storedIn<R>);
  Row row = rowOf(record);
  if (id != 0) {
    transaction.update(table, id, row, subjectId);
    return id;
  }
  row[u"subject_id"_qs] = subjectId;
  return transaction.insert(table, row, subjectId);
}

/// Inserts a record that knows its row, or changes it there. Answers the row's id. subjectId 0 = of none.
template <class R>
RowId writeOwn(Journal::Transaction& transaction, const R& record, RowId subjectId = 0) {
  const QString table = QLatin1String(storedIn<R>);
  if (record.id == 0) return transaction.insert(table, rowOf(record), subjectId);
  transaction.update(table, record.id, rowOf(record), subjectId);
  return record.id;
}

/// Every record of the table that `rest` (WHERE, ORDER BY) lets through, with its id where it has one.
template <class R>
std::vector<R> loadAll(Connection& connection, const QString& rest) {
  constexpr bool hasId = requires(R record) {
    record.id;
  };
  Statement rows = connection.prepare((hasId ? u"SELECT id, "_qs : u"SELECT "_qs) + columnsOf<R>() +
                                      u" FROM " + QLatin1String(storedIn<R>) + u' ' + rest);
  rows.run();
  std::vector<R> all;
  while (rows.next()) {
    R& record = all.emplace_back();
    ColumnReader columns(rows);
    if constexpr (hasId) columns >> record.id;
    readFields(columns, record);
  }
  return all;
}

/// The same of a table that keeps one record a key: by what its column `key` holds.
template <class K, class R>
QMap<K, R> loadByKey(Connection& connection, const QString& key, const QString& rest,
                     const QString& table = QLatin1String(storedIn<R>)) {
  Statement rows =
      connection.prepare(u"SELECT "_qs + key + u", " + columnsOf<R>() + u" FROM " + table + u' ' + rest);
  rows.run();
  QMap<K, R> all;
  while (rows.next()) {
    K known{};
    ColumnReader columns(rows);
    columns >> known;
    readFields(columns, all[known]);
  }
  return all;
}

/// Hands each record of the table that `rest` lets through to `take(owner, record)`: the one of `owners`
/// whose id stands in the column `key`.
template <class R, class Owner, class Take>
void loadPartsOf(Connection& connection, std::vector<Owner>& owners, const QString& key, const QString& rest,
                 Take take) {
  constexpr bool hasId = requires(R record) {
    record.id;
  };
  const QHash<RowId, Owner*> places = placesOf(owners);
  Statement rows = connection.prepare(u"SELECT "_qs + key + (hasId ? u", id, "_qs : u", "_qs) +
                                      columnsOf<R>() + u" FROM " + QLatin1String(storedIn<R>) + u' ' + rest);
  rows.run();
  while (rows.next()) {
    RowId ownerId = 0;
    R record;
    ColumnReader columns(rows);
    columns >> ownerId;
    if constexpr (hasId) columns >> record.id;
    readFields(columns, record);
    if (Owner* owner = places.value(ownerId)) take(*owner, std::move(record));
  }
}
