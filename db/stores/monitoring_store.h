#pragma once
#include "app/study/monitoring.h"
#include "db/journal/journal.h"

#include <optional>

/// By number, with their notes.
std::vector<Query> loadQueries(Connection& connection);

/// Writes a query with its notes. Answers the row's id.
RowId insertQuery(Journal::Transaction& transaction, const Query& query);
void insertQueryNote(Journal::Transaction& transaction, const Query& query, const QueryNote& note);

/// Whose the row is: 0 = nobody's; nothing where it is not in the study, or voided.
std::optional<RowId> ownerOfRow(Connection& connection, const QString& table, RowId row);

/// The newest journal line that changed what the query is about, or voided its row, since it was opened, or
/// reopened; 0 = none did.
qint64 changeSinceAsked(Connection& connection, const Query& query);
/// Answers that stand keep the line of what `transaction`, which began after `line`, changes of their fields.
void linkAnswers(Journal::Transaction& transaction, const std::vector<Query>& queries, qint64 line);
