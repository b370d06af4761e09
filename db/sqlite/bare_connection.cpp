#include "db/sqlite/bare_connection.h"

#include "db/sqlite/connection.h"
#include "db/sqlite/file_errors.h"
#include "db/sqlite/progress.h"
#include "db/sqlite/watched.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>
#include <array>
#include <sqlite3.h>

namespace {
constexpr int waitWhileBusy = 5000; ///< ms

[[noreturn]] void fail(sqlite3* database, const QString& sql = {}) {
  throw SqliteFailure(QString::fromUtf8(sqlite3_errmsg(database)),
                      QString::number(sqlite3_extended_errcode(database)), sql);
}
} // namespace

QString readingUri(const QString& path) {
  const QString file =
      QString::fromLatin1(QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toEncoded());
  return QFileInfo(path + u"-wal").size() > 0 ? file : file + u"?immutable=1";
}

void BareStatement::Close::operator()(sqlite3_stmt* statement) const {
  sqlite3_finalize(statement);
}

bool BareStatement::next() {
  const int code = sqlite3_step(m_statement.get());
  if (code == SQLITE_ROW) return true;
  if (code != SQLITE_DONE) fail(sqlite3_db_handle(m_statement.get()));
  return false;
}

void BareStatement::restart(qint64 value) {
  sqlite3_reset(m_statement.get());
  if (sqlite3_bind_int64(m_statement.get(), 1, value) != SQLITE_OK)
    fail(sqlite3_db_handle(m_statement.get()));
}

int BareStatement::columns() const {
  return sqlite3_column_count(m_statement.get());
}
std::string_view BareStatement::name(int column) const {
  return sqlite3_column_name(m_statement.get(), column);
}
bool BareStatement::isNull(int column) const {
  return type(column) == SQLITE_NULL;
}
qint64 BareStatement::integer(int column) const {
  return sqlite3_column_int64(m_statement.get(), column);
}
double BareStatement::real(int column) const {
  return sqlite3_column_double(m_statement.get(), column);
}
int BareStatement::type(int column) const {
  return sqlite3_column_type(m_statement.get(), column);
}

bool BareStatement::isOfDeclaredType(int column) const {
  constexpr std::array<std::string_view, 6> names{"", "INTEGER", "REAL", "TEXT", "BLOB", ""};
  const char* declared = sqlite3_column_decltype(m_statement.get(), column);
  return !declared || isNull(column) || declared == names.at(static_cast<std::size_t>(type(column)));
}

std::string_view BareStatement::bytes(int column) const {
  const auto* first = static_cast<const char*>(sqlite3_column_blob(m_statement.get(), column));
  return {first ? first : "", static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column))};
}

BareConnection::BareConnection(const QString& path) {
  open(readingUri(path).toUtf8(), SQLITE_OPEN_READONLY | SQLITE_OPEN_URI);
}

BareConnection::BareConnection(const Connection& connection)
    : m_database(connection.handle(), [](sqlite3*) {}) {}

BareConnection::BareConnection() {
  open(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_MEMORY);
}

void BareConnection::open(const QByteArray& uri, int flags) {
  sqlite3* opened = nullptr;
  const int code = sqlite3_open_v2(uri.constData(), &opened, flags, nullptr);
  m_database.reset(opened, sqlite3_close_v2);
  if (code != SQLITE_OK) fail(opened);
  sqlite3_busy_timeout(opened, waitWhileBusy);
}

BareStatement BareConnection::prepare(const QString& sql) const {
  const QByteArray text = sql.toUtf8();
  sqlite3_stmt* statement = nullptr;
  if (sqlite3_prepare_v2(m_database.get(), text.constData(), static_cast<int>(text.size()), &statement,
                         nullptr) != SQLITE_OK)
    fail(m_database.get(), sql);
  return BareStatement(statement);
}

void BareConnection::run(const QString& sql) const {
  BareStatement statement = prepare(sql);
  while (statement.next()) {
  }
}

namespace {
/// The first finding; empty if there is none.
QString finding(Connection& connection, const Progress& progress) {
  const Cell found = watched(connection, progress, CheckStage::Pages,
                             [&] { return connection.ask(u"PRAGMA integrity_check(1)"_qs); });
  const QString* text = std::get_if<QString>(&found);
  return text && *text == u"ok"_qs ? QString() : text ? *text : u"-"_qs;
}
} // namespace

bool isIntact(Connection& connection, const Progress& progress) {
  // A read that fails comes as a finding like any other, with its code ("error code=266") or without one:
  // what is not found a second time is not in the file.
  if (finding(connection, progress).isEmpty()) return true;
  connection.forgetPages();
  const QString found = finding(connection, progress);
  if (found.isEmpty()) return true;
  constexpr int ioError = 10;
  static const QRegularExpression pattern(u"error code=(\\d+)"_qs);
  const auto match = pattern.match(found);
  if (match.hasMatch() && (match.captured(1).toInt() & 0xff) == ioError)
    throw SqliteFailure(found, match.captured(1)).in(connection.path());
  return false;
}
