#pragma once
#include "db/journal/journal_chain.h"
#include "db/sqlite/progress.h"

/// Compares every row of every table with what the journal's lines amount to: rows that were added, changed
/// or taken away behind the program's back are named by table, row and column. Sorts the lines of each table
/// by row. Throws Cancelled.
std::vector<JournalFault> checkTables(const BareConnection& file, JournalChain& chain,
                                      const Progress& progress = {});

/// Compares the tables, indexes and triggers that the file has with those that its migrations make.
std::vector<JournalFault> checkSchema(const BareConnection& file);
