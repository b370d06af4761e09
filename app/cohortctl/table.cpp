#include "app/cohortctl/table.h"

#include "app/cohortctl/design_options.h"
#include "app/escalation/decision_table.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(Cohortctl)
};

QJsonObject jsonOf(const DecisionTableRow& row) {
  return {{QStringLiteral("level"), row.level},         {QStringLiteral("completing"), row.completing},
          {QStringLiteral("evaluable"), row.evaluable}, {QStringLiteral("dltsFrom"), row.dltsFrom},
          {QStringLiteral("dltsTo"), row.dltsTo},       {QStringLiteral("rule"), ruleId(row.rule)},
          {QStringLiteral("enrol"), row.enrol},         {QStringLiteral("agreement"), row.agreement}};
}

QString lineOf(const DecisionTableRow& row) {
  const QString dlts = row.dltsFrom == row.dltsTo ? QString::number(row.dltsFrom)
                                                  : QStringLiteral("%1-%2").arg(row.dltsFrom).arg(row.dltsTo);
  QString line = QStringLiteral("%1L%2  m=%3  t=%4  %5")
                     .arg(row.completing ? QStringLiteral("+") : QStringLiteral(" "))
                     .arg(row.level)
                     .arg(row.evaluable, -2)
                     .arg(dlts, -5)
                     .arg(ruleId(row.rule), -12);
  if (row.enrol > 0) line += Text::tr(" enrol %1").arg(row.enrol);
  if (row.agreement) line += Text::tr(" agreement");
  return line;
}

int run(const QStringList& command) {
  QCommandLineParser parser;
  parser.setApplicationDescription(
      Text::tr("What the rules say of every level and tally: m evaluable subjects, t of them with a DLT; "
               "+ while enrolment is completed there."));
  addDesignOption(parser);
  parser.addOption({QStringLiteral("json"), Text::tr("Answers in JSON.")});
  if (const auto status = readArguments(parser, command, 0, 0)) return *status;
  const auto design = designOf(parser, command.front());
  if (!design) return design.error();
  QJsonArray rows;
  for (const DecisionTableRow& row : decisionTable(*design)) {
    if (parser.isSet(QStringLiteral("json")))
      rows.append(jsonOf(row));
    else
      printLine(lineOf(row));
  }
  if (parser.isSet(QStringLiteral("json")))
    printLine(QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact)));
  return Answered;
}
} // namespace

Command tableCommand() {
  return {"table", "[--design NAME|FILE] [--json]",
          [] { return Text::tr("what the rules say of every level and tally"); }, run};
}
