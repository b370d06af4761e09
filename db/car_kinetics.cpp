#include "db/car_kinetics.h"

#include "app/reports/cd7_correlation.h"
#include "db/infused_filter.h"

Result<PkReport> carKinetics(const StudySession& session) {
  const Study& study = session.study();
  const Analyte* analyte = study.protocol.measurements.analyte(carCopies);
  MeasurementFilter filter;
  if (!analyte || !narrowToInfused(filter, study)) return PkReport{};
  filter.analyte = carCopies;
  filter.specimen = Specimen::Blood;
  const auto measured = session.measurements(filter);
  if (!measured) return tl::unexpected(measured.error());
  const auto taken = session.samplings(filter.firstSubject, filter.lastSubject);
  if (!taken) return tl::unexpected(taken.error());
  return pkReport(study, *measured, *taken, *analyte, Specimen::Blood, AucMethod::LinearUpLogDown);
}
