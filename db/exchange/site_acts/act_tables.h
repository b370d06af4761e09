#pragma once
#include "db/exchange/site_acts/record_finder.h"
#include "db/exchange/site_acts/site_acts.h"
#include "db/exchange/site_log/log_files.h"

#include <set>

/// The tables of what one person does, in the order in which it is done; those of a meeting's parts last.
enum ActFile : std::size_t {
  QueriesFile,
  ChecksFile,
  MeetingsFile,
  LocksFile,
  PeopleFile,
  ActionsFile,
  CirculationsFile
};
inline constexpr std::array<const char*, 7> actFileNames{
    "queries.csv",         "source_checks.csv",       "meetings.csv", "locks.csv", "meeting_people.csv",
    "meeting_actions.csv", "meeting_circulations.csv"};

/// What reading the tables is about.
struct ActReading {
  const ActingPerson& who;
  const RecordFinder& finder;
  const std::vector<std::optional<CsvContent>>& tables;
  std::vector<TableFault>& faults;
  SiteActs& acts;
  std::set<Action> refused{}; ///< told once each

  /// The table of a file, without a row where it is not there.
  const CsvContent* table(ActFile file) const { return tables[file] ? &*tables[file] : nullptr; }
  /// ROLE, NOT-DELEGATED: a fault of the first row that wants it. `act`: as the journal calls it.
  bool mayDo(LogRow& row, Action action, const QString& act);
};

/// The place of a row, without a message.
TableFault placeOf(ActFile file, const LogRow& row);

void readQueryActs(ActReading& reading);
void readSourceChecks(ActReading& reading);
void readMeetingActs(ActReading& reading);
void readLockActs(ActReading& reading);
