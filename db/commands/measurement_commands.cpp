#include "app/analysis/measured_value.h"
#include "app/analysis/visit_dates.h"
#include "db/commands/round.h"
#include "db/stores/lab_mapping_store.h"
#include "db/stores/measurement_store.h"

#include <QCoreApplication>
#include <algorithm>

namespace {
struct Words {
  Q_DECLARE_TR_FUNCTIONS(StudyCommands)
};

std::optional<Refusal> refuseMeasurement(const OpenStudy& open, const Measurement& measurement) {
  const MeasurementPlan& plan = open.study.protocol.measurements;
  const MeasurementCell& at = measurement.cell;
  const Subject* subject = open.study.subject(at.subjectId);
  const Visit* visit = plan.visit(at.visit);
  const Analyte* analyte = plan.analyte(at.analyte);
  if (!subject) return noSuchRow().value();
  if (!visit)
    return Refusal{u"MISSING"_qs, Words::tr("The protocol names no visit “%1”.").arg(at.visit), u"visit"_qs};
  if (!analyte || std::find(analyte->specimens.begin(), analyte->specimens.end(), at.specimen) ==
                      analyte->specimens.end())
    return Refusal{u"MISSING"_qs,
                   Words::tr("The protocol does not name “%1” in this specimen.").arg(at.analyte),
                   u"analyte"_qs};
  if (!measurement.value) return std::nullopt;
  // A value that could not have been typed is none: it is read back from its own text.
  const auto read = parseMeasuredValue(formatMeasuredValue(*measurement.value, *analyte), *analyte);
  if (!read) return read.error();
  return mayMeasure(open.study, *subject, *visit, open.today());
}

bool takesBack(Connection& connection, const std::vector<Measurement>& measurements) {
  return std::any_of(measurements.begin(), measurements.end(), [&](const Measurement& each) {
    return !each.value && hasMeasurement(connection, each.cell);
  });
}
} // namespace

Result<void> StudyCommands::saveMeasurements(const std::vector<Measurement>& measurements,
                                             const QString& reason) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::EnterSubject)) return tl::unexpected(*refused);
  for (const Measurement& measurement : measurements)
    if (auto refused = refuseMeasurement(open, measurement)) return tl::unexpected(*refused);
  return writeRound(open, u"measurements"_qs, reason, [&](Journal::Transaction& transaction) -> Result<void> {
    if (reason.trimmed().isEmpty() && takesBack(transaction.connection(), measurements))
      return refuse(u"REASON"_qs, Words::tr("Say why."), u"reason"_qs);
    for (const Measurement& measurement : measurements)
      writeMeasurement(transaction, measurement, reason.trimmed());
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
