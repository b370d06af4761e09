#include "app/analysis/measurements/record_rules.h"

#include "app/analysis/measurements/measured_value.h"
#include "app/analysis/measurements/visits.h"
#include "app/analysis/statistics/analysis_text.h"
#include "app/study/study.h"

#include <algorithm>

namespace {
Refusal missing(const QString& message, const char* field) {
  return {QStringLiteral("MISSING"), message, QLatin1String(field)};
}

Refusal noSuchVisit(const QString& visit) {
  return missing(AnalysisText::tr("The protocol names no visit “%1”.").arg(visit), "visit");
}

bool isOf(const Analyte& analyte, Specimen specimen) {
  return std::find(analyte.specimens.begin(), analyte.specimens.end(), specimen) != analyte.specimens.end();
}
} // namespace

std::optional<Refusal> mayRecordValue(const Study& study, const Subject& subject,
                                      const Measurement& measurement, QDate today) {
  const MeasurementCell& at = measurement.cell;
  const Visit* visit = study.protocol.measurements.visit(at.visit);
  const Analyte* analyte = study.protocol.measurements.analyte(at.analyte);
  if (!visit) return noSuchVisit(at.visit);
  if (!analyte || !isOf(*analyte, at.specimen))
    return missing(AnalysisText::tr("The protocol does not name “%1” in this specimen.").arg(at.analyte),
                   "analyte");
  if (!measurement.value) return std::nullopt;
  // A value that could not have been typed is none: it is read back from its own text.
  const auto read = parseMeasuredValue(formatMeasuredValue(*measurement.value, *analyte), *analyte);
  if (!read) return read.error();
  return mayMeasure(study, subject, *visit, today);
}

std::optional<Refusal> mayRecordSampling(const Study& study, const Subject& subject, const Sampling& sampling,
                                         const QDateTime& now) {
  const MeasurementPlan& plan = study.protocol.measurements;
  const Visit* visit = plan.visit(sampling.visit);
  if (!visit) return noSuchVisit(sampling.visit);
  if (std::none_of(plan.analytes.begin(), plan.analytes.end(),
                   [&](const Analyte& analyte) { return isOf(analyte, sampling.specimen); }))
    return missing(AnalysisText::tr("The protocol measures nothing in this specimen."), "specimen");
  if (!sampling.takenAt) return std::nullopt;
  return mayTakeSample(study, subject, *visit, *sampling.takenAt, now);
}
