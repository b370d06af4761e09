#pragma once
#include "app/analysis/grading/grade_verdict.h"

#include <algorithm>
#include <functional>

/// A grading scale against the table of its paper, over everything that can be recorded and not be recorded.
namespace every_combination {
/// What was seen of each part: a place in its set, or notRecorded.
using Parts = std::vector<int>;
constexpr int notRecorded = -1;

struct Scale {
  std::vector<int> sizes;                                 ///< of the set of each part
  std::function<int(const Parts& parts)> paper;           ///< of parts that are all recorded
  std::function<GradeVerdict(const Parts& parts)> engine; ///< of any
};

/// Calls `take` with every combination; of the part `from` on, where each starts at the place `first`.
inline void forEach(const std::vector<int>& sizes, int first, Parts& parts, std::size_t from,
                    const std::function<void(const Parts&)>& take) {
  if (from == sizes.size()) return take(parts);
  for (int place = first; place < sizes[from]; ++place) {
    parts[from] = place;
    forEach(sizes, first, parts, from + 1, take);
  }
}

struct Bounds {
  int least = 5;
  int most = 0;
};

/// The grades that the paper gives to whatever the parts that are not recorded can be.
inline Bounds boundsOf(const Scale& scale, Parts parts, std::size_t from = 0) {
  const auto missing =
      std::find(parts.begin() + static_cast<Parts::difference_type>(from), parts.end(), notRecorded);
  if (missing == parts.end()) {
    const int grade = scale.paper(parts);
    return {grade, grade};
  }
  const auto at = static_cast<std::size_t>(missing - parts.begin());
  Bounds bounds;
  for (int place = 0; place < scale.sizes[at]; ++place) {
    parts[at] = place;
    const Bounds inner = boundsOf(scale, parts, at + 1);
    bounds = {std::min(bounds.least, inner.least), std::max(bounds.most, inner.most)};
  }
  return bounds;
}

struct Compared {
  int combinations = 0;
  QString difference; ///< the first one; empty if none
};

/// The grade is the least that can be, and something is missing exactly where it can be more. `isLeftOut`:
/// combinations that have a test of their own.
inline Compared compare(const Scale& scale, const std::function<bool(const Parts&)>& isLeftOut = {}) {
  Compared compared;
  Parts parts(scale.sizes.size());
  forEach(scale.sizes, notRecorded, parts, 0, [&](const Parts& seen) {
    if (isLeftOut && isLeftOut(seen)) return;
    ++compared.combinations;
    const Bounds bounds = boundsOf(scale, seen);
    const GradeVerdict verdict = scale.engine(seen);
    const bool isRight =
        verdict.grade == bounds.least && verdict.missing.isEmpty() == (bounds.least == bounds.most);
    if (isRight || !compared.difference.isEmpty()) return;
    for (const int place : seen)
      compared.difference += QString::number(place) + u' ';
    compared.difference += QStringLiteral("is %1 to %2; told: %3, %4")
                               .arg(bounds.least)
                               .arg(bounds.most)
                               .arg(verdict.grade)
                               .arg(verdict.reason);
  });
  return compared;
}

/// What was seen, of the set that the part's places are of.
template <class Value>
std::optional<Value> seenAt(const Parts& parts, std::size_t part) {
  const int place = parts.at(part);
  return place == notRecorded ? std::nullopt : std::optional(static_cast<Value>(place));
}
} // namespace every_combination
