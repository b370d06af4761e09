#pragma once
#include "app/study/ids.h"

#include <QString>
#include <optional>
#include <vector>

/// True DLT rates that somebody wants the design to be judged under. Kept with the study; no rule rests on
/// it.
struct ToxicityScenario {
  RowId id = 0;
  QString name;
  std::vector<std::optional<double>> rates; ///< 0 to 1, by level of the design in force; absent = not entered
  bool operator==(const ToxicityScenario&) const = default;
};
