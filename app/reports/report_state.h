#pragma once
#include "app/reports/safety_clocks.h"

/// Where the report of a serious event stands.
enum class ReportState {
  NoClock,    ///< the protocol file says nothing of reports
  NotStarted, ///< nobody has entered when the site learned of it
  Overdue,
  Due,
  Sent, ///< when the clock started is not known
  SentLate,
  SentInTime
};

/// `due` is empty where the protocol file has no safety plan.
ReportState reportState(const std::optional<ReportDue>& due, const QDateTime& now);
/// ▲ overdue, ◔ due, ✕ not started, ● sent in time, ◆ sent late, ○ sent, clock not started: never colour
/// alone.
QString reportShape(ReportState state);
/// "overdue by 3 hours", "due in 2 days", "sent late": whole units, what is begun left out.
QString reportWords(const std::optional<ReportDue>& due, const QDateTime& now);
/// "overdue since 2026-01-13 14:00", "sent 2026-01-12 18:30", in the site's time.
QString reportSentence(const ReportDue& due, const QDateTime& now, const QTimeZone& zone);
