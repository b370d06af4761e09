#include "app/base/date_text.h"

#include "app/base/base_text.h"
#include "app/base/number_text.h"

#include <QRegularExpression>
#include <algorithm>
#include <vector>

namespace {
// Nobody in a trial was born earlier, and no trial goes on for so long: a slip of the pen in the year.
constexpr int firstYear = 1900;
constexpr int lastYear = 2199;
constexpr qint64 minuteSeconds = 60;
const QString minuteFormat = QStringLiteral("yyyy-MM-dd HH:mm");
constexpr int furthestMinutes = 14 * 60; ///< no zone on earth is further from UTC

Refusal noDate(const QString& message) {
  return {QStringLiteral("DATE"), message, {}};
}

tl::unexpected<Refusal> refuseDate(const QString& message) {
  return tl::unexpected(noDate(message));
}

tl::unexpected<Refusal> refuseTime(const QString& message) {
  return refuse(QStringLiteral("TIME"), message);
}

QRegularExpression shapeOf(const char* pattern) {
  return QRegularExpression(QString::fromUtf8(pattern), QRegularExpression::CaseInsensitiveOption);
}

Result<QDate> dayOf(const QString& text, int year, int month, int day) {
  const QDate date(year, month, day);
  if (!date.isValid())
    return refuseDate(
        BaseText::tr("“%1” is no day of the calendar. Write year-month-day, such as 2026-11-22.").arg(text));
  if (year < firstYear || year > lastYear)
    return refuseDate(BaseText::tr("The year %1 cannot be meant.").arg(year));
  return date;
}

/// Year, month and day in this order, as three numbers.
std::optional<Result<QDate>> wholeDate(const QString& text, const QString& plain) {
  static const QRegularExpression shapes[] = {
      shapeOf(R"(^([0-9]{4}) ?([-/.]) ?(?<month>[0-9]{1,2}) ?\2 ?(?<day>[0-9]{1,2})$)"),
      shapeOf(R"(^([0-9]{4}) ?年 ?(?<month>[0-9]{1,2}) ?月 ?(?<day>[0-9]{1,2}) ?日?$)"),
      shapeOf(R"(^([0-9]{4})(?<month>[0-9]{2})(?<day>[0-9]{2})$)")};
  for (const QRegularExpression& shape : shapes)
    if (const auto match = shape.match(plain); match.hasMatch()) {
      const int day = match.captured(QStringLiteral("day")).toInt();
      if (day == 0) return std::nullopt; // a part that is not known
      return dayOf(text, match.captured(1).toInt(), match.captured(QStringLiteral("month")).toInt(), day);
    }
  return std::nullopt;
}

/// 21.04.2026, 05/06/2026: the year behind.
std::optional<Refusal> refuseYearLast(const QString& text, const QString& plain) {
  static const QRegularExpression shape =
      shapeOf(R"(^([0-9]{1,2}) ?([-/. ]) ?([0-9]{1,2}) ?\2 ?([0-9]{4})$)");
  const auto match = shape.match(plain);
  if (!match.hasMatch()) return std::nullopt;
  const int first = match.captured(1).toInt();
  const int second = match.captured(3).toInt();
  const QDate dayFirst(match.captured(4).toInt(), second, first);
  const QDate monthFirst(match.captured(4).toInt(), first, second);
  if (dayFirst.isValid() && monthFirst.isValid() && dayFirst != monthFirst)
    return noDate(
        BaseText::tr("“%1” can be read as %2 or as %3: write the one that is meant, with the year first.")
            .arg(text, isoDate(dayFirst), isoDate(monthFirst)));
  const QDate only = dayFirst.isValid() ? dayFirst : monthFirst;
  if (!only.isValid()) return std::nullopt;
  return noDate(BaseText::tr("Write “%1” with the year first: %2.").arg(text, isoDate(only)));
}

/// 46133: the day as a cell of a workbook holds it.
std::optional<Refusal> refuseSerialDay(const QString& text, const QString& plain) {
  static const QRegularExpression shape = shapeOf(R"(^([0-9]{5})(?:\.[0-9]+)?$)");
  const auto match = shape.match(plain);
  if (!match.hasMatch()) return std::nullopt;
  const int days = match.captured(1).toInt();
  return noDate(
      BaseText::tr("“%1” looks like a day as a spreadsheet numbers it: %2, or %3 where it counts from "
                   "1904. Write the date as year-month-day.")
          .arg(text, isoDate(QDate(1899, 12, 30).addDays(days)), isoDate(QDate(1904, 1, 1).addDays(days))));
}

/// 2026-03, 2026, 2026-03-00, 2026-03-UN, UN-APR-2026.
std::optional<Refusal> refusePartOfADate(const QString& text, const QString& plain) {
  static const QRegularExpression unknownFirst =
      shapeOf(R"((?:^|[-/. ])(?:unk?|uk|nk|xxx?|\?\?)(?:$|[-/. ]))");
  if (partOfADate(plain))
    return noDate(
        BaseText::tr("The day is missing in “%1”. This date is needed whole: write year-month-day, such "
                     "as 2026-11-22.")
            .arg(text));
  if (!unknownFirst.match(plain).hasMatch()) return std::nullopt;
  return noDate(
      BaseText::tr(
          "A part of “%1” is not known. The times of an event are taken as far as they are known, such "
          "as 2026-11 or 2026; any other date is needed whole, as year-month-day.")
          .arg(text));
}

/// The moments, in UTC, at which the clocks of the zone show this: none, one or two.
std::vector<QDateTime> momentsAt(QDate date, QTime time, const QTimeZone& zone) {
  const QDateTime shown(date, time, Qt::UTC);
  std::vector<QDateTime> moments;
  for (const int nearby : {-1, 1}) {
    const QDateTime moment = shown.addSecs(-zone.offsetFromUtc(shown.addDays(nearby)));
    const bool isShown = moment.addSecs(zone.offsetFromUtc(moment)) == shown;
    if (isShown && (moments.empty() || moments.front() != moment)) moments.push_back(moment);
  }
  return moments;
}

QString withOffset(const QDateTime& moment, const QTimeZone& zone) {
  const QDateTime local = moment.toOffsetFromUtc(zone.offsetFromUtc(moment));
  const qsizetype offset = 19; // behind 2026-11-22T09:10:00
  return local.toString(minuteFormat) + local.toString(Qt::ISODate).sliced(offset);
}

/// "Z", "+08:00", "-0330", "+08" → seconds east of UTC.
Result<qint64> offsetOf(const QString& text) {
  if (text.compare(QLatin1String("Z"), Qt::CaseInsensitive) == 0) return 0;
  const int minutes =
      QStringView(text).mid(1, 2).toInt() * 60 + QStringView(text).last(text.size() > 3 ? 2 : 0).toInt();
  if (minutes > furthestMinutes || (text.size() > 3 && QStringView(text).last(2).toInt() > 59))
    return refuseTime(BaseText::tr("No time zone is %1 from UTC.").arg(text));
  return (text.startsWith(u'-') ? -minutes : minutes) * minuteSeconds;
}

/// 9时10分 as 9:10; another text as it is.
QString withColon(const QString& plain) {
  static const QRegularExpression shape = shapeOf(R"(^([0-9]{1,2}) ?[时時] ?([0-9]{1,2}) ?分$)");
  const auto match = shape.match(plain);
  return match.hasMatch() ? match.captured(1) + u':' + match.captured(2).rightJustified(2, u'0') : plain;
}

/// Why this is no day with a time behind it.
tl::unexpected<Refusal> refuseMoment(const QString& text) {
  if (readDate(text))
    return refuseTime(BaseText::tr("The time is missing behind “%1”: 2026-11-22 09:10.").arg(text));
  for (const auto why : {refuseYearLast, refuseSerialDay, refusePartOfADate})
    if (auto refused = why(text, halfWidth(text).simplified())) return tl::unexpected(*refused);
  if (readTime(text))
    return refuseTime(BaseText::tr("The day is missing before “%1”: 2026-11-22 09:10.").arg(text));
  return refuseTime(
      BaseText::tr("“%1” is not a day with a time. Write it such as 2026-11-22 09:10.").arg(text));
}
} // namespace

