#pragma once
#include "app/study/measurement.h"
#include "app/study/sampling.h"
#include "db/measurement_filter.h"
#include "db/study_session.h"

/// A study on the evening of a day, with what had been measured by then.
struct DataCut {
  Study study;
  std::vector<Measurement> measurements;
  std::vector<Sampling> samplings;
};

/// By asOf() and measuredBy(); `filter` says which measurements. Refusals: FILE.
Result<DataCut> dataCut(const StudySession& session, const MeasurementFilter& filter, QDate on);
