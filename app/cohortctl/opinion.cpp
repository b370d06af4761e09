#include "app/base/json_value.h"
#include "app/base/number_text.h"
#include "app/cohortctl/cohortctl_text.h"
#include "app/cohortctl/commands.h"
#include "app/cohortctl/design_options.h"
#include "app/escalation/comparators/second_opinion.h"
#include "app/reports/outlook/second_opinion_report.h"

#include <QJsonArray>
#include <QJsonObject>

template <>
inline constexpr std::array<const char*, 4> codes<DoseAdvice>{"escalate", "stay", "de-escalate", "eliminate"};

namespace {
QJsonObject jsonOf(const OpinionLine& line) {
  return {{QStringLiteral("level"), line.level},
          {QStringLiteral("dlts"), line.tally.dlts},
          {QStringLiteral("evaluable"), line.tally.evaluable()},
          {QStringLiteral("mean"), line.posterior.mean},
          {QStringLiteral("low"), line.posterior.low},
          {QStringLiteral("high"), line.posterior.high},
          {QStringLiteral("pAbove"), line.posterior.pAbove},
          {QStringLiteral("limit"), line.posterior.limit},
          {QStringLiteral("boin"), codeOf(line.boin)},
          {QStringLiteral("mtpi2"), codeOf(line.mtpi2)},
          {QStringLiteral("rule"), ruleId(line.rule)},
          {QStringLiteral("boinDiffers"), orNull(line.boinDiffers)},
          {QStringLiteral("mtpi2Differs"), orNull(line.mtpi2Differs)}};
}

void printJson(const OpinionReport& report) {
  const BoinBoundaries boin = boinBoundaries(report.choice.target);
  QJsonArray levels;
  for (const OpinionLine& line : report.lines)
    levels.append(jsonOf(line));
  printJson(QJsonObject{{QStringLiteral("course"), report.course},
                        {QStringLiteral("target"), report.choice.target},
                        {QStringLiteral("prior"), QJsonArray{report.choice.priorA, report.choice.priorB}},
                        {QStringLiteral("boinEscalate"), boin.escalate},
                        {QStringLiteral("boinDeescalate"), boin.deescalate},
                        {QStringLiteral("levels"), levels}});
}

void printWords(const OpinionReport& report) {
  if (report.lines.empty()) printLine(nobodyEvaluable());
  for (const OpinionLine& line : report.lines)
    printLine(opinionSentence(line, report.top) + u' ' + comparisonText(line));
  printLine(opinionBasis(report.choice));
  printLine(opinionNote());
}

/// "0.5,0.5" and "0.3"; nothing after the line that says what is wrong.
std::optional<SecondOpinionChoice> choiceOf(const QCommandLineParser& parser, const QString& command) {
  QList<double> numbers;
  const QStringList words = parser.value(QStringLiteral("prior")).split(u',')
                            << parser.value(QStringLiteral("target"));
  for (const QString& word : words) {
    const auto number = readNumber(word);
    if (!number) {
      usageError(command, number.error().message);
      return std::nullopt;
    }
    numbers << *number;
  }
  if (numbers.size() != 3) {
    usageError(command, CohortctlText::tr("A prior is two numbers with a comma between them."));
    return std::nullopt;
  }
  const SecondOpinionChoice choice{true, numbers[0], numbers[1], numbers[2]};
  const auto refused = mayChooseOpinion(choice);
  if (!refused) return choice;
  usageError(command, refused->message);
  return std::nullopt;
}

void addOpinionOptions(QCommandLineParser& parser) {
  parser.addOptions(
      {{QStringLiteral("course"), CohortctlText::tr("The course, in quotes."), CohortctlText::tr("COURSE")},
       {QStringLiteral("target"), CohortctlText::tr("Target DLT rate of BOIN and mTPI-2."),
        QStringLiteral("R"), QStringLiteral("0.3")},
       {QStringLiteral("prior"), CohortctlText::tr("Beta prior of a DLT rate."), QStringLiteral("A,B"),
        QStringLiteral("0.5,0.5")},
       {QStringLiteral("json"), CohortctlText::tr("Answers in JSON.")}});
}

int runOpinion(const QStringList& command) {
  QCommandLineParser parser;
  parser.setApplicationDescription(
      CohortctlText::tr("What BOIN, mTPI-2 and the posterior of the DLT rate say of each level of a "
                        "course, beside the protocol's rule. Advisory."));
  addDesignOption(parser);
  addOpinionOptions(parser);
  if (const auto status = readArguments(parser, command, 0, 0)) return *status;
  if (!parser.isSet(QStringLiteral("course")))
    return usageError(command.front(), CohortctlText::tr("--course is missing."));
  const auto design = designOf(parser, command.front());
  if (!design) return design.error();
  const auto choice = choiceOf(parser, command.front());
  if (!choice) return UsageError;
  const auto course = courseOf(parser, QStringLiteral("course"), *design, command.front());
  if (!course) return course.error();
  const OpinionReport report = opinionReport(*design, *course, *choice);
  parser.isSet(QStringLiteral("json")) ? printJson(report) : printWords(report);
  return Answered;
}
} // namespace

Command opinionCommand() {
  return {"opinion", "--course COURSE [--design NAME|FILE] [--target R] [--prior A,B] [--json]",
          [] { return CohortctlText::tr("what other designs would say of a course; advisory"); }, runOpinion};
}
