#pragma once
#include <QString>

/// A disk between SQLite and the system that fails when told to. Made the default of all SQLite connections
/// of this process by install(); passes everything on until armed.
namespace FailingDisk {
enum class Fault {
  Full,          ///< writes: SQLITE_FULL, after half of what was to be written
  WriteError,    ///< writes: SQLITE_IOERR_WRITE
  SyncError,     ///< fsync: SQLITE_IOERR_FSYNC
  ReadError,     ///< reads: SQLITE_IOERR_READ
  TruncateError, ///< cutting a file off: SQLITE_IOERR_TRUNCATE
  OpenError      ///< opening or making a file: SQLITE_CANTOPEN
};

void install();
/// The `nth` call (from 1) that `fault` is about fails; with `forGood` every one after it too.
void arm(Fault fault, int nth, bool forGood);
void disarm();
/// How many calls of this kind there were since arm().
int calls(Fault fault);
/// How many of them have failed since arm().
int failures();
} // namespace FailingDisk