Result<QDate> readDate(const QString& text) {
  const QString written = text.trimmed();
  const QString plain = halfWidth(text).simplified();
  if (plain.isEmpty()) return refuseDate(BaseText::tr("The date is missing."));
  if (const auto date = wholeDate(written, plain)) return *date;
  for (const auto why : {refuseYearLast, refuseSerialDay, refusePartOfADate})
    if (auto refused = why(written, plain)) return tl::unexpected(*refused);
  static const QRegularExpression twoDigits = shapeOf(R"(^[0-9]{1,2} ?([-/.]) ?[0-9]{1,2} ?\1 ?[0-9]{1,2}$)");
  if (twoDigits.match(plain).hasMatch())
    return refuseDate(BaseText::tr("Write “%1” with all four digits of the year: 2026-11-22.").arg(written));
  return refuseDate(
      BaseText::tr("“%1” is not a date. Write year-month-day, such as 2026-11-22.").arg(written));
}

std::optional<PartOfADate> partOfADate(const QString& text) {
  static const QRegularExpression missing = shapeOf(R"(^([0-9]{4})(?: ?[-/.年] ?([0-9]{1,2}) ?月?| ?年)?$)");
  static const QRegularExpression unknown = shapeOf(
      R"(^([0-9]{4}) ?[-/.年 ] ?([0-9]{1,2}|unk?|uk|nk|na|xx|\?\?|--) ?[-/.月 ] ?(?:0{1,2}|unk?|uk|nk|na|xx|\?\?|--) ?日?$)");
  const QString plain = halfWidth(text).simplified();
  auto match = missing.match(plain);
  if (!match.hasMatch()) match = unknown.match(plain);
  const int month = match.captured(2).toInt();
  const QDate first(match.captured(1).toInt(), std::max(month, 1), 1);
  if (!match.hasMatch() || !first.isValid() || first.year() < firstYear || first.year() > lastYear)
    return std::nullopt;
  return PartOfADate{first, month > 0};
}

