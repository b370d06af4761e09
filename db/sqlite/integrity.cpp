#include "db/sqlite/integrity.h"

#include "db/check/stage.h"
#include "db/sqlite/sqlite_failure.h"

#include <QRegularExpression>
#include <QScopeGuard>

namespace {
/// The first finding; empty if there is none.
QString finding(Connection& connection, const Progress& progress) {
  bool isStopped = false;
  const auto goesOn = [&] {
    isStopped = isStopped || !progress(CheckStage::Pages, {});
    return !isStopped;
  };
  tell(progress, CheckStage::Pages, {});
  if (progress) connection.watch(goesOn);
  const auto unwatch = qScopeGuard([&] { connection.watch({}); });
  Cell found;
  try {
    found = connection.ask(u"PRAGMA integrity_check(1)"_qs);
  } catch (const SqliteFailure&) {
    if (!isStopped) throw;
  }
  if (isStopped) throw Cancelled();
  const QString* text = std::get_if<QString>(&found);
  return text && *text == u"ok"_qs ? QString() : text ? *text : u"-"_qs;
}
} // namespace

bool isIntact(Connection& connection, const Progress& progress) {
  // A read that fails comes as a finding like any other, with its code ("error code=266") or without one:
  // what is not found a second time is not in the file.
  if (finding(connection, progress).isEmpty()) return true;
  connection.forgetPages();
  const QString found = finding(connection, progress);
  if (found.isEmpty()) return true;
  constexpr int ioError = 10;
  static const QRegularExpression pattern(u"error code=(\\d+)"_qs);
  const auto match = pattern.match(found);
  if (match.hasMatch() && (match.captured(1).toInt() & 0xff) == ioError)
    throw SqliteFailure(found, match.captured(1)).in(connection.path());
  return false;
}
