#pragma once
#include <QString>
#include <memory>

class Connection;
struct sqlite3;
struct sqlite3_backup;

/// Copies an open study into a new file, by SQLite's online backup, some pages at a time: in between the
/// study is read and written as ever, and what is written goes into the copy, too. So the copy is the study
/// as it stood when the last page came in. In the connection's thread; the connection must outlive it.
/// Failures throw SqliteFailure.
class PageCopy {
 public:
  PageCopy(Connection& from, const QString& path);
  PageCopy(const PageCopy&) = delete;
  PageCopy& operator=(const PageCopy&) = delete;
  ~PageCopy();

  /// Copies for some milliseconds. True once everything is in the copy, which is then closed. While a
  /// transaction is open it copies nothing.
  bool goOn();
  double done() const { return m_done; } ///< 0 to 1

 private:
  void close();

  struct Close {
    void operator()(sqlite3* database) const;
    void operator()(sqlite3_backup* backup) const;
  };
  QString m_path;
  std::unique_ptr<sqlite3, Close> m_copy;
  std::unique_ptr<sqlite3_backup, Close> m_backup; ///< ends before its file is closed
  double m_done = 0;
};
