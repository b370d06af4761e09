#pragma once
#include "app/base/bilingual_text.h"
#include "app/base/code.h"
#include "app/base/ids.h"
#include "app/protocol/dlt_item.h"
#include "app/protocol/product_plan.h"
#include "app/protocol/report_recipients.h"
#include "app/protocol/stopping_rule.h"
#include "app/protocol/value_range.h"

#include <QString>
#include <QStringList>
#include <array>
#include <optional>
#include <vector>

/// A point of the schedule. Days count from the infusion, site calendar.
struct Visit {
  QString id; ///< D7, M2; what the study file and a laboratory's CSV call it
  BilingualText name;
  int earliest = 0;   ///< day
  int latest = 0;     ///< day
  double nominal = 0; ///< planned time after the infusion, days; below 0 before it
  bool operator==(const Visit&) const = default;
};

enum class Specimen { Blood, Marrow, Tissue, Csf };
template <>
inline constexpr std::array<const char*, 4> codes<Specimen>{"blood", "marrow", "tissue", "csf"};

/// What is read off: a number, a titre (the reciprocal of the highest dilution), negative or positive.
enum class AnalyteKind { Number, Titre, Result };
template <>
inline constexpr std::array<const char*, 3> codes<AnalyteKind>{"number", "titre", "result"};

/// What a laboratory measures, in one or more specimens.
struct Analyte {
  QString id; ///< il6; unique
  BilingualText name;
  BilingualText group; ///< heading under which it stands
  AnalyteKind kind = AnalyteKind::Number;
  QString unit; ///< empty where there is none
  std::vector<Specimen> specimens;
  std::optional<double> lloq; ///< lower limit of quantification, in `unit`
  ValueRange referenceMen;    ///< reference interval, in `unit`
  ValueRange referenceWomen;
  ValueRange possible; ///< what lies outside cannot be (a percentage of 120)
  ValueRange plausible;
  bool operator==(const Analyte&) const = default;
};

/// When and what is measured beside the DLT assessment. All of it is an assumption: the registry record names
/// the objectives, neither visits nor assays.
struct MeasurementPlan {
  BilingualText assumption; ///< says so
  BilingualText why;
  std::vector<Visit> visits; ///< in the order of time
  std::vector<Analyte> analytes;
  double minimumAdjustedR2 = 0.8; ///< of the line that a half-life is from; also of files that name none
  bool operator==(const MeasurementPlan&) const = default;

  bool isEmpty() const { return visits.empty() || analytes.empty(); }
  const Visit* visit(const QString& id) const;
  const Analyte* analyte(const QString& id) const;
};

/// By which criteria response is judged. An assumption: the registry record names efficacy, no criteria.
struct ResponsePlan {
  BilingualText assumption; ///< says so
  BilingualText why;
  double amlMrdBelow = 0.1;  ///< percent; MRD below it is negative (ELN 2021 MRD consensus)
  double allMrdBelow = 0.01; ///< percent
  QStringList visits;        ///< ids of those at which response is assessed; empty where the file names none
  bool operator==(const ResponsePlan&) const = default;

  bool isEmpty() const { return assumption.en.isEmpty(); }
};

/// A kind of adverse event. `name.en` is the term of the Common Terminology Criteria for Adverse Events
/// (CTCAE, US National Cancer Institute), which the study file keeps.
struct EventTerm {
  BilingualText name;       ///< `zh` empty where a dictionary has no Chinese
  BilingualText organClass; ///< MedDRA system organ class
  QString code;             ///< MedDRA code; empty where it is not known
  std::array<QString, 5>
      grades; ///< what grades 1 to 5 mean; empty where it is not known, "-" where there is no such grade
  QString definition;
  bool operator==(const EventTerm&) const = default;
};

/// How adverse events are recorded and serious ones reported. All of it is an assumption: the registry record
/// says nothing of it.
struct SafetyPlan {
  BilingualText assumption; ///< says so
  BilingualText why;
  int sponsorHours = 24;           ///< every serious event to the sponsor, from when the site learned of it
  int authoritySevereDays = 7;     ///< unexpected, related and fatal or life-threatening, to the authority
  int authorityDays = 15;          ///< unexpected, related, otherwise serious
  int authorityFollowUpDays = 0;   ///< after authoritySevereDays, for a follow-up; 0 = none is asked for
  std::vector<EventTerm> expected; ///< the terms expected in this trial, where no dictionary is loaded
  std::vector<ReportRecipient> recipients; ///< as the file names them; see recipientsOf()
  bool operator==(const SafetyPlan&) const = default;

  bool isEmpty() const { return expected.empty(); }
};

/// Who is told of serious events, each with its limits. Where the file names nobody: sponsor, ethics
/// committee, institution and authority, of whom the plan's numbers give sponsor and authority a limit.
std::vector<ReportRecipient> recipientsOf(const SafetyPlan& plan);

/// How sure a cause of an event is said to be.
struct AttributionTerm {
  QString id; ///< certain
  BilingualText name;
  bool related = false;   ///< the event then counts as related to that cause
  bool assessable = true; ///< else it says that the cause cannot be judged, and stands outside the order
  bool operator==(const AttributionTerm&) const = default;
};

/// The strongest term of a scale; nullptr where it has none.
const AttributionTerm* strongestOf(const std::vector<AttributionTerm>& scale);

/// The scale on which the causes of events are judged. An assumption: the registry record says nothing of it.
struct AttributionPlan {
  BilingualText assumption; ///< says so
  BilingualText why;
  std::vector<AttributionTerm> terms; ///< the strongest first, but for what is not assessable
  bool operator==(const AttributionPlan&) const = default;

