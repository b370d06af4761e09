#include "tests/faults/failing_disk.h"

#include <array>
#include <cstring>
#include <new>
#include <sqlite3.h>

namespace {
using FailingDisk::Fault;

struct Plan {
  bool armed = false;
  Fault fault = Fault::Full;
  int nth = 0;
  bool forGood = false;
  int failures = 0;
  std::array<int, 6> calls{};
};
Plan plan;
sqlite3_vfs* below = nullptr;

/// What SQLite allocates for a file: ours first, the real one after it.
struct File {
  sqlite3_file base;
  sqlite3_file* real;
};

sqlite3_file* real(sqlite3_file* file) {
  return reinterpret_cast<File*>(file)->real;
}

/// Counts the call; true if it is to fail.
bool fails(Fault call) {
  const int count = ++plan.calls[static_cast<std::size_t>(call)];
  if (!plan.armed || plan.fault != call) return false;
  const bool now = count == plan.nth || (plan.forGood && count > plan.nth);
  plan.failures += now;
  return now;
}

int closeFile(sqlite3_file* file) {
  const int code = real(file)->pMethods ? real(file)->pMethods->xClose(real(file)) : SQLITE_OK;
  return code;
}
int readFile(sqlite3_file* file, void* bytes, int size, sqlite3_int64 at) {
  if (fails(Fault::ReadError)) return SQLITE_IOERR_READ;
  return real(file)->pMethods->xRead(real(file), bytes, size, at);
}
int writeFile(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 at) {
  const bool full = fails(Fault::Full);
  const bool broken = fails(Fault::WriteError);
  if (full) real(file)->pMethods->xWrite(real(file), bytes, size / 2, at); // it was full half-way
  if (full) return SQLITE_FULL;
  if (broken) return SQLITE_IOERR_WRITE;
  return real(file)->pMethods->xWrite(real(file), bytes, size, at);
}
int truncateFile(sqlite3_file* file, sqlite3_int64 size) {
  if (fails(Fault::TruncateError)) return SQLITE_IOERR_TRUNCATE;
  return real(file)->pMethods->xTruncate(real(file), size);
}
int syncFile(sqlite3_file* file, int flags) {
  if (fails(Fault::SyncError)) return SQLITE_IOERR_FSYNC;
  return real(file)->pMethods->xSync(real(file), flags);
}
int sizeOf(sqlite3_file* file, sqlite3_int64* size) {
  return real(file)->pMethods->xFileSize(real(file), size);
}
int lockFile(sqlite3_file* file, int level) {
  return real(file)->pMethods->xLock(real(file), level);
}
int unlockFile(sqlite3_file* file, int level) {
  return real(file)->pMethods->xUnlock(real(file), level);
}
int checkLock(sqlite3_file* file, int* answer) {
  return real(file)->pMethods->xCheckReservedLock(real(file), answer);
}
int control(sqlite3_file* file, int operation, void* argument) {
  return real(file)->pMethods->xFileControl(real(file), operation, argument);
}
int sectorSize(sqlite3_file* file) {
  return real(file)->pMethods->xSectorSize(real(file));
}
int characteristics(sqlite3_file* file) {
  return real(file)->pMethods->xDeviceCharacteristics(real(file));
}
int mapShared(sqlite3_file* file, int region, int size, int extend, void volatile** memory) {
  return real(file)->pMethods->xShmMap(real(file), region, size, extend, memory);
}
int lockShared(sqlite3_file* file, int offset, int count, int flags) {
  return real(file)->pMethods->xShmLock(real(file), offset, count, flags);
}
void shareBarrier(sqlite3_file* file) {
  real(file)->pMethods->xShmBarrier(real(file));
}
int unmapShared(sqlite3_file* file, int remove) {
  return real(file)->pMethods->xShmUnmap(real(file), remove);
}

// Version 2: without memory maps, which would go past xRead.
const sqlite3_io_methods methods = {
    2,          closeFile,    readFile,    writeFile, truncateFile, syncFile,        sizeOf,
    lockFile,   unlockFile,   checkLock,   control,   sectorSize,   characteristics, mapShared,
    lockShared, shareBarrier, unmapShared, nullptr,   nullptr};

int openFile(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* given) {
  auto* ours = new (file) File{{nullptr}, nullptr};
  if (fails(Fault::OpenError)) return SQLITE_CANTOPEN;
  ours->real = reinterpret_cast<sqlite3_file*>(ours + 1);
  std::memset(ours->real, 0, static_cast<std::size_t>(below->szOsFile));
  const int code = below->xOpen(below, name, ours->real, flags, given);
  if (code == SQLITE_OK) ours->base.pMethods = &methods;
  return code;
}
} // namespace

void FailingDisk::install() {
  if (below) return;
  below = sqlite3_vfs_find(nullptr);
  static sqlite3_vfs disk = *below;
  disk.zName = "failing-disk";
  disk.szOsFile = static_cast<int>(sizeof(File)) + below->szOsFile;
  disk.xOpen = openFile;
  disk.pNext = nullptr;
  sqlite3_vfs_register(&disk, 1);
}

void FailingDisk::arm(Fault fault, int nth, bool forGood) {
  plan = {true, fault, nth, forGood, 0, {}};
}

void FailingDisk::disarm() {
  plan.armed = false;
}

int FailingDisk::calls(Fault fault) {
  return plan.calls[static_cast<std::size_t>(fault)];
}

int FailingDisk::failures() {
  return plan.failures;
}
