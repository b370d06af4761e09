#include "app/analysis/measured_value.h"
#include "app/analysis/sampling_time.h"
#include "app/analysis/visit_dates.h"
#include "db/commands/round.h"
#include "db/stores/lab_mapping_store.h"
#include "db/stores/measurement_store.h"
#include "db/stores/sampling_store.h"

#include <QCoreApplication>
#include <algorithm>

namespace {
struct Words {
  Q_DECLARE_TR_FUNCTIONS(StudyCommands)
};

Refusal noSuchVisit(const QString& visit) {
  return {u"MISSING"_qs, Words::tr("The protocol names no visit “%1”.").arg(visit), u"visit"_qs};
}

bool isOf(const Analyte& analyte, Specimen specimen) {
  return std::find(analyte.specimens.begin(), analyte.specimens.end(), specimen) != analyte.specimens.end();
}

std::optional<Refusal> refuseMeasurement(const OpenStudy& open, const Measurement& measurement) {
  const MeasurementPlan& plan = open.study.protocol.measurements;
  const MeasurementCell& at = measurement.cell;
  const Subject* subject = open.study.subject(at.subjectId);
  const Visit* visit = plan.visit(at.visit);
  const Analyte* analyte = plan.analyte(at.analyte);
  if (!subject) return noSuchRow().value();
  if (!visit) return noSuchVisit(at.visit);
  if (!analyte || !isOf(*analyte, at.specimen))
    return Refusal{u"MISSING"_qs,
                   Words::tr("The protocol does not name “%1” in this specimen.").arg(at.analyte),
                   u"analyte"_qs};
  if (!measurement.value) return std::nullopt;
  // A value that could not have been typed is none: it is read back from its own text.
  const auto read = parseMeasuredValue(formatMeasuredValue(*measurement.value, *analyte), *analyte);
  if (!read) return read.error();
  return mayMeasure(open.study, *subject, *visit, open.today());
}

std::optional<Refusal> refuseSampling(const OpenStudy& open, const Sampling& sampling) {
  const MeasurementPlan& plan = open.study.protocol.measurements;
  const Subject* subject = open.study.subject(sampling.subjectId);
  const Visit* visit = plan.visit(sampling.visit);
  if (!subject) return noSuchRow().value();
  if (!visit) return noSuchVisit(sampling.visit);
  if (std::none_of(plan.analytes.begin(), plan.analytes.end(),
                   [&](const Analyte& analyte) { return isOf(analyte, sampling.specimen); }))
    return Refusal{u"MISSING"_qs, Words::tr("The protocol measures nothing in this specimen."),
                   u"specimen"_qs};
  if (!sampling.takenAt) return std::nullopt;
  return mayTakeSample(open.study, *subject, *visit, *sampling.takenAt, open.now());
}

bool takesBack(Connection& connection, const std::vector<Measurement>& measurements,
               const std::vector<Sampling>& samplings) {
  return std::any_of(
             measurements.begin(), measurements.end(),
             [&](const Measurement& each) { return !each.value && hasMeasurement(connection, each.cell); }) ||
         std::any_of(samplings.begin(), samplings.end(),
                     [&](const Sampling& each) { return !each.takenAt && hasSampling(connection, each); });
}
} // namespace

Result<void> StudyCommands::saveMeasurements(const std::vector<Measurement>& measurements,
                                             const QString& reason) {
  return saveAtVisits(measurements, {}, reason);
}

Result<void> StudyCommands::saveSamplings(const std::vector<Sampling>& samplings, const QString& reason) {
  return saveAtVisits({}, samplings, reason);
}

Result<void> StudyCommands::saveAtVisits(const std::vector<Measurement>& measurements,
                                         const std::vector<Sampling>& samplings, const QString& reason) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::EnterSubject)) return tl::unexpected(*refused);
  for (const Measurement& measurement : measurements)
    if (auto refused = refuseMeasurement(open, measurement)) return tl::unexpected(*refused);
  for (const Sampling& sampling : samplings)
    if (auto refused = refuseSampling(open, sampling)) return tl::unexpected(*refused);
  const QString action = measurements.empty() ? u"samplings"_qs : u"measurements"_qs;
  return writeRound(open, action, reason, [&](Journal::Transaction& transaction) -> Result<void> {
    if (auto refused = refuseReasonless(reason);
        refused && takesBack(transaction.connection(), measurements, samplings))
      return tl::unexpected(*refused);
    for (const Measurement& measurement : measurements)
      writeMeasurement(transaction, measurement, reason.trimmed());
    for (const Sampling& sampling : samplings)
      writeSampling(transaction, sampling, reason.trimmed());
    return {};
  });
}

Result<void> StudyCommands::saveLabMapping(const LabMapping& mapping) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::EnterSubject)) return tl::unexpected(*refused);
  if (auto refused = refuseBlank(mapping.laboratory, u"laboratory"_qs, Words::tr("Name the laboratory.")))
    return tl::unexpected(*refused);
  return writeRound(open, u"lab-mapping"_qs, {}, [&](Journal::Transaction& transaction) -> Result<void> {
    const std::vector<LabMapping> kept = loadLabMappings(transaction.connection());
    if (std::find(kept.begin(), kept.end(), mapping) == kept.end()) insertLabMapping(transaction, mapping);
    return {};
  });
}
