#pragma once
#include "app/study/study.h"
#include "db/journal.h"
#include "db/vault.h"

/// The newest version of the design.
struct StoredDesign {
  int version = 0;
  QByteArray protocolJson;
};
StoredDesign loadDesign(Connection& connection);
void insertDesign(Journal::Transaction& transaction, int version, const QByteArray& protocolJson);

/// Everything but the protocol.
Study loadStudy(Connection& connection, const Vault& vault);
/// Subjects, complete; subjectId 0 = all.
std::vector<Subject> loadWholeSubjects(Connection& connection, const Vault& vault, RowId subjectId);

/// Backward steps of the clock that the journal holds.
std::vector<ClockStep> loadClockSteps(Connection& connection);
