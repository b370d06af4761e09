#pragma once
#include "app/study/conduct.h"
#include "app/study/subject.h"
#include "db/journal/journal.h"

/// Puts adverse events with their courses and reports, without what is voided, into their subjects; and which
/// voided ones had been reported.
/// subjectId 0 = all.
void loadEvents(Connection& connection, RowId subjectId, std::vector<Subject>& subjects);

/// Writes an event with its course; id 0 = new. Points that it does not have any more are voided with
/// `reason`: commit() refuses with REASON where there is none. Answers the event's id.
RowId writeEvent(Journal::Transaction& transaction, RowId subjectId, const AdverseEvent& event,
                 const QString& reason);

/// To whom a report of an event was sent, and when, in place of `stored`, what is in force of it now. What is
/// not there any more is voided with `reason`, as with writeEvent().
void writeSent(Journal::Transaction& transaction, RowId subjectId, const SaeReport& report,
               const std::vector<SafetyReport>& sent, const std::vector<SafetyReport>& stored,
               const QString& reason);

RowId insertSafetyReport(Journal::Transaction& transaction, RowId subjectId, RowId eventId,
                         const SafetyReport& report);
