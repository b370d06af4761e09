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

/// Names each DLT assessment that the rules do not allow on its date (protocol.md 3).
void checkAssessments(LogTables& tables, const Study& records, const std::vector<LogFault>& faults);

/// Goes through decisions and infusions in the order of time: adds each decision with rule, course and basis
/// of the data at its signature, and says of each subject whose place it fills. The first step that the rules
/// do not allow is a fault and ends the walk, for everything later would be judged by it.
void addDecisions(LogTables& tables, Study& records);

/// Why there was no place for an infusion (protocol.md 4.4), or no course that could hold it (5).
std::optional<QString> whyNoPlace(const LogTables& tables, const Study& records,
                                  const LoggedInfusion& infusion);

/// The study at a moment: as its dates put it on that evening, less what was infused after the moment.
Study studyAt(const Study& records, const QDateTime& moment);

/// No fault in any of these files.
bool allClean(const std::vector<LogFault>& faults, std::initializer_list<const char*> files);
