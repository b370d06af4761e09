#pragma once
#include "app/reports/decision/decision_memo.h"
#include "app/reports/outlook/operating_report.h"

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
