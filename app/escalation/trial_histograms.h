#pragma once
#include "app/escalation/simulate_trials.h"

/// Simulated trials as they end, counted by each number that is asked of them: one increment a number.
/// SimulatedTrials' sums are worked out from the counts when all trials have ended.
class TrialHistograms {
 public:
  /// `most`: subjects that any trial has at most.
  TrialHistograms(std::size_t levels, int most);

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
