#pragma once
#include "app/base/refusal.h"

#include <QDateTime>
#include <QTimeZone>
#include <optional>

/// The one way in which text from outside becomes a day: 2026-11-22, 2026/11/22, 2026.11.22, 20261122,
/// 2026年11月22日, also full-width, and with one digit where one is enough. Refused (DATE, no field) is all
/// else, in words: day or month first with what it can mean, a year of two digits, a day as a spreadsheet
/// numbers it, a part that is missing or unknown with the way to say it, a day that no calendar has, a year
/// that cannot be.
Result<QDate> readDate(const QString& text);

/// What is known of a day of which a part is missing, or is said not to be known.
struct PartOfADate {
  QDate first; ///< the first day that can be meant
  bool monthKnown = false;
};

/// 2026-03, 2026年3月, 2026, and 2026-03-00, 2026-03-UN, 2026-UN-UN. Nothing for all else.
std::optional<PartOfADate> partOfADate(const QString& text);

/// 9:10, 09:10, ９：１０, 9时10分; seconds behind are passed over. Refused (TIME, no field) is all else:
/// 24:00 with both of its readings, a leap second, hours of half a day.
Result<QTime> readTime(const QString& text);

/// The moment, in UTC, at which the clocks of the zone show this. Refused (TIME) where they were put forward
/// over it, and where they show it twice, with both.
Result<QDateTime> momentAt(QDate date, QTime time, const QTimeZone& zone);

/// readDate() followed by readTime(), with a blank or a T between them: 2026-11-22 09:10. In the zone as
/// momentAt(), or in the one that is named behind: 2026-11-22T09:10:00Z, 2026-11-22T09:10+08:00. Answers UTC.
Result<QDateTime> readMoment(const QString& text, const QTimeZone& zone);

/// "2026-11-22 09:10" in the zone, as readMoment() takes it: with the offset behind it where the clocks show
/// it twice.
QString momentText(const QDateTime& moment, const QTimeZone& zone);

/// The moment, in UTC, at which a day begins: with the first of two midnights; where the clocks of the zone
/// were put forward over midnight, when that was done. QDate::startOfDay() takes the second of two.
QDateTime beginOfDay(QDate day, const QTimeZone& zone);

/// "2026-11-22", as readDate() takes it; empty where there is none.
inline QString isoDate(QDate date) {
  return date.toString(Qt::ISODate);
}

/// "2026-11-22 09:10" as the clocks of the zone show it, to be read and not to be read in.
QString siteTime(const QDateTime& moment, const QTimeZone& zone);

/// The mean month of the Julian calendar: 365.25 days / 12.
inline constexpr double daysPerMonth = 365.25 / 12;
