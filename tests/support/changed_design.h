#pragma once
#include "app/study/design_versions.h"
#include "app/study/study.h"

#include <functional>

/// Designs that change, for tests.

/// A dose group that follows 3+3.
inline DoseLevel doseGroup(double cellsPerKg, DltWindow window = {28, 28}) {
  return {cellsPerKg, LevelRule::Standard3Plus3, window, window, false};
}

/// Puts a dose group into its place by dose.
inline void addGroup(DoseDesign& design, double cellsPerKg) {
  auto place = design.levels.begin();
  while (place != design.levels.end() && place->cellsPerKg < cellsPerKg)
    ++place;
  design.levels.insert(place, doseGroup(cellsPerKg));
}

/// The design with a group that version 2 added.
inline DoseDesign withGroup(DoseDesign design, double cellsPerKg) {
  addGroup(design, cellsPerKg);
  for (DoseLevel& level : design.levels)
    if (level.cellsPerKg == cellsPerKg) level.since = 2;
  return design;
}

/// The protocol as a file of the first edition of the rules has it: without A9 to A12.
inline Protocol ofFirstEdition(Protocol protocol) {
  protocol.design.edition = 1;
  protocol.design.completingAtOnce = 0;
  std::erase_if(protocol.assumptions, [](const Assumption& one) { return one.id.mid(1).toInt() > 8; });
  return protocol;
}

/// The study, whose level numbers are those of version 1, after a change of its design on that day.
inline Study changed(Study study, QDate day, const std::function<void(DoseDesign&)>& change,
                     TrialState state = TrialState::Running) {
  const auto evening = [&](QDate date) { return QDateTime(date, {18, 0}, study.site.timeZone).toUTC(); };
  DoseDesign later = study.protocol.design;
  change(later);
  study.designs = {{1, evening({2025, 12, 1}), study.protocol.design}, {2, evening(day), later, state, 1}};
  setSince(study.designs);
  study.protocol.design = study.designs.back().design;
  renumberFromFile(study);
  return study;
}
