#include "db/verify_journal.h"

#include "db/at_wall.h"
#include "db/check/table_check.h"
#include "db/sqlite/integrity.h"
#include "db/sqlite/migration.h"
#include "db/sqlite/sqlite_failure.h"

#include <QCoreApplication>

namespace {
struct Words {
  Q_DECLARE_TR_FUNCTIONS(StudyFile)
};
} // namespace

JournalFault ofTheFile(const QString& message) {
  return {{}, 0, {}, message};
}

std::vector<JournalFault> verifyJournal(const BareConnection& file, const JournalKeys& keys,
                                        Signatures signatures, const Progress& progress) {
  std::vector<JournalFault> faults = checkSchema(file);
  try {
    JournalChain chain = readJournalChain(file, keys, signatures, progress);
    const std::vector<JournalFault> ofTables = checkTables(file, chain, progress);
    faults.insert(faults.end(), chain.faults.begin(), chain.faults.end());
    faults.insert(faults.end(), ofTables.begin(), ofTables.end());
  } catch (const SqliteFailure&) {
    // A column that was renamed cannot be read: that is told already.
    if (faults.empty()) throw;
  }
  return faults;
}

std::vector<JournalFault> damageIn(Connection& connection, const JournalKeys& keys, Signatures signatures,
                                   const Progress& progress) {
  std::vector<JournalFault> faults;
  connection.forgetPages();
  try {
    if (schemaVersion(connection) < oldestSchemaVersion)
      faults.push_back(
          ofTheFile(Words::tr("The file says that it is older than any that the program made.")));
    if (!isIntact(connection, progress))
      faults.push_back(ofTheFile(Words::tr("SQLite finds the file damaged.")));
    const auto found = verifyJournal(BareConnection(connection), keys, signatures, progress);
    faults.insert(faults.end(), found.begin(), found.end());
  } catch (const SqliteFailure& failure) {
    if (isOfTheDisk(failure)) throw; // the file may be sound: nobody needs to go back to a backup
    faults.push_back(ofTheFile(Words::tr("The file cannot be read to its end: %1").arg(failure.text())));
  }
  return faults;
}
