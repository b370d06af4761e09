#include "db/sqlite/file_errors.h"

#include "db/sqlite/db_text.h"

SqliteFailure::SqliteFailure(const QString& text, const QString& nativeCode, const QString& sql)
    : std::runtime_error((sql.isEmpty() ? text : QString(text + u" in " + sql)).toStdString()), m_text(text),
      m_nativeCode(nativeCode) {}

namespace {
// Primary result codes of SQLite that a person can do something about.
constexpr int busy = 5;
constexpr int readOnly = 8;
constexpr int ioError = 10;
constexpr int corrupt = 11;
constexpr int full = 13;
constexpr int cannotOpen = 14;
constexpr int notADatabase = 26;
constexpr int moved = readOnly | (4 << 8); // extended: SQLITE_READONLY_DBMOVED

QString sentence(int code) {
  switch (code) {
  case busy:
    return DbText::tr(
        "Another program has the study file open. Nothing was changed; close it there and try again.");
  case readOnly:
    return DbText::tr("The study file cannot be written. Nothing was changed.");
  case moved:
    return DbText::tr(
        "The study file was moved, deleted or replaced while it was open: nothing can be saved in it "
        "any more. What you typed is still on the screen. Put the file back in its place, or restore "
        "the newest backup.");
  case ioError:
    return DbText::tr("The disk does not answer as it should. Nothing was changed.");
  case full:
    return DbText::tr("The disk is full. Nothing was changed; make room and try again.");
  case cannotOpen:
    return DbText::tr(
        "A file of the study cannot be opened. Nothing was changed; check the disk and its folder, and "
        "try again.");
  case corrupt:
  case notADatabase:
    return DbText::tr("The study file is damaged. Nothing was changed.");
  default:
    return DbText::tr("The study file could not be read or written. Nothing was changed.");
  }
}
} // namespace

Refusal fileRefusal(const SqliteFailure& failure) {
  // The low byte of an extended result code is the primary one.
  const int extended = failure.nativeCode().toInt();
  const int code = extended & 0xff;
  const bool damaged = code == corrupt || code == notADatabase;
  const QString where =
      failure.file().isEmpty() ? failure.text() : QString(failure.file() + u": " + failure.text());
  return {damaged        ? u"DAMAGED"_qs
          : code == busy ? u"LOCKED"_qs
                         : u"FILE"_qs,
          sentence(extended == moved ? moved : code) + u" (" + where + u")",
          {}};
}

bool isOfTheDisk(const SqliteFailure& failure) {
  const int code = failure.nativeCode().toInt() & 0xff;
  return code == busy || code == readOnly || code == ioError || code == full || code == cannotOpen;
}

Refusal memoryRefusal() {
  return {u"FILE"_qs, DbText::tr("There is not enough memory free. Close other programs and try again."), {}};
}

Refusal cancelledRefusal() {
  return {u"CANCELLED"_qs, DbText::tr("It was cancelled before its end. Nothing was changed."), {}};
}

Refusal savedUnread(const SqliteFailure& failure) {
  return {
      u"FILE"_qs,
      DbText::tr("It was saved, but the study could not be read again after it. Close the study and open it "
                 "again before you go on.") +
          u" (" + failure.file() + u": " + failure.text() + u")",
      {}};
}
