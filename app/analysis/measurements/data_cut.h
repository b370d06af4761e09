#pragma once
#include "app/study/measurement.h"
#include "app/study/study.h"

#include <vector>

/// A study on the evening of a day, with what had been measured by then.
struct DataCut {
  Study study;
  std::vector<Measurement> measurements;
  std::vector<Sampling> samplings;
};

/// What was measured by the evening of a day (site calendar): by the hour of sampling where it is recorded,
/// else from the first day of the visit's window on. `study`: as of that evening, asOf(); of who was not
/// infused by then only what has an hour. Linear in all of them.
std::vector<Measurement> measuredBy(const Study& study, std::vector<Measurement> measurements,
                                    const std::vector<Sampling>& samplings, QDate on);
