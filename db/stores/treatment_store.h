#pragma once
#include "app/study/subject.h"
#include "db/journal/journal.h"

/// Puts assignments, infusions, adverse events with their reports, and DLT assessments, without signatures
/// and without what is voided, into their subjects. subjectId 0 = all.
void loadTreatments(Connection& connection, RowId subjectId, std::vector<Subject>& subjects);

RowId insertAssignment(Journal::Transaction& transaction, RowId subjectId, const Assignment& assignment);
/// Voids the assignment in force; its subject number stays with the subject.
void voidAssignment(Journal::Transaction& transaction, RowId subjectId, const QString& reason);
/// The subject number that the subject had before its assignment was voided; else the next free one.
QString nextSubjectNumber(Connection& connection, RowId subjectId);

/// Writes the one infusion of the subject, new or changed.
void writeInfusion(Journal::Transaction& transaction, RowId subjectId, const Infusion& infusion);
RowId writeAdverseEvent(Journal::Transaction& transaction, RowId subjectId, const AdverseEvent& event);
RowId insertSafetyReport(Journal::Transaction& transaction, RowId subjectId, RowId eventId,
                         const SafetyReport& report);
RowId insertAssessment(Journal::Transaction& transaction, RowId subjectId, const DltAssessment& assessment);

/// Puts response assessments and follow-ups, without what is voided, into their subjects, by date.
/// subjectId 0 = all.
void loadOutcomes(Connection& connection, RowId subjectId, std::vector<Subject>& subjects);

RowId writeResponse(Journal::Transaction& transaction, RowId subjectId, const ResponseAssessment& assessment);
RowId writeFollowUp(Journal::Transaction& transaction, RowId subjectId, const FollowUp& followUp);
