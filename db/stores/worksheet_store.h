#pragma once
#include "app/study/subject.h"
#include "db/journal/journal.h"

struct DltDefinition;
struct Study;

/// Puts the versions of the DLT definition into the study, and the one in force into its site. The first
/// version of a study from before they were kept is what its settings hold. After the design is read.
void loadDefinitions(Connection& connection, Study& study);

/// A further version where it says something else than the one in force; that wants the reason.
void writeDefinition(Journal::Transaction& transaction, const DltDefinition& definition);

/// Puts the answers to the DLT worksheet that are not voided into their subjects. subjectId 0 = all.
void loadDltAnswers(Connection& connection, RowId subjectId, std::vector<Subject>& subjects);
