#pragma once
#include "app/reports/report_state.h"

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
