#pragma once
#include "app/reports/status/due_calendar.h"

/// Today's list on paper, in its order, with a box to tick. HTML.
QString todaySheetHtml(const Standing& standing, const std::vector<DueItem>& due, const JournalStamp& head);
QString todaySheetTitle(QDate today); ///< "To do on 2026-01-19"

/// A label for each specimen of the plan at the visits among `entries`, of one day, that can still be held.
/// It names trial, subject, visit and specimen, and nobody; when it was taken is written by hand. HTML.
QString sampleLabelsHtml(const Standing& standing, QDate day, const std::vector<CalendarEntry>& entries,
                         const JournalStamp& head);
QString sampleLabelsTitle(QDate day); ///< "Sample labels, 2026-01-22"
