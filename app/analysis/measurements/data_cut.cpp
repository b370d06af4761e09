#include "app/analysis/measurements/data_cut.h"

#include "app/analysis/measurements/visits.h"
#include "app/study/study_rules.h"

#include <QHash>
#include <algorithm>
#include <map>
#include <tuple>

std::vector<Measurement> measuredBy(const Study& study, std::vector<Measurement> measurements,
                                    const std::vector<Sampling>& samplings, QDate on) {
  QHash<RowId, const Subject*> subjects;
  for (const Subject& subject : study.subjects)
    subjects.insert(subject.id, &subject);
  std::map<std::tuple<RowId, QString, Specimen>, QDate> taken;
  for (const Sampling& sampling : samplings)
    if (sampling.takenAt)
      taken[{sampling.subjectId, sampling.visit, sampling.specimen}] = siteDate(study, *sampling.takenAt);
  const auto isLater = [&](const Measurement& measurement) {
    const MeasurementCell& cell = measurement.cell;
    const Subject* subject = subjects.value(cell.subjectId);
    if (!subject) return true; // consented later
    if (const auto hour = taken.find({cell.subjectId, cell.visit, cell.specimen}); hour != taken.end())
      return hour->second > on;
    const Visit* visit = study.protocol.measurements.visit(cell.visit);
    const auto dates = visit ? visitDates(study, *subject, *visit) : std::nullopt;
    return !dates || dates->earliest > on;
  };
  std::erase_if(measurements, isLater);
  return measurements;
}
