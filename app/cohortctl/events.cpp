#include "app/cohortctl/cohortctl_text.h"
#include "app/cohortctl/commands.h"
#include "app/cohortctl/design_options.h"
#include "app/cohortctl/sign_in.h"
#include "app/reports/safety/event_table.h"
#include "app/study/study.h"
#include "db/exchange/csv.h"
#include "db/session/stored_measurements.h"

namespace {
int answerEvents(const StudySession& session, QDate on, const QCommandLineParser& parser) {
  const EventChoice choice{parser.isSet(QStringLiteral("related")),
                           parser.isSet(QStringLiteral("before-infusion"))};
  const EventTable table = eventTable(asOf(session.study(), on), eventDictionary(session), choice);
  if (parser.isSet(QStringLiteral("json")))
    printJson(onDay(toJson(table), on));
  else
    writeText(stdout, csvFile(tableOf(table).columns, tableOf(table).rows));
  return Answered;
}

int runEvents(const QStringList& command) {
  return askStudy(
      command,
      CohortctlText::tr(
          "Adverse events of the infused subjects by organ class, term and worst grade, by dose level, as "
          "CSV. "
          "Those that began on the day of infusion or later."),
      {{QStringLiteral("related"), CohortctlText::tr("Only events related to the CAR-NK cells.")},
       {QStringLiteral("before-infusion"), CohortctlText::tr("Also events that began before the infusion.")},
       {QStringLiteral("json"), CohortctlText::tr("One JSON object instead of CSV.")}},
      answerEvents);
}
} // namespace

Command eventsCommand() {
  return {
      "events", "STUDY [--on DATE] [--related] [--before-infusion] [--json] [--user NAME --password-file F]",
      [] { return CohortctlText::tr("adverse events by term and worst grade, by dose level"); }, runEvents};
}
