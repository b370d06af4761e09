#pragma once
#include "app/study/subject.h"
#include "db/journal/journal.h"

/// BLAKE2b-256 of all that is kept of a record of the subject, by the catalogue of fields; of a visit, of
/// what was measured and taken there. Empty where there is no such record.
QByteArray sourceContent(Connection& connection, const Subject& subject, const CheckItem& item);

/// Puts the visits at which anything is recorded, and the checks without what was taken back, in place of
/// those before, into subjects that are otherwise complete. subjectId 0 = all.
void loadSourceChecks(Connection& connection, RowId subjectId, std::vector<Subject>& subjects);
/// `holds` is not written.
RowId insertSourceCheck(Journal::Transaction& transaction, const SourceCheck& check);

/// By id, also those that were lifted.
std::vector<RecordLock> loadLocks(Connection& connection);
/// id 0 = new. Answers the row's id.
RowId writeLock(Journal::Transaction& transaction, const RecordLock& lock);
