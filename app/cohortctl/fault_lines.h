#pragma once
#include "db/exchange/ward_log.h"

/// Writes each fault as a line `file:line:column: sentence` to standard error, and that nothing was imported.
/// Answers Refused.
int tellFaults(const QString& command, const std::vector<LogFault>& faults);
