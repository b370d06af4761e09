#include "app/cohortctl/cohortctl_text.h"
#include "app/cohortctl/commands.h"
#include "app/cohortctl/design_options.h"
#include "app/cohortctl/sign_in.h"
#include "app/reports/status/status_report.h"
namespace {
void describeStatus(QCommandLineParser& parser) {
  parser.setApplicationDescription(CohortctlText::tr("Says where a study stands on the evening of a day."));
  parser.addPositionalArgument(QStringLiteral("STUDY"), CohortctlText::tr("The study file."));
  addDayOption(parser);
  parser.addOption({QStringLiteral("json"), CohortctlText::tr("One JSON object instead of text.")});
  addSignInOptions(parser);
}

int runStatus(const QStringList& command) {
  QCommandLineParser parser;
  describeStatus(parser);
  if (const auto status = readArguments(parser, command, 1, 1)) return *status;
  const auto day = dayOf(parser, command.front());
  if (!day) return day.error();
  const auto answer = [&](const StudySession& session) {
    const StatusReport report = statusReport(session.study(), day->value_or(session.today()));
    if (parser.isSet(QStringLiteral("json")))
      printJson(toJson(report));
    else
      printLine(toText(report).trimmed());
    return Answered;
  };
  return withStudy(parser.positionalArguments().first(), parser, command.front(), answer);
}
} // namespace

Command statusCommand() {
  return {"status", "STUDY [--on DATE] [--json] [--user NAME --password-file F]",
          [] { return CohortctlText::tr("where a study stands on the evening of a day"); }, runStatus};
}
