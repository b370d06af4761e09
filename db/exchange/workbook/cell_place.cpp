#include "db/exchange/workbook/cell_place.h"

#include <algorithm>

std::optional<CellPlace> cellPlace(QStringView reference) {
  int column = 0;
  qsizetype at = 0;
  for (; at < reference.size() && at < 4 && reference[at] >= u'A' && reference[at] <= u'Z'; ++at)
    column = column * 26 + (reference[at].unicode() - u'A' + 1);
  bool isNumber = false;
  const int row = reference.sliced(at).toInt(&isNumber);
  const bool isPlace = column >= 1 && column <= lastColumn && isNumber && row >= 1 && row <= lastRow;
  return isPlace ? std::optional(CellPlace{column - 1, row}) : std::nullopt;
}

QString cellReference(qsizetype column, int row) {
  QString letters;
  for (qsizetype rest = column + 1; rest > 0; rest = (rest - 1) / 26)
    letters.prepend(QChar(static_cast<char16_t>(u'A' + (rest - 1) % 26)));
  return letters + QString::number(row);
}

QString placeInSheet(const QString& sheet, const QString& reference) {
  const bool isPlain = std::all_of(sheet.begin(), sheet.end(),
                                   [](QChar c) { return c.isLetterOrNumber() || c == u'_' || c == u'.'; });
  const QString name = isPlain ? sheet : u'\'' + QString(sheet).replace(u'\'', QStringLiteral("''")) + u'\'';
  return name + u'!' + reference;
}
