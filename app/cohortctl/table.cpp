#include "app/cohortctl/cohortctl_text.h"
#include "app/cohortctl/commands.h"
#include "app/cohortctl/design_options.h"
#include "app/reports/decision/decision_table_report.h"
#include "app/reports/outlook/design_basis.h"

#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>

namespace {
/// Of the protocol file; windows, and so A1, are in no tally.
QStringList assumptions(const DoseDesign& design) {
  QStringList ids = assumptionsOf(design);
  ids.removeOne(QStringLiteral("A1"));
  return ids;
}

/// t6, both ends included.
std::pair<int, int> earlyDlts(const DecisionTableRow& row) {
  if (!row.early) return {row.dltsFrom, row.dltsTo};
  return *row.early ? std::pair(2, std::min(row.dltsTo, Tally::firstSix))
                    : std::pair(0, std::min(row.dltsTo, 1));
}

QJsonObject jsonOf(const DecisionTableRow& row) {
  const auto [earlyFrom, earlyTo] = earlyDlts(row);
  return {{QStringLiteral("firstSixDltsFrom"), earlyFrom},
          {QStringLiteral("firstSixDltsTo"), earlyTo},
          {QStringLiteral("level"), row.level},
          {QStringLiteral("completing"), row.completing},
          {QStringLiteral("evaluable"), row.evaluable},
          {QStringLiteral("dltsFrom"), row.dltsFrom},
          {QStringLiteral("dltsTo"), row.dltsTo},
          {QStringLiteral("rule"), ruleId(row.rule)},
          {QStringLiteral("enrol"), row.enrol},
          {QStringLiteral("agreement"), row.agreement}};
}

void printJson(const DoseDesign& design) {
  QJsonArray rows;
  for (const DecisionTableRow& row : decisionTable(design))
    rows.append(jsonOf(row));
  const QJsonObject basis{{QStringLiteral("design"), design.name},
                          {QStringLiteral("plannedSubjects"), design.plannedSubjects},
                          {QStringLiteral("assumptions"), QJsonArray::fromStringList(assumptions(design))}};
  printJson(QJsonObject{{QStringLiteral("basis"), basis}, {QStringLiteral("rows"), rows}});
}

QString wordsOf(const DecisionLine& line) {
  const QString dlts = line.early == true ? dltsText(line) : QStringLiteral("t ") + dltsText(line);
  const QString words = QStringLiteral("  m %1  %2  %3  %4")
                            .arg(evaluableText(line), -6)
                            .arg(dlts, -15)
                            .arg(ruleId(line.rule), -12)
                            .arg(ruleSays(line));
  const QString agreement = agreementText(line);
  return agreement.isEmpty()
             ? words
             : CohortctlText::tr("%1 [%2]", "what the rule says, who agrees").arg(words, agreement);
}

void printWords(const DoseDesign& design) {
  printLine(CohortctlText::tr("Design %1, planned for %2 subjects. Assumptions: %3 (protocol file).")
                .arg(design.name)
                .arg(design.plannedSubjects)
                .arg(assumptions(design).join(QStringLiteral(", "))));
  for (const DecisionLines& level : decisionLines(design)) {
    printLine(levelsTitle(design, {level.level}, level.completing));
    for (const DecisionLine& line : level.lines)
      printLine(wordsOf(line));
  }
  for (const QString& note : decisionTableNotes(design))
    printLine(note);
}

int runTable(const QStringList& command) {
  QCommandLineParser parser;
  parser.setApplicationDescription(
      CohortctlText::tr("What the rules say of every level and tally: m evaluable subjects, t of them with a "
                        "DLT, nobody undecided."));
  addDesignOption(parser);
  parser.addOption({QStringLiteral("json"), CohortctlText::tr("Answers in JSON.")});
  if (const auto status = readArguments(parser, command, 0, 0)) return *status;
  const auto design = designOf(parser, command.front());
  if (!design) return design.error();
  parser.isSet(QStringLiteral("json")) ? printJson(*design) : printWords(*design);
  return Answered;
}
} // namespace

Command tableCommand() {
  return {"table", "[--design NAME|FILE] [--json]",
          [] { return CohortctlText::tr("what the rules say of every level and tally"); }, runTable};
}
