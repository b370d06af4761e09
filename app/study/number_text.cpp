#include "app/study/number_text.h"

#include <QLocale>
#include <cmath>

std::optional<double> parseNumber(const QString& text) {
  bool understood = false;
  const double value = QLocale::c().toDouble(text.trimmed().replace(u',', u'.'), &understood);
  return understood && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

QString numberText(double value) {
  return QString::number(value, 'g', 12);
}

QString numberText(const std::optional<double>& value) {
  return value ? numberText(*value) : QString();
}
