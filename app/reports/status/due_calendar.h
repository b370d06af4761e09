#pragma once
#include "app/reports/paper/printed_parts.h"
#include "app/reports/status/due_visits.h"

/// Where something in the calendar stands on the day of the standing.
enum class CalendarState {
  Ahead,  ///< its window has not begun
  Open,   ///< it can be done
  Late,   ///< planned before today, its window still open
  Missed, ///< its last day has passed
  Done
};

/// Something that is planned for a day, or ends with it.
struct CalendarEntry {
  DueKind kind = DueKind::Visit;
  CalendarState state = CalendarState::Ahead;
  QDate day; ///< under which it stands: planned, or first or last day of its window
  QDate earliest;
  QDate latest;
  QString who;  ///< S-003
  QString what; ///< "Day 7", "DLT assessment, last day"
  RowId row = 0;
  RowId subjectId = 0;
  QString visit = {}; ///< its id in the plan; empty = it is about none
  bool operator==(const CalendarEntry&) const = default;
};

/// The visits of which dueBetween() needs to know whether anything is recorded.
std::set<VisitKey> visitsBetween(const Standing& standing, QDate from, QDate to);

/// What stands under these days (both ends included), by day and subject: windows of DLT assessments that are
/// not decided, visits with their samples, response assessments, reports of serious events that are not sent,
/// the last day on which screening results count (A8).
std::vector<CalendarEntry> dueBetween(const Standing& standing, QDate from, QDate to,
                                      const std::set<VisitKey>& recorded);

QString calendarShape(CalendarState state); ///< ○ ahead, ◔ open, ▲ late, ✕ missed, ● done
QString calendarWord(CalendarState state);
/// "S-003, Day 7: open, 2026-01-21 to 2026-01-23".
QString calendarSentence(const CalendarEntry& entry);
/// As Today's list has it, to be opened.
DueItem taskOf(const CalendarEntry& entry);

/// The sheet of a week, from `monday` on: what is planned day by day, with a box to tick. HTML for paper.
QString weekSheetHtml(const Standing& standing, QDate monday, const std::vector<CalendarEntry>& entries,
                      const JournalStamp& head);
QString weekSheetTitle(QDate monday); ///< "Week from 2026-01-19"
