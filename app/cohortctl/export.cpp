#include "app/cohortctl/cohortctl_text.h"
#include "app/cohortctl/commands.h"
#include "app/cohortctl/input_lines.h"
#include "app/cohortctl/sign_in.h"
#include "db/exchange/hand_over/csv_export.h"

namespace {
void describeExport(QCommandLineParser& parser) {
  parser.setApplicationDescription(CohortctlText::tr(
      "Writes the data of a study so that others can read them, without identifiers; the principal "
      "investigator signs in. The study is checked first, and the journal tells of the export."));
  parser.addPositionalArgument(QStringLiteral("csv"), CohortctlText::tr("The form of the export."));
  parser.addPositionalArgument(QStringLiteral("STUDY"), CohortctlText::tr("The study file."));
  parser.addOptions(
      {{QStringLiteral("to"), CohortctlText::tr("The new folder. Nothing is ever written over."),
        QStringLiteral("DIR")},
       {QStringLiteral("bom"),
        CohortctlText::tr("Each table begins with a byte order mark, for a spreadsheet that opens it.")}});
  addSignInOptions(parser);
}

/// Ctrl+C ends the export, and the study is closed as ever.
int exportTo(StudySession& session, const QString& folder, bool mark, const QString& command) {
  const auto done = withProgressLine(
      [&](const Progress& progress) { return exportCsv(session, folder, mark, progress); }, false);
  if (!done) return refusedFor(command, done.error());
  printLine(
      CohortctlText::tr("Exported to %1: %n row(s).", nullptr, static_cast<int>(done->rows)).arg(folder));
  printLine(
      CohortctlText::tr("SHA-256 of MANIFEST.sha256: %1").arg(QString::fromLatin1(done->checksum.toHex())));
  return Answered;
}

int runExport(const QStringList& command) {
  QCommandLineParser parser;
  describeExport(parser);
  if (const auto status = readArguments(parser, command, 2, 2)) return *status;
  const QStringList given = parser.positionalArguments();
  if (given[0] != QLatin1String("csv"))
    return usageError(command.front(),
                      CohortctlText::tr("“%1” is no form of an export; csv is.").arg(given[0]));
  const QString folder = parser.value(QStringLiteral("to"));
  if (folder.isEmpty()) return usageError(command.front(), CohortctlText::tr("--to is missing."));
  return withStudy(given[1], parser, command.front(), [&](StudySession& session) {
    return exportTo(session, folder, parser.isSet(QStringLiteral("bom")), command.front());
  });
}
} // namespace

Command exportCommand() {
  return {"export", "csv STUDY --to DIR [--bom] [--user NAME --password-file F]",
          [] { return CohortctlText::tr("the data of a study, without identifiers, for others to read"); },
          runExport};
}
