#pragma once
#include "app/study/conduct.h"
#include "app/study/decision.h"
#include "app/study/site.h"
#include "db/journal/journal.h"

/// By id, without what is voided.
std::vector<DeviationNote> loadDeviationNotes(Connection& connection);
/// id 0 = new. Answers the row's id.
RowId writeDeviationNote(Journal::Transaction& transaction, const DeviationNote& note);

/// By event and number, without what is voided.
std::vector<SaeReport> loadSaeReports(Connection& connection);
/// id 0 = new: it gets the next number of its event, which no voided one gives back. Answers the row's id.
RowId writeSaeReport(Journal::Transaction& transaction, RowId subjectId, SaeReport report);

/// Those in use, in the site's order.
std::vector<StoppingRule> loadStoppingRules(Connection& connection);
/// Writes what differs from what is stored. A rule that asks something else than the row with its id is a new
/// row: a decision that named the one before does not answer it. What is not there any more is out of use.
void writeStoppingRules(Journal::Transaction& transaction, const std::vector<StoppingRule>& rules);

/// Puts what decisions say of stopping rules into those that are there.
void loadNamedStops(Connection& connection, std::vector<Decision>& decisions);
void insertNamedStops(Journal::Transaction& transaction, RowId decisionId,
                      const std::vector<NamedStop>& stops);
