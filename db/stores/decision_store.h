#pragma once
#include "app/study/decision.h"
#include "db/journal/journal.h"

#include <vector>

/// Decisions by number, with basis, the stopping rules that they name, and signatures.
std::vector<Decision> loadDecisions(Connection& connection);
/// Writes the decision, its basis and the stopping rules that it names, without signatures.
RowId insertDecision(Journal::Transaction& transaction, const Decision& decision);

RowId insertAttachment(Journal::Transaction& transaction, const QString& name, const QByteArray& content);
QByteArray loadAttachment(Connection& connection, RowId id);

/// What logs that were brought in did against the rules, oldest first.
std::vector<Deviation> loadDeviations(Connection& connection);

/// Ids of subject and decision are those of the study file.
void insertDeviation(Journal::Transaction& transaction, const Deviation& deviation);
