#include "db/exchange/hand_over/xlsx/xlsx_cells.h"

#include <QDateTime>
#include <QRegularExpression>

namespace {
const QDate dayZeroOfSheets(1899, 12, 30);
constexpr double firstCountedDay = 61; ///< 1900-03-01: worksheets know a 29 February 1900

std::optional<double> counted(double days) {
  return days >= firstCountedDay ? std::optional(days) : std::nullopt;
}
} // namespace

QByteArray sheetText(const QString& text) {
  static const QRegularExpression escape(u"_(?=x[0-9A-Fa-f]{4}_)"_qs);
  QString plain = text;
  plain.replace(escape, u"_x005F_"_qs);
  for (qsizetype i = 0; i < plain.size(); ++i) {
    const QChar sign = plain[i];
    const bool isPair = sign.isHighSurrogate() && i + 1 < plain.size() && plain[i + 1].isLowSurrogate();
    if (isPair)
      ++i;
    else if (sign.isSurrogate() || sign.unicode() >= 0xFFFE || sign.isNull())
      plain[i] = QChar::ReplacementCharacter;
  }
  return plain.toUtf8();
}

QStringList piecesOf(const QString& text, int most) {
  QStringList pieces;
  for (qsizetype from = 0; from < text.size();) {
    qsizetype length = std::min(qsizetype(most), text.size() - from);
    if (from + length < text.size() && text[from + length - 1].isHighSurrogate()) --length;
    pieces << text.mid(from, length);
    from += length;
  }
  return pieces.isEmpty() ? QStringList{QString()} : pieces;
}

std::optional<double> sheetDay(const QString& day) {
  const QDate date = QDate::fromString(day, Qt::ISODate);
  if (!date.isValid()) return std::nullopt;
  return counted(static_cast<double>(dayZeroOfSheets.daysTo(date)));
}

std::optional<double> sheetMoment(const QString& moment) {
  constexpr double msOfDay = 86400000;
  const QDateTime at = QDateTime::fromString(moment, Qt::ISODateWithMs).toUTC();
  if (!at.isValid()) return std::nullopt;
  return counted(static_cast<double>(dayZeroOfSheets.daysTo(at.date())) +
                 at.time().msecsSinceStartOfDay() / msOfDay);
}

std::optional<double> sheetNumber(const QString& number) {
  bool understood = false;
  const double value = number.toDouble(&understood);
  return understood ? std::optional(value) : std::nullopt;
}
