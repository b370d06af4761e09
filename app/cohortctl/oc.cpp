#include "app/cohortctl/oc.h"

#include "app/cohortctl/design_options.h"
#include "app/escalation/operating_characteristics.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(Cohortctl)
};

QJsonArray listOf(const std::vector<double>& values) {
  QJsonArray list;
  for (const double value : values)
    list.append(value);
  return list;
}

void printJson(const OperatingCharacteristics& oc) {
  const QJsonObject json{{QStringLiteral("pMtd"), listOf(oc.pMtd)},
                         {QStringLiteral("pNotReached"), oc.pNotReached},
                         {QStringLiteral("pStopped"), oc.pStopped},
                         {QStringLiteral("expectedSubjects"), oc.expectedSubjects},
                         {QStringLiteral("expectedDlts"), oc.expectedDlts},
                         {QStringLiteral("expectedPerLevel"), listOf(oc.expectedPerLevel)},
                         {QStringLiteral("pTried"), listOf(oc.pTried)}};
  printLine(QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
}

QString percent(double share) {
  return QStringLiteral("%1 %").arg(100 * share, 0, 'f', 1);
}

void printWords(const OperatingCharacteristics& oc, const std::vector<double>& rates) {
  for (std::size_t i = 0; i < rates.size(); ++i)
    printLine(Text::tr("L%1, DLT rate %2: MTD %3, tried %4, %5 subjects")
                  .arg(i + 1)
                  .arg(rates[i])
                  .arg(percent(oc.pMtd[i + 1]), percent(oc.pTried[i]))
                  .arg(oc.expectedPerLevel[i], 0, 'f', 2));
  printLine(Text::tr("no MTD (L1 not tolerated) %1, MTD not reached %2, a level stopped %3")
                .arg(percent(oc.pMtd[0]), percent(oc.pNotReached), percent(oc.pStopped)));
  printLine(Text::tr("expected: %1 subjects, %2 with a DLT")
                .arg(oc.expectedSubjects, 0, 'f', 2)
                .arg(oc.expectedDlts, 0, 'f', 2));
}

int run(const QStringList& command) {
  QCommandLineParser parser;
  parser.setApplicationDescription(
      Text::tr("Operating characteristics of a design from a course on, exact, if the true DLT rates were "
               "these. Enrolment is completed one subject at a time; CE-FLAG and EN-FULL end the trial."));
  addDesignOption(parser);
  addFutureOptions(parser);
  parser.addOption({QStringLiteral("true-dlt"), Text::tr("One rate from 0 to 1 a level, with commas."),
                    QStringLiteral("RATES")});
  parser.addOption({QStringLiteral("json"), Text::tr("Answers in JSON.")});
  if (const auto status = readArguments(parser, command, 0, 0)) return *status;
  const auto design = designOf(parser, command.front());
  if (!design) return design.error();
  const auto question = futureOf(parser, *design, command.front());
  if (!question) return question.error();
  const auto rates = ratesOf(parser.value(QStringLiteral("true-dlt")), *design, command.front());
  if (!rates) return rates.error();
  const auto oc = operatingCharacteristics(*design, *rates, question->from, question->policy);
  parser.isSet(QStringLiteral("json")) ? printJson(oc) : printWords(oc, *rates);
  return Answered;
}
} // namespace

Command ocCommand() {
  return {"oc",
          "--true-dlt RATES [--design NAME|FILE] [--from COURSE] [--at-joint WHAT] [--at-top WHAT] [--json]",
          [] { return Text::tr("operating characteristics of a design, exact"); }, run};
}
