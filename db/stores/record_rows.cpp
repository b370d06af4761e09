#include "db/stores/record_rows.h"

#include <algorithm>

Statement rowsOf(Connection& connection, const QString& sql, const QString& subjectColumn, RowId subjectId) {
  if (subjectId == 0) {
    Statement all = connection.prepare(sql.arg(QString(u""_qs)));
    all.run();
    return all;
  }
  Statement one = connection.prepare(sql.arg(u"AND %1 = :subject"_qs.arg(subjectColumn)));
  one.bind(u"subject"_qs, subjectId).run();
  return one;
}

Subject* subjectIn(std::vector<Subject>& subjects, RowId id) {
  const auto found =
      std::lower_bound(subjects.begin(), subjects.end(), id,
                       [](const Subject& subject, RowId wanted) { return subject.id < wanted; });
  return found == subjects.end() || found->id != id ? nullptr : &*found;
}

Screening* screeningIn(Subject& subject, RowId id) {
  const auto found = std::find_if(subject.screenings.begin(), subject.screenings.end(),
                                  [id](const Screening& screening) { return screening.id == id; });
  return found == subject.screenings.end() ? nullptr : &*found;
}

namespace {
RowId findWhere(Connection& connection, const QString& table, const Row& key, QStringList conditions) {
  for (const auto& [column, value] : key)
    conditions << u"\"%1\" = :%1"_qs.arg(column);
  Statement rows =
      connection.prepare(u"SELECT id FROM \"%1\" WHERE %2"_qs.arg(table, conditions.join(u" AND ")));
  for (const auto& [column, value] : key)
    rows.bind(column, value);
  RowId id = 0;
  if (rows.run().next()) ColumnReader(rows) >> id;
  return id;
}
} // namespace

RowId findRow(Connection& connection, const QString& table, const Row& key) {
  return findWhere(connection, table, key, {});
}

RowId findRowInForce(Connection& connection, const QString& table, const Row& key) {
  return findWhere(connection, table, key, {u"void_reason IS NULL"_qs});
}

void putRow(Journal::Transaction& transaction, const QString& table, const Row& key, const Row& values,
            bool mayInsert, RowId subjectId) {
  if (const RowId id = findRow(transaction.connection(), table, key)) {
    transaction.update(table, id, values, subjectId);
  } else if (mayInsert) {
    Row row = values;
    row.insert(key.begin(), key.end());
    transaction.insert(table, row, subjectId);
  }
}
