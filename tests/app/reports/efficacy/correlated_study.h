#pragma once
#include "app/reports/efficacy/cd7_correlation.h"

#include "tests/support/study_builder.h"

namespace correlated_study {
inline constexpr double none = -1;
inline const QDate evening(2026, 2, 13); // of who was infused on 2026-01-15: day 29

/// One infused subject at L2, cleared, with these values; below 0: not measured.
inline void add(StudyBuilder& b, double flow, double ihc = none) {
  const auto number = static_cast<int>(b.study().subjects.size()) + 1;
  b.eligible(QStringLiteral("SCR-%1").arg(number, 3, 10, QLatin1Char('0')));
  ScreeningEntry& entry = b.last().screenings.back().entry;
  entry.cd7Flow = flow < 0 ? std::nullopt : std::optional(flow);
  entry.cd7Ihc = ihc < 0 ? std::nullopt : std::optional(ihc);
  b.assigned(2).infused({2026, 1, 15}).assessed({2026, 2, 12}, DltOutcome::NoDlt);
}

inline void grade(StudyBuilder& b, std::optional<int> crs, std::optional<int> icans = {}) {
  b.event({2026, 1, 20}, 2);
  b.last().events.back().crsGrade = crs;
  b.last().events.back().icansGrade = icans;
}

inline Cd7Association of(const Cd7Correlation& all, Cd7Outcome outcome) {
  return all.associations.at(static_cast<std::size_t>(outcome));
}
} // namespace correlated_study
