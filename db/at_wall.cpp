#include "db/at_wall.h"

#include <QCoreApplication>

namespace {
struct Words {
  Q_DECLARE_TR_FUNCTIONS(StudyFile)
};

// Primary result codes of SQLite that a person can do something about.
constexpr int busy = 5;
constexpr int readOnly = 8;
constexpr int ioError = 10;
constexpr int corrupt = 11;
constexpr int full = 13;
constexpr int notADatabase = 26;

QString sentence(int code) {
  switch (code) {
  case busy:
    return Words::tr("Another program is writing to the study file. Nothing was changed; try again.");
  case readOnly:
    return Words::tr("The study file cannot be written. Nothing was changed.");
  case ioError:
    return Words::tr("The disk does not answer as it should. Nothing was changed.");
  case full:
    return Words::tr("The disk is full. Nothing was changed; make room and try again.");
  case corrupt:
  case notADatabase:
    return Words::tr("The study file is damaged. Nothing was changed.");
  default:
    return Words::tr("The study file could not be read or written. Nothing was changed.");
  }
}
} // namespace

Refusal fileRefusal(const SqliteFailure& failure) {
  // The low byte of an extended result code is the primary one.
  const int code = failure.nativeCode().toInt() & 0xff;
  const bool damaged = code == corrupt || code == notADatabase;
  return {damaged ? u"DAMAGED"_qs : u"FILE"_qs, sentence(code) + u" (" + failure.text() + u")", {}};
}

Refusal memoryRefusal() {
  return {u"FILE"_qs, Words::tr("There is not enough memory free. Close other programs and try again."), {}};
}
