#pragma once
#include "app/study/subject.h"
#include "db/journal/journal.h"

/// Puts assignments, infusions with what of bags was given, adverse events with all that belongs to them, and
/// DLT assessments, without signatures and without what is voided, into their subjects. subjectId 0 = all.
void loadTreatments(Connection& connection, RowId subjectId, std::vector<Subject>& subjects);

/// Voids the assignment in force; its subject number stays with the subject.
void voidAssignment(Journal::Transaction& transaction, RowId subjectId, const QString& reason);
/// The subject number that the subject had before its assignment was voided; else the next free one.
QString nextSubjectNumber(Connection& connection, RowId subjectId);

/// Writes the one infusion of the subject, new or changed, but what of bags was given.
void writeInfusion(Journal::Transaction& transaction, RowId subjectId, const Infusion& infusion);

/// Puts response assessments and follow-ups, without what is voided, into their subjects, by date.
/// subjectId 0 = all.
void loadOutcomes(Connection& connection, RowId subjectId, std::vector<Subject>& subjects);
