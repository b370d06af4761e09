#pragma once
#include "app/study/subject.h"
#include "db/journal/journal.h"

/// Puts adverse events with their courses and reports, without what is voided, into their subjects.
/// subjectId 0 = all.
void loadEvents(Connection& connection, RowId subjectId, std::vector<Subject>& subjects);

/// Writes an event with its course; id 0 = new. Points that it does not have any more are voided with
/// `reason`: commit() refuses with REASON where there is none. Answers the event's id.
RowId writeEvent(Journal::Transaction& transaction, RowId subjectId, const AdverseEvent& event,
                 const QString& reason);

RowId insertSafetyReport(Journal::Transaction& transaction, RowId subjectId, RowId eventId,
                         const SafetyReport& report);
