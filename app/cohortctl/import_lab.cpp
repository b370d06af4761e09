#include "app/cohortctl/import_lab.h"

#include "app/cohortctl/fault_lines.h"
#include "app/study/file_bytes.h"
#include "db/exchange/csv_table.h"
#include "db/exchange/lab_csv.h"
#include "db/study_commands.h"
#include "db/study_session.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(Cohortctl)
};

Result<LabMapping> mappingOf(const StudySession& session, const CsvContent& table,
                             const QString& laboratory) {
  if (laboratory.isEmpty()) {
    const QStringList headings = table.rows.empty() ? QStringList() : table.rows.front().cells;
    return guessMapping(headings, session.study().protocol.measurements);
  }
  const auto kept = session.labMappings();
  if (!kept) return tl::unexpected(kept.error());
  const auto found = std::find_if(kept->begin(), kept->end(),
                                  [&](const LabMapping& each) { return each.laboratory == laboratory; });
  if (found != kept->end()) return *found;
  return refuse(QStringLiteral("MISSING"), Text::tr("The study keeps no laboratory “%1”.").arg(laboratory));
}

std::vector<LogFault> inFile(const QString& path, const std::vector<LabFault>& faults) {
  std::vector<LogFault> all;
  all.reserve(faults.size());
  for (const LabFault& fault : faults)
    all.push_back({QFileInfo(path).fileName(), fault.line, fault.column, fault.message});
  return all;
}

/// How the table was read, whatever comes of it.
void tellReading(const LabResults& results) {
  if (const QString remark = encodingRemark(results.encoding); !remark.isEmpty()) printLine(remark);
  if (!results.leftAside.isEmpty())
    printLine(Text::tr("Left aside, as nobody reads them: %1.").arg(results.leftAside));
  if (results.withoutValue > 0) printLine(Text::tr("Rows without a value: %1.").arg(results.withoutValue));
}
} // namespace

int importLab(StudySession& session, const QString& path, const QCommandLineParser& parser,
              const QString& command) {
  const auto bytes = fileBytes(path);
  if (!bytes) return refused(command, bytes.error().message);
  const CsvContent table = readCsv(*bytes);
  const auto mapping = mappingOf(session, table, parser.value(QStringLiteral("laboratory")));
  if (!mapping) return refused(command, mapping.error().message);
  const LabResults results = readLabCsv(table, *mapping, session.study(), session.now());
  tellReading(results);
  if (!results.faults.empty()) return tellFaults(command, inFile(path, results.faults));
  const auto saved = session.commands().saveAtVisits(measurementsOf(results), samplingsOf(results),
                                                     parser.value(QStringLiteral("reason")));
  if (!saved) return refused(command, saved.error().message);
  writeFaults(inFile(path, results.marks));
  if (!results.marks.empty())
    printLine(Text::tr("Taken over, and to be looked at again: %1.").arg(results.marks.size()));
  printLine(Text::tr("Imported: %n value(s).", nullptr, static_cast<int>(results.values.size())));
  if (!results.samplings.empty()) printLine(Text::tr("Times of sampling: %1.").arg(results.samplings.size()));
  return Answered;
}
