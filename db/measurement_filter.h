#pragma once
#include "app/study/measurement.h"

#include <limits>

/// How a specimen is written in the study file and in laboratories' CSV: blood, marrow, tissue, csf.
QString specimenCode(Specimen specimen);

/// Which measurements are wanted. What is empty restricts nothing.
struct MeasurementFilter {
  RowId firstSubject = 0; ///< both ends included
  RowId lastSubject = std::numeric_limits<RowId>::max();
  QString visit;
  QString analyte;
  std::optional<Specimen> specimen;
};
