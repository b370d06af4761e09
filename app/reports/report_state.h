#pragma once
#include "app/reports/safety_clocks.h"

/// How a report of a serious event stands.
enum class ReportState {
  NoClock,    ///< the protocol file says nothing of reports
  NotStarted, ///< nobody has entered since when the site knows
  Due,
  Overdue,
  Sent, ///< when its clock started is not known
  SentInTime,
  SentLate
};

/// `due`: empty where the protocol file has no safety plan.
ReportState stateOf(const std::optional<ReportDue>& due, const QDateTime& now);
QString stateShape(ReportState state); ///< – ? ◔ ▲ ○ ● ◆: never colour alone

/// Until when, or since when: "overdue since 2026-01-13 14:00", "sent 2026-01-12 18:30", in the site's time.
QString stateSentence(const ReportDue& due, const QDateTime& now, const QTimeZone& zone);
/// How long still, or already: "overdue by 3 hours", "due in 2 days", "sent late": whole units, what is begun
/// left out.
QString countdownWords(const std::optional<ReportDue>& due, const QDateTime& now);
