#pragma once
#include "app/escalation/level_rules.h"

#include <vector>

/// What completing enrolment (4.3) at a level comes to from one tally on, for every number of subjects that
/// may remain: cohorts of A10 are the same whatever remains after them, so that one pass answers for all.
struct Completion {
  /// An expected number and probabilities; what is missing to 1 goes on at a reduced dose.
  struct Result {
    double subjects = 0;     ///< treated there
    double tolerated = 0;    ///< ends, the level tolerated
    double notTolerated = 0; ///< ends, the level not tolerated
  };
  Tally from;
  int cohort = 0;                  ///< subjects of a whole cohort
  std::vector<Result> byRemaining; ///< index: subjects that remain
  std::vector<double> going;       ///< probability that it goes on after so many whole cohorts
  std::vector<double> reduced;     ///< that the dose is reduced after so many, where more subjects remain
};

/// What completing enrolment asks of a level: read once, used for many tallies.
struct CompletionRules {
  std::vector<int> mostTolerated; ///< DLTs, by evaluable subjects
  int atOnce = 0;                 ///< A10
  bool flagReduces = false;       ///< CE-FLAG is taken to reduce the dose; else it ends the trial
};
CompletionRules completionRules(const DoseDesign& design, int evaluable, bool flagReduces);

/// Cohort after cohort, the rules read after each (4.5). `from`: nobody undecided; a level that is not
/// tolerated is left at once. `rules`: up to the evaluable subjects of `from` and `mostRemaining` more.
/// `rate`: the level's true DLT rate. `lowest`: no level lies below, to reduce the dose ends the trial.
Completion completionFrom(const Tally& from, int mostRemaining, const CompletionRules& rules, double rate,
                          bool lowest);
