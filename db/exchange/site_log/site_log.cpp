#include "db/exchange/site_log/site_log.h"

#include "app/study/words.h"
#include "db/exchange/site_log/log_files.h"
#include "db/exchange/site_log/log_lines.h"
#include "db/exchange/site_log/log_tables.h"
#include "db/sqlite/file_errors.h"

namespace {
LogTables readTables(const LogFiles& files, const Protocol& protocol, const QTimeZone& zone,
                     std::vector<TableFault>& faults) {
  LogTables tables;
  const auto& file = files.tables;
  if (file[LimitsFile]) tables.limits = readLimits(*file[LimitsFile], faults);
  if (file[ExclusionsFile]) tables.exclusions = readExclusionList(*file[ExclusionsFile], faults);
  if (file[ScreeningFile])
    tables.screenings = readScreenings(*file[ScreeningFile], tables.exclusions, zone, faults);
  if (file[InfusionsFile])
    tables.infusions = readInfusions(*file[InfusionsFile], protocol.design, zone, faults);
  if (file[AdverseEventsFile])
    tables.events = readAdverseEvents(*file[AdverseEventsFile], protocol.attribution, zone, faults);
  if (file[EventGradesFile]) tables.grades = readEventGrades(*file[EventGradesFile], zone, faults);
  if (file[DltAssessmentsFile]) tables.assessments = readDltAssessments(*file[DltAssessmentsFile], faults);
  if (file[ResponsesFile]) tables.responses = readResponses(*file[ResponsesFile], faults);
  if (file[FollowUpsFile]) tables.followUps = readFollowUps(*file[FollowUpsFile], faults);
  if (file[LotsFile]) tables.lots = readLots(*file[LotsFile], zone, faults);
  if (file[BagsFile]) tables.bags = readBags(*file[BagsFile], zone, faults);
  if (file[PortionsFile]) tables.portions = readPortions(*file[PortionsFile], zone, faults);
  if (file[DecisionsFile])
    tables.decisions = readDecisions(*file[DecisionsFile], protocol.design, zone, faults);
  return tables;
}

tl::unexpected<std::vector<TableFault>> stopped(const QString& path) {
  return tl::unexpected(std::vector<TableFault>{{path, 0, {}, cancelledRefusal().message}});
}
/// What each line says goes into `lines`, where somebody asks for it.
tl::expected<WardLog, std::vector<TableFault>> readLog(const QString& path, const Protocol& protocol,
                                                       const QTimeZone& zone, const QDateTime& now,
                                                       const Progress& progress,
                                                       std::vector<TableFault>* lines) {
  std::vector<TableFault> faults;
  LogFiles files;
  try {
    files = readLogFiles(path, wardLogTables, faults, progress);
  } catch (const Cancelled&) {
    return stopped(path);
  }
  LogTables tables = readTables(files, protocol, zone, faults);
  if (now.isValid()) refuseFuture(tables, zone, now);
  checkLinks(tables, zone, faults);
  WardLog log;
  log.records = recordsOf(tables, protocol, zone);
  takeProduct(tables, log.records, faults, log.remarks);
  checkAssessments(tables, log.records, faults);
  if (!faults.empty()) {
    placeInFiles(faults, files);
    return tl::unexpected(std::move(faults));
  }
  replay(tables, log.records, progress);
  log.digest = files.digest;
  const auto readings = readingRemarks(files);
  log.remarks.insert(log.remarks.begin(), readings.begin(), readings.end());
  const auto marks = implausibleValues(tables, protocol.measurements);
  log.remarks.insert(log.remarks.end(), marks.begin(), marks.end());
  placeInFiles(log.remarks, files);
  if (lines) *lines = linesOfLog(tables, files, zone, progress);
  return log;
}
} // namespace

tl::expected<WardLog, std::vector<TableFault>> readWardLog(const QString& path, const Protocol& protocol,
                                                           const QTimeZone& zone, const QDateTime& now,
                                                           const Progress& progress) {
  try {
    return readLog(path, protocol, zone, now, progress, nullptr);
  } catch (const Cancelled&) {
    return stopped(path);
  }
}

tl::expected<WardLogPreview, std::vector<TableFault>>
previewWardLog(const QString& path, const Protocol& protocol, const QTimeZone& zone, const QDateTime& now,
               const Progress& progress) {
  std::vector<TableFault> lines;
  auto log = readLog(path, protocol, zone, now, progress, &lines);
  if (!log) return tl::unexpected(std::move(log.error()));
  return WardLogPreview{*std::move(log), std::move(lines)};
}

Signature transcribedSignature(SignatureMeaning meaning, const QDateTime& at) {
  Signature signature;
  signature.meaning = meaning;
  signature.method = SignatureMethod::Transcribed;
  signature.printedName = unnamedSigner;
  signature.at = at;
  return signature;
}
