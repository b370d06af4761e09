#pragma once
#include "app/escalation/outlook/dose_paths.h"

#include <QJsonObject>

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
