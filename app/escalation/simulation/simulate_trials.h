#pragma once
#include "app/escalation/course.h"
#include "app/escalation/trial_time.h"
#include "app/study/comparison_assumptions.h"

#include <cstdint>
#include <optional>
#include <vector>

/// How many trials, by which random numbers.
struct Simulation {
  int trials = 0;
  std::uint64_t seed = 0;
  std::optional<TrialTime> time; ///< also how long each trial takes
  int threads = 1;               ///< no answer depends on it
};

/// A whole number of each trial, summed over the trials.
struct TrialSum {
  std::uint64_t sum = 0;
  std::uint64_t squares = 0;
  void add(std::uint64_t value, std::uint64_t times) {
    sum += value * times;
    squares += value * value * times;
  }
  TrialSum& operator+=(const TrialSum& other);
  bool operator==(const TrialSum&) const = default;
};

/// What simulated trials came to: the counts behind each value of OperatingCharacteristics. Vectors by level
/// as there. All of them whole numbers, so that the order of adding up does not matter.
struct SimulatedTrials {
  std::uint64_t trials = 0;
  std::vector<std::uint64_t> mtd; ///< index 0: none
  std::uint64_t notReached = 0;
  std::uint64_t stopped = 0;
  TrialSum subjects;
  TrialSum dlts;
  std::vector<TrialSum> perLevel; ///< subjects
  std::vector<std::uint64_t> tried;
  std::vector<std::uint32_t> tenthsOfDays; ///< trials by duration in tenths of a day; empty without time
  bool operator==(const SimulatedTrials&) const = default;

  SimulatedTrials& operator+=(const SimulatedTrials& other);
};

/// Whole trials one by one, from the same course, by the same rules and under the same assumptions as
/// operatingCharacteristics(): a check of it, and the distribution of a trial's duration. Each 4096 trials
/// have a random stream of their own, by seed and number, and outcomes one of their own beside arrivals; so
/// the answer depends on every argument but the number of threads. One random number a subject.
SimulatedTrials simulateTrials(const DoseDesign& design, const std::vector<double>& trueDlt,
                               const Course& from, const JointPolicy& policy, const Simulation& simulation);
