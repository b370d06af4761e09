#include "db/sqlite/connection.h"

#include "db/sqlite/bare_connection.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlRecord>
#include <atomic>
#include <sqlite3.h>
#ifdef Q_OS_WIN
std::optional<FileIdentity> fileIdentity(const QString& path) {
  return QFile::exists(path) ? std::optional(FileIdentity()) : std::nullopt;
}

int nameCount(const QString& path) {
  return QFile::exists(path) ? 1 : 0;
}
#else
#include <sys/stat.h>

std::optional<FileIdentity> fileIdentity(const QString& path) {
  struct stat found {};
  if (::stat(QFile::encodeName(path).constData(), &found) != 0) return std::nullopt;
  return FileIdentity{static_cast<quint64>(found.st_dev), static_cast<quint64>(found.st_ino)};
}

int nameCount(const QString& path) {
  struct stat found {};
  return ::stat(QFile::encodeName(path).constData(), &found) == 0 ? static_cast<int>(found.st_nlink) : 0;
}
#endif

namespace {
QString optionsOf(Connection::Mode mode) {
  switch (mode) {
  case Connection::Mode::ReadOnly:
    return u"QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=5000"_qs;
  case Connection::Mode::Exclusive:
    return u"QSQLITE_BUSY_TIMEOUT=1000"_qs; // who has it open will not close it while somebody waits
  case Connection::Mode::ReadWrite:
  case Connection::Mode::InMemory:
    break;
  }
  return u"QSQLITE_BUSY_TIMEOUT=5000"_qs;
}

// Pages that an index leads to, here and there, are read once and not once for every row; more than this
// saves no time in the largest study, and stays in memory once a page has read through it. No memory map: a
// disk that does not answer would end the program instead of a read.
constexpr qint64 cacheOfPages = qint64(16) * 1024; ///< KiB

// SQLite would count every piece of memory under one lock that all threads share, for a figure that nobody
// asks for. To be said before it is first used.
[[maybe_unused]] const bool countsNoMemory = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0) == SQLITE_OK;

constexpr int watchedEvery = 5000; ///< steps of SQLite's, some tens of microseconds

int isOver(void* watch) {
  return (*static_cast<const std::function<bool()>*>(watch))() ? 0 : 1;
}

QString nextConnectionName() {
  static std::atomic<int> number{0};
  return u"cohortdesk-%1"_qs.arg(++number);
}
} // namespace

Connection::Connection(const QString& path, Mode mode)
    : m_path(path), m_mode(mode), m_name(nextConnectionName()) {
  m_database = QSqlDatabase::addDatabase(u"QSQLITE"_qs, m_name);
  m_database.setDatabaseName(mode == Mode::ReadOnly ? readingUri(path) : path);
  m_database.setConnectOptions(optionsOf(mode));
  try {
    if (!m_database.open())
      throw SqliteFailure(m_database.lastError().text(), m_database.lastError().nativeErrorCode()).in(path);
    if (mode == Mode::Exclusive) setPragma(u"locking_mode"_qs, u"EXCLUSIVE"_qs, u"exclusive"_qs);
    if (mode == Mode::ReadWrite) setPragma(u"journal_mode"_qs, u"WAL"_qs, u"wal"_qs);
    setPragma(u"synchronous"_qs, u"FULL"_qs, qint64(2));
    setPragma(u"foreign_keys"_qs, u"ON"_qs, qint64(1));
    setPragma(u"trusted_schema"_qs, u"OFF"_qs, qint64(0));
    setPragma(u"temp_store"_qs, u"MEMORY"_qs, qint64(2));
    setPragma(u"cache_size"_qs, QString::number(-cacheOfPages), -cacheOfPages);
    if (mode == Mode::Exclusive) { // takes the lock, which is kept, and changes nothing
      run(u"BEGIN EXCLUSIVE"_qs);
      run(u"COMMIT"_qs);
    }
    if (mode != Mode::InMemory) m_file = fileIdentity(path);
  } catch (...) {
    close();
    throw;
  }
}

Connection::Connection() : Connection(u":memory:"_qs, Mode::InMemory) {}

Connection::~Connection() {
  close();
}

void Connection::close() {
  // Closing folds the log into the file: not one that nobody has checked, and not one that was cut.
  const bool isUnchecked = m_mode == Mode::Exclusive && QFileInfo(m_path + u"-wal").size() > 0;
  if (sqlite3* database = handle(); database && (isUnchecked || m_logIsCut))
    sqlite3_db_config(database, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
  m_statements.clear();
  m_database.close();
  m_database = {};
  QSqlDatabase::removeDatabase(m_name);
}

sqlite3* Connection::handle() const {
  const QVariant handle = m_database.driver() ? m_database.driver()->handle() : QVariant();
  const bool isSqlite = handle.isValid() && qstrcmp(handle.typeName(), "sqlite3*") == 0;
  return isSqlite ? *static_cast<sqlite3* const*>(handle.data()) : nullptr;
}

void Connection::forgetPages() {
  sqlite3_db_release_memory(handle());
}

void Connection::watch(std::function<bool()> goesOn) {
  m_watch = std::move(goesOn);
  sqlite3_progress_handler(handle(), m_watch ? watchedEvery : 0, m_watch ? isOver : nullptr, &m_watch);
}

bool Connection::isInTransaction() const {
  return sqlite3_get_autocommit(handle()) == 0;
}

void Connection::startWriting() {
  setPragma(u"journal_mode"_qs, u"WAL"_qs, u"wal"_qs);
  m_mode = Mode::ReadWrite;
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
  if (!m_file || fileIdentity(m_path) != m_file || !log || log != m_log) return false;
  const qint64 logSize = QFileInfo(m_path + u"-wal").size();
  m_logIsCut = m_logIsCut || logSize < m_logSize;
  m_logSize = logSize;
  return !m_logIsCut;
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
