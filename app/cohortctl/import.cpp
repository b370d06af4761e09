#include "app/base/file_bytes.h"
#include "app/cohortctl/cohortctl_text.h"
#include "app/cohortctl/commands.h"
#include "app/cohortctl/import_preview.h"
#include "app/cohortctl/input_lines.h"
#include "app/cohortctl/sign_in.h"
#include "app/cohortctl/study_copy.h"
#include "app/reports/safety/deviations.h"
#include "app/study/study.h"
#include "db/exchange/csv/csv_table.h"
#include "db/exchange/ctcae_csv.h"
#include "db/exchange/laboratory/lab_csv.h"
#include "db/exchange/site_log/site_log.h"
#include "db/session/study_commands.h"
#include "db/session/study_session.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>

namespace {
/// Ctrl+C ends the import, and the study is closed as ever.
template <class Import>
auto withImportLine(Import import) {
  return withProgressLine(import, false);
}

void describeImport(QCommandLineParser& parser) {
  parser.setApplicationDescription(CohortctlText::tr(
      "Brings a ward's log, a laboratory's table, the CTCAE dictionary or a DLT definition into a study, all "
      "or nothing; or does what tables say of meetings, queries, checks against source and locks, as whoever "
      "signs in."));
  parser.addPositionalArgument(QStringLiteral("ward-log|acts|lab|ctcae|definition"),
                               CohortctlText::tr("What is brought in."));
  parser.addPositionalArgument(
      QStringLiteral("PATH"),
      CohortctlText::tr(
          "The folder or the workbook (.xlsx) with the tables of the log or of the acts, the laboratory's or "
          "the dictionary's workbook or CSV file, or the definition's JSON file."));
  parser.addOptions(
      {{QStringLiteral("into"), CohortctlText::tr("The study file."), QStringLiteral("STUDY")},
       {QStringLiteral("laboratory"),
        CohortctlText::tr("lab: read the columns as the study keeps them for this laboratory."),
        QStringLiteral("NAME")},
       {QStringLiteral("sheet"),
        CohortctlText::tr("lab, ctcae: the sheet of the workbook, where its headings do not tell."),
        QStringLiteral("NAME")},
       {QStringLiteral("dry-run"),
        CohortctlText::tr("Says what would be brought in, and writes nothing into the study.")},
       {QStringLiteral("version"),
        CohortctlText::tr("ctcae: which version it is, where neither file nor name says."),
        QStringLiteral("5.0|6.0")},
       {QStringLiteral("reason"),
        CohortctlText::tr("acts, lab, ctcae, definition: why what is in the study changes."),
        QStringLiteral("WHY")}});
  addSignInOptions(parser);
}

QString summary(const Study& records) {
  const auto infused = std::count_if(records.subjects.begin(), records.subjects.end(),
                                     [](const Subject& subject) { return subject.infusion.has_value(); });
  return CohortctlText::tr("Imported: %1 screenings, %2 infusions, %3 decisions.")
      .arg(records.subjects.size())
      .arg(infused)
      .arg(records.decisions.size());
}

/// Prints what the log did against the rules: it was taken over as it happened.
void tellDeviations(const std::vector<DeviationLine>& deviations) {
  if (deviations.empty()) return;
  printLine(CohortctlText::tr("%n deviation(s) from protocol or plan:", nullptr,
                              static_cast<int>(deviations.size())));
  for (const DeviationLine& line : deviations)
    printLine(
        CohortctlText::tr("%1 %2: %3").arg(line.date.toString(Qt::ISODate), line.who, deviationText(line)));
}

/// What each line brings in is printed only where somebody asks what it would.
tl::expected<WardLog, std::vector<TableFault>> readLog(const StudySession& session, const QString& folder,
                                                       bool isDryRun, const Progress& progress) {
  const Study& study = session.study();
  const QTimeZone& zone = study.site.timeZone;
  if (!isDryRun) return readWardLog(folder, study.protocol, zone, session.now(), progress);
  auto preview = previewWardLog(folder, study.protocol, zone, session.now(), progress);
  if (!preview) return tl::unexpected(std::move(preview.error()));
  for (const TableFault& line : preview->lines)
    printLine(faultLine(line));
  return std::move(preview->log);
}

int importWardLog(StudySession& session, const QString& folder, const QString& command, bool isDryRun) {
  const auto log =
      withImportLine([&](const Progress& progress) { return readLog(session, folder, isDryRun, progress); });
  if (!log) return tellFaults(command, log.error());
  writeFaults(log->remarks);
  const Result<void> imported = withImportLine([&](const Progress& progress) {
    return session.commands().importTranscribed(log->records, QString::fromLatin1(log->digest.toHex()),
                                                QDir(QDir(folder).absolutePath()).dirName(), progress);
  });
  if (!imported) return refused(command, imported.error().message);
  printLine(summary(log->records));
  tellDeviations(deviationsOf(session.study(), session.today()));
  return Answered;
}

int runImport(const QStringList& command) {
  QCommandLineParser parser;
  describeImport(parser);
  if (const auto status = readArguments(parser, command, 2, 2)) return *status;
  const QStringList given = parser.positionalArguments();
  const QStringList kinds{QStringLiteral("ward-log"), QStringLiteral("lab"), QStringLiteral("ctcae"),
                          QStringLiteral("definition"), QStringLiteral("acts")};
  if (given[0] == QLatin1String("odm"))
    return refused(
        command.front(),
        CohortctlText::tr("CDISC ODM is not imported: bring in the tables as CSV, by “import lab” or "
                          "“import ward-log”."));
  if (!kinds.contains(given[0]))
    return usageError(
        command.front(),
        CohortctlText::tr("“%1” cannot be imported; ward-log, acts, lab, ctcae and definition can.")
            .arg(given[0]));
  if (parser.value(QStringLiteral("into")).isEmpty())
    return usageError(command.front(), CohortctlText::tr("--into is missing."));
  const auto answer = [&](StudySession& session) {
    if (parser.isSet(QStringLiteral("dry-run")))
      printLine(CohortctlText::tr("Dry run: nothing is written into the study. What follows would be:"));
    if (given[0] == kinds[1]) return importLab(session, given[1], parser, command.front());
    if (given[0] == kinds[2]) return importCtcae(session, given[1], parser, command.front());
    if (given[0] == kinds[3]) return importDefinition(session, given[1], parser, command.front());
    if (given[0] == kinds[4]) return importActs(session, given[1], parser, command.front());
    return importWardLog(session, given[1], command.front(), parser.isSet(QStringLiteral("dry-run")));
  };
  const QString study = parser.value(QStringLiteral("into"));
  if (parser.isSet(QStringLiteral("dry-run"))) return withCopyOfStudy(study, parser, command.front(), answer);
  return withStudy(study, parser, command.front(), answer);
}
} // namespace

