#include "tests/support/files/plain_sqlite.h"

#include <sqlite3.h>

PlainSqlite::PlainSqlite(const QString& path) {
  if (sqlite3_open_v2(path.toUtf8().constData(), &m_database, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK)
    qFatal("%s", sqlite3_errmsg(m_database));
  run(QStringLiteral("PRAGMA synchronous = OFF"));
  run(QStringLiteral("PRAGMA foreign_keys = OFF"));
  run(QStringLiteral("PRAGMA ignore_check_constraints = ON"));
}

PlainSqlite::~PlainSqlite() {
  sqlite3_close(m_database);
}

int PlainSqlite::run(const QString& sql) {
  return sqlite3_exec(m_database, sql.toUtf8().constData(), nullptr, nullptr, nullptr);
}

bool PlainSqlite::changes(const QString& sql) {
  const int before = sqlite3_total_changes(m_database);
  return run(sql) == SQLITE_OK && sqlite3_total_changes(m_database) > before;
}

int PlainSqlite::runUnder(const QString& name, const std::function<QString(QString)>& otherSql,
                          const QString& sql) {
  const QString own = text(QStringLiteral("SELECT sql FROM sqlite_schema WHERE name = ") + quotedText(name));
  setSchema(name, otherSql(own));
  const int code = run(sql);
  setSchema(name, own);
  return code;
}

void PlainSqlite::setSchema(const QString& name, const QString& sql) {
  if (run(QStringLiteral("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = %1 WHERE name = %2; "
                         "PRAGMA writable_schema = RESET")
              .arg(quotedText(sql), quotedText(name))) != SQLITE_OK)
    qFatal("%s", sqlite3_errmsg(m_database));
}

std::vector<QStringList> PlainSqlite::ask(const QString& sql) {
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

QStringList PlainSqlite::list(const QString& sql) {
  QStringList first;
  for (const QStringList& row : ask(sql))
    first << row.front();
  return first;
}

QString quoted(const QString& name) {
  return QLatin1Char('"') + name + QLatin1Char('"');
}

QString quotedText(const QString& text) {
  return QLatin1Char('\'') + QString(text).replace(QLatin1Char('\''), QStringLiteral("''")) +
         QLatin1Char('\'');
}
