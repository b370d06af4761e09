#pragma once
#include "db/sqlite/connection.h"
#include "db/sqlite/progress.h"

#include <QString>
#include <memory>
#include <string_view>

class Connection;
struct sqlite3;
struct sqlite3_stmt;

/// A statement of a BareConnection. Columns count from 0; views hold until the next row. Failures throw
/// SqliteFailure.
class BareStatement {
 public:
  bool next();
  /// From its beginning, with `value` in place of its only `?`.
  void restart(qint64 value);
  int columns() const;
  std::string_view name(int column) const;
  bool isNull(int column) const;
  qint64 integer(int column) const;
  double real(int column) const;
  std::string_view bytes(int column) const; ///< of text (UTF-8) or blob
  int type(int column) const;               ///< SQLITE_INTEGER …
  /// NULL, or of the type that its column is declared with; true of what is no column of a table.
  bool isOfDeclaredType(int column) const;

 private:
  friend class BareConnection;
  struct Close {
    void operator()(sqlite3_stmt* statement) const;
  };
  explicit BareStatement(sqlite3_stmt* statement) : m_statement(statement) {}
  std::unique_ptr<sqlite3_stmt, Close> m_statement;
};

/// Reads an SQLite file through SQLite's own interface: for passes over a whole file, where a QVariant for
/// each column is most of the time. Never writes; leaves no file beside the study unless a killed program
/// left its log there.
class BareConnection {
 public:
  explicit BareConnection(const QString& path);
  /// Reads through an open connection, which must outlive it: the only way to read what is held exclusively.
  explicit BareConnection(const Connection& connection);
  /// An empty database in memory, which may be written.
  BareConnection();

  BareStatement prepare(const QString& sql) const;
  void run(const QString& sql) const;

 private:
  void open(const QByteArray& uri, int flags);
  std::shared_ptr<sqlite3> m_database; ///< closed with the last of them; a Connection's own is not
};

/// "file:…" of a study for a reader. A file without a log beside it is read as it lies, and no -wal or -shm
/// is made.
QString readingUri(const QString& path);

/// SQLite's own check of every page and index finds nothing wrong. Throws SqliteFailure where a page could
/// not be read: that is the disk's fault and says nothing about the file. How far it is cannot be known.
bool isIntact(Connection& connection, const Progress& progress = {});
