#include "db/sqlite/sql_text.h"

qsizetype quotedLength(const QString& sql, qsizetype from) {
  const QChar first = sql.at(from);
  if (first == u'\'' || first == u'"') {
    const qsizetype end = sql.indexOf(first, from + 1);
    return (end < 0 ? sql.size() : end + 1) - from;
  }
  if (QStringView(sql).sliced(from).startsWith(u"--")) {
    const qsizetype end = sql.indexOf(u'\n', from);
    return (end < 0 ? sql.size() : end + 1) - from;
  }
  return 0;
}
