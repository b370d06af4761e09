#pragma once
#include "app/study/oversight.h"
#include "db/access/vault.h"
#include "db/journal/journal.h"
#include "db/sqlite/connection.h"
#include "db/stores/sealed_store.h"

struct Study;

/// Everything but the design (design_store.h) and the DLT definition (worksheet_store.h). Level numbers are
/// those of each row's own version.
Study loadStudy(Connection& connection, const Vault& vault, Identities identities);
/// Subjects, complete; subjectId 0 = all.
std::vector<Subject> loadWholeSubjects(Connection& connection, const Vault& vault, RowId subjectId,
                                       Identities identities);

/// What Today tells until somebody has dealt with it: notices of accounts, and that it may be an older copy.
void loadNotices(Connection& connection, Study& study);

/// Backward steps of the clock that the journal holds.
std::vector<ClockSetback> loadClockSteps(Connection& connection);

/// The number after the highest one in the column: prefix and at least three digits ("S-004"). Numbers of
/// another form (a site's own) are left out of account. Voided rows count: no number is given twice.
QString nextNumber(Connection& connection, const QString& table, const QString& column,
                   const QString& prefix);