Command importCommand() {
  return {
      "import",
      "ward-log DIR|acts DIR|lab FILE|ctcae FILE|definition FILE --into STUDY [--dry-run] [--sheet NAME] "
      "[--laboratory NAME] [--version 5.0|6.0] [--reason WHY] [--user NAME --password-file F]",
      [] {
        return CohortctlText::tr(
            "brings a ward's log, acts of one person, a laboratory's table, a dictionary or a DLT definition "
            "into a study");
      },
      runImport};
}

namespace {
Result<LabMapping> mappingOf(const StudySession& session, const CsvContent& table,
                             const QString& laboratory) {
  if (laboratory.isEmpty()) {
    const QStringList headings = table.rows.empty() ? QStringList() : table.rows.front().cells;
    return guessMapping(headings, session.protocol().measurements);
  }
  const auto kept = session.labMappings();
  if (!kept) return tl::unexpected(kept.error());
  const auto found = std::find_if(kept->begin(), kept->end(),
                                  [&](const LabMapping& each) { return each.laboratory == laboratory; });
  if (found != kept->end()) return *found;
  return refuse(QStringLiteral("MISSING"),
                CohortctlText::tr("The study keeps no laboratory “%1”.").arg(laboratory));
}

Result<CsvContent> tableOf(const QString& path, const SheetChoice& choice) {
  return readTableFile(path).map(
      [&](std::vector<CsvContent>&& tables) { return chosenTable(std::move(tables), choice); });
}

std::vector<TableFault> inFile(const QString& path, std::vector<TableFault> faults) {
  for (TableFault& fault : faults)
    fault.file = QFileInfo(path).fileName();
  return faults;
}

/// How the table was read, whatever comes of it.
void tellReading(const LabResults& results) {
  if (const QString remark = encodingRemark(results.encoding); !remark.isEmpty()) printLine(remark);
  if (!results.leftAside.isEmpty())
    printLine(CohortctlText::tr("Left aside, as nobody reads them: %1.").arg(results.leftAside));
  if (results.withoutValue > 0)
    printLine(CohortctlText::tr("Rows without a value: %1.").arg(results.withoutValue));
}
} // namespace

