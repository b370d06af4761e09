#include "db/journal/act_end.h"

#include "db/journal/journal_line.h"

namespace {
/// What tells the lines of one act from those of another.
struct LineOfAct {
  qint64 sequence = 0;
  QString at;
  RowId userId = 0;
  QString reason;
  QString action;
  QString kind;
  bool isSigned = false;
};

bool next(Statement& rows, LineOfAct& line) {
  if (!rows.next()) return false;
  ColumnReader(rows) >> line.sequence >> line.at >> line.userId >> line.reason >> line.action >> line.kind >>
      line.isSigned;
  return true;
}

bool goesOn(const LineOfAct& line, const LineOfAct& following) {
  if (line.isSigned || line.at != following.at || line.userId != following.userId ||
      line.reason != following.reason)
    return false;
  const QString event = QLatin1String(codes<JournalKind>[static_cast<std::size_t>(JournalKind::Event)]);
  // An event within an act may have a name of its own.
  return line.kind == event || following.kind == event || line.action == following.action;
}
} // namespace

qint64 endOfAct(Connection& connection, qint64 line) {
  Statement rows = connection.prepare(
      u"SELECT id, at, user_id, reason, action, kind, signature IS NOT NULL FROM journal WHERE id >= :line "
      "ORDER BY id"_qs);
  rows.bind(u"line"_qs, line).run();
  LineOfAct last;
  if (!next(rows, last)) return line;
  for (LineOfAct following; next(rows, following); last = following)
    if (!goesOn(last, following)) break;
  return last.sequence;
}
