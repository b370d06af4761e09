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

std::optional<QTime> parseTime(const QString& text) {
  static const QRegularExpression shape(
      QStringLiteral("^(\\d{1,2})[:：](\\d{2})(?:[:：]([0-5]\\d)(?:\\.\\d+)?)?$"));
  const auto match = shape.match(text.trimmed());
  const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
  return match.hasMatch() && time.isValid() ? std::optional(time) : std::nullopt;
}

std::optional<QDateTime> momentAt(QDate date, QTime time, const QTimeZone& zone) {
  const QDateTime moment = QDateTime(date, time, zone).toUTC();
  return moment.toTimeZone(zone).time() == time ? std::optional(moment) : std::nullopt;
}

std::optional<QDateTime> parseDateTime(const QString& text, const QTimeZone& zone) {
  static const QRegularExpression shape(
      QStringLiteral("^(.+?)(?:\\s+|T)([\\d:：.]+)\\s*(?:(Z)|([+-])(\\d{2}):?(\\d{2}))?$"));
  const auto match = shape.match(text.trimmed());
  const auto date = parseDate(match.captured(1));
  const auto time = parseTime(match.captured(2));
  if (!match.hasMatch() || !date || !time) return std::nullopt;
  if (!match.captured(3).isEmpty()) return QDateTime(*date, *time, Qt::UTC);
  if (match.captured(4).isEmpty()) return momentAt(*date, *time, zone);
  const int minutes = match.captured(5).toInt() * 60 + match.captured(6).toInt();
  if (minutes > 14 * 60) return std::nullopt; // no zone on earth is further from UTC
  const qint64 east = match.captured(4) == QLatin1String("-") ? -minutes : minutes;
  return QDateTime(*date, *time, Qt::UTC).addSecs(-60 * east);
}
