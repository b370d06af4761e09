#pragma once
#include "app/protocol/protocol.h"
#include "app/study/decision.h"
#include "app/study/screening.h"
#include "app/study/site.h"
#include "app/study/subject.h"
#include "db/exchange/site_log/log_row.h"
#include "db/sqlite/progress.h"

#include <QStringList>

struct Study;

/// A row of adverse_events.csv.
struct LoggedEvent {
  LogRow row;
  QString subjectNumber;
  AdverseEvent event; ///< onset null where it could not be read
};

/// Columns that may be missing: crs_grade, icans_grade, seriousness, aware_at_local, expected,
/// sponsor_told_local, authority_told_local, due_to_cells and the other causes (terms of `scale`),
/// action_taken, outcome, tocilizumab, corticosteroid, vasopressor, other_treatment. Onset and end as far as
/// they are known (times in `zone`).
std::vector<LoggedEvent> readAdverseEvents(const CsvContent& table, const AttributionPlan& scale,
                                           const QTimeZone& zone, std::vector<TableFault>& faults);

/// A row of event_grades.csv: what an event of adverse_events.csv came to after its onset.
struct LoggedGrade {
  LogRow row;
  QString subjectNumber;
  QString term;
  std::optional<KnownTime> onset; ///< of the event
  std::optional<GradePoint> point;
};

std::vector<LoggedGrade> readEventGrades(const CsvContent& table, const QTimeZone& zone,
                                         std::vector<TableFault>& faults);

/// A row of decisions.csv: kind, levels, places, dates and signatures of the decision. Rule, course and basis
/// are worked out later, from the data of its date.
struct LoggedDecision {
  LogRow row;
  Decision decision;
};

std::vector<LoggedDecision> readDecisions(const CsvContent& table, const DoseDesign& design,
                                          const QTimeZone& zone, std::vector<TableFault>& faults);

/// When the decision could first be acted upon; null while a signature that it needs is missing.
QDateTime effectiveSince(const Decision& decision);

/// A row of dlt_assessments.csv. The cause of a subject's not being evaluable is read from the reason's
/// words: “infusion not completed”, “withdrew”, “lost to follow-up”, “unrelated death”; the first one counts,
/// and “on day N” says when the follow-up ended.
struct LoggedAssessment {
  LogRow row;
  QString subjectNumber;
  DltAssessment assessment;         ///< date null where it could not be read
  std::optional<int> followUpEnded; ///< day, 0 = infusion date
};

std::vector<LoggedAssessment> readDltAssessments(const CsvContent& table, std::vector<TableFault>& faults);

/// One of the design's levels; nothing, and a fault, where the cell names none.
std::optional<int> readLevel(LogRow& row, const QString& column, const DoseDesign& design, Need need);

/// A row of infusions.csv: a subject's place in a cohort and what was given.
struct LoggedInfusion {
  LogRow row;
  QString screeningNumber;
  QString subjectNumber;
  std::optional<int> level;           ///< one of the design's
  std::optional<QDateTime> startedAt; ///< UTC
  Infusion infusion;
};

std::vector<LoggedInfusion> readInfusions(const CsvContent& table, const DoseDesign& design,
                                          const QTimeZone& zone, std::vector<TableFault>& faults);

/// A row of responses.csv. What the criteria make of the findings is not told by the log.
struct LoggedResponse {
  LogRow row;
  QString subjectNumber;
  ResponseAssessment assessment; ///< date null where it could not be read
};

/// A row of follow_up.csv.
struct LoggedFollowUp {
  LogRow row;
  QString subjectNumber;
  FollowUp followUp; ///< date null where it could not be read
};

std::vector<LoggedResponse> readResponses(const CsvContent& table, std::vector<TableFault>& faults);
std::vector<LoggedFollowUp> readFollowUps(const CsvContent& table, std::vector<TableFault>& faults);

/// A row of lots.csv. Optional beside what the catalogue of fields says: a column a test of the certificate,
/// viability_test …, with PASSED, FAILED or PENDING and behind it the result.
struct LoggedLot {
  LogRow row;
  Lot lot; ///< days null where they could not be read
};

/// A row of bags.csv.
struct LoggedBag {
  LogRow row;
  QString lotNumber;
  QString subjectNumber; ///< whom it is meant for; empty = nobody
  Bag bag;
};

/// A row of portions.csv: what of a bag a subject was given. Optional beside what the catalogue of fields
/// says: who checked the bag, and when: checked_by, checked_at_local, second_checked_by,
/// second_checked_at_local.
struct LoggedPortion {
  LogRow row;
  QString subjectNumber;
  QString bag;
  Portion portion;
  std::vector<BagCheck> checks; ///< by name alone
};

std::vector<LoggedLot> readLots(const CsvContent& table, const QTimeZone& zone,
                                std::vector<TableFault>& faults);
