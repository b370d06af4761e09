#pragma once
#include "tests/support/oracles/dlt_oracle.h"

#include <random>
#include <string>

/// The same draws on every platform.
struct Dice {
  std::mt19937 random{20260315};
  /// One of 0 to n − 1.
  int below(int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); }
  bool oneIn(int n) { return below(n) == 0; }
  template <class T>
  T of(std::initializer_list<T> choice) {
    return choice.begin()[below(static_cast<int>(choice.size()))];
  }
};

/// A site: Qt's name of its clock, and what the oracle is told of it.
struct OraclePlace {
  const char* id = "Asia/Shanghai";
  OracleZone zone;
};

/// A course of an event, and laboratory values, as they were and as they are known.
struct DrawnCourse {
  OraclePlace place;
  OracleQuestion question; ///< without the moment
  OracleEvent event;
  std::vector<OracleValue> values;
  std::vector<OracleMinute> minutes; ///< at which something began, as it was
};

/// The scale of causes, as the protocol file ships it.
const std::vector<std::string>& oracleScale();

/// A course whose times are often those at which a rule turns, one minute before or after.
DrawnCourse drawCourse(Dice& dice);

/// Kinds of items: any event (a grade; longer than hours; than days; not down within hours; within days),
/// terms, organ classes (a grade; longer), CRS, ICANS, GvHD that does not go down, neutrophils, by hand.
inline constexpr int itemKinds = 13;
OracleItem drawItem(Dice& dice, int kind);

/// A moment to ask about: often one at which something changes, or one beside it; not before the infusion.
OracleMinute drawMoment(Dice& dice, const DrawnCourse& drawn, const OracleItem& item);

/// The course and the item in words, UTC, for whoever looks for a difference.
std::string wordsOf(const DrawnCourse& drawn, const OracleItem& item, const OracleQuestion& question);
