#pragma once
#include <QStringList>
#include <functional>
#include <vector>

struct sqlite3;

/// A study file as anybody can edit it: plain SQLite without this program, and a connection that checks
/// neither foreign keys nor CHECKs. A question that cannot be asked ends the test.
class PlainSqlite {
 public:
  explicit PlainSqlite(const QString& path);
  PlainSqlite(const PlainSqlite&) = delete;
  PlainSqlite& operator=(const PlainSqlite&) = delete;
  ~PlainSqlite();

  /// SQLite's result code: SQLITE_OK where every statement ran.
  int run(const QString& sql);
  /// True if it ran and changed rows.
  bool changes(const QString& sql);
  /// run() while the SQL of a table or an index is another one; it is put back as it was.
  int runUnder(const QString& name, const std::function<QString(QString)>& otherSql, const QString& sql);

  /// Rows of a question; every cell as text.
  std::vector<QStringList> ask(const QString& sql);
  /// First column of each row.
  QStringList list(const QString& sql);
  /// First column of the first row; empty, or 0, where there is none.
  QString text(const QString& sql) { return list(sql).value(0); }
  qint64 number(const QString& sql) { return text(sql).toLongLong(); }

 private:
  void setSchema(const QString& name, const QString& sql);
  sqlite3* m_database = nullptr;
};

/// For SQL: a name in quotation marks, a text in apostrophes.
QString quoted(const QString& name);
QString quotedText(const QString& text);
