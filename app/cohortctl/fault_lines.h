#pragma once
#include "db/exchange/ward_log.h"

/// Writes each as a line `file:line:column: sentence` to standard error.
void writeFaults(const std::vector<LogFault>& faults);

/// Writes the faults, and that nothing was imported.
/// Answers Refused.
int tellFaults(const QString& command, const std::vector<LogFault>& faults);
