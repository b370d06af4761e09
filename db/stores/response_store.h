#pragma once
#include "app/study/subject.h"
#include "db/journal/journal.h"

/// Puts response assessments and follow-ups, without what is voided, into their subjects, by date.
/// subjectId 0 = all.
void loadOutcomes(Connection& connection, RowId subjectId, std::vector<Subject>& subjects);

RowId writeResponse(Journal::Transaction& transaction, RowId subjectId, const ResponseAssessment& assessment);
RowId writeFollowUp(Journal::Transaction& transaction, RowId subjectId, const FollowUp& followUp);
