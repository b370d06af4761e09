#pragma once
#include "app/protocol/measurement_plan.h"
#include "app/study/ids.h"

#include <QDateTime>
#include <QString>
#include <optional>

/// When a specimen of a visit was taken. One a subject, visit and specimen.
struct Sampling {
  RowId subjectId = 0;
  QString visit; ///< id in the plan
  Specimen specimen = Specimen::Blood;
  std::optional<QDateTime> takenAt; ///< UTC; empty: what was there is taken back
  bool operator==(const Sampling&) const = default;
};
