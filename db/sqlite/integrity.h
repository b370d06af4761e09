#pragma once
#include "db/progress.h"
#include "db/sqlite/connection.h"

/// SQLite's own check of every page and index finds nothing wrong. Throws SqliteFailure where a page could
/// not be read: that is the disk's fault and says nothing about the file. How far it is cannot be known.
bool isIntact(Connection& connection, const Progress& progress = {});
