#include "db/data_cut.h"

#include "app/analysis/data_cut.h"

Result<DataCut> dataCut(const StudySession& session, const MeasurementFilter& filter, QDate on) {
  auto measured = session.measurements(filter);
  if (!measured) return tl::unexpected(measured.error());
  auto taken = session.samplings(filter.firstSubject, filter.lastSubject);
  if (!taken) return tl::unexpected(taken.error());
  Study study = asOf(session.study(), on);
  auto kept = measuredBy(study, std::move(*measured), *taken, on);
  return DataCut{std::move(study), std::move(kept), std::move(*taken)};
}
