#include "app/cohortctl/cohortctl_text.h"
#include "app/cohortctl/commands.h"
#include "app/cohortctl/design_options.h"
#include "app/cohortctl/sign_in.h"
#include "app/reports/safety/event_table.h"
#include "db/exchange/csv.h"
#include "db/session/stored_measurements.h"
namespace {
void describeEvents(QCommandLineParser& parser) {
  parser.setApplicationDescription(CohortctlText::tr(
      "Adverse events of the infused subjects by organ class, term and worst grade, by dose level, as CSV. "
      "Those that began on the day of infusion or later."));
  parser.addPositionalArgument(QStringLiteral("STUDY"), CohortctlText::tr("The study file."));
  parser.addOptions(
      {{QStringLiteral("related"), CohortctlText::tr("Only events related to the CAR-NK cells.")},
       {QStringLiteral("before-infusion"), CohortctlText::tr("Also events that began before the infusion.")},
       {QStringLiteral("json"), CohortctlText::tr("One JSON object instead of CSV.")}});
  addDayOption(parser);
  addSignInOptions(parser);
}

int runEvents(const QStringList& command) {
  QCommandLineParser parser;
  describeEvents(parser);
  if (const auto status = readArguments(parser, command, 1, 1)) return *status;
  const auto day = dayOf(parser, command.front());
  if (!day) return day.error();
  const EventChoice choice{parser.isSet(QStringLiteral("related")),
                           parser.isSet(QStringLiteral("before-infusion"))};
  const auto answer = [&](const StudySession& session) {
    const QDate on = day->value_or(session.today());
    const EventTable table = eventTable(asOf(session.study(), on), eventDictionary(session), choice);
    if (parser.isSet(QStringLiteral("json")))
      printJson(onDay(toJson(table), on));
    else
      writeText(stdout, csvFile(tableOf(table).columns, tableOf(table).rows));
    return Answered;
  };
  return withStudy(parser.positionalArguments().first(), parser, command.front(), answer);
}
} // namespace

Command eventsCommand() {
  return {
      "events", "STUDY [--on DATE] [--related] [--before-infusion] [--json] [--user NAME --password-file F]",
      [] { return CohortctlText::tr("adverse events by term and worst grade, by dose level"); }, runEvents};
}
