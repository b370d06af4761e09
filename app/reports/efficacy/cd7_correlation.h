#pragma once
#include "app/analysis/statistics/rank_correlation.h"
#include "app/reports/charts/chart_table.h"
#include "app/reports/measurements/pk_report.h"

#include <QJsonObject>
#include <array>

struct Study;

/// By which method CD7 on leukaemia cells was measured at screening (I4b).
enum class Cd7Marker { Flow, Ihc };

/// What the proportion of CD7-positive cells is set against.
enum class Cd7Outcome {
  Response, ///< best response: 0 PD, 1 NR, 2 PR, 3 MLFS, 4 CRi, 5 CRh, 6 CR
  Dlt,      ///< 0 cleared, 1 DLT
  Crs,      ///< worst ASTCT grade so far, 0 = none up to the end of the DLT window
  Icans,    ///< the same
  Cmax,     ///< of CAR copies in blood, in the analyte's unit
  Auc28     ///< area under their curve from day 0 to day 28
};
inline constexpr std::array cd7Outcomes{Cd7Outcome::Response, Cd7Outcome::Dlt,  Cd7Outcome::Crs,
                                        Cd7Outcome::Icans,    Cd7Outcome::Cmax, Cd7Outcome::Auc28};

/// Why an infused subject is not among the pairs.
enum class Cd7Gap {
  NoCd7,        ///< not measured by this method
  NoResponse,   ///< none assessed that could be evaluated
  InWindow,     ///< DLT: no assessment yet. CRS, ICANS: none so far, and its DLT window is still open
  NotEvaluable, ///< for the DLT
  NotSampled,   ///< no CAR copies in blood that tell it
  NotGraded,    ///< had it, and its ASTCT grade is not recorded
};

/// One subject in both.
struct Cd7Pair {
  QString subject; ///< S-001
  int level = 0;
  double cd7 = 0;             ///< percent
  double value = 0;           ///< as Cd7Outcome says
  Bound bound = Bound::Exact; ///< of a measured outcome: how `value` is known
  bool operator==(const Cd7Pair&) const = default;
};

struct Cd7LeftOut {
  QString subject;
  Cd7Gap why = Cd7Gap::NoCd7;
  bool operator==(const Cd7LeftOut&) const = default;
};

/// CD7 against one outcome: exploratory.
struct Cd7Association {
  Cd7Outcome outcome = Cd7Outcome::Response;
  QString unit;               ///< of a measured outcome; empty of an ordered one
  std::vector<Cd7Pair> pairs; ///< by subject number
  std::vector<Cd7LeftOut> leftOut;
  RankCorrelation correlation;
  bool operator==(const Cd7Association&) const = default;
};

/// CD7 against every outcome, each tested by itself: p is not corrected for their number.
struct Cd7Correlation {
  Cd7Marker marker = Cd7Marker::Flow;
  PermutationDraw draw;
  int notInfused = 0;                       ///< assigned, not infused: in none of them
  std::vector<Cd7Association> associations; ///< in the order of cd7Outcomes
  bool operator==(const Cd7Correlation&) const = default;
};

/// The id of the analyte whose Cmax and AUC are meant.
inline const QString carCopies = QStringLiteral("car-copies");

/// What every screen and command draws with, so that they say the same p: the trial's number, NCT07117175.
inline constexpr PermutationDraw cd7Draw{7117175, 9999};

/// On the evening of `on`, of what `study` and `pk` hold: to leave out what came later is the caller's
/// business, asOf(). CD7 is that of the screening that made the subject eligible. `pk`: of CAR copies in
/// blood; who was sampled to day 28 and never had a value that could be quantified has Cmax and AUC 0, the
/// lowest rank. Linear in the number of subjects.
Cd7Correlation cd7Correlation(const Study& study, const PkReport& pk, Cd7Marker marker, QDate on,
                              const PermutationDraw& draw = cd7Draw);

/// The data behind a chart: subject, level, cd7, outcome, value, sign.
ChartTable tableOf(const Cd7Association& association);

/// Keys: marker (flow | ihc), exploratory (true), corrected (false), seed, notInfused, outcomes (outcome:
/// response | dlt | crs | icans | cmax | auc28; unit, n, rho, low, high, level of the interval, p, source:
/// exact | permutations | normal, permutations, pairs: subject, level, cd7, value, sign: > | ≥; leftOut:
/// subject, why: no-cd7 | no-response | in-window | not-evaluable | not-sampled | not-graded).
/// What cannot be told is null.
QJsonObject toJson(const Cd7Correlation& correlation);

/// The words for CD7 against outcomes, the same on screens and in commands, in the user's language.
QString cd7Name(Cd7Marker marker);                   ///< "flow cytometry"
QString cd7AxisName(Cd7Marker marker);               ///< "CD7 by flow cytometry (% of leukaemia cells)"
QString outcomeName(Cd7Outcome outcome);             ///< "worst CRS grade"
QString axisName(const Cd7Association& association); ///< with its unit
QString outcomeOrder(Cd7Outcome outcome);            ///< how its values are ordered, a sentence
QString gapName(Cd7Gap gap);                         ///< "no response assessed"
/// A value of an ordered outcome ("CR", "DLT", "none", "2"), a number of the others.
QString outcomeValue(Cd7Outcome outcome, double value);
/// The same of a pair: ">10000" where its value is not known exactly.
QString pairValue(Cd7Outcome outcome, const Cd7Pair& pair);

/// The words on the axis of an ordered outcome, from value 0 up; empty for a measured one.
QStringList outcomeSteps(Cd7Outcome outcome);

QString rhoText(const RankCorrelation& correlation);      ///< "0.62", "–" where there is none
QString intervalText(const RankCorrelation& correlation); ///< "−0.12 to 0.89"
QString pText(const RankCorrelation& correlation);        ///< "0.012 (exact)", "< 0.001 (permutation)"

/// "ρ = 0.62 (95 % interval −0.12 to 0.89), p = 0.012 (exact), n = 9. Exploratory." Always with n.
QString sentenceOf(const RankCorrelation& correlation);

/// "2 left out: S-003 (no response assessed), S-004 (not sampled)."; empty where nobody is.
QString leftOutText(const Cd7Association& association);

/// What the chart shows, for a screen reader.
QString describe(const Cd7Association& association, Cd7Marker marker);

/// As text for a terminal: one line an outcome, and what is to be known of the method.
QString toText(const Cd7Correlation& correlation);
