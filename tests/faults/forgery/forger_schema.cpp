#include "tests/faults/forgery/forger.h"

#include <QRegularExpression>
#include <sqlite3.h>

namespace {
/// The SQL of a table whose cells, but the row's id, may be of any type.
QString withoutTypes(QString sql) {
  static const QRegularExpression strict(QStringLiteral("\\)\\s*STRICT\\s*$"));
  static const QRegularExpression types(QStringLiteral(" (INTEGER(?! PRIMARY KEY)|REAL|TEXT)\\b"));
  return sql.replace(strict, QStringLiteral(")")).replace(types, QStringLiteral(" BLOB"));
}

/// What a cell may be written as instead.
QStringList otherTypes(const QString& name, const QString& type, const QString& hex) {
  const auto cast = [&](const char* other) {
    return QStringLiteral("CAST(%1 AS %2)").arg(name, QLatin1String(other));
  };
  if (type == QLatin1String("INTEGER")) return {cast("REAL"), cast("TEXT"), cast("BLOB")};
  if (type == QLatin1String("REAL")) return {cast("TEXT"), cast("BLOB")};
  if (type == QLatin1String("TEXT")) return {cast("BLOB")};
  // As the journal writes it.
  const QByteArray content = QByteArray::fromHex(hex.toLatin1()).toBase64();
  return {cast("TEXT"), quotedText(QStringLiteral("b64:") + QString::fromLatin1(content))};
}
} // namespace

Forgery Forger::changeSchema(const QString& path) {
  PlainSqlite sql(path);
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
  if (!(byHand ? sql.changes(edit) : sql.run(edit) == SQLITE_OK)) return {};
  return {edit, table, {}, {}};
}

Forgery Forger::retypeCell(const QString& path) {
  PlainSqlite sql(path);
  const QString table = anyTable(sql);
  const RowId row = anyRow(sql, table);
  const auto inRow = [&](const QString& what) {
    return sql.text(QStringLiteral("SELECT %1 FROM %2 WHERE id = %3").arg(what, quoted(table)).arg(row));
  };
  std::vector<Column> filled;
  for (const Column& column : columns(sql, table))
    if (column.name != QLatin1String("id") && inRow(quoted(column.name) + QStringLiteral(" IS NULL")) == u"0")
      filled.push_back(column);
  if (filled.empty()) return {};
  const Column column = anyOf(filled);
  const QString name = quoted(column.name);
  const QString value = anyOf(otherTypes(name, column.type, inRow(QStringLiteral("hex(%1)").arg(name))));
  const QString edit =
      QStringLiteral("UPDATE %1 SET %2 = %3 WHERE id = %4").arg(quoted(table), name, value).arg(row);
  if (sql.runUnder(table, withoutTypes, edit) != SQLITE_OK) return {};
  return {edit, table, {row}, column.name};
}
