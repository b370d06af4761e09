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

/// The kinds that the investigator decides alone where the protocol directs it (SD-EXPAND) or nothing opens.
bool decidedAlone(DecisionKind kind);

/// When the decision could first be acted upon; null while a signature is missing.
QDateTime effectiveSince(const Decision& decision, bool needsAgreement);
