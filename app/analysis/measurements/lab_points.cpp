#include "app/analysis/measurements/lab_points.h"

#include "app/analysis/measurements/measured_value.h"
#include "app/analysis/measurements/visits.h"
#include "app/base/known_time.h"
#include "app/study/study.h"

namespace {
/// Sets when the cell's specimen was taken; false where nothing tells it.
bool takeTime(const Study& study, const Subject& subject, const MeasurementCell& cell,
              const std::vector<Sampling>& samplings, LabPoint& point) {
  const Sampling* taken = firstThat(samplings, [&](const Sampling& each) {
    return each.subjectId == cell.subjectId && each.visit == cell.visit && each.specimen == cell.specimen;
  });
  if (taken && taken->takenAt) {
    point.earliest = point.latest = *taken->takenAt;
    return true;
  }
  const Visit* visit = study.protocol.measurements.visit(cell.visit);
  const auto dates = visit ? visitDates(study, subject, *visit) : std::nullopt;
  if (!dates) return false;
  const QTimeZone& zone = study.site.timeZone;
  point.earliest = KnownTime{KnownTime::To::Day, dates->earliest, {}}.earliest(zone);
  point.latest = KnownTime{KnownTime::To::Day, dates->latest, {}}.latest(zone);
  return true;
}
} // namespace

std::vector<LabPoint> labPointsOf(const Study& study, const Subject& subject,
                                  const std::vector<Measurement>& measured,
                                  const std::vector<Sampling>& samplings) {
  std::vector<LabPoint> points;
  for (const Measurement& each : measured) {
    const Analyte* analyte = study.protocol.measurements.analyte(each.cell.analyte);
    if (each.cell.subjectId != subject.id || each.cell.specimen != Specimen::Blood || !analyte || !each.value)
      continue;
    const auto value = limitedValue(*each.value, *analyte);
    if (!value) continue;
    const ValueEnds ends = endsOf(*value);
    LabPoint point{each.cell.analyte, {}, {}, ends.least, ends.most};
    if (takeTime(study, subject, each.cell, samplings, point)) points.push_back(point);
  }
  return points;
}
