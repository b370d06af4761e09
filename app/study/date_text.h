#pragma once
#include <QDateTime>
#include <QString>
#include <QTimeZone>
#include <optional>

/// 2026-11-22, 2026/11/22, 2026.11.22, 20261122, 2026年11月22日; also with one digit where one is enough.
std::optional<QDate> parseDate(const QString& text);

/// 9:10, 09:10, 09：10; seconds behind are passed over.
std::optional<QTime> parseTime(const QString& text);

/// The moment, in UTC, at which the clocks of the zone show this; nothing where they were put forward over
/// it. Where they show it twice, it is the one that Qt takes.
std::optional<QDateTime> momentAt(QDate date, QTime time, const QTimeZone& zone);

/// parseDate() followed by a time, with a blank or a T between them: 2026-11-22 09:10. In the zone, or in the
/// one that is named behind: 2026-11-22T09:10:00Z, 2026-11-22T09:10+08:00. Answers UTC; nothing for a time
/// that the zone's clocks skipped.
std::optional<QDateTime> parseDateTime(const QString& text, const QTimeZone& zone);
