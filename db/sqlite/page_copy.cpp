#include "db/sqlite/page_copy.h"

#include "db/sqlite/connection.h"
#include "db/sqlite/file_errors.h"

#include <QElapsedTimer>
#include <QFile>
#include <sqlite3.h>

namespace {
constexpr int pagesAtOnce = 32;
constexpr qint64 slice = 12; ///< ms

[[noreturn]] void failCopy(sqlite3* copy, const QString& path) {
  throw SqliteFailure(QString::fromUtf8(sqlite3_errmsg(copy)),
                      QString::number(sqlite3_extended_errcode(copy)))
      .in(path);
}

void run(sqlite3* copy, const char* sql, const QString& path) {
  if (sqlite3_exec(copy, sql, nullptr, nullptr, nullptr) != SQLITE_OK) failCopy(copy, path);
}
} // namespace

void PageCopy::Close::operator()(sqlite3* database) const {
  sqlite3_close_v2(database);
}

void PageCopy::Close::operator()(sqlite3_backup* backup) const {
  sqlite3_backup_finish(backup);
}

PageCopy::PageCopy(Connection& from, const QString& path) : m_path(path) {
  from.forgetPages();
  sqlite3* opened = nullptr;
  const int code =
      sqlite3_open_v2(QFile::encodeName(path).constData(), &opened, SQLITE_OPEN_READWRITE, nullptr);
  m_copy.reset(opened);
  if (code != SQLITE_OK) failCopy(opened, path);
  // Nobody reads it before it was flushed and checked: what a crash leaves of it is thrown away.
  run(opened, "PRAGMA synchronous = OFF", path);
  run(opened, "PRAGMA journal_mode = MEMORY", path);
  m_backup.reset(sqlite3_backup_init(opened, "main", from.handle(), "main"));
  if (!m_backup) failCopy(opened, path);
}

PageCopy::~PageCopy() = default;

bool PageCopy::goOn() {
  QElapsedTimer clock;
  clock.start();
  int code = SQLITE_OK;
  while (code == SQLITE_OK && clock.elapsed() < slice)
    code = sqlite3_backup_step(m_backup.get(), pagesAtOnce);
  const int pages = sqlite3_backup_pagecount(m_backup.get());
  if (pages > 0) m_done = 1 - static_cast<double>(sqlite3_backup_remaining(m_backup.get())) / pages;
  if (code == SQLITE_OK || code == SQLITE_BUSY || code == SQLITE_LOCKED) return false;
  if (code != SQLITE_DONE)
    throw SqliteFailure(QString::fromUtf8(sqlite3_errstr(code)), QString::number(code)).in(m_path);
  close();
  return true;
}

/// The copy has no log of its own, as the study has while it is open.
void PageCopy::close() {
  m_backup.reset();
  run(m_copy.get(), "PRAGMA journal_mode = DELETE", m_path);
  m_copy.reset();
}
