#pragma once
#include "app/reports/dose_path_tree.h"

#include <QStringList>

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
