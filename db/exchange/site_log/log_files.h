#pragma once
#include "db/exchange/csv/csv.h"

#include <array>
#include <optional>
#include <span>

/// The tables of a site's log, by the names of their files.
enum LogFile : std::size_t {
  ScreeningFile,
  InfusionsFile,
  AdverseEventsFile,
  DltAssessmentsFile,
  DecisionsFile,
  LimitsFile,
  ExclusionsFile,
  ResponsesFile,
  FollowUpsFile,
  EventGradesFile,
  LotsFile,
  BagsFile,
  PortionsFile
};
inline constexpr std::array<const char*, 13> logFileNames{
    "screening.csv", "infusions.csv",  "adverse_events.csv", "dlt_assessments.csv", "decisions.csv",
    "limits.csv",    "exclusions.csv", "responses.csv",      "follow_up.csv",       "event_grades.csv",
    "lots.csv",      "bags.csv",       "portions.csv"};

/// The tables that a log may have, by the names of their files, ".csv".
struct LogTableNames {
  std::span<const char* const> names;
  std::size_t needed = 0; ///< so many of the first must be there; a log leaves out what it does not tell of
};
inline constexpr LogTableNames wardLogTables{logFileNames, ResponsesFile};

/// The log as somebody hands it in.
struct LogFiles {
  LogTableNames known;
  std::vector<std::optional<CsvContent>> tables; ///< as many as are known
  std::vector<QString> names;                    ///< of the files that they stand in
  QByteArray digest;                             ///< BLAKE2b-256 over the files
};

/// Reads a folder of CSV files, each of which may be a workbook of the same name (screening.xlsx) with one
/// sheet, or one workbook whose sheets have the names of the tables. What is missing, there twice or none of
/// the log's tables is a fault. Throws Cancelled.
LogFiles readLogFiles(const QString& path, const LogTableNames& known, std::vector<TableFault>& faults,
                      const Progress& progress = {});

/// That a table was read in another encoding, or from a sheet.
std::vector<TableFault> readingRemarks(const LogFiles& files);

/// Sorts faults, which name their table as LogTableNames does, by table and line, and names file and cell in
/// place of that.
void placeInFiles(std::vector<TableFault>& faults, const LogFiles& files);
