#pragma once
#include <QString>
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
