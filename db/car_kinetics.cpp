#include "db/car_kinetics.h"

#include "app/reports/cd7_correlation.h"
#include "db/data_cut.h"
#include "db/infused_filter.h"

Result<PkReport> carKinetics(const StudySession& session, QDate on) {
  const Study& study = session.study();
  const Analyte* analyte = study.protocol.measurements.analyte(carCopies);
  MeasurementFilter filter;
  if (!analyte || !narrowToInfused(filter, study)) return PkReport{};
  filter.analyte = carCopies;
  filter.specimen = Specimen::Blood;
  const auto cut = dataCut(session, filter, on);
  if (!cut) return tl::unexpected(cut.error());
  return pkReport(cut->study, cut->measurements, cut->samplings, *analyte, Specimen::Blood,
                  AucMethod::LinearUpLogDown);
}
