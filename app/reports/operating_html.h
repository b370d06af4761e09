#pragma once
#include "app/reports/decision_memo.h"
#include "app/reports/operating_report.h"

/// What stands on paper beside the numbers.
struct OperatingPaper {
  OperatingReport report;
  QString annexTo;     ///< title of the memo that it is printed with; empty = by itself
  bool isSaved = true; ///< the scenarios are those that the study has
  PrintedHead head;
  QString language; ///< of the protocol file's texts, as in QLocale
};

/// Operating characteristics as HTML for QTextDocument: what they rest on, then each scenario with a table by
/// dose level. A scenario's chart stands at `<img src="chart:oc1">`, oc2, …, in the order of the report.
QString operatingHtml(const Study& study, const OperatingPaper& paper);
