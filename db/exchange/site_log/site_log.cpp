#include "db/exchange/site_log/site_log.h"

#include "app/base/file_bytes.h"
#include "app/study/words.h"
#include "db/exchange/csv.h"
#include "db/exchange/csv_table.h"
#include "db/exchange/exchange_text.h"
#include "db/exchange/site_log/log_tables.h"
#include "db/sqlite/file_errors.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>
#include <array>
#include <sodium.h>

namespace {
enum File : std::size_t {
  Screening,
  Infusions,
  AdverseEvents,
  DltAssessments,
  Decisions,
  Limits,
  Exclusions,
  Responses,
  FollowUps,
  EventGrades,
  Lots,
  Bags,
  Portions
};
constexpr std::array<const char*, 13> fileNames{
    "screening.csv", "infusions.csv",  "adverse_events.csv", "dlt_assessments.csv", "decisions.csv",
    "limits.csv",    "exclusions.csv", "responses.csv",      "follow_up.csv",       "event_grades.csv",
    "lots.csv",      "bags.csv",       "portions.csv"};
constexpr std::size_t needed =
    Responses; ///< a log leaves out what it does not tell of: outcomes, courses, bags
using Files = std::array<std::optional<QByteArray>, fileNames.size()>;

/// A table under another name would look like one that was left out.
void nameOtherTables(const QString& folder, std::vector<TableFault>& faults) {
  QStringList known;
  for (const char* name : fileNames)
    known << QLatin1String(name);
  for (const QString& name : QDir(folder).entryList({QStringLiteral("*.csv")}, QDir::Files)) // in any case
    if (!known.contains(name))
      faults.push_back(
          {name,
           0,
           {},
           ExchangeText::tr("This is none of the log's tables, which are: %1.").arg(known.join(comma()))});
}

/// The content of the files; one of the first seven that is not there is a fault on line 0, for a table left
/// out by mistake would look like nothing having happened.
Files readFiles(const QString& folder, std::vector<TableFault>& faults) {
  Files files;
  if (!QDir(folder).exists()) {
    faults.push_back({folder, 0, {}, ExchangeText::tr("There is no such folder.")});
    return files;
  }
  nameOtherTables(folder, faults);
  for (std::size_t i = 0; i < files.size(); ++i) {
    const QString name = QLatin1String(fileNames[i]);
    const QString path = QDir(folder).filePath(name);
    const bool exists = QFileInfo::exists(path);
    if (!exists && i >= needed) continue;
    if (!exists)
      faults.push_back({name,
                        0,
                        {},
                        ExchangeText::tr("This file is missing; a table in which nothing stands yet keeps "
                                         "its header line.")});
    else if (auto bytes = fileBytes(path); bytes)
      files[i] = std::move(*bytes);
    else
      faults.push_back({name, 0, {}, bytes.error().message});
  }
  return files;
}

QByteArray digestOf(const Files& files) {
  crypto_generichash_state state;
  crypto_generichash_init(&state, nullptr, 0, crypto_generichash_BYTES);
  const auto add = [&](QByteArrayView bytes) {
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(bytes.data()),
                              static_cast<unsigned long long>(bytes.size()));
  };
  for (const auto& file : files) {
    if (!file) continue;
    add(QByteArray(QByteArray::number(file->size()) +
                   ':')); // so that text cannot move from one file to the next
    add(*file);
  }
  QByteArray digest(crypto_generichash_BYTES, Qt::Uninitialized);
  crypto_generichash_final(&state, reinterpret_cast<unsigned char*>(digest.data()), crypto_generichash_BYTES);
  return digest;
}

std::vector<TableFault> remarksOn(const Files& files) {
  std::vector<TableFault> remarks;
  for (std::size_t i = 0; i < files.size(); ++i)
    if (const auto text = csvText(files[i].value_or(QByteArray())))
      if (const QString remark = encodingRemark(text->encoding); !remark.isEmpty())
        remarks.push_back({QLatin1String(fileNames[i]), 0, {}, remark});
  return remarks;
}

LogTables readTables(const Files& files, const Protocol& protocol, const QTimeZone& zone,
                     std::vector<TableFault>& faults) {
  LogTables tables;
  if (files[Limits]) tables.limits = readLimits(*files[Limits], faults);
  if (files[Exclusions]) tables.exclusions = readExclusionList(*files[Exclusions], faults);
  if (files[Screening])
    tables.screenings = readScreenings(*files[Screening], tables.exclusions, zone, faults);
  if (files[Infusions]) tables.infusions = readInfusions(*files[Infusions], protocol.design, zone, faults);
  if (files[AdverseEvents])
    tables.events = readAdverseEvents(*files[AdverseEvents], protocol.attribution, zone, faults);
  if (files[EventGrades]) tables.grades = readEventGrades(*files[EventGrades], zone, faults);
  if (files[DltAssessments]) tables.assessments = readDltAssessments(*files[DltAssessments], faults);
  if (files[Responses]) tables.responses = readResponses(*files[Responses], faults);
  if (files[FollowUps]) tables.followUps = readFollowUps(*files[FollowUps], faults);
  if (files[Lots]) tables.lots = readLots(*files[Lots], zone, faults);
  if (files[Bags]) tables.bags = readBags(*files[Bags], zone, faults);
  if (files[Portions]) tables.portions = readPortions(*files[Portions], zone, faults);
  if (files[Decisions]) tables.decisions = readDecisions(*files[Decisions], protocol.design, zone, faults);
  return tables;
}

/// As a person works through them: file by file, line by line.
void sortByPlace(std::vector<TableFault>& faults) {
  const auto order = [](const TableFault& fault) {
    const auto found = std::find_if(fileNames.begin(), fileNames.end(),
                                    [&](const char* name) { return fault.file == QLatin1String(name); });
    return std::pair(found - fileNames.begin(), fault.line);
  };
  std::stable_sort(faults.begin(), faults.end(),
                   [&](const TableFault& a, const TableFault& b) { return order(a) < order(b); });
}
} // namespace

tl::expected<WardLog, std::vector<TableFault>> readWardLog(const QString& folder, const Protocol& protocol,
                                                           const QTimeZone& zone, const QDateTime& now,
                                                           const Progress& progress) {
  std::vector<TableFault> faults;
  const Files files = readFiles(folder, faults);
  LogTables tables = readTables(files, protocol, zone, faults);
  if (now.isValid()) refuseFuture(tables, zone, now);
  checkLinks(tables, zone, faults);
  WardLog log;
  log.records = recordsOf(tables, protocol, zone);
  takeProduct(tables, log.records, faults, log.remarks);
  checkAssessments(tables, log.records, faults);
  if (!faults.empty()) {
    sortByPlace(faults);
    return tl::unexpected(std::move(faults));
  }
  try {
    replay(tables, log.records, progress);
  } catch (const Cancelled&) {
    return tl::unexpected(std::vector<TableFault>{{folder, 0, {}, cancelledRefusal().message}});
  }
  log.digest = digestOf(files);
  const auto encodings = remarksOn(files);
  log.remarks.insert(log.remarks.begin(), encodings.begin(), encodings.end());
  const auto marks = implausibleValues(tables, protocol.measurements);
  log.remarks.insert(log.remarks.end(), marks.begin(), marks.end());
  return log;
}

Signature transcribedSignature(SignatureMeaning meaning, const QDateTime& at) {
  Signature signature;
  signature.meaning = meaning;
  signature.method = SignatureMethod::Transcribed;
  signature.printedName = unnamedSigner;
  signature.at = at;
  return signature;
}
