#pragma once
#include "app/reports/safety_clocks.h"

/// How a report of a serious event stands.
enum class ReportState {
  NotStarted, ///< nobody has entered since when the site knows
  Open,
  Overdue,
  Sent,
  SentLate
};

ReportState stateOf(const ReportDue& due, const QDateTime& now);
QString stateShape(ReportState state); ///< ? ◔ ▲ ● ◆: never colour alone
QString stateWord(ReportState state);  ///< "overdue", in the user's language
/// "overdue since 2026-01-13 14:00", "sent 2026-01-12 18:30", in the site's time.
QString stateSentence(const ReportDue& due, const QDateTime& now, const QTimeZone& zone);
