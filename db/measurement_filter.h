#pragma once
#include "app/study/measurement.h"

#include <limits>

/// Which measurements are wanted. What is empty restricts nothing.
struct MeasurementFilter {
  RowId firstSubject = 0; ///< both ends included
  RowId lastSubject = std::numeric_limits<RowId>::max();
  QString visit;
  QString analyte;
  std::optional<Specimen> specimen;
};
