#include "app/analysis/statistics/simulated_characteristics.h"
#include "app/cohortctl/cohortctl_text.h"
#include "app/cohortctl/commands.h"
#include "app/cohortctl/design_options.h"
#include "app/escalation/outlook/operating_characteristics.h"
#include "app/reports/outlook/design_basis.h"
#include "app/reports/words/decision_words.h"
#include "app/reports/words/status_words.h"

#include <QJsonArray>
#include <QJsonObject>

namespace {
/// What `oc` was asked, and so what its answer rests on.
struct OcQuestion {
  DesignBasis basis;
  QString pace;                ///< completingPace()
  std::vector<double> trueDlt; ///< by level
  std::optional<TrialTime> time;
  std::optional<Simulation> simulation;
};

QJsonValue jsonOf(const std::vector<double>& values) {
  QJsonArray list;
  for (const double value : values)
    list.append(value);
  return list;
}

QJsonArray jsonInterval(const Estimate& estimate) {
  return {estimate.lower, estimate.upper};
}

QJsonObject jsonOf(const TrialTime& time) {
  const bool even = time.arrivals == TrialTime::Arrivals::Even;
  return {{QStringLiteral("accrual"), time.subjectsPerMonth},
          {QStringLiteral("arrivals"), even ? QStringLiteral("even") : QStringLiteral("poisson")},
          {QStringLiteral("assessed"),
           time.earliestAssessment ? QStringLiteral("earliest") : QStringLiteral("latest")},
          {QStringLiteral("minDaysBetweenSubjects"), time.minDaysBetweenSubjects}};
}

QJsonObject jsonOf(const OcQuestion& question) {
  QJsonObject json = basisJson(question.basis, question.trueDlt);
  if (question.time) json[QStringLiteral("time")] = jsonOf(*question.time);
  return json;
}

void printBasis(const OcQuestion& question) {
  for (const QString& line : basisLines(question.basis))
    printLine(line);
  printLine(CohortctlText::tr(
      "Every subject is evaluable; a cohort's outcomes come together; EN-FULL ends the trial."));
  printLine(question.pace);
  if (!question.time) return;
  for (const QString& line : trialTimeLines(*question.time))
    printLine(line);
}

QString percent(double share) {
  return QStringLiteral("%1 %").arg(100 * share, 0, 'f', 1);
}

QString percent(const Estimate& share) {
  return CohortctlText::tr("%1 (%2–%3 %)")
      .arg(percent(share.value))
      .arg(100 * share.lower, 0, 'f', 2)
      .arg(100 * share.upper, 0, 'f', 2);
}

QString number(double value) {
  return QString::number(value, 'f', 2);
}

QString number(const Estimate& estimate) {
  return QStringLiteral("%1 (%2–%3)")
      .arg(estimate.value, 0, 'f', 2)
      .arg(estimate.lower, 0, 'f', 3)
      .arg(estimate.upper, 0, 'f', 3);
}

/// The same words for exact values and for estimates.
template <class Characteristics>
void printWords(const Characteristics& oc, const std::vector<double>& rates) {
  for (std::size_t i = 0; i < rates.size(); ++i)
    printLine(CohortctlText::tr("L%1, DLT rate %2: MTD %3, tried %4, %5 subjects")
                  .arg(i + 1)
                  .arg(rates[i])
                  .arg(percent(oc.pMtd[i + 1]), percent(oc.pTried[i]), number(oc.expectedPerLevel[i])));
  printLine(CohortctlText::tr("no MTD (L1 not tolerated) %1, MTD not reached %2, a level stopped %3")
                .arg(percent(oc.pMtd[0]), percent(oc.pNotReached), percent(oc.pStopped)));
  printLine(CohortctlText::tr("expected: %1 subjects, %2 with a DLT")
                .arg(number(oc.expectedSubjects), number(oc.expectedDlts)));
}

void insert(QJsonObject& json, const QString& key, const Estimate& estimate) {
  json[key] = estimate.value;
  json[key + QStringLiteral("Interval")] = jsonInterval(estimate);
}

void insert(QJsonObject& json, const QString& key, const std::vector<Estimate>& estimates) {
  QJsonArray values;
  QJsonArray intervals;
  for (const Estimate& estimate : estimates) {
    values.append(estimate.value);
    intervals.append(jsonInterval(estimate));
  }
  json[key] = values;
  json[key + QStringLiteral("Interval")] = intervals;
}

QJsonObject jsonOf(const SimulatedMonths& months) {
  return {{QStringLiteral("mean"), months.mean.value},
          {QStringLiteral("meanInterval"), jsonInterval(months.mean)},
          {QStringLiteral("q10"), months.tenth},
          {QStringLiteral("median"), months.median},
          {QStringLiteral("q90"), months.ninetieth}};
}

QJsonObject jsonOf(const OcQuestion& question, const SimulatedCharacteristics& oc) {
  QJsonObject json{{QStringLiteral("basis"), jsonOf(question)},
                   {QStringLiteral("trials"), question.simulation->trials},
                   {QStringLiteral("seed"), static_cast<qint64>(question.simulation->seed)}};
  insert(json, QStringLiteral("pMtd"), oc.pMtd);
  insert(json, QStringLiteral("pNotReached"), oc.pNotReached);
  insert(json, QStringLiteral("pStopped"), oc.pStopped);
  insert(json, QStringLiteral("expectedSubjects"), oc.expectedSubjects);
  insert(json, QStringLiteral("expectedDlts"), oc.expectedDlts);
  insert(json, QStringLiteral("expectedPerLevel"), oc.expectedPerLevel);
  insert(json, QStringLiteral("pTried"), oc.pTried);
  if (!oc.months) return json;
  insert(json, QStringLiteral("expectedMonths"), oc.months->mean);
  json[QStringLiteral("months")] = jsonOf(*oc.months);
  return json;
}

QJsonObject jsonOf(const OcQuestion& question, const OperatingCharacteristics& oc) {
  QJsonObject json{{QStringLiteral("basis"), jsonOf(question)},
                   {QStringLiteral("pMtd"), jsonOf(oc.pMtd)},
                   {QStringLiteral("pNotReached"), oc.pNotReached},
                   {QStringLiteral("pStopped"), oc.pStopped},
                   {QStringLiteral("expectedSubjects"), oc.expectedSubjects},
                   {QStringLiteral("expectedDlts"), oc.expectedDlts},
                   {QStringLiteral("expectedPerLevel"), jsonOf(oc.expectedPerLevel)},
                   {QStringLiteral("pTried"), jsonOf(oc.pTried)}};
  if (oc.expectedMonths) json[QStringLiteral("expectedMonths")] = *oc.expectedMonths;
  return json;
}
/// The answer on standard output, after the lines on what it rests on; or one line of JSON with `basis` in
/// it.
void printOc(const OcQuestion& question, const OperatingCharacteristics& oc, bool json) {
  if (json) return printJson(jsonOf(question, oc));
  printBasis(question);
  printWords(oc, question.trueDlt);
  if (oc.expectedMonths)
    printLine(CohortctlText::tr("expected: %1 months to the end").arg(*oc.expectedMonths, 0, 'f', 1));
}

void printOc(const OcQuestion& question, const SimulatedCharacteristics& oc, bool json) {
  if (json) return printJson(jsonOf(question, oc));
  printBasis(question);
  printLine(CohortctlText::tr("%1 simulated trials, seed %2; in brackets 95 % confidence intervals.")
                .arg(question.simulation->trials)
                .arg(question.simulation->seed));
  printWords(oc, question.trueDlt);
  if (!oc.months) return;
  printLine(CohortctlText::tr("expected: %1 months to the end").arg(number(oc.months->mean)));
  printLine(CohortctlText::tr("a tenth of the trials within %1 months, half within %2, nine tenths within %3")
                .arg(oc.months->tenth, 0, 'f', 1)
                .arg(oc.months->median, 0, 'f', 1)
                .arg(oc.months->ninetieth, 0, 'f', 1));
}

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
