#pragma once
#include "db/exchange/log_row.h"

/// A row of adverse_events.csv.
struct LoggedEvent {
  LogRow row;
  QString subjectNumber;
  AdverseEvent event; ///< onset null where it could not be read
};

/// Columns that may be missing: crs_grade, icans_grade, seriousness, aware_at_local, expected,
/// sponsor_told_local, authority_told_local (times in `zone`).
std::vector<LoggedEvent> readAdverseEvents(const QByteArray& bytes, const QTimeZone& zone,
                                           std::vector<LogFault>& faults);
