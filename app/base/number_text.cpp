#include "app/base/number_text.h"

#include "app/base/base_text.h"
#include "app/base/plain_text.h"

#include <QRegularExpression>
#include <algorithm>
#include <cmath>
#include <limits>

namespace {
tl::unexpected<Refusal> refuseNumber(const QString& message) {
  return refuse(QStringLiteral("NUMBER"), message);
}

bool isAscii(QChar c) {
  return c < QChar(0x80);
}

/// "1,234.5", "1.000,92", "10 237", "1’234" → as it is to be written; empty for another shape.
QString withoutSeparators(const QString& plain) {
  static const QRegularExpression shape(QStringLiteral(
      R"(^([+-]?[0-9]{1,3}([ '’.,\x{A0}\x{202F}])[0-9]{3}(?:\2[0-9]{3})*)(?:(?!\2)[.,]([0-9]+))?$)"));
  const auto match = shape.match(plain);
  if (!match.hasMatch()) return {};
  const QString whole = match.captured(1).remove(match.captured(2));
  return match.captured(3).isEmpty() ? whole : whole + u'.' + match.captured(3);
}

/// Why this is no number, as exactly as can be said.
tl::unexpected<Refusal> refuseShape(const QString& text, const QString& plain) {
  if (plain.isEmpty()) return refuseNumber(BaseText::tr("A number is missing."));
  const QString separated = withoutSeparators(plain);
  if (!separated.isEmpty())
    return refuseNumber(
        BaseText::tr("Write “%1” without signs between its thousands: %2.").arg(text, separated));
  const bool isPower = std::any_of(plain.begin(), plain.end(), [](QChar c) {
    return c == u'^' || c == u'×' || (c.digitValue() >= 0 && c.category() == QChar::Number_Other);
  });
  if (isPower)
    return refuseNumber(
        BaseText::tr("“%1”: write a power of ten with an e, such as 1.2e3, or all of its digits.").arg(text));
  if (std::any_of(plain.begin(), plain.end(), [](QChar c) { return !isAscii(c) && c.isNumber(); }))
    return refuseNumber(BaseText::tr("“%1”: write it with the digits 0 to 9 and a decimal point.").arg(text));
  return refuseNumber(BaseText::tr("“%1” is not a number.").arg(text));
}

/// With a comma before three digits: is it one thousand, or one?
bool mayBeThousands(const QString& before, const QString& after) {
  return after.size() == 3 && before.size() <= 3 && before != QLatin1String("0");
}
} // namespace

QString halfWidth(const QString& text) {
  QString half = text;
  for (QChar& c : half) {
    if (c >= QChar(0xFF01) && c <= QChar(0xFF5E))
      c = QChar(static_cast<char16_t>(c.unicode() - 0xFF01 + u'!'));
    if (c == QChar(0x3000)) c = u' ';
  }
  return half;
}

Result<double> readNumber(const QString& text) {
  static const QRegularExpression shape(
      QStringLiteral("^[+-]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+|([0-9]+)([,、])([0-9]+))(?:e[+-]?[0-9]+)?$"),
      QRegularExpression::CaseInsensitiveOption);
  const QString written = text.trimmed();
  const QString plain = halfWidth(text).trimmed().replace(QChar(0x2212), u'-'); // the minus of typesetters
  const auto match = shape.match(plain);
  if (!match.hasMatch()) return refuseShape(written, plain);
  const QString mark = match.captured(2);
  if (mayBeThousands(match.captured(1), match.captured(3)))
    return refuseNumber(BaseText::tr("“%1” can be read as %2 or as %3: write the one that is meant.")
                            .arg(written, formatNumber(QString(plain).remove(mark).toDouble()),
                                 formatNumber(QString(plain).replace(mark, QStringLiteral(".")).toDouble())));
  if (mark == QStringLiteral("、")) return refuseShape(written, plain);
  bool isKept = false;
  const double value = QString(plain).replace(u',', u'.').toDouble(&isKept);
  if (isKept && std::isfinite(value)) return value;
  return refuseNumber(
      BaseText::tr("“%1” is larger or smaller than any number that can be kept.").arg(written));
}

Result<int> readWhole(const QString& text) {
  const auto number = readNumber(text);
  if (!number) return tl::unexpected(number.error());
  if (std::trunc(*number) != *number)
    return refuseNumber(BaseText::tr("“%1” is not a whole number.").arg(text.trimmed()));
  if (std::abs(*number) > std::numeric_limits<int>::max())
    return refuseNumber(
        BaseText::tr("“%1” is larger or smaller than any number that can be kept.").arg(text.trimmed()));
  return static_cast<int>(*number);
}

QString formatNumber(double value) {
  return QString::number(value, 'g', 12);
}

QString formatNumber(const std::optional<double>& value) {
  return value ? formatNumber(*value) : QString();
}

QString dayText(double day) {
  return formatNumber(day).replace(u'-', QChar(0x2212));
}

Result<double> parseRate(const QString& text, const QString& field) {
  QString number = text.trimmed();
  const bool isPercent = number.endsWith(u'%') || number.endsWith(QChar(0xFF05)); // the full-width sign
  if (isPercent) number.chop(1);
  const auto read = readNumber(number);
  const double rate = read.value_or(0) / (isPercent ? 100 : 1);
  if (read && rate >= 0 && rate <= 1) return rate;
  QStringList sentences{
      BaseText::tr("“%1” is no DLT rate: a number from 0 to 1, such as 0.05, or 5 %.").arg(text.trimmed())};
  if (!read) sentences << read.error().message;
  return refuse(QStringLiteral("RANGE"), joinSentences(sentences), field);
}

QString percentText(double share) {
  return BaseText::tr("%1 %", "a share, in percent").arg(100 * share, 0, 'f', 1);
}
