#pragma once
#include "app/reports/decision/decision_memo.h"
#include "app/reports/outlook/dose_path_tree.h"

#include <QStringList>

struct Study;

/// The words of a tree of dose paths, the same on screen, on paper and on the command line.

/// The headings of a tree's columns, in the order of the texts below; the last two are probabilities.
QStringList pathColumns();
/// "Next 3 at L2: ▲ 1 DLT", "2 undecided at L2: ● no DLT"; at the root "From here".
QString stepText(const PathNode& node);
/// "L2: 1 DLT of 3, 2 undecided": of those evaluable at the level that decides.
QString tallyText(const PathNode& node);
/// "SD-EXPAND: L2 (2×10⁷ cells/kg): add 3 subjects."; at an end the rule and how it ends.
QString ruleText(const PathQuestion& question, const PathNode& node);
/// "Enrolment complete. MTD: L2, 6 evaluable."; empty where it goes on.
QString endText(const PathQuestion& question, const PathNode& node);
/// Rule and reasons in full, and how it ends.
QString explanationText(const PathQuestion& question, const PathNode& node);
/// "1N 2NNT", "(nobody treated yet)".
QString courseText(const Course& course);
/// The end of a course that is longer than `most` characters, from the beginning of a cohort: "… 2NNT +1NN".
QString courseTail(const QString& course, qsizetype most);
/// "12.3 %"; "< 0.1 %" where there is less than can be shown, but not nothing.
QString probabilityText(double probability);
/// What every tree assumes of its subjects, in two sentences.
QString pathAssumptions(const DoseDesign& design);

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
  JournalStamp head; ///< of the journal
  QString language;  ///< of the protocol file's texts, as in QLocale
};

/// "Assumed true DLT rates: L1 0.05, L2 0.1.", or that there are none.
QString assumedRatesText(const std::vector<double>& trueDlt);

/// As HTML for print: basis, tree, and what is left out.
QString dosePathHtml(const Study& study, const DosePathReport& report);
