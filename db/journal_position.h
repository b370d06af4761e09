#pragma once
#include "app/reports/paper_head.h"
#include "db/journal_head.h"
#include "db/sqlite/connection.h"

/// Where the journal of a file ends, as its lines say.
JournalHead journalEnd(Connection& connection);

/// Whether the journal has the entry that a paper names.
PaperComparison comparedWithPaper(Connection& connection, const PaperHead& paper);