int importLab(StudySession& session, const QString& path, const QCommandLineParser& parser,
              const QString& command) {
  const auto kept = session.labMappings();
  if (!kept) return refused(command, kept.error().message);
  const SheetChoice choice =
      labSheet(session.protocol().measurements, *kept, parser.value(QStringLiteral("sheet")));
  const auto table = tableOf(path, choice);
  if (!table) return refused(command, table.error().message);
  const auto mapping = mappingOf(session, *table, parser.value(QStringLiteral("laboratory")));
  if (!mapping) return refused(command, mapping.error().message);
  const LabResults results = readLabCsv(*table, *mapping, session.study(), session.now());
  tellReading(results);
  if (!results.faults.empty()) return tellFaults(command, inFile(path, results.faults));
  if (parser.isSet(QStringLiteral("dry-run"))) tellValues(session, results);
  const auto saved = withImportLine([&](const Progress& progress) {
    return session.commands().saveAtVisits(measurementsOf(results), samplingsOf(results),
                                           parser.value(QStringLiteral("reason")), std::nullopt, progress);
  });
  if (!saved) return refused(command, saved.error().message);
  writeFaults(inFile(path, results.marks));
  if (!results.marks.empty())
    printLine(CohortctlText::tr("Taken over, and to be looked at again: %1.").arg(results.marks.size()));
  printLine(CohortctlText::tr("Imported: %n value(s).", nullptr, static_cast<int>(results.values.size())));
  if (!results.samplings.empty())
    printLine(CohortctlText::tr("Times of sampling: %1.").arg(results.samplings.size()));
  return Answered;
}

int importCtcae(StudySession& session, const QString& path, const QCommandLineParser& parser,
                const QString& command) {
  const auto table = tableOf(path, ctcaeSheet(parser.value(QStringLiteral("sheet"))));
  if (!table) return refused(command, table.error().message);
  const QString name = QFileInfo(path).fileName();
  const CtcaeContent read = readCtcaeCsv(*table, name, parser.value(QStringLiteral("version")));
  for (const QString& remark : read.remarks)
    printLine(remark);
  if (!read.faults.empty()) return tellFaults(command, inFile(path, read.faults));
  if (parser.isSet(QStringLiteral("dry-run"))) tellTerms(session, read.dictionary);
  const auto loaded = session.commands().loadCtcae(read.dictionary, parser.value(QStringLiteral("reason")));
  if (!loaded) return refused(command, loaded.error().message);
  printLine(CohortctlText::tr("Loaded: CTCAE %1, %n term(s).", nullptr,
                              static_cast<int>(read.dictionary.terms.size()))
                .arg(read.dictionary.version));
  return Answered;
}

int importDefinition(StudySession& session, const QString& path, const QCommandLineParser& parser,
                     const QString& command) {
  const auto content = fileBytes(path);
  if (!content) return refused(command, content.error().message);
  const auto read = readDltDefinition(*content, session.protocol().attribution.terms);
  if (!read) {
    const QString where = read.error().field;
    return refused(command, where.isEmpty() ? read.error().message : where + u": " + read.error().message);
  }
  if (parser.isSet(QStringLiteral("dry-run"))) tellDefinition(session, *read);
  Site site = session.site();
  site.dltDefinition = *read;
  const auto saved = session.commands().saveSite(site, parser.value(QStringLiteral("reason")));
  if (!saved) return refused(command, saved.error().message);
  const DltDefinition& inForce = session.site().dltDefinition;
  printLine(CohortctlText::tr("DLT definition, version %1: %n item(s).", nullptr,
                              static_cast<int>(inForce.items.size()))
                .arg(inForce.version));
  return Answered;
}
