#pragma once
#include "app/study/bedside.h"
#include "db/sqlite/connection.h"

#include <vector>

/// The entries in force of the subjects, both ends included, seen at `from` or later and before `to` (UTC),
/// by subject and time.
std::vector<BedsideEntry> loadBedside(Connection& connection, RowId firstSubject, RowId lastSubject,
                                      const QDateTime& from, const QDateTime& to);

/// The entry with this id; nothing where there is none in force.
std::optional<BedsideEntry> findBedsideEntry(Connection& connection, RowId id);
