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

/// What is saved by one button at visits.
struct VisitRecords {
  const std::vector<Measurement>& measurements;
  const std::vector<Sampling>& samplings;
  const std::optional<LabMapping>& mapping;
  qint64 size() const { return static_cast<qint64>(measurements.size() + samplings.size()); }
};

/// The refusal of the first that may not be recorded. Throws Cancelled.
std::optional<Refusal> refuseRecords(const OpenStudy& open, const VisitRecords& records,
                                     const Progress& progress) {
  CountedStage stage(progress, CheckStage::Course, records.size());
  for (const Measurement& measurement : records.measurements) {
    stage.advance();
    if (auto refused = refuseMeasurement(open, measurement)) return refused;
  }
  for (const Sampling& sampling : records.samplings) {
    stage.advance();
    if (auto refused = refuseSampling(open, sampling)) return refused;
  }
  return records.mapping ? refuseMapping(*records.mapping) : std::nullopt;
}

void keepMapping(Journal::Transaction& transaction, const LabMapping& mapping) {
  const std::vector<LabMapping> kept = loadLabMappings(transaction.connection());
  if (std::find(kept.begin(), kept.end(), mapping) == kept.end()) insertLabMapping(transaction, mapping);
}

/// Throws Cancelled.
void writeRecords(Journal::Transaction& transaction, const VisitRecords& records, const QString& reason,
                  const Progress& progress) {
  qint64 done = 0;
  for (const Measurement& measurement : records.measurements) {
    tell(progress, CheckStage::Write, ++done, records.size());
    writeMeasurement(transaction, measurement, reason);
  }
  for (const Sampling& sampling : records.samplings) {
    tell(progress, CheckStage::Write, ++done, records.size());
    writeSampling(transaction, sampling, reason);
  }
  if (records.mapping) keepMapping(transaction, *records.mapping);
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
                                         const std::optional<LabMapping>& mapping, const Progress& progress) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::EnterSubject)) return tl::unexpected(*refused);
  const VisitRecords records{measurements, samplings, mapping};
  const QString action = !measurements.empty() ? u"measurements"_qs
                         : !samplings.empty()  ? u"samplings"_qs
                                               : u"lab-mapping"_qs;
  return executeCommand(open, action, reason, [&](Journal::Transaction& transaction) -> Result<void> {
    if (auto refused = refuseRecords(open, records, progress)) return tl::unexpected(*refused);
    if (auto refused = refuseReasonless(reason);
        refused && takesBack(transaction.connection(), measurements, samplings))
      return tl::unexpected(*refused);
    writeRecords(transaction, records, reason.trimmed(), progress);
    return {};
  });
}
