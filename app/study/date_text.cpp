#include "app/study/date_text.h"

#include <QRegularExpression>

std::optional<QDate> parseDate(const QString& text) {
  static const QRegularExpression shape(
      QStringLiteral("^(\\d{4})(?:[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?|(\\d{2})(\\d{2}))$"));
  const auto match = shape.match(text.simplified().remove(u' '));
  if (!match.hasMatch()) return std::nullopt;
  const int first = match.captured(2).isEmpty() ? 4 : 2;
  const QDate date(match.captured(1).toInt(), match.captured(first).toInt(),
                   match.captured(first + 1).toInt());
  return date.isValid() ? std::optional(date) : std::nullopt;
}
