#pragma once
#include "app/study/decision.h"
#include "db/journal.h"

#include <vector>

/// Decisions by number, with basis and signatures.
std::vector<Decision> loadDecisions(Connection& connection);
/// Writes the decision and its basis, without signatures.
RowId insertDecision(Journal::Transaction& transaction, const Decision& decision);

RowId insertAttachment(Journal::Transaction& transaction, const QString& name, const QByteArray& content);
QByteArray loadAttachment(Connection& connection, RowId id);
