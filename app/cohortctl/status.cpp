#include "app/cohortctl/status.h"

#include "app/cohortctl/day_option.h"
#include "app/cohortctl/sign_in.h"
#include "app/reports/status_report.h"

#include <QCoreApplication>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(Cohortctl)
};

void describe(QCommandLineParser& parser) {
  parser.setApplicationDescription(Text::tr("Says where a study stands on the evening of a day."));
  parser.addPositionalArgument(QStringLiteral("STUDY"), Text::tr("The study file."));
  addDayOption(parser);
  parser.addOption({QStringLiteral("json"), Text::tr("One JSON object instead of text.")});
  addSignInOptions(parser);
}

int run(const QStringList& command) {
  QCommandLineParser parser;
  describe(parser);
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
          [] { return Text::tr("where a study stands on the evening of a day"); }, run};
}
