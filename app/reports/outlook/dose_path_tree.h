#pragma once
#include "app/escalation/outlook/dose_paths.h"
#include "app/reports/decision/decision_memo.h"
#include "app/study/study.h"

#include <QJsonObject>
#include <QStringList>

/// What a tree of dose paths is worked out from.
struct PathQuestion {
  DoseDesign design;
  JointPolicy policy;
  std::vector<double> trueDlt; ///< assumed, from 0 to 1, one a level; empty = no probabilities
  bool operator==(const PathQuestion&) const = default;
};

/// The subjects whose outcomes lead to a node.
struct PathStep {
  bool waiting = false;    ///< they were treated before, undecided; else they are the next cohort
  bool completing = false; ///< `+`
  int level = 0;
  int subjects = 0;
  int dlts = 0;          ///< of these subjects
  int laterSubjects = 0; ///< as PathBranch has them
  int laterDlts = 0;
  double probability = 0; ///< among the siblings; 0 without rates
  bool operator==(const PathStep&) const = default;
};

/// A course in the tree, and what the rules say of it.
struct PathNode {
  Course course;
  std::optional<PathStep> step; ///< absent at the root
  Recommendation recommendation;
  Tally tally;                ///< at recommendation.decidingLevel
  std::optional<PathEnd> end; ///< nothing follows, and why
  double probability = 1;     ///< of getting here from the root; tells nothing without rates
  bool operator==(const PathNode&) const = default;
};

PathNode pathRoot(const PathQuestion& question, const Course& from);

/// The nodes one cohort further, fewest DLTs first; none at an end. Never the whole tree: of this trial that
/// is some twenty thousand courses, of larger designs many millions.
std::vector<PathNode> pathsFrom(const PathQuestion& question, const PathNode& node);

/// Gives a node the probabilities of other rates; `parent`: of getting to the node above it.
void weigh(const PathQuestion& question, double parent, PathNode& node);

/// The MTD as the policy counts it at an end: a plain 3+3 has a tolerated top level as its MTD, and needs no
/// six subjects for it.
Mtd mtdAtEnd(const PathQuestion& question, const PathNode& node);

/// A node without what follows it ("next"): {"course", "rule", "level", "enrol",
/// "tally" {"level", "dlts", "evaluable", "undecided"}; "step" {"undecided", "completing", "level",
/// "subjects", "dlts"} but at the root; with rates "probability", of getting here from the root, and
/// "step.probability", among the siblings; at an end "end" {"why", "mtd"}, the MTD as `recommend --json` has
/// it. Why: complete, number-reached, group-added, nothing-below, flagged, ended.
QJsonObject pathNodeJson(const PathQuestion& question, const PathNode& node);

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
/// Characters of a course at the head of a page: more than any of this trial has.
inline constexpr qsizetype courseOfPage = 240;
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

/// The same without title and foot, as a chapter of another paper.
QString dosePathBody(const DosePathReport& report);
