#include "tests/support/files/rows_of_tables.h"

#include "db/sqlite/connection.h"

namespace {
QString cellText(const Cell& value) {
  if (const auto* number = std::get_if<qint64>(&value)) return QString::number(*number);
  if (const auto* real = std::get_if<double>(&value)) return QString::number(*real, 'g', 17);
  if (const auto* text = std::get_if<QString>(&value)) return u'"' + *text + u'"';
  if (const auto* bytes = std::get_if<QByteArray>(&value)) return QString::fromLatin1("x" + bytes->toHex());
  return QStringLiteral("NULL");
}

QStringList rowsOf(Connection& connection, const QString& table) {
  Statement rows = connection.prepare(QStringLiteral("SELECT * FROM \"%1\" ORDER BY id").arg(table));
  rows.run();
  const QStringList names = rows.columnNames();
  QStringList all;
  while (rows.next()) {
    QStringList cells;
    for (int column = 0; column < names.size(); ++column)
      cells << names.at(column) + u'=' + cellText(rows.at(column));
    all << cells.join(u' ');
  }
  return all;
}
} // namespace

QMap<QString, QStringList> rowsOfTables(Connection& connection) {
  QStringList tables;
  {
    Statement names = connection.prepare(QStringLiteral(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name"));
    names.run();
    while (names.next())
      ColumnReader(names) >> tables.emplaceBack();
  }
  QMap<QString, QStringList> all;
  for (const QString& table : tables)
    all[table] = rowsOf(connection, table);
  return all;
}
