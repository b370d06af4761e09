#pragma once
#include "db/sqlite/statement.h"

#include <QHash>
#include <QSqlDatabase>
#include <memory>
#include <unordered_map>

/// A connection to one SQLite file, with every pragma that the study file needs set and checked: WAL,
/// synchronous=FULL, foreign keys, no trust in the schema, temporary data in memory. Belongs to the thread
/// that opened it. Failures throw SqliteFailure.
class Connection {
 public:
  enum class Mode { ReadWrite, ReadOnly };
  explicit Connection(const QString& path, Mode mode = Mode::ReadWrite);
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;
  ~Connection();

  /// The statement for this text, prepared once and kept.
  Statement prepare(const QString& sql);
  /// Runs one statement without placeholders.
  void run(const QString& sql);
  /// First column of the first row of a statement without placeholders; NULL where there is no row.
  Cell ask(const QString& sql);
  QString path() const { return m_path; }

 private:
  std::unique_ptr<PreparedStatement> prepared(const QString& sql);
  void setPragma(const QString& name, const QString& value, const Cell& expected);

  QString m_path;
  QString m_name;
  QSqlDatabase m_database;
  std::unordered_map<QString, std::unique_ptr<PreparedStatement>> m_statements;
};

/// BEGIN IMMEDIATE; rolls back unless committed.
class WriteTransaction {
 public:
  explicit WriteTransaction(Connection& connection);
  WriteTransaction(const WriteTransaction&) = delete;
  WriteTransaction& operator=(const WriteTransaction&) = delete;
  ~WriteTransaction();
  void commit();

 private:
  Connection& m_connection;
  bool m_open = true;
};
