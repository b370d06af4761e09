#pragma once
#include "app/study/study.h"
#include "db/journal.h"
#include "db/vault.h"

/// Everything but the design (design_store.h). Level numbers are those of each row's own version.
Study loadStudy(Connection& connection, const Vault& vault);
/// Subjects, complete; subjectId 0 = all.
std::vector<Subject> loadWholeSubjects(Connection& connection, const Vault& vault, RowId subjectId);

/// Backward steps of the clock that the journal holds.
std::vector<ClockStep> loadClockSteps(Connection& connection);
