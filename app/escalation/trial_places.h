#pragma once
#include "app/escalation/trial_rules.h"

#include <array>
#include <cstdint>

/// What one level has come to when nobody is undecided.
struct LevelTally {
  int evaluable = 0;
  int dlts = 0;
  int earlyDlts = 0; ///< t6
};

/// TrialRules laid out to be walked: while the dose is escalated a trial stands at a place, one for each
/// tally of each level, and goes to the next by the DLTs of the cohort that is enrolled there, until nobody
/// is enrolled. Whoever goes up stands at once where the next level begins.
class TrialPlaces {
 public:
  static constexpr int largestCohort = 3;
  struct Place {
    std::uint64_t threshold = 0;                        ///< as handed in, of its level
    std::array<const Place*, largestCohort + 1> next{}; ///< by DLTs of the whole cohort
    int enrol = 0;                                      ///< subjects wanted; 0: escalated no further
    int index = 0;                                      ///< of its level
    int state = 0;                                      ///< of its tally, among all levels'
    int completes = -1;                                 ///< index at which enrolment is completed, -1 = none
    bool operator==(const Place&) const = default;
  };

  /// `thresholds`: by level; what one of its subjects has a DLT below.
  TrialPlaces(const TrialRules& rules, const std::vector<std::uint64_t>& thresholds);
  TrialPlaces(TrialPlaces&&) = default; // places point to each other

  /// The tallies that the levels begin with, by level.
  void begin(const std::vector<LevelTally>& tallies);
  const Place& first() const { return m_places[m_first]; }
  /// After a cohort of fewer than its level wants.
  const Place& after(const Place& place, int subjects, int dlts) const {
    return m_places[indexAfter(place, subjects, dlts)];
  }

 private:
  static std::size_t indexAfter(const Place& place, int subjects, int dlts) {
    const int state = place.state + TrialRules::stateOf(subjects, dlts);
    return static_cast<std::size_t>(state);
  }
  std::size_t indexOf(std::size_t level, const LevelTally& tally) const;

  std::size_t m_states;        ///< of a level
  std::vector<Place> m_places; ///< by level and state
  /// By level: its places that are where the next level begins.
  std::vector<std::vector<std::size_t>> m_goingUp;
  std::size_t m_first = 0; ///< index of the place where the first level begins
};
