#include "db/exchange/csv_line.h"

#include <csv.h>

namespace {
bool isFormula(const QString& cell) {
  static const QString first = QStringLiteral("=+-@\t\r\n＝＋－＠");
  if (cell.isEmpty() || !first.contains(cell.front())) return false;
  bool number = false;
  cell.toDouble(&number);
  return !number;
}
} // namespace

QString cellAsText(const QString& cell) {
  return isFormula(cell) ? u'\'' + cell : cell;
}

QByteArray csvLine(const QStringList& cells) {
  QByteArray line;
  for (const QString& cell : cells) {
    const QByteArray plain = cellAsText(cell).toUtf8();
    if (!line.isEmpty()) line += ',';
    const auto size = static_cast<std::size_t>(plain.size());
    const qsizetype begin = line.size();
    line.resize(begin + static_cast<qsizetype>(csv_write(nullptr, 0, plain.constData(), size)));
    csv_write(line.data() + begin, static_cast<std::size_t>(line.size() - begin), plain.constData(), size);
  }
  return line + "\r\n";
}

QByteArray csvHead(const QStringList& headings) {
  return "\xEF\xBB\xBF" + csvLine(headings);
}

QByteArray csvFile(const QStringList& headings, const std::vector<QStringList>& rows) {
  QByteArray file = csvHead(headings);
  for (const QStringList& row : rows)
    file += csvLine(row);
  return file;
}