std::vector<LoggedBag> readBags(const CsvContent& table, const QTimeZone& zone,
                                std::vector<TableFault>& faults);
std::vector<LoggedPortion> readPortions(const CsvContent& table, const QTimeZone& zone,
                                        std::vector<TableFault>& faults);

/// A row of screening.csv.
struct LoggedScreening {
  LogRow row;
  QString number;
  QDate consentDate; ///< null where it could not be read
  QDate birthDate;
  Screening screening;
};

/// `exclusions` with the ids that answers are kept under. The column `understands` (I7: Y, N, empty = not
/// answered) may be missing as a whole: the consent that such a log records counts as the answer yes.
std::vector<LoggedScreening> readScreenings(const CsvContent& table,
                                            const std::vector<ExclusionCriterion>& exclusions,
                                            const QTimeZone& zone, std::vector<TableFault>& faults);

/// limits.csv: the site's limits for criterion I6, in the unit of each test or as a multiple of its upper
/// limit of normal (unit `xULN`).
QMap<OrganTest, OrganLimit> readLimits(const CsvContent& table, std::vector<TableFault>& faults);

/// exclusions.csv: the site's exclusion list, ids 1, 2, … in its order.
std::vector<ExclusionCriterion> readExclusionList(const CsvContent& table, std::vector<TableFault>& faults);

/// The tables of a ward log, each row as it was written.
struct LogTables {
  QMap<OrganTest, OrganLimit> limits;
  std::vector<ExclusionCriterion> exclusions;
  std::vector<LoggedScreening> screenings;
  std::vector<LoggedInfusion> infusions;
  std::vector<LoggedEvent> events;
  std::vector<LoggedGrade> grades;
  std::vector<LoggedAssessment> assessments;
  std::vector<LoggedDecision> decisions;
  std::vector<LoggedResponse> responses;
  std::vector<LoggedFollowUp> followUps;
  std::vector<LoggedLot> lots;
  std::vector<LoggedBag> bags;
  std::vector<LoggedPortion> portions;
};

/// Names what one table says against another: unknown or repeated subjects, dates out of order.
void checkLinks(LogTables& tables, const QTimeZone& zone, const std::vector<TableFault>& faults);

/// Names each day and each moment of any table that lies after `now`.
void refuseFuture(LogTables& tables, const QTimeZone& zone, const QDateTime& now);

/// The tables as a study's records: subjects in the order of screening.csv, decisions not yet among them.
Study recordsOf(const LogTables& tables, const Protocol& protocol, const QTimeZone& zone);

/// Puts lots, bags and what of them was given into the records. A dose that agrees with its bags is worked
/// out of them; else the told total stands, and a remark says so. What BAG-SUBJECT, BAG-VOLUME and BAG-THAW
/// would have refused is kept as a deviation; what no record can be is a fault.
void takeProduct(LogTables& tables, Study& records, const std::vector<TableFault>& faults,
                 std::vector<TableFault>& remarks);

/// What the grid of measurements would mark as implausible, by table, line and column.
std::vector<TableFault> implausibleValues(const LogTables& tables, const MeasurementPlan& plan);

/// Takes each DLT assessment over: one that the rules do not allow on its date (protocol.md 3) becomes a
/// deviation of the records; one that contradicts the other tables is a fault.
void checkAssessments(LogTables& tables, Study& records, const std::vector<TableFault>& faults);

/// Goes through decisions, agreements and infusions in the order of time, asking of each what a screen asks:
/// adds each decision with rule, course and basis of the data at its signature, says of each subject whose
/// place it fills, and keeps every step that the rules refuse as a deviation. The tables have no faults.
/// Throws Cancelled.
void replay(const LogTables& tables, Study& records, const Progress& progress = {});

/// Whose place an infused subject fills: that of the newest decision that had opened its level by then;
/// else of the first one that opens it, whose places it takes (protocol.md 4.4); 0 where none does, as for a
/// place that opened with the study.
RowId placeFilled(const Study& records, const Subject& subject);
/// The same of each of them.
void fillPlaces(Study& records);

/// No fault in any of these files.
bool allClean(const std::vector<TableFault>& faults, std::initializer_list<const char*> files);

/// I4c as a ward log writes it: `rr_branch` (relapse, refractory; empty = not known) and `rr_detail`, phrases
/// separated by semicolons, case ignored:
///   early · late · after transplantation
///   marrow blasts N % · peripheral blood twice Y · extramedullary Y
///   months to relapse N · re-induction failed Y · no other option Y · acute GVHD grade N
///   targeted drug tried Y · no targeted drug available · targeted drug none available
///   induction completed Y (A11; not said = not answered)
///   no CR after induction · no CR after salvage · no CR after targeted drugs · MRD positive
/// `Y` may be `N`.
struct RrDetail {
  RelapsedRefractory values;
  QStringList faults; ///< sentences, each naming its phrase
};
RrDetail readRrDetail(const QString& branch, const QString& detail);
