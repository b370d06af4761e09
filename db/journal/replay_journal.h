#pragma once
#include "db/access/keys.h"
#include "db/sqlite/bare_connection.h"
#include "db/sqlite/connection.h"
#include "db/sqlite/progress.h"

/// Makes in `into`, an empty database in memory, what the journal of `file` amounts to after its line `line`,
/// which must be there: the tables of the migrations, every row that the lines made, the lines themselves and
/// the journal's head, under the key of `keys` that was in force then. Of bytes the journal may keep a digest
/// only (changesJson()): they come from the file where it still holds them, and are empty where it holds
/// others now (a key slot of before, a draft). `file` is a sound study of this program's own schema version.
/// Throws SqliteFailure, Cancelled.
void replayJournal(const BareConnection& file, qint64 line, Connection& into, const JournalKeys& keys,
                   const Progress& progress = {});
