#pragma once
#include "db/exchange/adverse_events_csv.h"
#include "db/exchange/decisions_csv.h"
#include "db/exchange/dlt_assessments_csv.h"
#include "db/exchange/infusions_csv.h"
#include "db/exchange/outcomes_csv.h"
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
  std::vector<LoggedResponse> responses;
  std::vector<LoggedFollowUp> followUps;
};

/// Names what one table says against another: unknown or repeated subjects, dates out of order.
void checkLinks(LogTables& tables, const QTimeZone& zone, const std::vector<LogFault>& faults);

/// Names each day and each moment of any table that lies after `now`.
void refuseFuture(LogTables& tables, const QTimeZone& zone, const QDateTime& now);

/// The tables as a study's records: subjects in the order of screening.csv, decisions not yet among them.
Study recordsOf(const LogTables& tables, const Protocol& protocol, const QTimeZone& zone);

/// What the grid of measurements would mark as implausible, by table, line and column.
std::vector<LogFault> implausibleValues(const LogTables& tables, const MeasurementPlan& plan);

/// Takes each DLT assessment over: one that the rules do not allow on its date (protocol.md 3) becomes a
/// deviation of the records; one that contradicts the other tables is a fault.
void checkAssessments(LogTables& tables, Study& records, const std::vector<LogFault>& faults);

/// Goes through decisions, agreements and infusions in the order of time, asking of each what a screen asks:
/// adds each decision with rule, course and basis of the data at its signature, says of each subject whose
/// place it fills, and keeps every step that the rules refuse as a deviation. The tables have no faults.
void replay(const LogTables& tables, Study& records);

/// Whose place each infused subject fills: that of the newest decision that had opened its level by then;
/// else of the first one that opens it, whose places it takes (protocol.md 4.4); 0 where none does, as for a
/// place that opened with the study.
void fillPlaces(Study& records);

/// No fault in any of these files.
bool allClean(const std::vector<LogFault>& faults, std::initializer_list<const char*> files);
