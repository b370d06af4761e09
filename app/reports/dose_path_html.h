#pragma once
#include "app/reports/decision_memo.h"
#include "app/reports/dose_path_tree.h"
#include "app/study/study.h"

/// A line of a printed tree.
struct DosePathRow {
  int depth = 0; ///< 0 = the course that it begins at
  PathNode node;
  bool closed = false; ///< what follows it is not among the rows
};

/// A tree of dose paths as it was opened.
struct DosePathReport {
  PathQuestion question;
  QStringList basis; ///< what it rests on, a line each
  std::vector<DosePathRow> rows;
  int leftOut = 0; ///< rows that were opened, too, and are not among these
  int designVersion = 1;
  PrintedHead head; ///< of the journal
  QString language; ///< of the protocol file's texts, as in QLocale
};

/// "Assumed true DLT rates: L1 0.05, L2 0.1.", or that there are none.
QString assumedRatesText(const std::vector<double>& trueDlt);

/// As HTML for print: basis, tree, and what is left out.
QString dosePathHtml(const Study& study, const DosePathReport& report);
