#pragma once
#include "app/base/refusal.h"
#include "db/sqlite/progress.h"

#include <QString>
#include <new>
#include <stdexcept>

/// The file or the disk below it would not do what was asked (full, damaged, vanished). Thrown inside db/
/// only: the wall of db/ (StudyFile, StudySession, StudyCommands) turns it into a refusal FILE.
class SqliteFailure : public std::runtime_error {
 public:
  /// `sql` is for what() only: a person is not shown it.
  explicit SqliteFailure(const QString& text, const QString& nativeCode = {}, const QString& sql = {});
  const QString& text() const { return m_text; }
  /// SQLite's extended result code as a number, empty if it did not come from SQLite.
  const QString& nativeCode() const { return m_nativeCode; }
  /// Says in which file it was.
  SqliteFailure& in(const QString& file) {
    m_file = file;
    return *this;
  }
  const QString& file() const { return m_file; } ///< empty if not known

 private:
  QString m_text;
  QString m_nativeCode;
  QString m_file;
};

/// FILE or, where SQLite cannot make sense of the file, DAMAGED: in words, what the disk would not do.
Refusal fileRefusal(const SqliteFailure& failure);
Refusal memoryRefusal();
/// CANCELLED: who listened to a check has stopped it.
Refusal cancelledRefusal();
/// The disk would not do it (full, locked, cannot be read or written), which says nothing about the file.
bool isOfTheDisk(const SqliteFailure& failure);
/// The change is in the file, but the study could not be read again after it.
Refusal savedUnread(const SqliteFailure& failure);

/// The wall of db/: runs `body`, which answers a Result, and turns a failure of file or disk into a refusal
/// FILE, a check that was stopped into CANCELLED. No exception of db/ gets past it but bugs.
template <class Body>
auto catchingFileErrors(Body&& body) -> decltype(body()) {
  try {
    return body();
  } catch (const SqliteFailure& failure) {
    return tl::unexpected(fileRefusal(failure));
  } catch (const std::bad_alloc&) {
    return tl::unexpected(memoryRefusal());
  } catch (const Cancelled&) {
    return tl::unexpected(cancelledRefusal());
  }
}
