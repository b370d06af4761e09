#include "app/analysis/measurements/record_rules.h"
#include "db/commands/commands_text.h"
#include "db/commands/transcription.h"
#include "db/session/command_execution.h"
#include "db/stores/measurement_store.h"
#include "db/stores/record_rows.h"

#include <QSet>
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

namespace {
Refusal importRefusal(const QString& message) {
  return {u"IMPORT"_qs, message, {}};
}

bool sameList(const std::vector<ExclusionCriterion>& a, const std::vector<ExclusionCriterion>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto& one, const auto& other) {
    return one.code == other.code && one.textEn == other.textEn && one.textZh == other.textZh;
  });
}

/// Limits and exclusion list come in where the study has none, and must else be the same.
std::optional<Refusal> refuseOtherSite(const Site& study, const Site& log) {
  if (!study.limits.isEmpty() && study.limits != log.limits)
    return importRefusal(CommandsText::tr("The study has other limits for organ function than the log."));
  if (!study.exclusions.empty() && !sameList(study.exclusions, log.exclusions))
    return importRefusal(CommandsText::tr("The study has another exclusion list than the log."));
  return std::nullopt;
}

QSet<QString> numbersOf(const Study& study) {
  QSet<QString> numbers;
  for (const Subject& subject : study.subjects) {
    for (const Screening& screening : subject.screenings)
      numbers.insert(screening.number);
    if (subject.assignment) numbers.insert(subject.assignment->subjectNumber);
  }
  return numbers;
}

/// An earlier record stands at the beginning of a study; two courses cannot be told as one.
std::optional<Refusal> refuseMixing(const Study& study, const Study& records) {
  const QSet<QString> known = numbersOf(study);
  for (const QString& number : numbersOf(records))
    if (known.contains(number))
      return importRefusal(CommandsText::tr("The study holds %1 already.").arg(number));
  const bool begun = !study.decisions.empty() ||
                     std::any_of(study.subjects.begin(), study.subjects.end(),
                                 [](const Subject& subject) { return subject.assignment.has_value(); });
  if (begun)
    return importRefusal(
        CommandsText::tr("Subjects are assigned in this study already. An earlier record comes "
                         "in before the first assignment."));
  return std::nullopt;
}
} // namespace

Result<void> StudyCommands::importTranscribed(const Study& records, const QString& sourceDigest,
                                              const QString& sourceName) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::ImportLog)) return tl::unexpected(*refused);
  const QByteArray digest = sourceDigest.toUtf8();
  const auto known = catchingFileErrors([&]() -> Result<bool> {
    return findRow(*open.connection, u"import_log"_qs, {{u"digest"_qs, digest}}) != 0;
  });
  if (!known) return tl::unexpected(known.error());
  if (*known)
    return tl::unexpected(
        importRefusal(CommandsText::tr("This log has been brought in already: %1.").arg(sourceName)));
  if (auto refused = refuseMixing(open.study, records)) return tl::unexpected(*refused);
  if (auto refused = refuseOtherSite(open.study.site, records.site)) return tl::unexpected(*refused);
  const QString reason = CommandsText::tr("Transcribed from %1").arg(sourceName);
  return executeCommand(open, u"import"_qs, reason, [&](Journal::Transaction& transaction) -> Result<void> {
    Transcription(transaction, open.vault, open.user, open.designVersion, records).write();
    transaction.insert(u"import_log"_qs, {{u"digest"_qs, digest},
                                          {u"source"_qs, cell(sourceName)},
                                          {u"imported_at"_qs, cell(transaction.now())},
                                          {u"user_id"_qs, open.user.id}});
    return {};
  });
}
