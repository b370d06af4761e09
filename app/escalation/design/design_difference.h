#pragma once
#include "app/study/design_versions.h"

#include <vector>

/// One thing in which two designs differ, for the comparison on screen and the memo. Levels are the same
/// where their doses are, so another dose is a level taken out and one added.
struct DesignDifference {
  enum class What {
    LevelAdded,   ///< levelAfter, after
    LevelRemoved, ///< levelBefore, before
    Renumbered,   ///< levelBefore, levelAfter: the dose is the same, its place in the order is not
    RuleChanged,  ///< before.rule, after.rule
    FirstWindow,  ///< before.firstSubject, after.firstSubject; accelerated titration only
    Window,       ///< before.others, after.others
    Planned,      ///< plannedBefore, plannedAfter
    Edition,      ///< A9 to A12 of the second edition of the rules come in
    Pace,         ///< atOnceBefore, atOnceAfter: A10
    State         ///< stateBefore, stateAfter
  };
  What what = What::Planned;
  int levelBefore = 0; ///< number in the design as it is; 0 = not there
  int levelAfter = 0;  ///< number in the design as it is to be; 0 = not there
  DoseLevel before;    ///< where levelBefore > 0
  DoseLevel after;     ///< where levelAfter > 0
  int plannedBefore = 0;
  int plannedAfter = 0;
  int atOnceBefore = 0; ///< 0 = no limit
  int atOnceAfter = 0;
  TrialState stateBefore = TrialState::Running;
  TrialState stateAfter = TrialState::Running;
  bool operator==(const DesignDifference&) const = default;
};

/// The state first, then the planned number, the assumptions, then levels in order of dose. Empty = nothing
/// differs.
std::vector<DesignDifference> differences(const DoseDesign& from, const DoseDesign& to, TrialState stateFrom,
                                          TrialState stateTo);
