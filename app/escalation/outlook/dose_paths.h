#pragma once
#include "app/escalation/course.h"
#include "app/escalation/recommendation.h"
#include "app/study/comparison_assumptions.h"

#include <algorithm>
#include <cstddef>
#include <vector>

/// How a level was left for the next one: the state that the rest of the trial depends on, apart from the
/// tallies of lower levels. Courses with the same state are merged.
struct LevelExit {
  Tally tally;           ///< of the level, as it was left
  int remaining = 0;     ///< planned subjects that are not treated yet
  int lowestStopped = 0; ///< lowest level below it that is not tolerated; above the top: none
  double probability = 0;

  bool isLike(const LevelExit& other) const {
    return remaining == other.remaining && tally == other.tally && lowestStopped == other.lowestStopped;
  }
};

/// All ways in which one level is left, and how they follow from those of the level below. Seen from one of
/// them the tallies below are distributed as the ways that lead to it are: what came later does not matter.
struct Passages {
  struct Step {
    std::size_t from = 0; ///< place among the ways of the level below
    std::size_t to = 0;
    double probability = 0;
  };
  /// Trials that come back to complete enrolment at the level.
  struct Return {
    std::size_t way = 0;
    int remaining = 0;
    double probability = 0;
  };
  std::vector<LevelExit> ways;
  std::vector<Step> steps;
  std::vector<Return> returns;
  /// Lowest level above that is not tolerated when trials come back: it is the same for all of them. They
  /// come from the next level, which is not tolerated, or, being tolerated in spite of its DLTs, has stopped
  /// every trial before anything changed above.
  int lowestStoppedAbove = 0;

  /// `from`: the way of the level below that it follows. Its own place is returned.
  std::size_t add(std::size_t from, const LevelExit& passage) {
    auto like =
        std::find_if(ways.begin(), ways.end(), [&](const LevelExit& way) { return way.isLike(passage); });
    if (like == ways.end())
      like = ways.insert(ways.end(), passage);
    else
      like->probability += passage.probability;
    const auto place = static_cast<std::size_t>(like - ways.begin());
    steps.push_back({from, place, passage.probability});
    return place;
  }

  void clear() {
    ways.clear();
    steps.clear();
    returns.clear();
  }
};

/// One way on from a course: the undecided subjects of a cohort turn out, or the next cohort is treated.
struct PathBranch {
  Course course; ///< with their outcomes, DLTs first
  int level = 0;
  int subjects = 0;
  int dlts = 0;           ///< of these subjects
  int laterSubjects = 0;  ///< of these, those after the level's first six: they have no part in t6
  int laterDlts = 0;      ///< of the DLTs, theirs
  double probability = 0; ///< of this branch among its siblings; 0 without rates
  bool operator==(const PathBranch&) const = default;
};

/// Why nothing follows a course.
enum class PathEnd {
  Complete,      ///< the planned number is treated
  NumberReached, ///< EN-FULL: a rule asks for subjects that the planned number does not leave
  GroupAdded,    ///< SD-TOP, and the policy adds a dose group: what follows lies outside this design
  NothingBelow,  ///< the dose is to be reduced from L1
  Flagged,       ///< CE-FLAG: a person decides
  Ended          ///< the policy ends the trial here
};

/// Everything that can come next from a course, as recommend() reads it, under a policy for joint
/// discussions; none where the trial, or this design of it, ends. Subjects who complete enrolment come in
/// cohorts of at most A10, decided before the next one (4.5). Where completing enrolment does not stand any
/// more and a cohort without `+` follows, those before it lose theirs: their subjects count at their level
/// like any other. Every subject is evaluable. `trueDlt`: a rate a level, or empty.
std::vector<PathBranch> pathBranches(const DoseDesign& design, const Course& course,
                                     const JointPolicy& policy, const std::vector<double>& trueDlt = {});

/// Why pathBranches() has nothing; nullopt where it has something.
std::optional<PathEnd> pathEnd(const DoseDesign& design, const Course& course, const JointPolicy& policy);

/// Of d DLTs among n subjects at this rate.
double binomialProbability(int subjects, int dlts, double rate);

/// Of the branch's DLTs at this rate, those among the level's first six apart.
double probabilityOf(const PathBranch& branch, double rate);
