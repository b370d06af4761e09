#pragma once
#include "db/exchange/log_row.h"

/// A row of adverse_events.csv.
struct LoggedEvent {
  LogRow row;
  QString subjectNumber;
  AdverseEvent event; ///< onset null where it could not be read
};

std::vector<LoggedEvent> readAdverseEvents(const QByteArray& bytes, std::vector<LogFault>& faults);
