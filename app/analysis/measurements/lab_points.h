#pragma once
#include "app/dosing/worksheet.h"
#include "app/study/measurement.h"

/// The values of a subject's blood that the DLT worksheet reads: those with a place beside numbers
/// (limitedValue()), each with the numbers that it can be. When they were taken: the minute where it is
/// recorded, else the days of the visit's window. `measured` and `samplings` may be of several subjects.
std::vector<LabPoint> labPointsOf(const Study& study, const Subject& subject,
                                  const std::vector<Measurement>& measured,
                                  const std::vector<Sampling>& samplings);
