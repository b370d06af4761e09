#include "tests/faults/forgery/forger.h"
#include "tests/faults/forgery/sqlite_pages.h"
#include "tests/support/files/file_content.h"

#include <sqlite3.h>

namespace {
const QString lie = QStringLiteral("lie");

QString listed(const QStringList& names) {
  QStringList all;
  for (const QString& name : names)
    all << quoted(name);
  return all.join(QStringLiteral(", "));
}

/// The same bytes of the file then belong to the other index.
bool exchange(PlainSqlite& sql, const QString& a, const QString& b) {
  const auto root = [&](const QString& name) {
    return sql.text(QStringLiteral("SELECT rootpage FROM sqlite_schema WHERE name = ") + quotedText(name));
  };
  const QString change = QStringLiteral("UPDATE sqlite_schema SET rootpage = %1 WHERE name = %2; ");
  const QString edit = change.arg(root(b), quotedText(a)) + change.arg(root(a), quotedText(b));
  return sql.run(QStringLiteral("PRAGMA writable_schema = ON; ") + edit +
                 QStringLiteral("PRAGMA writable_schema = RESET")) == SQLITE_OK;
}
} // namespace

std::vector<Forger::Index> Forger::filledIndexes(PlainSqlite& sql) {
  std::vector<Index> filled;
  for (const QStringList& found : sql.ask(QStringLiteral(
           "SELECT name, tbl_name, coalesce(sql, ''), rootpage FROM sqlite_schema WHERE type = 'index' "
           "ORDER BY name"))) {
    Index index{found.at(0), found.at(1),        {}, found.at(2).section(QStringLiteral(" WHERE "), 1),
                {},          found.at(3).toInt()};
    if (index.where.isEmpty()) index.where = QStringLiteral("TRUE");
    QStringList values;
    for (const QStringList& column :
         sql.ask(QStringLiteral("PRAGMA index_info(%1)").arg(quoted(index.name)))) {
      index.columns << column.at(2);
      values << QStringLiteral("quote(%1)").arg(quoted(column.at(2)));
    }
    index.rows = sql.ask(QStringLiteral("SELECT %1, id FROM %2 WHERE %3 ORDER BY id")
                             .arg(values.join(QStringLiteral(", ")), quoted(index.table), index.where));
    if (!index.rows.empty()) filled.push_back(index);
  }
  return filled;
}

QString Forger::falseKey(PlainSqlite& sql, const Index& index, const QString& column, const QString& row) {
  const QString others =
      sql.text(QStringLiteral("SELECT quote(%1) FROM %2 WHERE %1 IS NOT (SELECT %1 FROM %2 WHERE id = %3) "
                              "ORDER BY (id * %4) % 1009 LIMIT 1")
                   .arg(quoted(column), quoted(index.table), row)
                   .arg(1 + below(1000)));
  const QString value = others.isEmpty() ? QStringLiteral("'x'") : others;
  return QStringLiteral("CASE id WHEN %1 THEN %2 ELSE %3 END").arg(row, value, quoted(column));
}

/// Another index is built that looks the same in the file, is put in its place, and goes with its pages. So
/// those that UNIQUE made, whose SQL stands nowhere, lie as well.
Forgery Forger::lieInIndex(const QString& path) {
  PlainSqlite sql(path);
  const Index index = anyOf(filledIndexes(sql));
  const QString row = anyOf(index.rows).back();
  const QString column = anyOf(index.columns);
  const QString keys = listed(index.columns);
  const QString withFalseKey = QString(keys).replace(quoted(column), falseKey(sql, index, column, row));
  const QString create = QStringLiteral("CREATE INDEX lie ON %1 (%2) WHERE ").arg(quoted(index.table));
  const QStringList lies{create.arg(keys) + QStringLiteral("(%1) AND id <> %2").arg(index.where, row),
                         create.arg(keys) + QStringLiteral("id IS NULL"),
                         create.arg(withFalseKey) + index.where};
  const QString edit = anyOf(lies);
  if (sql.run(edit) != SQLITE_OK || !exchange(sql, index.name, lie) ||
      sql.run(QStringLiteral("DROP INDEX lie")) != SQLITE_OK)
    return {};
  return {edit + QStringLiteral(" in place of ") + index.name};
}

Forgery Forger::exchangeRoots(const QString& path) {
  PlainSqlite sql(path);
  const std::vector<Index> indexes = filledIndexes(sql);
  const Index a = anyOf(indexes);
  const Index b = anyOf(indexes);
  if (a.rows == b.rows || !exchange(sql, a.name, b.name)) return {};
  return {QStringLiteral("the root pages of %1 and %2 exchanged").arg(a.name, b.name)};
}

/// Of a table: no index can be made of it, not even an empty one.
QByteArray Forger::pageInstead(PlainSqlite& sql, const QByteArray& file) {
  const qsizetype size = pageSizeOf(file);
  const auto root = sql.number(QStringLiteral("SELECT rootpage FROM sqlite_schema WHERE name = ") +
                               quotedText(anyTable(sql)));
  const quint32 page = anyOf(pagesOf(file, static_cast<quint32>(root)));
  return anyOf(QByteArrayList{QByteArray(size, '\0'), bytes(size), file.mid(placeOf(file, page), size)});
}

Forgery Forger::overwriteIndexPage(const QString& path) {
  QByteArray file = contentOf(path);
  Forgery forgery;
  {
    PlainSqlite sql(path);
    const Index index = anyOf(filledIndexes(sql));
    const quint32 page = anyOf(pagesOf(file, static_cast<quint32>(index.root)));
    forgery.what = QStringLiteral("page %1, of the index %2, overwritten").arg(page).arg(index.name);
    file.replace(placeOf(file, page), pageSizeOf(file), pageInstead(sql, file));
  }
  return put(path, file) ? forgery : Forgery();
}
