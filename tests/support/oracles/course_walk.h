#pragma once
#include "tests/support/oracles/escalation_oracle.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

/// A course as the walk over all reachable courses grows it.
struct WalkedCourse {
  struct Part {
    int level = 1;
    std::string letters;
    bool plus = false;
    bool bang = false;
  };
  std::vector<Part> parts;

  int subjects() const;
  bool completing() const { return !parts.empty() && parts.back().plus; }
  std::string text() const;
  /// Equal for courses with the same letters at each level, out of `+`, in it among the level's first six,
  /// and after them, the same number of X, the same last `+` level and the same `!` that still stand: all
  /// that the rules may depend on.
  std::uint64_t key(int levels) const;

  /// One more letter; every other time in a cohort of its own, so that both spellings are met.
  WalkedCourse with(int level, bool plus, char letter) const;
  /// `!` after the last cohort without `+` at the level.
  WalkedCourse discussed(int level) const;
  /// Each course that differs from this one by one letter `from` turned into `to`; one for each level, in and
  /// out of
  /// `+`, among the level's first six and after them.
  std::vector<WalkedCourse> turned(char from, char to) const;
  /// The same, one after the other and each for the time of the call alone, until one answers false.
  void eachTurned(char from, char to, const std::function<bool(const WalkedCourse&)>& goesOn) const;
};

/// What may happen next to a course whose recommendation is known: the enrolment that it asks for, an open
/// window that closes, a joint discussion, more caution than the rule asks for. A level that is not tolerated
/// is never offered.
std::vector<WalkedCourse> nextSteps(const OracleDesign& design, const WalkedCourse& course,
                                    const OracleAnswer& answer);
