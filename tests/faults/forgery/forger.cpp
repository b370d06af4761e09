#include "tests/faults/forgery/forger.h"

#include <algorithm>

namespace {
const QString journal = QStringLiteral("journal");
} // namespace

Forger::Forger(quint32 seed, const QString& otherStudy) : m_random(seed), m_otherStudy(otherStudy) {}

QByteArray Forger::bytes(qsizetype count) {
  QByteArray drawn(count, '\0');
  for (char& byte : drawn)
    byte = static_cast<char>(below(256));
  return drawn;
}

QString Forger::anyTable(PlainSqlite& sql) {
  const QStringList tables = sql.list(QStringLiteral(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name"));
  for (;;) {
    const QString table = anyOf(tables);
    if (sql.number(QStringLiteral("SELECT count(*) FROM ") + quoted(table)) > 0) return table;
  }
}

std::vector<Forger::Column> Forger::columns(PlainSqlite& sql, const QString& table) {
  std::vector<Column> found;
  for (const QStringList& row : sql.ask(QStringLiteral("PRAGMA table_info(%1)").arg(quoted(table))))
    found.push_back({row.at(1), row.at(2)});
  return found;
}

RowId Forger::anyRow(PlainSqlite& sql, const QString& table) {
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
  PlainSqlite sql(path);
  const QString table = anyTable(sql);
  const RowId row = anyRow(sql, table);
  const auto all = columns(sql, table);
  const Column column = anyOf(all);
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
  PlainSqlite sql(path);
  const QString table = anyTable(sql);
  const qint64 highest = sql.number(QStringLiteral("SELECT max(id) FROM ") + quoted(table));
  const RowId ids[] = {highest + 1, highest + 1 + below(1000000), 0, -1 - below(1000)};
  Forgery forgery = insertAs(sql, table, ids[below(std::size(ids))]);
  // A line of the journal that is too many is named as the one after which lines are missing, too.
  if (table == journal) forgery.rows.insert({highest + 1, 1});
  return forgery;
}

/// A row like another one, or one that differs from it in every cell.
Forgery Forger::insertAs(PlainSqlite& sql, const QString& table, RowId id) {
  const RowId model = anyRow(sql, table);
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
    if (sql.changes(edit)) return {edit, table, {id}, {}};
  }
  return {};
}

Forgery Forger::deleteRow(const QString& path) {
  PlainSqlite sql(path);
  const QString table = anyTable(sql);
  const RowId row = anyRow(sql, table);
  const QString edit = QStringLiteral("DELETE FROM %1 WHERE id = %2").arg(quoted(table)).arg(row);
  if (!sql.changes(edit)) return {};
  return {edit, table, {row}, {}};
}

Forgery Forger::useRowZero(const QString& path) {
  PlainSqlite sql(path);
  const QString table = anyTable(sql);
  if (below(2) == 0) return insertAs(sql, table, 0);
  const RowId row = anyRow(sql, table);
  const QString edit = QStringLiteral("UPDATE %1 SET id = 0 WHERE id = %2").arg(quoted(table)).arg(row);
  if (!sql.changes(edit)) return {};
  const bool isOnlyMissed = table == QLatin1String("journal_head"); // it has one row, which is looked for
  return {edit, table, {isOnlyMissed ? row : 0}, {}};
}

Forgery Forger::forgeJournal(const QString& path) {
  PlainSqlite sql(path);
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

Forgery Forger::moveSignature(const QString& path) {
  PlainSqlite sql(path);
  const QString table =
      anyOf(QStringList{QStringLiteral("signature"), QStringLiteral("design_signature"), journal});
  return table == journal ? moveLineSignature(sql) : exchangeRows(sql, table);
}

Forgery Forger::moveLineSignature(PlainSqlite& sql) {
  const RowId to = anyRow(sql, journal);
  const QStringList lines = sql.list(QStringLiteral("SELECT id FROM journal WHERE signature IS NOT NULL"));
  const QString edit =
      QStringLiteral("UPDATE journal SET signature = (SELECT signature FROM journal WHERE id = %1) "
                     "WHERE id = %2 AND id <> %1")
          .arg(anyOf(lines))
          .arg(to);
  if (!sql.changes(edit)) return {};
  return {edit, journal, {to}, QStringLiteral("signature")};
}

Forgery Forger::exchangeRows(PlainSqlite& sql, const QString& table) {
  const RowId a = anyRow(sql, table);
  const RowId b = anyRow(sql, table);
  QStringList differing;
  for (const Column& column : columns(sql, table))
    if (column.name != QLatin1String("id") &&
        sql.number(QStringLiteral("SELECT a.%1 IS NOT b.%1 FROM %2 a, %2 b WHERE a.id = %3 AND b.id = %4")
                       .arg(quoted(column.name), quoted(table))
                       .arg(a)
                       .arg(b)) == 1)
      differing << column.name;
  const QString edit = QStringLiteral("UPDATE %1 SET id = -1 WHERE id = %2; UPDATE %1 SET id = %2 WHERE "
                                      "id = %3; UPDATE %1 SET id = %3 WHERE id = -1")
                           .arg(quoted(table))
                           .arg(a)
                           .arg(b);
  if (differing.isEmpty() || !sql.changes(edit)) return {};
  return {edit, table, {anyOf(std::vector{a, b})}, anyOf(differing)};
}

Forgery Forger::changeRole(const QString& path) {
  PlainSqlite sql(path);
  const QString table = QStringLiteral("app_user");
  const RowId user = anyRow(sql, table);
  const QString own = sql.text(QStringLiteral("SELECT role FROM app_user WHERE id = %1").arg(user));
  const QString other =
      anyOf(sql.list(QStringLiteral("SELECT DISTINCT role FROM app_user WHERE role <> ") + quotedText(own)));
  const auto edit = [&](const QString& role) {
    return QStringLiteral("UPDATE app_user SET role = %1 WHERE id = %2").arg(quotedText(role)).arg(user);
  };
  if (!sql.changes(edit(other))) return {};
  return {edit(other), table, {user}, QStringLiteral("role"), edit(own)};
}
