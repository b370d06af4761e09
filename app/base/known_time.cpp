#include "app/base/known_time.h"

#include "app/base/base_text.h"
#include "app/base/number_text.h"

#include <QRegularExpression>

QDate KnownTime::firstDay(const QTimeZone& zone) const {
  return to == To::Minute ? at.toTimeZone(zone).date() : day;
}

QDate KnownTime::lastDay(const QTimeZone& zone) const {
  if (to == To::Year) return day.addYears(1).addDays(-1);
  if (to == To::Month) return day.addMonths(1).addDays(-1);
  return firstDay(zone);
}

QDateTime KnownTime::earliest(const QTimeZone& zone) const {
  return to == To::Minute ? at : beginOfDay(day, zone);
}

QDateTime KnownTime::latest(const QTimeZone& zone) const {
  constexpr int minute = 60;
  return to == To::Minute ? at : beginOfDay(lastDay(zone).addDays(1), zone).addSecs(-minute);
}

Result<KnownTime> readKnownTime(const QString& text, const QTimeZone& zone) {
  static const QRegularExpression written(
      QString::fromUtf8(R"(^[0-9]{4}(?: ?[-/] ?(?:0?[1-9]|1[0-2])| ?年(?: ?(?:0?[1-9]|1[0-2]) ?月)?)?$)"));
  static const QRegularExpression clock(QString::fromUtf8("[:时時]"));
  const QString plain = halfWidth(text).simplified();
  if (const auto part = partOfADate(plain)) {
    const KnownTime known{part->monthKnown ? KnownTime::To::Month : KnownTime::To::Year, part->first, {}};
    if (written.match(plain).hasMatch()) return known;
    return refuse(QStringLiteral("DATE"),
                  BaseText::tr("Write “%1” as far as it is known: %2.").arg(text.trimmed(), isoText(known)));
  }
  if (plain.contains(clock))
    return readMoment(text, zone).map([](const QDateTime& at) {
      return KnownTime{KnownTime::To::Minute, {}, at};
    });
  return readDate(text).map([](QDate day) { return KnownTime{KnownTime::To::Day, day, {}}; });
}

QString knownTimeText(const KnownTime& time, const QTimeZone& zone) {
  return time.to == KnownTime::To::Minute ? momentText(time.at, zone) : isoText(time);
}

QString isoText(const KnownTime& time) {
  switch (time.to) {
  case KnownTime::To::Year:
    return time.day.toString(QStringLiteral("yyyy"));
  case KnownTime::To::Month:
    return time.day.toString(QStringLiteral("yyyy-MM"));
  case KnownTime::To::Day:
    return isoDate(time.day);
  case KnownTime::To::Minute:
    break;
  }
  return time.at.toUTC().toString(QStringLiteral("yyyy-MM-dd'T'HH:mm'Z'"));
}

std::optional<KnownTime> knownTimeOfIso(const QString& text) {
  const auto known = ifRead(readKnownTime(text, QTimeZone::utc()));
  return known && isoText(*known) == text ? known : std::nullopt;
}
