#pragma once
#include "db/sqlite/statement.h"

#include <QHash>
#include <QSqlDatabase>
#include <QString>
#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>

/// Which file a path leads to, whatever its name: the same after a rename, another after it was replaced.
struct FileIdentity {
  quint64 device = 0;
  quint64 number = 0; ///< of its inode
  bool operator==(const FileIdentity&) const = default;
};

/// nullopt when there is no such file. Windows lets nobody delete or replace an open file: there every file
/// that exists has the same identity.
std::optional<FileIdentity> fileIdentity(const QString& path);

/// By how many names (hard links) the file can be reached; 0 when there is none. On Windows always 1.
int nameCount(const QString& path);

struct sqlite3;

/// A connection to one SQLite file, with every pragma that the study file needs set and checked: WAL,
/// synchronous=FULL, foreign keys, no trust in the schema, temporary data in memory. Belongs to the thread
/// that opened it. Failures throw SqliteFailure.
class Connection {
 public:
  enum class Mode {
    ReadWrite,
    ReadOnly,
    Exclusive, ///< no other program, and no other connection, reads or writes the file until this one is
               ///< closed; nothing is written to it before startWriting()
    InMemory   ///< no file at all
  };
  explicit Connection(const QString& path, Mode mode = Mode::ReadWrite);
  /// An empty database in memory. It is in no place, so a WriteTransaction refuses it.
  Connection();
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
  /// What is read through it from now on comes from the file, and not from what was read before.
  void forgetPages();
  /// `goesOn` is asked again and again while a statement runs, until an empty one takes its place. False ends
  /// the statement with a SqliteFailure (SQLITE_INTERRUPT). It must not use the connection.
  void watch(std::function<bool()> goesOn);
  /// A transaction is open: another cannot begin.
  bool isInTransaction() const;
  /// Of an exclusive connection, once what it read was found sound.
  void startWriting();

  /// False when the path, or that of SQLite's log beside it, does not lead to the opened file any more, or
  /// the log was cut: what is written from then on could never be found again.
  bool isInPlace();
  /// Throws SqliteFailure (SQLITE_READONLY_DBMOVED) then.
  void checkInPlace();

 private:
  friend class BareConnection;
  friend class PageCopy;
  sqlite3* handle() const;
  void close();
  std::unique_ptr<PreparedStatement> prepared(const QString& sql);
  void setPragma(const QString& name, const QString& value, const Cell& expected);

  QString m_path;
  Mode m_mode;
  QString m_name;
  QSqlDatabase m_database;
  std::optional<FileIdentity> m_file;
  std::optional<FileIdentity> m_log; ///< there from the first transaction on
  qint64 m_logSize = 0;              ///< SQLite never makes it smaller while it is open
  bool m_logIsCut = false;
  std::function<bool()> m_watch;
  std::unordered_map<QString, std::unique_ptr<PreparedStatement>> m_statements;
};

/// BEGIN IMMEDIATE; rolls back unless committed. Refuses, as checkInPlace() does, to write into a file that
/// was moved, deleted or replaced.
class WriteTransaction {
 public:
  explicit WriteTransaction(Connection& connection);
  WriteTransaction(const WriteTransaction&) = delete;
  WriteTransaction& operator=(const WriteTransaction&) = delete;
  ~WriteTransaction();
  void commit();

 private:
  void rollBack();
  Connection& m_connection;
  bool m_open = true;
};
