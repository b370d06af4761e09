#include "app/study/dlt_rate.h"

#include "app/study/number_text.h"
#include "app/study/sentences.h"

#include <QCoreApplication>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(DltRate)
};
constexpr QChar fullWidthPercent(0xFF05);
} // namespace

Result<double> parseRate(const QString& text, const QString& field) {
  QString number = text.trimmed();
  const bool isPercent = number.endsWith(u'%') || number.endsWith(fullWidthPercent);
  if (isPercent) number.chop(1);
  const auto read = readNumber(number);
  const double rate = read.value_or(0) / (isPercent ? 100 : 1);
  if (read && rate >= 0 && rate <= 1) return rate;
  QStringList sentences{
      Text::tr("“%1” is no DLT rate: a number from 0 to 1, such as 0.05, or 5 %.").arg(text.trimmed())};
  if (!read) sentences << read.error().message;
  return refuse(QStringLiteral("RANGE"), joinSentences(sentences), field);
}

QString formatRate(double rate) {
  return QString::number(rate, 'g', 12);
}

QString percentText(double share) {
  return Text::tr("%1 %", "a share, in percent").arg(100 * share, 0, 'f', 1);
}
