#pragma once
#include "app/escalation/course.h"
#include "app/escalation/recommendation.h"

#include <functional>
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

/// Every way in which the undecided subjects of a course can turn out at their level's rate, one after the
/// other, with its probability; ways of probability 0 are left out. Subjects whom no rule tells apart (those
/// of one level, its first six apart; at the top, those with and without `+`) come as a number of DLTs, not
/// letter by letter: n of them in n + 1 ways, in however many cohorts they were treated. `rates`: one from 0
/// to 1 a level. dropUnsettled() first.
void decideUndecided(const DoseDesign& design, const Course& course, const std::vector<double>& rates,
                     const std::function<void(const Course& decided, double probability)>& use);
