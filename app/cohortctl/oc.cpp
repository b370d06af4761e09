#include "app/cohortctl/cohortctl_text.h"
#include "app/cohortctl/commands.h"
#include "app/cohortctl/design_options.h"
#include "app/cohortctl/oc_answer.h"
#include "app/cohortctl/oc_options.h"
#include "app/reports/words/decision_words.h"

namespace {
void addOptions(QCommandLineParser& parser) {
  parser.setApplicationDescription(CohortctlText::tr(
      "Operating characteristics of a design from a course on, if the true DLT rates were these: exact, "
      "or by simulation with 95 % confidence intervals. Enrolment is completed in cohorts of at most A10, "
      "decided before the next one begins; EN-FULL ends the trial."));
  addDesignOption(parser);
  addFutureOptions(parser);
  parser.addOption({QStringLiteral("true-dlt"),
                    CohortctlText::tr("One rate from 0 to 1 a level, with commas."),
                    QStringLiteral("RATES")});
  addSimulationOptions(parser);
  parser.addOption({QStringLiteral("json"), CohortctlText::tr("Answers in JSON.")});
}

int runOc(const QStringList& command) {
  QCommandLineParser parser;
  addOptions(parser);
  if (const auto status = readArguments(parser, command, 0, 0)) return *status;
  const auto protocol = protocolOf(parser, command.front());
  if (!protocol) return protocol.error();
  const DoseDesign& design = protocol->design;
  const auto future = futureOf(parser, design, command.front());
  if (!future) return future.error();
  const auto rates = ratesOf(parser.value(QStringLiteral("true-dlt")), design, command.front());
  if (!rates) return rates.error();
  const auto time = timeOf(parser, protocol->minDaysBetweenSubjects, command.front());
  if (!time) return time.error();
  const auto simulation = simulationOf(parser, *time, command.front());
  if (!simulation) return simulation.error();
  const OcQuestion question{designBasis(design, future->from, future->policy), completingPace(design), *rates,
                            *time, *simulation};
  const bool json = parser.isSet(QStringLiteral("json"));
  if (*simulation)
    printOc(
        question,
        simulatedCharacteristics(simulateTrials(design, *rates, future->from, future->policy, **simulation)),
        json);
  else
    printOc(question,
            operatingCharacteristics(design, *rates, future->from, future->policy, *time ? &**time : nullptr),
            json);
  return Answered;
}
} // namespace

Command ocCommand() {
  return {"oc",
          "--true-dlt RATES [--design NAME|FILE] [--from COURSE] [--at-joint WHAT] [--at-top WHAT] "
          "[--at-flag WHAT] [--accrual N "
          "[--arrivals HOW] [--assessed DAY]] [--simulate TRIALS [--seed S] [--threads T]] [--json]",
          [] { return CohortctlText::tr("operating characteristics of a design, exact or simulated"); },
          runOc};
}
