#pragma once
#include "app/study/monitoring.h"
#include "db/journal/journal.h"

#include <optional>

/// What was typed into the sponsor's EDC of the journal's lines after `line`, in their order, without what
/// was taken back.
std::vector<EdcEntry> loadEdcEntries(Connection& connection, qint64 line);
std::optional<EdcEntry> loadEdcEntry(Connection& connection, RowId id);
RowId insertEdcEntry(Journal::Transaction& transaction, const EdcEntry& entry);

/// Whose the row is of which this line of the journal changes this column: 0 = nobody's; nothing where it
/// does not.
std::optional<RowId> ownerOfChange(Connection& connection, qint64 line, const QString& column);

/// Newest first.
std::vector<HandOverLine> loadHandOvers(Connection& connection);
