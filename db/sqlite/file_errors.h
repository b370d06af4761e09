#pragma once
#include "app/base/refusal.h"
#include "db/sqlite/progress.h"
#include "db/sqlite/sqlite_failure.h"

#include <new>

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
