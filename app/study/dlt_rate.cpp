#include "app/study/dlt_rate.h"

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
  bool isNumber = false;
  const double read = number.trimmed().toDouble(&isNumber);
  const double rate = isPercent ? read / 100 : read;
  if (isNumber && rate >= 0 && rate <= 1) return rate;
  return refuse(
      QStringLiteral("RANGE"),
      Text::tr("“%1” is no DLT rate: a number from 0 to 1, such as 0.05, or 5 %.").arg(text.trimmed()),
      field);
}

QString formatRate(double rate) {
  return QString::number(rate, 'g', 12);
}

QString percentText(double share) {
  return Text::tr("%1 %", "a share, in percent").arg(100 * share, 0, 'f', 1);
}
