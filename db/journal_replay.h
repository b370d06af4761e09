#pragma once
#include "db/journal_entry.h"
#include "db/sqlite/connection.h"
#include "db/study_file.h"

/// Reads the journal from its first line: every MAC, every number, every old value; then compares each row of
/// each table with what the lines amount to. Faults are named by table, row and column; those of the journal
/// itself come first and bear the table "journal".
std::vector<JournalFault> verifyJournal(Connection& connection, const SecretKey& key);
