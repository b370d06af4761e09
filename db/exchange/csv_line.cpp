#include "db/exchange/csv_line.h"

#include <csv.h>

namespace {
bool isFormula(const QString& cell) {
  static const QString first = QStringLiteral("=+-@\t\r\n");
  if (cell.isEmpty() || !first.contains(cell.front())) return false;
  bool number = false;
  cell.toDouble(&number);
  return !number;
}
} // namespace

QByteArray csvLine(const QStringList& cells) {
  QByteArray line;
  for (const QString& cell : cells) {
    const QByteArray plain = (isFormula(cell) ? u'\'' + cell : cell).toUtf8();
    if (!line.isEmpty()) line += ',';
    const auto size = static_cast<std::size_t>(plain.size());
    const qsizetype begin = line.size();
    line.resize(begin + static_cast<qsizetype>(csv_write(nullptr, 0, plain.constData(), size)));
    csv_write(line.data() + begin, static_cast<std::size_t>(line.size() - begin), plain.constData(), size);
  }
  return line + "\r\n";
}
