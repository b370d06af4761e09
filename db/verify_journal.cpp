#include "db/verify_journal.h"

#include "db/check/table_check.h"
#include "db/sqlite/sqlite_failure.h"

std::vector<JournalFault> verifyJournal(const QString& path, const SecretKey& key) {
  const BareConnection file(path);
  std::vector<JournalFault> faults = checkSchema(file);
  try {
    JournalChain chain = readJournalChain(file, key);
    const std::vector<JournalFault> ofTables = checkTables(file, chain);
    faults.insert(faults.end(), chain.faults.begin(), chain.faults.end());
    faults.insert(faults.end(), ofTables.begin(), ofTables.end());
  } catch (const SqliteFailure&) {
    // A column that was renamed cannot be read: that is told already.
    if (faults.empty()) throw;
  }
  return faults;
}
