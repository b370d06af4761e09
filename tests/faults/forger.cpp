#include "tests/faults/forger.h"

#include <algorithm>
#include <sqlite3.h>
#include <vector>

namespace {
const QString journal = QStringLiteral("journal");

QString quoted(const QString& name) {
  return QLatin1Char('"') + name + QLatin1Char('"');
}
} // namespace

/// A connection that checks nothing.
class Forger::Sql {
 public:
  explicit Sql(const QString& path) {
    if (sqlite3_open_v2(path.toUtf8().constData(), &m_database, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK)
      qFatal("%s", sqlite3_errmsg(m_database));
    run(QStringLiteral("PRAGMA synchronous = OFF"));
    run(QStringLiteral("PRAGMA foreign_keys = OFF"));
    run(QStringLiteral("PRAGMA ignore_check_constraints = ON"));
  }
  Sql(const Sql&) = delete;
  Sql& operator=(const Sql&) = delete;
  ~Sql() { sqlite3_close(m_database); }

  /// True if it ran.
  bool run(const QString& sql) {
    return sqlite3_exec(m_database, sql.toUtf8().constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
  }
  /// True if it ran and changed rows.
  bool changes(const QString& sql) {
    const int before = sqlite3_total_changes(m_database);
    return run(sql) && sqlite3_total_changes(m_database) > before;
  }
  std::vector<QStringList> ask(const QString& sql) {
    std::vector<QStringList> rows;
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(m_database, sql.toUtf8().constData(), -1, &statement, nullptr) != SQLITE_OK)
      qFatal("%s in %s", sqlite3_errmsg(m_database), qPrintable(sql));
    while (sqlite3_step(statement) == SQLITE_ROW) {
      QStringList row;
      for (int i = 0; i < sqlite3_column_count(statement); ++i)
        row << QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(statement, i)));
      rows.push_back(row);
    }
    sqlite3_finalize(statement);
    return rows;
  }
  qint64 number(const QString& sql) {
    const auto rows = ask(sql);
    return rows.empty() ? 0 : rows.front().front().toLongLong();
  }

 private:
  sqlite3* m_database = nullptr;
};

Forger::Forger(quint32 seed, const QString& otherStudy) : m_random(seed), m_otherStudy(otherStudy) {}

