#include "db/exchange/hand_over/data_line.h"

#include <algorithm>

namespace {
QByteArray dataCell(const QString& text) {
  QByteArray cell = text.toUtf8();
  const bool mustBeQuoted = std::any_of(cell.cbegin(), cell.cend(), [](char sign) {
    return sign == ',' || sign == '"' || sign == '\n' || sign == '\r';
  });
  return mustBeQuoted ? '"' + cell.replace('"', "\"\"") + '"' : cell;
}
} // namespace

QByteArray dataLine(const QStringList& cells) {
  QByteArray line;
  for (const QString& text : cells)
    line += dataCell(text) + ',';
  line.chop(1);
  return line + '\n';
}
