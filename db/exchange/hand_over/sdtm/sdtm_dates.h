#pragma once
#include <QString>
#include <QTimeZone>

/// A time as the export has it, as --DTC: a moment in the site's time, to the second, or to the minute where
/// it is kept so; a day, a month or a year as it stands; empty as empty.
QString sdtmTime(const QString& exported, const QTimeZone& zone);

/// --DY: the day of a --DTC counted from the day of the reference, which is day 1; the day before it is −1,
/// and there is no day 0. Empty where either is not known to the day.
QString sdtmDay(const QString& dtc, const QString& reference);
