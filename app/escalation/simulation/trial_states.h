#pragma once
#include "app/escalation/outlook/completion.h"
#include "app/escalation/recommendation.h"
#include "app/escalation/simulation/simulate_trials.h"
#include "app/study/comparison_assumptions.h"

#include <array>
#include <cstdint>

/// What a trial does next, by tally, nobody being undecided: the rows of protocol.md 4.1 to 4.3 under a
/// policy for joint discussions, read once into a table. Levels and indices: 0 = L1.
class TrialRules {
 public:
  struct Step {
    enum class Kind {
      Enrol,    ///< `value` subjects at this level
      GoUp,     ///< read the next level
      Complete, ///< complete enrolment at index `value`, or below where it is not tolerated
      End
    };
    Kind kind = Kind::End;
    int value = 0;
  };

  /// `counts`: of the course that the trials begin with. Only what is settled there and how many subjects it
  /// has are read.
  TrialRules(const DoseDesign& design, const CourseCounts& counts, const JointPolicy& policy);

  /// A level's tally as a place in its steps: to add a cohort's subjects and DLTs is to add its stateOf().
  static constexpr int stateOf(int evaluable, int dlts) { return evaluable * dltWidth + dlts; }
  /// While the dose is escalated: the level's steps by state. Two DLTs are read like more, so that a cohort
  /// of up to three is always inside; whoever begins elsewhere comes with at most two.
  const Step* steps(std::size_t index) const { return m_steps.data() + index * m_states; }
  std::size_t states() const { return m_states; } ///< of a level
  /// 4.3, of a level with so many evaluable subjects and DLTs, some of them among its first six.
  bool isTolerated(int evaluable, int dlts, int earlyDlts) const {
    return (earlyDlts <= 1) & (dlts <= m_completion.mostTolerated[static_cast<std::size_t>(evaluable)]);
  }
  int completingCohort(int remaining) const {
    return m_completion.atOnce > 0 ? std::min(m_completion.atOnce, remaining) : remaining;
  }
  /// The dose is reduced where a level turns out so while enrolment is completed there; else the trial ends.
  bool reduces(int earlyDlts) const { return earlyDlts > 1 || m_completion.flagReduces; }

 private:
  static constexpr int dltWidth = 6; ///< 0 to 5 DLTs: at most two, and a cohort's three
  std::size_t m_states;              ///< of a level
  std::vector<Step> m_steps;         ///< by level, by state
  CompletionRules m_completion;
};

/// What one level has come to when nobody is undecided.
struct LevelTally {
  int evaluable = 0;
  int dlts = 0;
  int earlyDlts = 0; ///< t6
};

/// TrialRules laid out to be walked: while the dose is escalated a trial stands at a place, one for each
/// tally of each level, and goes to the next by the DLTs of the cohort that is enrolled there, until nobody
/// is enrolled. Whoever goes up stands at once where the next level begins.
class TrialStateTable {
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
  TrialStateTable(const TrialRules& rules, const std::vector<std::uint64_t>& thresholds);
  TrialStateTable(TrialStateTable&&) = default; // places point to each other

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

/// Simulated trials as they end, counted by each number that is asked of them: one increment a number.
/// SimulatedTrials' sums are worked out from the counts when all trials have ended.
class TrialCounts {
 public:
  /// `most`: subjects that any trial has at most.
  TrialCounts(std::size_t levels, int most);

  void countLevel(std::size_t index, int evaluable) { ++m_evaluable[index * m_width + asIndex(evaluable)]; }
  /// `stopped`: index of the lowest level that is not tolerated, or the number of levels.
  void countTrial(int subjects, int dlts, std::size_t stopped) {
    ++m_subjects[asIndex(subjects)];
    ++m_dlts[asIndex(dlts)];
    ++m_stopped[stopped];
  }
  void countDays(double days);

  /// `notEvaluable`: subjects of each trial whom countLevel() left out, by level.
  SimulatedTrials sums(const std::vector<int>& notEvaluable, bool topIsMtd) const;

 private:
  static std::size_t asIndex(int value) { return static_cast<std::size_t>(value); }
  std::size_t m_width;
  std::vector<std::uint64_t> m_evaluable; ///< by level and evaluable subjects
  std::vector<std::uint64_t> m_subjects;
  std::vector<std::uint64_t> m_dlts;
  std::vector<std::uint64_t> m_stopped;
  std::vector<std::uint32_t> m_tenthsOfDays;
};
