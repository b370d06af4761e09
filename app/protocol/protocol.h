#pragma once
#include "app/base/bilingual_text.h"
#include "app/base/ids.h"
#include "app/protocol/plans.h"

#include <QString>
#include <optional>
#include <vector>

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
  int lastDltOnsetDay = 28;                      ///< A2
  double doseTolerancePercent = 10;              ///< A6
  int minDaysBetweenSubjects = 0;                ///< A7, 0 = none
  std::optional<int> screeningResultsMaxAgeDays; ///< A8, empty = switched off
  bool operator==(const Protocol&) const = default;

  const Criterion* criterion(const QString& criterionId) const;
  const Assumption* assumption(const QString& assumptionId) const;
};
