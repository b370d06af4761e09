#include "app/cohortctl/cohortctl_text.h"
#include "app/cohortctl/commands.h"
#include "app/cohortctl/sign_in.h"
#include "app/reports/status/status_report.h"

namespace {
int answerStatus(const StudySession& session, QDate on, const QCommandLineParser& parser) {
  const StatusReport report = statusReport(session.study(), on);
  if (parser.isSet(QStringLiteral("json")))
    printJson(toJson(report));
  else
    printLine(toText(report).trimmed());
  return Answered;
}

int runStatus(const QStringList& command) {
  return askStudy(command, CohortctlText::tr("Says where a study stands on the evening of a day."),
                  {jsonOption()}, answerStatus);
}
} // namespace

Command statusCommand() {
  return {"status", "STUDY [--on DATE] [--json] [--user NAME --password-file F]",
          [] { return CohortctlText::tr("where a study stands on the evening of a day"); }, runStatus};
}
