#include "app/analysis/measurements/visits.h"
#include "db/commands/commands_text.h"
#include "db/session/command_execution.h"
#include "db/stores/measurement_store.h"
#include "db/stores/record_rows.h"

#include <algorithm>

namespace {
std::optional<Refusal> refuseMeasurement(const OpenStudy& open, const Measurement& measurement) {
  const Subject* subject = open.study.subject(measurement.cell.subjectId);
  return subject ? mayRecordValue(open.study, *subject, measurement, open.today()) : noSuchRow().value();
}

std::optional<Refusal> refuseSampling(const OpenStudy& open, const Sampling& sampling) {
  const Subject* subject = open.study.subject(sampling.subjectId);
  return subject ? mayRecordSampling(open.study, *subject, sampling, open.now()) : noSuchRow().value();
}

bool takesBack(Connection& connection, const std::vector<Measurement>& measurements,
               const std::vector<Sampling>& samplings) {
  return std::any_of(
             measurements.begin(), measurements.end(),
             [&](const Measurement& each) { return !each.value && hasMeasurement(connection, each.cell); }) ||
         std::any_of(samplings.begin(), samplings.end(),
                     [&](const Sampling& each) { return !each.takenAt && hasSampling(connection, each); });
}

std::optional<Refusal> refuseMapping(const LabMapping& mapping) {
  return refuseBlank(mapping.laboratory, u"laboratory"_qs, CommandsText::tr("Name the laboratory."));
}

void keepMapping(Journal::Transaction& transaction, const LabMapping& mapping) {
  const std::vector<LabMapping> kept = loadLabMappings(transaction.connection());
  if (std::find(kept.begin(), kept.end(), mapping) == kept.end()) insertLabMapping(transaction, mapping);
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
                                         const std::vector<Sampling>& samplings, const QString& reason,
                                         const std::optional<LabMapping>& mapping) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::EnterSubject)) return tl::unexpected(*refused);
  for (const Measurement& measurement : measurements)
    if (auto refused = refuseMeasurement(open, measurement)) return tl::unexpected(*refused);
  for (const Sampling& sampling : samplings)
    if (auto refused = refuseSampling(open, sampling)) return tl::unexpected(*refused);
  if (mapping)
    if (auto refused = refuseMapping(*mapping)) return tl::unexpected(*refused);
  const QString action = !measurements.empty() ? u"measurements"_qs
                         : !samplings.empty()  ? u"samplings"_qs
                                               : u"lab-mapping"_qs;
  return executeCommand(open, action, reason, [&](Journal::Transaction& transaction) -> Result<void> {
    if (auto refused = refuseReasonless(reason);
        refused && takesBack(transaction.connection(), measurements, samplings))
      return tl::unexpected(*refused);
    for (const Measurement& measurement : measurements)
      writeMeasurement(transaction, measurement, reason.trimmed());
    for (const Sampling& sampling : samplings)
      writeSampling(transaction, sampling, reason.trimmed());
    if (mapping) keepMapping(transaction, *mapping);
    return {};
  });
}
