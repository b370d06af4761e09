#pragma once
#include "db/secret_key.h"
#include "db/study_file.h"

/// Reads the study file at `path` from its first journal line: every number, every MAC, every old value, the
/// head; then compares each row of each table with what the lines amount to, and the schema with what the
/// migrations make. Faults are named by table, row and column; those of the schema come first, then the
/// journal's. Never writes. A file that SQLite cannot read to its end throws SqliteFailure.
std::vector<JournalFault> verifyJournal(const QString& path, const SecretKey& key);
