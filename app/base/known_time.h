#pragma once
#include "app/base/date_text.h"

/// A time as far as it is known, and kept so: the dates of reduced precision of ISO 8601, as the --DTC of
/// SDTM have them. Each rule takes the reading that is worse for the patient's safety: it asks for both ends.
struct KnownTime {
  enum class To { Year, Month, Day, Minute };
  To to = To::Day;
  QDate day;    ///< the first that can be meant, site calendar; none where it is known to the minute
  QDateTime at; ///< UTC, where it is known to the minute

  /// The days, in the site's calendar, between which it lies; both can be meant.
  QDate firstDay(const QTimeZone& zone) const;
  QDate lastDay(const QTimeZone& zone) const;
  /// The minutes, in UTC, between which it lies; both can be meant: of a day, 00:00 and 23:59 as a rule.
  QDateTime earliest(const QTimeZone& zone) const;
  QDateTime latest(const QTimeZone& zone) const;
  bool operator==(const KnownTime&) const = default;
};

/// All that readMoment() and readDate() take, and 2026-03, 2026-3, 2026/03, 2026年3月, 2026, 2026年. Refused
/// (DATE, TIME) is what they refuse, and, with the way to write it, what only says that a part is not known:
/// 2026-03-UN; and 2026.1, which a spreadsheet also makes of 2026.10.
Result<KnownTime> readKnownTime(const QString& text, const QTimeZone& zone);

/// As readKnownTime() takes it: "2026", "2026-03", "2026-03-14", and the time as momentText() tells it.
QString knownTimeText(const KnownTime& time, const QTimeZone& zone);

/// As it is kept: "2026", "2026-03", "2026-03-14", "2026-03-14T02:00Z".
QString isoText(const KnownTime& time);
/// What isoText() has written; nothing for any other text.
std::optional<KnownTime> knownTimeOfIso(const QString& text);
