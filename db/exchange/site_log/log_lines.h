#pragma once
#include "db/exchange/site_log/log_files.h"

#include <QTimeZone>

struct LogTables;

/// What each line of a log that has no faults brings in, in the words of the audit trail: "Screening SCR-001:
/// ECOG: 1; sex: man", by file and line or cell, in the order of the tables. Of a table that is no record of
/// its own its cells as they stand. Whoever only sees the line learns no birth date. Throws Cancelled.
std::vector<TableFault> linesOfLog(const LogTables& tables, const LogFiles& files, const QTimeZone& zone,
                                   const Progress& progress = {});
