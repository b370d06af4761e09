#pragma once
#include "db/exchange/log_row.h"

/// A row of decisions.csv: kind, levels, places, dates and signatures of the decision. Rule, course and basis
/// are worked out later, from the data of its date.
struct LoggedDecision {
  LogRow row;
  Decision decision;
};

std::vector<LoggedDecision> readDecisions(const QByteArray& bytes, const DoseDesign& design,
                                          const QTimeZone& zone, std::vector<LogFault>& faults);

/// When the decision could first be acted upon; null while a signature that it needs is missing.
QDateTime effectiveSince(const Decision& decision);
