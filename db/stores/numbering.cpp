#include "db/stores/numbering.h"

QString nextNumber(Connection& connection, const QString& table, const QString& column,
                   const QString& prefix) {
  // Longer numbers are higher ones, whatever their digits: S-1000 comes after S-999.
  Statement rows = connection.prepare(
      u"SELECT coalesce(max(CAST(substr(\"%2\", :length + 1) AS INTEGER)), 0) FROM \"%1\" "
      "WHERE \"%2\" GLOB :prefix || '[0-9]*' AND substr(\"%2\", :length + 1) NOT GLOB '*[^0-9]*'"_qs.arg(
          table, column));
  rows.bind(u"length"_qs, cell(static_cast<int>(prefix.size()))).bind(u"prefix"_qs, cell(prefix));
  qint64 highest = 0;
  if (rows.run().next()) ColumnReader(rows) >> highest;
  return u"%1%2"_qs.arg(prefix).arg(highest + 1, 3, 10, QLatin1Char('0'));
}
