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

/// A serious event with one of the reports that it asks for.
struct SeriousEventRow {
  RowId subjectId = 0;
  QString subject; ///< S-001
  int level = 0;   ///< 0 = not assigned
  AdverseEvent event;
  std::optional<ReportDue> due; ///< empty where the protocol file has no safety plan
  bool operator==(const SeriousEventRow&) const = default;
};

/// Every serious event of the study, a row a report, in the order of reportsDue().
std::vector<SeriousEventRow> seriousEvents(const Study& study);

ReportState reportState(const std::optional<ReportDue>& due, const QDateTime& now);
QString reportShape(ReportState state); ///< ▲ overdue, ◔ due, ✕ not started, ● sent in time, ◆ sent late
/// "overdue by 3 hours", "due in 2 days", "sent late": whole units, what is begun left out.
QString reportWords(const std::optional<ReportDue>& due, const QDateTime& now);