QString Forger::anyTable(Sql& sql) {
  const auto tables = sql.ask(QStringLiteral(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name"));
  for (;;) {
    const QString table = tables[static_cast<std::size_t>(below(static_cast<qint64>(tables.size())))].front();
    if (sql.number(QStringLiteral("SELECT count(*) FROM ") + quoted(table)) > 0) return table;
  }
}

std::vector<Forger::Column> Forger::columns(Sql& sql, const QString& table) {
  std::vector<Column> found;
  for (const QStringList& row : sql.ask(QStringLiteral("PRAGMA table_info(%1)").arg(quoted(table))))
    found.push_back({row.at(1), row.at(2)});
  return found;
}

RowId Forger::anyRow(Sql& sql, const QString& table) {
  const qint64 count = sql.number(QStringLiteral("SELECT count(*) FROM ") + quoted(table));
  return sql.number(
      QStringLiteral("SELECT id FROM %1 ORDER BY id LIMIT 1 OFFSET %2").arg(quoted(table)).arg(below(count)));
}

/// SQL expressions that a cell may be set to, in the order that they are to be tried.
QStringList Forger::newValues(const QString& table, const Column& column, RowId row) {
  const QString name = quoted(column.name);
  const QString here = QStringLiteral(" FROM %1 WHERE id = %2").arg(quoted(table)).arg(row);
  // What stands in the same column elsewhere looks most like the truth.
  QStringList values{
      QStringLiteral("(SELECT %1 FROM %2 WHERE %1 IS NOT (SELECT %1%3) ORDER BY (id * %4) % 1009 LIMIT 1)")
          .arg(name, quoted(table), here)
          .arg(1 + below(1000)),
      QStringLiteral("NULL")};
  if (column.type == QLatin1String("INTEGER"))
    values << name + QStringLiteral(" + 1") << name + QStringLiteral(" - 1") << QStringLiteral("1 - ") + name;
  if (column.type == QLatin1String("REAL"))
    values << name + QStringLiteral(" * 10") << name + QStringLiteral(" * (1 + 2.3e-16)")
           << QStringLiteral("-") + name << QStringLiteral("1.5");
  if (column.type == QLatin1String("TEXT"))
    values << name + QStringLiteral(" || ' '") << QStringLiteral("upper(%1)").arg(name)
           << QStringLiteral("''") << QStringLiteral("substr(%1, 2)").arg(name)
           << name + QStringLiteral(" || char(0)") << QStringLiteral("CAST(x'ff' AS TEXT)");
  if (column.type == QLatin1String("BLOB"))
    values << QStringLiteral("randomblob(length(%1))").arg(name) << QStringLiteral("x''")
           << QStringLiteral("zeroblob(length(%1))").arg(name)
           << QStringLiteral("CAST(substr(%1, 1, length(%1) - 1) || x'00' AS BLOB)").arg(name);
  std::rotate(values.begin(), values.begin() + below(values.size()), values.end());
  values << QStringLiteral("17") << QStringLiteral("'x'") << QStringLiteral("x'00'");
  return values;
}

Forgery Forger::changeCell(const QString& path) {
  Sql sql(path);
  const QString table = anyTable(sql);
  const RowId row = anyRow(sql, table);
  const auto all = columns(sql, table);
  const Column& column = all[static_cast<std::size_t>(below(static_cast<qint64>(all.size())))];
  for (const QString& value : newValues(table, column, row)) {
    const QString edit = QStringLiteral("UPDATE %1 SET %2 = %3 WHERE id = %4 AND %2 IS NOT %3")
                             .arg(quoted(table), quoted(column.name), value)
                             .arg(row);
    const qint64 highest = sql.number(QStringLiteral("SELECT max(id) FROM ") + quoted(table));
    if (!sql.changes(edit)) continue;
    if (column.name != QLatin1String("id")) {
      return {edit, table, {row}, column.name};
    }
    std::set<RowId> rows{row};
    if (table == journal && row == highest) rows.insert(row + 1);
    return {edit, table, rows, {}};
  }
  return {};
}

Forgery Forger::insertRow(const QString& path) {
  Sql sql(path);
  const QString table = anyTable(sql);
  const RowId model = anyRow(sql, table);
  const qint64 highest = sql.number(QStringLiteral("SELECT max(id) FROM ") + quoted(table));
  const RowId ids[] = {highest + 1, highest + 1 + below(1000000), 0, -1 - below(1000)};
  const RowId id = ids[below(std::size(ids))];
  QStringList names;
  QStringList copied;
  QStringList altered;
  for (const Column& column : columns(sql, table)) {
    const bool isId = column.name == QLatin1String("id");
    const QString name = quoted(column.name);
    names << name;
    copied << (isId ? QString::number(id) : name);
    if (isId)
      altered << QString::number(id);
    else if (column.type == QLatin1String("TEXT"))
      altered << name + QStringLiteral(" || '-%1'").arg(id);
    else if (column.type == QLatin1String("BLOB"))
      altered << QStringLiteral("coalesce(randomblob(length(%1)), x'')").arg(name);
    else
      altered << QStringLiteral("%1 + %2").arg(name).arg(1000 + below(100000));
  }
  for (const QStringList& values : {copied, altered}) {
    const QString edit =
        QStringLiteral("INSERT INTO %1 (%2) SELECT %3 FROM %1 WHERE id = %4")
            .arg(quoted(table), names.join(QStringLiteral(", ")), values.join(QStringLiteral(", ")))
            .arg(model);
    if (!sql.changes(edit)) continue;
    // A line of the journal that is too many is named as the one after which lines are missing, too.
    if (table == journal) return {edit, table, {id, highest + 1, 1}, {}};
    return {edit, table, {id}, {}};
  }
  return {};
}

Forgery Forger::deleteRow(const QString& path) {
  Sql sql(path);
  const QString table = anyTable(sql);
  const RowId row = anyRow(sql, table);
  const QString edit = QStringLiteral("DELETE FROM %1 WHERE id = %2").arg(quoted(table)).arg(row);
  if (!sql.changes(edit)) return {};
  return {edit, table, {row}, {}};
}

Forgery Forger::forgeJournal(const QString& path) {
  Sql sql(path);
  const qint64 last = sql.number(QStringLiteral("SELECT max(id) FROM journal"));
  const qint64 a = 1 + below(last - 1);
  const qint64 b = a + 1 + below(last - a);
  const QString other = QStringLiteral("ATTACH '%1' AS other; ").arg(m_otherStudy);
  const QStringList edits{
      QStringLiteral("DELETE FROM journal WHERE id BETWEEN %1 AND %2").arg(a).arg(b),
      QStringLiteral("DELETE FROM journal WHERE id > %1").arg(a),
      QStringLiteral("DELETE FROM journal WHERE id > %1; DELETE FROM journal_head").arg(a),
      QStringLiteral("DELETE FROM journal WHERE id > %1; UPDATE journal_head SET sequence = %1").arg(a),
      QStringLiteral("DELETE FROM journal"),
      QStringLiteral("UPDATE journal SET id = -1 WHERE id = %1; UPDATE journal SET id = %1 WHERE id = %2; "
                     "UPDATE journal SET id = %2 WHERE id = -1")
          .arg(a)
          .arg(b),
      QStringLiteral("UPDATE journal SET mac = (SELECT mac FROM journal WHERE id = %2) WHERE id = %1")
          .arg(a)
          .arg(b),
      QStringLiteral("UPDATE journal SET id = id + 1000000 WHERE id > %1; "
                     "UPDATE journal SET id = id - 1000001 WHERE id > 1000000 + %1 AND id <> %1 + 1000001; "
                     "DELETE FROM journal WHERE id = %1 + 1000001")
          .arg(a),
      other + QStringLiteral("INSERT OR REPLACE INTO journal SELECT * FROM other.journal WHERE id = "
                             "%1 % (SELECT max(id) FROM other.journal) + 1")
                  .arg(a),
      other + QStringLiteral("INSERT OR REPLACE INTO journal SELECT * FROM other.journal WHERE id > "
                             "(SELECT max(id) FROM other.journal) - %1")
                  .arg(1 + below(20)),
      other + QStringLiteral("DELETE FROM journal; INSERT INTO journal SELECT * FROM other.journal"),
      other + QStringLiteral("DELETE FROM journal; INSERT INTO journal SELECT * FROM other.journal; "
                             "INSERT OR REPLACE INTO journal_head SELECT * FROM other.journal_head"),
      other + QStringLiteral("INSERT OR REPLACE INTO journal_head SELECT * FROM other.journal_head")};
  const QString& edit = edits.at(below(edits.size()));
  if (!sql.changes(edit)) return {};
  return {edit, journal, {}, {}};
}

Forgery Forger::changeSchema(const QString& path) {
  Sql sql(path);
  const QString table = anyTable(sql);
  const auto all = columns(sql, table);
  const QString column = all.back().name;
  const QString name = QStringLiteral("x%1").arg(below(1000));
  const QStringList edits{
      QStringLiteral("CREATE TRIGGER %1 AFTER INSERT ON %2 BEGIN DELETE FROM draft; END").arg(name, table),
      QStringLiteral("CREATE INDEX %1 ON %2 (%3)").arg(name, table, column),
      QStringLiteral("ALTER TABLE %2 ADD COLUMN %1 TEXT").arg(name, table),
      QStringLiteral("ALTER TABLE %2 RENAME COLUMN %3 TO %1").arg(name, table, column),
      QStringLiteral("CREATE UNIQUE INDEX %1 ON %2 (id)").arg(name, table),
      QStringLiteral("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, 'NOT NULL,', "
                     "',') WHERE name = '%1' AND sql LIKE '%NOT NULL,%'")
          .arg(table)};
  const QString& edit = edits.at(below(edits.size()));
  const bool byHand = edit.startsWith(QStringLiteral("PRAGMA"));
  if (!(byHand ? sql.changes(edit) : sql.run(edit))) return {};
  return {edit, table, {}, {}};
}
