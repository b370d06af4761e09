#include "app/cohortctl/import.h"

#include "app/cohortctl/fault_lines.h"
#include "app/cohortctl/import_ctcae.h"
#include "app/cohortctl/import_lab.h"
#include "app/cohortctl/sign_in.h"
#include "app/reports/deviation_list.h"
#include "db/study_commands.h"

#include <QCoreApplication>
#include <QDir>
#include <algorithm>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(Cohortctl)
};

void describe(QCommandLineParser& parser) {
  parser.setApplicationDescription(
      Text::tr("Brings a ward's log, a laboratory's table or the CTCAE dictionary into a study, all or "
               "nothing."));
  parser.addPositionalArgument(QStringLiteral("ward-log|lab|ctcae"), Text::tr("What is brought in."));
  parser.addPositionalArgument(
      QStringLiteral("PATH"),
      Text::tr("The folder with the log's tables, or the laboratory's or the dictionary's CSV file."));
  parser.addOptions(
      {{QStringLiteral("into"), Text::tr("The study file."), QStringLiteral("STUDY")},
       {QStringLiteral("laboratory"),
        Text::tr("lab: read the columns as the study keeps them for this laboratory."),
        QStringLiteral("NAME")},
       {QStringLiteral("version"), Text::tr("ctcae: which version it is, where neither file nor name says."),
        QStringLiteral("5.0|6.0")},
       {QStringLiteral("reason"), Text::tr("lab, ctcae: why what is in the study changes."),
        QStringLiteral("WHY")}});
  addSignInOptions(parser);
}

QString summary(const Study& records) {
  const auto infused = std::count_if(records.subjects.begin(), records.subjects.end(),
                                     [](const Subject& subject) { return subject.infusion.has_value(); });
  return Text::tr("Imported: %1 screenings, %2 infusions, %3 decisions.")
      .arg(records.subjects.size())
      .arg(infused)
      .arg(records.decisions.size());
}

/// What the log tells that is no good course of a trial: it came in as it happened, and is said here.
void tellDeviations(const std::vector<DeviationLine>& deviations) {
  if (deviations.empty()) return;
  printLine(Text::tr("%n deviation(s) from protocol or plan:", nullptr, static_cast<int>(deviations.size())));
  for (const DeviationLine& line : deviations)
    printLine(Text::tr("%1 %2: %3").arg(line.date.toString(Qt::ISODate), line.who, deviationText(line)));
}

int importWardLog(StudySession& session, const QString& folder, const QString& command) {
  const Study& study = session.study();
  const auto log = readWardLog(folder, study.protocol, study.site.timeZone, session.now());
  if (!log) return tellFaults(command, log.error());
  writeFaults(log->remarks);
  const Result<void> imported = session.commands().importTranscribed(
      log->records, QString::fromLatin1(log->digest.toHex()), QDir(QDir(folder).absolutePath()).dirName());
  if (!imported) return refused(command, imported.error().message);
  printLine(summary(log->records));
  tellDeviations(deviationsOf(session.study(), session.today()));
  return Answered;
}

int run(const QStringList& command) {
  QCommandLineParser parser;
  describe(parser);
  if (const auto status = readArguments(parser, command, 2, 2)) return *status;
  const QStringList given = parser.positionalArguments();
  const QStringList kinds{QStringLiteral("ward-log"), QStringLiteral("lab"), QStringLiteral("ctcae")};
  if (given[0] == QLatin1String("odm"))
    return refused(command.front(),
                   Text::tr("CDISC ODM is not imported: bring in the tables as CSV, by “import lab” or "
                            "“import ward-log”."));
  if (!kinds.contains(given[0]))
    return usageError(command.front(),
                      Text::tr("“%1” cannot be imported; ward-log, lab and ctcae can.").arg(given[0]));
  if (parser.value(QStringLiteral("into")).isEmpty())
    return usageError(command.front(), Text::tr("--into is missing."));
  const auto answer = [&](StudySession& session) {
    if (given[0] == kinds[1]) return importLab(session, given[1], parser, command.front());
    if (given[0] == kinds[2]) return importCtcae(session, given[1], parser, command.front());
    return importWardLog(session, given[1], command.front());
  };
  return withStudy(parser.value(QStringLiteral("into")), parser, command.front(), answer);
}
} // namespace

Command importCommand() {
  return {"import",
          "ward-log DIR|lab FILE|ctcae FILE --into STUDY [--laboratory NAME] [--version 5.0|6.0] "
          "[--reason WHY] [--user NAME --password-file F]",
          [] { return Text::tr("brings a ward's log, a laboratory's table or a dictionary into a study"); },
          run};
}
