#include "db/sqlite/connection.h"

#include "db/sqlite/bare_connection.h"

#include <QSqlError>
#include <QSqlRecord>
#include <atomic>

namespace {
QString nextConnectionName() {
  static std::atomic<int> number{0};
  return u"cohortdesk-%1"_qs.arg(++number);
}
} // namespace

Connection::Connection(const QString& path, Mode mode) : m_path(path), m_name(nextConnectionName()) {
  m_database = QSqlDatabase::addDatabase(u"QSQLITE"_qs, m_name);
  const bool reads = mode == Mode::ReadOnly;
  m_database.setDatabaseName(reads ? readingUri(path) : path);
  m_database.setConnectOptions(reads ? u"QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=5000"_qs
                                     : u"QSQLITE_BUSY_TIMEOUT=5000"_qs);
  try {
    if (!m_database.open())
      throw SqliteFailure(m_database.lastError().text(), m_database.lastError().nativeErrorCode()).in(path);
    if (mode == Mode::ReadWrite) setPragma(u"journal_mode"_qs, u"WAL"_qs, u"wal"_qs);
    setPragma(u"synchronous"_qs, u"FULL"_qs, qint64(2));
    setPragma(u"foreign_keys"_qs, u"ON"_qs, qint64(1));
    setPragma(u"trusted_schema"_qs, u"OFF"_qs, qint64(0));
    setPragma(u"temp_store"_qs, u"MEMORY"_qs, qint64(2));
    m_file = fileIdentity(path);
  } catch (...) {
    m_statements.clear();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
    throw;
  }
}

Connection::~Connection() {
  m_statements.clear();
  m_database.close();
  m_database = {};
  QSqlDatabase::removeDatabase(m_name);
}

void Connection::setPragma(const QString& name, const QString& value, const Cell& expected) {
  run(u"PRAGMA %1 = %2"_qs.arg(name, value));
  if (ask(u"PRAGMA %1"_qs.arg(name)) != expected)
    throw SqliteFailure(u"SQLite does not accept %1 = %2"_qs.arg(name, value));
}

std::unique_ptr<PreparedStatement> Connection::prepared(const QString& sql) {
  auto statement =
      std::make_unique<PreparedStatement>(PreparedStatement{QSqlQuery(m_database), {}, m_path, false});
  statement->query.setForwardOnly(true);
  if (!statement->query.prepare(sql)) {
    const QSqlError error = statement->query.lastError();
    throw SqliteFailure(error.text(), error.nativeErrorCode(), sql).in(m_path);
  }
  statement->placeholders = placeholdersIn(sql);
  return statement;
}

Statement Connection::prepare(const QString& sql) {
  auto& kept = m_statements[sql];
  if (!kept) kept = prepared(sql);
  if (kept->lent) return Statement(prepared(sql));
  return Statement(*kept);
}

void Connection::run(const QString& sql) {
  Statement(prepared(sql)).run();
}

Cell Connection::ask(const QString& sql) {
  Statement statement(prepared(sql));
  return statement.run().next() ? statement.at(0) : Cell();
}

bool Connection::isInPlace() {
  const std::optional<FileIdentity> log = fileIdentity(m_path + u"-wal");
  if (!m_log) m_log = log;
  return m_file && fileIdentity(m_path) == m_file && log && log == m_log;
}

void Connection::checkInPlace() {
  if (isInPlace()) return;
  constexpr int moved = 8 | (4 << 8); // SQLITE_READONLY_DBMOVED
  throw SqliteFailure(u"moved, deleted or replaced"_qs, QString::number(moved)).in(m_path);
}

WriteTransaction::WriteTransaction(Connection& connection) : m_connection(connection) {
  m_connection.run(u"BEGIN IMMEDIATE"_qs);
  try {
    m_connection.checkInPlace();
  } catch (...) {
    rollBack();
    throw;
  }
}

WriteTransaction::~WriteTransaction() {
  if (m_open) rollBack();
}

void WriteTransaction::rollBack() {
  try {
    m_connection.run(u"ROLLBACK"_qs);
  } catch (const SqliteFailure&) {
    // SQLite has rolled back by itself (full disk, I/O error): there is nothing left to undo.
  }
}

void WriteTransaction::commit() {
  m_connection.checkInPlace();
  m_connection.run(u"COMMIT"_qs);
  m_open = false;
  m_connection.checkInPlace(); // while it was written, too
}
