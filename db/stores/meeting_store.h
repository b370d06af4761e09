#pragma once
#include "app/study/meeting.h"
#include "db/journal/journal.h"

/// By number, without what is voided.
std::vector<Meeting> loadMeetings(Connection& connection);

/// The number of the next meeting; those of voided ones are taken.
int nextMeetingNumber(Connection& connection);

/// Writes a meeting with its lines in place of `before`; id 0 = new. What is gone of the lines is voided for
/// `reason`: without one, commit() asks for it. Answers the row's id.
RowId writeMeeting(Journal::Transaction& transaction, const Meeting& before, const Meeting& meeting,
                   const QString& reason);