Result<QTime> readTime(const QString& text) {
  static const QRegularExpression shape =
      shapeOf(R"(^([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:\.[0-9]+)?)?$)");
  static const QRegularExpression halfDay = shapeOf(R"([ap]\.? ?m\b|上午|下午|晚上|早上|中午|凌晨)");
  const QString written = text.trimmed();
  const QString plain = withColon(halfWidth(text).trimmed());
  if (plain.isEmpty()) return refuseTime(BaseText::tr("The time is missing."));
  const auto match = shape.match(plain);
  if (!match.hasMatch() && halfDay.match(plain).hasMatch())
    return refuseTime(
        BaseText::tr("Write “%1” with the hours from 0 to 23: nine in the evening is 21:00.").arg(written));
  const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
  const int seconds = match.captured(3).toInt();
  if (match.hasMatch() && time.isValid() && seconds < 60) return time;
  if (match.hasMatch() && time.isValid() && seconds == 60)
    return refuseTime(BaseText::tr("“%1”: a minute ends with its second 59 here.").arg(written));
  if (match.hasMatch() && match.captured(1).toInt() == 24 && match.captured(2).toInt() == 0)
    return refuseTime(
        BaseText::tr("“%1” can be read as the end of this day or as its beginning: write 00:00 of the day "
                     "that is meant.")
            .arg(written));
  return refuseTime(BaseText::tr("“%1” is not a time. Write hours:minutes, such as 09:10.").arg(written));
}

Result<QDateTime> momentAt(QDate date, QTime time, const QTimeZone& zone) {
  const auto moments = momentsAt(date, time, zone);
  const QString shown = QDateTime(date, time, Qt::UTC).toString(minuteFormat);
  if (moments.empty())
    return refuseTime(BaseText::tr("The clocks were put forward over %1 in %2: there was no such time.")
                          .arg(shown, QString::fromLatin1(zone.id())));
  if (moments.size() == 1) return moments.front();
  return refuseTime(BaseText::tr("The clocks were put back and showed %1 twice: write %2 or %3.")
                        .arg(shown, withOffset(moments.front(), zone), withOffset(moments.back(), zone)));
}

QDateTime beginOfDay(QDate day, const QTimeZone& zone) {
  const auto midnights = momentsAt(day, QTime(0, 0), zone);
  if (!midnights.empty()) return midnights.front();
  return zone.nextTransition(QDateTime(day.addDays(-1), QTime(0, 0), Qt::UTC)).atUtc;
}

Result<QDateTime> readMoment(const QString& text, const QTimeZone& zone) {
  static const QRegularExpression shape = shapeOf(
      R"(^(.+?)(?: |T|(?<=日))((?:[^0-9 年月日]{0,4} ?)[0-9]{1,2} ?[:时時].*?) ?(Z|[-+][0-9]{2}(?::?[0-9]{2})?)?$)");
  const auto match = shape.match(halfWidth(text).simplified());
  if (!match.hasMatch()) return refuseMoment(text.trimmed());
  const auto date = readDate(match.captured(1));
  if (!date) return tl::unexpected(date.error());
  const auto time = readTime(match.captured(2));
  if (!time) return tl::unexpected(time.error());
  if (match.captured(3).isEmpty()) return momentAt(*date, *time, zone);
  const auto east = offsetOf(match.captured(3));
  if (!east) return tl::unexpected(east.error());
  return QDateTime(*date, *time, Qt::UTC).addSecs(-*east);
}

QString siteTime(const QDateTime& moment, const QTimeZone& zone) {
  return moment.toTimeZone(zone).toString(minuteFormat);
}

QString momentText(const QDateTime& moment, const QTimeZone& zone) {
  const QDateTime local = moment.toTimeZone(zone);
  if (momentsAt(local.date(), local.time(), zone).size() > 1) return withOffset(moment, zone);
  return local.toString(minuteFormat);
}
