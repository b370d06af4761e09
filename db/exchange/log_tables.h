#pragma once
#include "db/exchange/adverse_events_csv.h"
#include "db/exchange/decisions_csv.h"
#include "db/exchange/dlt_assessments_csv.h"
#include "db/exchange/infusions_csv.h"
#include "db/exchange/screening_csv.h"

/// The tables of a ward log, each row as it was written.
struct LogTables {
  QMap<OrganTest, OrganLimit> limits;
  std::vector<ExclusionCriterion> exclusions;
  std::vector<LoggedScreening> screenings;
  std::vector<LoggedInfusion> infusions;
  std::vector<LoggedEvent> events;
  std::vector<LoggedAssessment> assessments;
  std::vector<LoggedDecision> decisions;
};

/// Names what one table says against another: unknown or repeated subjects, dates out of order, places that
/// no decision had opened. What can only be told from a whole table is not told where that table has a fault.
void checkLinks(LogTables& tables, const Protocol& protocol, const QTimeZone& zone,
                const std::vector<LogFault>& faults);

/// The tables as a study's records: subjects in the order of screening.csv, decisions not yet among them.
Study recordsOf(const LogTables& tables, const Protocol& protocol, const QTimeZone& zone);

/// Names each DLT assessment that the rules do not allow on its date (protocol.md 3).
void checkAssessments(LogTables& tables, const Study& records, const std::vector<LogFault>& faults);

/// Adds the decisions in the order in which they were signed, each with rule, course and basis of the data at
/// its signature, and says of each subject whose place it fills; names what the rules do not allow.
void addDecisions(LogTables& tables, Study& records, const std::vector<LogFault>& faults);

/// No fault in any of these files.
bool allClean(const std::vector<LogFault>& faults, std::initializer_list<const char*> files);
