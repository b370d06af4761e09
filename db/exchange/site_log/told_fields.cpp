#include "db/exchange/site_log/told_fields.h"

#include "app/base/number_text.h"
#include "db/exchange/exchange_text.h"

QString toldAs(const QString& name, const QString& value) {
  return ExchangeText::tr("%1: %2", "what is told of, and what is told").arg(name, value);
}

QString textOfCell(const Cell& cell) {
  if (const auto* text = std::get_if<QString>(&cell)) return *text;
  if (const auto* whole = std::get_if<qint64>(&cell)) return QString::number(*whole);
  if (const auto* number = std::get_if<double>(&cell)) return formatNumber(*number);
  return {};
}
