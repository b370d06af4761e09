#pragma once
#include "app/study/bedside.h"
#include "db/sqlite/connection.h"

#include <map>
#include <set>
#include <vector>

/// The entries in force of a subject, seen at `from` or later and before `to` (UTC), by time.
std::vector<BedsideEntry> loadBedside(Connection& connection, RowId subjectId, const QDateTime& from,
                                      const QDateTime& to);

/// Those of these subjects seen at `from` or later, by time.
std::map<RowId, std::vector<BedsideEntry>> loadStrips(Connection& connection, const std::set<RowId>& subjects,
                                                      const QDateTime& from);

/// The entry with this id; nothing where there is none in force.
std::optional<BedsideEntry> findBedsideEntry(Connection& connection, RowId id);
