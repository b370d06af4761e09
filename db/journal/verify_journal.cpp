#include "db/journal/verify_journal.h"

#include "db/journal/journal_head.h"
#include "db/journal/table_check.h"
#include "db/sqlite/bare_connection.h"
#include "db/sqlite/db_text.h"
#include "db/sqlite/file_errors.h"
#include "db/sqlite/migration.h"
#include "db/sqlite/sqlite_failure.h"

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
          ofTheFile(DbText::tr("The file says that it is older than any that the program made.")));
    if (!isIntact(connection, progress))
      faults.push_back(ofTheFile(DbText::tr("SQLite finds the file damaged.")));
    const auto found = verifyJournal(BareConnection(connection), keys, signatures, progress);
    faults.insert(faults.end(), found.begin(), found.end());
  } catch (const SqliteFailure& failure) {
    if (isOfTheDisk(failure)) throw; // the file may be sound: nobody needs to go back to a backup
    faults.push_back(ofTheFile(DbText::tr("The file cannot be read to its end: %1").arg(failure.text())));
  }
  return faults;
}

QString placeOf(const JournalFault& fault) {
  QStringList place;
  if (!fault.table.isEmpty()) place << fault.table;
  if (fault.rowId != 0 || fault.ofRow) place << QString::number(fault.rowId);
  if (!fault.column.isEmpty()) place << fault.column;
  return place.join(u' ');
}
