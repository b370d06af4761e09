#pragma once
#include "db/exchange/log_row.h"

/// A row of infusions.csv: a subject's place in a cohort and what was given.
struct LoggedInfusion {
  LogRow row;
  QString screeningNumber;
  QString subjectNumber;
  std::optional<int> level;           ///< one of the design's
  std::optional<QDateTime> startedAt; ///< UTC
  Infusion infusion;
};

std::vector<LoggedInfusion> readInfusions(const QByteArray& bytes, const DoseDesign& design,
                                          const QTimeZone& zone, std::vector<LogFault>& faults);