  const AttributionTerm* term(const QString& id) const;
  QString name(const QString& id, const QString& language) const; ///< the id itself where it is no term
};

/// Items that a site can take over as a draft of its DLT definition, each with its source. An assumption, and
/// never in force by itself: the registry record does not define a DLT (A5).
struct DltPlan {
  BilingualText assumption; ///< says so
  BilingualText why;
  std::vector<DltItem> draft;
  bool operator==(const DltPlan&) const = default;
};

/// When a hint of IEC-HS is given; values of the protocol file, from Hines et al., Transplant Cell Ther
/// 2023;29:438.
struct HsThresholds {
  double ferritinTimesUpper = 2;      ///< above so many times the upper limit of normal, or the value before
  double transaminasesTimesUpper = 5; ///< above so many times the upper limit of normal
  double fibrinogenBelow = 1.5;       ///< g/L
  bool operator==(const HsThresholds&) const = default;
};

/// How often a subject is seen at the bedside, and what is asked there. All of it is an assumption: the
/// registry record says nothing of it.
struct BedsidePlan {
  BilingualText assumption; ///< says so
  BilingualText why;
  int hours = 4; ///< from one entry to the next
  /// What is asked for the parts of the ICE test: orientation (4 points), naming (3), a command, writing,
  /// attention (1 each).
  std::array<BilingualText, 5> icePrompts;
  HsThresholds hs;
  bool operator==(const BedsidePlan&) const = default;
};

/// Which rows of protocol.md section 4 a level follows.
enum class LevelRule { AcceleratedTitration /* 4.1 */, Standard3Plus3 /* 4.2 */ };

/// Earliest and latest day of the safety assessment; 0 = infusion date, site calendar.
struct DltWindow {
  int earliest = 28;
  int latest = 28;
  bool operator==(const DltWindow&) const = default;
};

struct DoseLevel {
  double cellsPerKg = 0; ///< CAR-NK cells per kg body weight
  LevelRule rule = LevelRule::Standard3Plus3;
  DltWindow firstSubject; ///< accelerated titration: window of the first subject; 3+3: same as `others`
  DltWindow others;
  bool windowAssumed = false; ///< the record names no window: `others` is assumption A1
  int since =
      1; ///< version of the design by which a change added the level; 1 = it was there from the beginning
  bool operator==(const DoseLevel&) const = default;
};

/// What the escalation rules need to know of a protocol. Level n is `levels[n - 1]`.
struct DoseDesign {
  QString name;
  std::vector<DoseLevel> levels;
  int plannedSubjects = 0;
  double flagRate = 1.0 / 3.0; ///< A4
  int completingAtOnce = 0;    ///< A10: most undecided subjects while enrolment is completed; 0 = no limit
  int edition = 1;             ///< of the rules that its assumptions are of; the second brought A9 to A12
  int top() const { return static_cast<int>(levels.size()); }
  const DoseLevel& level(int number) const { return levels.at(static_cast<std::size_t>(number - 1)); }
  bool operator==(const DoseDesign&) const = default;
};

/// Thresholds of the inclusion criteria, protocol.md section 2.
struct InclusionThresholds {
  int ageMin = 18;
  int ageMax = 70;
  double survivalWeeksAbove = 12;
  int ecogMax = 2;
  double cd7FlowMin = 70;
  double cd7IhcMin = 50;
  double relapseMarrowBlastsMin = 5; ///< ≥, percent
  double refractoryBurdenAbove = 5;  ///< >, percent
  double earlyRelapseMonthsMax = 12; ///< ≤
  int acuteGvhdGradeMax = 2;
  bool operator==(const InclusionThresholds&) const = default;
};

struct Criterion {
  QString id; ///< I1 … I7, I4a, I4b, I4c
  BilingualText text;
  bool operator==(const Criterion&) const = default;
};

/// A default where the registry record is silent (protocol.md section 6). Always shown as an assumption.
struct Assumption {
  QString id; ///< A1 … A12
  BilingualText text;
  BilingualText why;
  bool operator==(const Assumption&) const = default;
};

/// A trial protocol as the program knows it. Read from a file by readProtocol(); has no other source.
struct Protocol {
  QString id;      ///< cd7-car-nk
  QString version; ///< of the protocol file
  QString registryId;
  QString studyCode;
  BilingualText title;
  BilingualText shortTitle;
  BilingualText product;
  DoseDesign design;
  InclusionThresholds inclusion;
  std::vector<Criterion> criteria;
  std::vector<Assumption> assumptions;
  MeasurementPlan measurements;                  ///< empty where the file names none
  SafetyPlan safety;                             ///< empty where the file has none
  ResponsePlan response;                         ///< empty where the file has none
  AttributionPlan attribution;                   ///< the shipped file's where the file has none
  DltPlan dlt;                                   ///< the shipped file's where the file has none
  BedsidePlan bedside;                           ///< that of the shipped file where the file has none
  ProductPlan productPlan;                       ///< that of the trial's own file where the file has none
  std::vector<StoppingRule> stoppingRules;       ///< none where the file has none: nobody invents one
  CellBasis cellBasis = CellBasis::ViableCar;    ///< A9
  int lastDltOnsetDay = 28;                      ///< A2
  double doseTolerancePercent = 10;              ///< A6
  int minDaysBetweenSubjects = 0;                ///< A7, 0 = none
  std::optional<int> screeningResultsMaxAgeDays; ///< A8, empty = switched off
  bool operator==(const Protocol&) const = default;

  const Criterion* criterion(const QString& criterionId) const;
  const Assumption* assumption(const QString& assumptionId) const;
};
