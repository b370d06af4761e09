#pragma once
#include "db/sqlite/connection.h"
#include "db/sqlite/progress.h"

#include <QScopeGuard>

/// What `read` answers, which reads through the connection. `progress` hears meanwhile that it is at this
/// stage; how far cannot be known. It must not use the connection. Throws Cancelled.
template <class Read>
auto watched(Connection& connection, const Progress& progress, CheckStage stage, Read read)
    -> decltype(read()) {
  tell(progress, stage, {});
  bool isStopped = false;
  const auto goesOn = [&] {
    isStopped = isStopped || !progress(stage, {});
    return !isStopped;
  };
  if (progress) connection.watch(goesOn);
  const auto unwatch = qScopeGuard([&] { connection.watch({}); });
  try {
    auto answer = read();
    if (isStopped) throw Cancelled();
    return answer;
  } catch (const SqliteFailure&) {
    if (isStopped) throw Cancelled(); // SQLite ended the statement for it
    throw;
  }
}
