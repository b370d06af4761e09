#pragma once
#include "db/access/keys.h"
#include "db/journal/journal_chain.h"
#include "db/journal/journal_head.h"

/// A fault that no table and no row can be named for.
JournalFault ofTheFile(const QString& message);

/// Reads the study from its first journal line: every number, every MAC, every old value, signatures, the
/// head; then compares each row of each table with what the lines amount to, and the schema with what the
/// migrations make. Faults are named by table, row and column; those of the schema come first, then the
/// journal's. Never writes. A file that SQLite cannot read to its end throws SqliteFailure; Cancelled
/// where `progress` says stop.
std::vector<JournalFault> verifyJournal(const BareConnection& file, const JournalKeys& keys,
                                        Signatures signatures = Signatures::All,
                                        const Progress& progress = {});

/// The one check of a study, through the connection by which it is going to be read and written: its version,
/// every page and index and the type of every cell by SQLite's own check, then verifyJournal(). An index that
/// says something else than its table hides a row from the program and from nobody else: that is why the
/// check of the pages is never left out. Throws SqliteFailure only where the disk does not answer,
/// and Cancelled.
std::vector<JournalFault> damageIn(Connection& connection, const JournalKeys& keys, Signatures signatures,
                                   const Progress& progress = {});
