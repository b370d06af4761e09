#pragma once
#include "app/escalation/outlook/operating_characteristics.h"
#include "app/escalation/standing.h"
#include "app/reports/charts/chart_table.h"
#include "app/reports/decision/decision_memo.h"
#include "app/reports/outlook/design_basis.h"
#include "app/study/comparison_assumptions.h"

/// The two designs that are compared under every scenario.
enum class ComparedDesign {
  Study, ///< the study's own
  Plain  ///< a plain 3+3 of the same levels, as the literature counts it
};
inline constexpr ComparedDesign comparedDesigns[] = {ComparedDesign::Study, ComparedDesign::Plain};
QString comparedName(ComparedDesign which); ///< "this design", "plain 3+3"

/// What one scenario comes to.
struct OperatingOutcome {
  QString scenario;
  std::vector<double> rates;       ///< true DLT rates by level, 0 to 1
  OperatingCharacteristics design; ///< of the study's design, from the report's course
  OperatingCharacteristics plain;  ///< of the plain 3+3, from the beginning
  bool operator==(const OperatingOutcome&) const = default;

  const OperatingCharacteristics& of(ComparedDesign which) const {
    return which == ComparedDesign::Study ? design : plain;
  }
};

/// Exact operating characteristics of the study's design in force, beside those of a plain 3+3.
struct OperatingReport {
  DesignBasis basis;
  DoseDesign design;
  std::vector<OperatingOutcome> outcomes; ///< of scenarios with a rate at every level, in their order
  QStringList leftOut;                    ///< names of the others
  QStringList warnings;                   ///< fallingRates()
  bool operator==(const OperatingReport&) const = default;
};

/// `from` and `policy` are the study's design's; the plain 3+3 always begins at the beginning.
OperatingReport operatingReport(const Study& study, const std::vector<ToxicityScenario>& scenarios,
                                const Course& from, const JointPolicy& policy);

/// What the annex to a decision's memo says: from the course that the decision was taken on, or, where the
/// design has changed since, from the study's present one. Joint discussions as JointPolicy assumes them.
OperatingReport annexReport(const Standing& standing, const Decision& decision,
                            const std::vector<ToxicityScenario>& scenarios);

/// Some scenario has a rate at every level, so that there is something to say.
bool hasWholeScenario(const std::vector<ToxicityScenario>& scenarios, const DoseDesign& design);

/// A plain 3+3 with the doses of a design: `standard-3+3:N` of protocolByName().
DoseDesign plainDesign(const DoseDesign& design);

/// A sentence for each scenario in which a higher dose has the lower rate: unusual, and no mistake.
QStringList fallingRates(const std::vector<ToxicityScenario>& scenarios);

/// How the comparison is made, which scenarios are left out, and the warnings: one line each.
QStringList comparisonLines(const OperatingReport& report);

/// The data as CSV: scenario, design (study, plain-3+3), what, level (none, L1 … or empty), value. `what` is
/// true-dlt, p-mtd, p-not-reached, p-stopped, expected-subjects, expected-dlts or p-tried.
ChartTable tableOf(const OperatingReport& report);
ChartTable tableOf(const OperatingOutcome& outcome); ///< of one scenario

/// A column of the table of operating characteristics: its heading, and what stands in it, by which formula.
struct OperatingColumn {
  QString title;
  QString source;
};

/// By which formula all of it is found.
QString exactSource();

/// Scenario, design, probabilities of the MTD, of stopping, expected numbers; then for every level its
/// expected subjects and how likely it is tried.
std::vector<OperatingColumn> operatingColumns(const DoseDesign& design);
QStringList operatingRow(const OperatingOutcome& outcome, ComparedDesign which);

/// What a scenario's chart shows: where the MTD may lie, in both designs.
struct OperatingSeries {
  struct Place {
    QString name;      ///< "none", "L1 · 1×10⁷", "not reached"
    double design = 0; ///< probability, 0 to 1
    double plain = 0;
    bool operator==(const Place&) const = default;
  };
  QString scenario;
  std::vector<Place> places; ///< none, each level, not reached
  bool operator==(const OperatingSeries&) const = default;
};
OperatingSeries operatingSeries(const DoseDesign& design, const OperatingOutcome& outcome);
QString describe(const OperatingSeries& series); ///< for a screen reader

/// What stands on paper beside the numbers.
struct OperatingPaper {
  OperatingReport report;
  QString annexTo;     ///< title of the memo that it is printed with; empty = by itself
  bool isSaved = true; ///< the scenarios are those that the study has
  JournalStamp head;
  QString language; ///< of the protocol file's texts, as in QLocale
};

/// Operating characteristics as HTML for QTextDocument: what they rest on, then each scenario with a table by
/// dose level. A scenario's chart stands at `<img src="chart:oc1">`, oc2, …, in the order of the report.
QString operatingHtml(const Study& study, const OperatingPaper& paper);
